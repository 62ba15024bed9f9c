import type { Draft } from "../draft/draft.ts";
import type { Passing } from "./grounds.ts";
import { wordsAt, type Place } from "./place.ts";

/** A sentence as people can find it: the line in the body they read, and the words. */
export function passingOf(place: Place, draft: Draft): Passing {
  const { passage, start, end } = place;
  const quote = wordsAt(place).trim();
  const { part } = passage;
  if (!isRead(place, draft)) return { part, line: null, isWholeLine: false, quote };
  const source = part === "text" ? (draft.text ?? "") : passage.text;
  const from = part === "text" ? (passage.at?.[start] ?? start) : start;
  const line = source.slice(0, from).split("\n").length;
  const { text } = passage;
  const [left, right] = [text.lastIndexOf("\n", start - 1) + 1, text.indexOf("\n", end)];
  const around = text.slice(left, right === -1 ? text.length : right);
  return { part, line, isWholeLine: around.trim() === quote, quote };
}

/** Lines are counted in the body that people read: the visible HTML, else the text. */
function isRead({ passage }: Place, draft: Draft): boolean {
  if (passage.part === "html") return passage.visible;
  return passage.part === "text" && !draft.passages.some(({ part, visible }) => part === "html" && visible);
}
