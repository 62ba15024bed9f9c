import type { Draft, Image, Passage } from "./draft.ts";
import { oncePer } from "./once-per.ts";

/** A picture that could hold as much as a paragraph, one of unknown size (most of them logos), and one too small to. */
const wordsIn = { large: 30, unknown: 10, small: 0 };

const largeWidth = 300;
const largeHeight = 100;

/**
 * True where pictures could say more than the visible words do. Nobody here reads a picture, so the words for it (its
 * alternative text) are not counted: they need not be what it shows.
 */
export const isMostlyImages = oncePer((draft: Draft): boolean => {
  const drawn = draft.images.reduce((sum, image) => sum + wordsIn[sizeOf(image)], 0);
  if (drawn === 0) return false;
  const body = draft.passages.filter(({ part, visible }) => visible && part === "html");
  return body.reduce((sum, passage) => sum + wordsBeside(passage), 0) < drawn;
});

/** True for a picture that is not known to be too small to hold words. */
export function canSay(image: Image): boolean {
  return sizeOf(image) !== "small";
}

function sizeOf({ width, height }: Image): keyof typeof wordsIn {
  const [wide, high] = [isLarge(width, largeWidth), isLarge(height, largeHeight)];
  if (wide === false || high === false) return "small";
  return wide === true ? "large" : "unknown";
}

/** Null where it cannot be told: a logo too may take the whole width of a narrow cell. */
function isLarge(written: string | null, least: number): boolean | null {
  const [, number] = /^(\d{1,9}(?:\.\d{0,9})?)(?:px)?$/i.exec(written?.trim() ?? "") ?? [];
  return number === undefined ? null : Number(number) >= least;
}

/** The words of a passage that do not stand for a picture. */
function wordsBeside({ text, marks }: Passage): number {
  let words = 0;
  let from = 0;
  for (const { is, start, end } of marks) {
    if (is !== "alt" || start < from) continue;
    words += wordsOf(text.slice(from, start));
    from = end;
  }
  return words + wordsOf(text.slice(from));
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
