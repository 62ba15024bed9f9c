import type { Draft } from "./draft.ts";

/** The body as its reader sees it: the visible HTML where there is any, else the plain text exactly as it is written. */
export function readableOf(draft: Draft): string {
  const visible = draft.passages.filter(({ part, visible }) => part === "html" && visible);
  return visible.length > 0 ? visible.map(({ text }) => text).join("\n\n") : (draft.text ?? "");
}
