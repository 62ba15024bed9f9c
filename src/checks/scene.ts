import type { Draft, Part, Passage } from "../draft/draft.ts";
import { oncePer } from "../draft/once-per.ts";
import type { Spot } from "./finders.ts";
import { placeOf, tokensOf } from "./tokens.ts";
import { isWord } from "./vocabulary.ts";

/** The passages of the body as its reader sees it: the visible HTML, or the text where there is none. */
export const bodyOf: (draft: Draft) => readonly Passage[] = oncePer(({ passages }) => {
  const visible = passages.filter((passage) => passage.visible);
  const html = visible.filter(({ part }) => part === "html");
  return html.length > 0 ? html : visible.filter(({ part }) => part === "text");
});

/** Where a rule looks for the words of a passage: an invitation's are read like the mail's own text. */
export function wordedAs(part: Part): Part {
  return part === "attachment" ? "text" : part;
}

/** How many words these passages hold; a number, a merge field or an address is a word too. */
export function wordCount(passages: readonly Passage[]): number {
  return passages.reduce((sum, passage) => sum + wordsIn(passage), 0);
}

const wordsIn = oncePer((passage: Passage) => tokensOf(passage).words.filter(isWord).length);

/** A sentence by its place in the text of its passage, and how many words it holds. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** The sentences of a passage in order, blocks without a full stop included; asked twice, they are read once. */
export const sentencesOf: (passage: Passage) => readonly Sentence[] = oncePer((passage) => {
  const tokens = tokensOf(passage);
  const sentences: Sentence[] = [];
  let first = 0;
  let words = 0;
  for (const [at, token] of tokens.words.entries()) {
    if (isWord(token)) words++;
    if (tokens.stops[at] !== true && at < tokens.words.length - 1) continue;
    const [start, end] = placeOf(tokens, first, at);
    sentences.push({ start, end, words });
    first = at + 1;
    words = 0;
  }
  return sentences;
});

/** A stretch of a passage as a spot: exact offsets in the source of its part, and the words as people read them. */
export function spotAt(draft: Draft, passage: Passage, start: number, end: number): Spot {
  const { part, text, at } = passage;
  const quote = text.slice(start, end);
  if (at === null) return { part, start, end, quote };
  const source = part === "html" ? draft.html : null;
  return { part, start: at[start] ?? start, end: endInSource(source ?? "", at, end), quote };
}

const entity = /&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]{0,31});?/uy;

/** Where the last unit ends in the source: the next unit may only begin past a tag. */
function endInSource(source: string, at: Uint32Array, end: number): number {
  const last = at[end - 1] ?? 0;
  const next = at[end] ?? last + 1;
  entity.lastIndex = last;
  const length = entity.exec(source)?.[0].length ?? 1;
  return Math.max(last + 1, Math.min(next, last + length));
}
