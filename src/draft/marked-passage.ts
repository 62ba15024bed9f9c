import type { Mark, Passage } from "./draft.ts";
import { passageWriter } from "./passage-writer.ts";
import type { PassageWriter } from "./passage-writer.ts";

/** A stretch of a passage while it is being written; white space at its edges may still belong to neither side. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A passage in the making: its text and what parts of it are drawn as. */
export interface MarkedPassage {
  readonly writer: PassageWriter;
  readonly marks: (Range & { readonly is: Mark["is"] })[];
}

/** Text with where each unit came from and what parts of it are drawn as. */
export type Written = Pick<Passage, "text" | "marks"> & { readonly at: Uint32Array };

const readable = /[[\p{L}\p{N}\p{P}\p{S}]--\u2800]/v;

/** A passage with nothing in it yet. */
export function markedPassage(): MarkedPassage {
  return { writer: passageWriter(), marks: [] };
}

/** True where a text has at least one sign that can be seen: neither spaces nor the invisible signs that pad a mail. */
export function isReadable(text: string): boolean {
  return readable.test(text);
}

/** The passage as it stands, marks in reading order. */
export function written({ writer, marks }: MarkedPassage): Written {
  const { text, at } = writer.written();
  const kept = marks.flatMap(({ is, from, to }) => {
    const { start, end } = withoutEdges(text, { from, to });
    return start < end ? [{ is, start, end }] : [];
  });
  return { text, at, marks: kept.toSorted((one, other) => one.start - other.start || other.end - one.end) };
}

/** One stretch of a passage as a passage of its own. */
export function cut({ text, at, marks }: Written, from: number, to: number): Written {
  const { start, end } = withoutEdges(text, { from, to });
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return {
    text: text.slice(start, end),
    at: at.slice(start, end + 1),
    marks: inside.map((mark) => ({ is: mark.is, start: mark.start - start, end: mark.end - start })),
  };
}

/** A stretch without the white space at its edges. */
export function withoutEdges(text: string, { from, to }: Range): { readonly start: number; readonly end: number } {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start).trim() === "") start++;
  while (end > start && text.charAt(end - 1).trim() === "") end--;
  return { start, end };
}
