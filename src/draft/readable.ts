import type { Draft } from "./draft.ts";
import { oncePer } from "./once-per.ts";

/**
 * The body as its reader sees it: the visible HTML where there is any, else the plain text exactly as it is written; and
 * below it the words of an invitation that comes with it.
 */
export const readableOf: (draft: Draft) => string = oncePer((draft) => {
  const visible = draft.passages.filter(({ part, visible }) => part === "html" && visible);
  const body = visible.length > 0 ? visible.map(({ text }) => text) : [draft.text ?? ""];
  return [...body, ...draft.attachments.flatMap(({ shows = "" }) => shows)].filter((text) => text !== "").join("\n\n");
});
