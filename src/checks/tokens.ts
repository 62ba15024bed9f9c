import type { Passage } from "../draft/draft.ts";
import { oncePer } from "../draft/once-per.ts";
import { joinBanners } from "./banners.ts";
import { foldCase, kind, kindOf } from "./letters.ts";
import { normalise, original, type View } from "./normalise.ts";
import { endsSentence, lineEnd } from "./sentence-end.ts";
import { solidsIn } from "./solids.ts";
import { joinSpelled } from "./spelled.ts";

/**
 * A text as words, numbers, signs and merge fields, in order; offsets are those of the view. `stops` is true where
 * nothing runs on to the next token: at the end of a sentence or block.
 */
export interface Tokens {
  readonly view: View;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly stops: readonly boolean[];
}

/** Tokens while they are being read. */
export interface Unfinished {
  readonly view: View;
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly stops: boolean[];
}

/** What stands in for any merge field. */
export const fieldToken = "{}";

/** What stands in for the address of a page or mailbox: a word no phrase can name. */
const addressToken = "://";

/** The normalised view of a passage; asked twice, it is made once. */
export const viewOf: (passage: Passage) => View = oncePer(({ text }) => normalise(text));

/** The tokens of a passage; asked twice, they are read once. */
export const tokensOf: (passage: Passage) => Tokens = oncePer((passage) =>
  tokenise(viewOf(passage), passage.part === "html"),
);

/** Where the tokens from `first` to `last` stand in the text the view was made of. */
export function placeOf({ view, starts, ends }: Tokens, first: number, last: number): readonly [number, number] {
  return original(view, starts[first] ?? 0, ends[last] ?? 0);
}

/** The tokens of a view. In HTML every line is a block of its own; elsewhere a single line break is a wrapped line. */
export function tokenise(view: View, isBlockPerLine: boolean): Tokens {
  const { text } = view;
  const folded = foldCase(text);
  const tokens: Unfinished = { view, words: [], starts: [], ends: [], stops: [] };
  let at = 0;
  for (const { is, start, end } of solidsIn(text)) {
    at = scan(tokens, folded, at, start, isBlockPerLine);
    if (end <= at) continue;
    add(tokens, is === "field" ? fieldToken : addressToken, start, end);
    at = end;
  }
  scan(tokens, folded, at, text.length, isBlockPerLine);
  const spelled = joinSpelled(tokens);
  return isBlockPerLine ? joinBanners(spelled) : spelled;
}

/** Reads tokens from `from` until one of them has reached `to`, and tells where it stopped. */
function scan(tokens: Unfinished, folded: string, from: number, to: number, isBlockPerLine: boolean): number {
  let at = from;
  while (at < to) {
    const here = kindOf(folded.charCodeAt(at));
    if (here === kind.letter) at = addWord(tokens, folded, at, at);
    else if (here === kind.digit) at = addNumber(tokens, folded, at);
    else if (here === kind.other || here === kind.joiner) at++;
    else at = pass(tokens, at, here, isBlockPerLine);
  }
  return at;
}

function add({ words, starts, ends, stops }: Unfinished, word: string, start: number, end: number): number {
  words.push(word);
  starts.push(start);
  ends.push(end);
  stops.push(false);
  return end;
}

function stop({ stops }: Unfinished): void {
  if (stops.length > 0) stops[stops.length - 1] = true;
}

/** A word from `start` on, of which everything before `from` is known to belong to it. */
function addWord(tokens: Unfinished, folded: string, start: number, from: number): number {
  let at = from;
  while (at < folded.length) {
    const here = kindOf(folded.charCodeAt(at));
    if (here > kind.joiner && !(at > start && standsForLetter(tokens.view.text, at))) break;
    if (here === kind.joiner && !joins(folded, at, from)) break;
    at++;
  }
  return add(tokens, folded.slice(start, at), start, at);
}

/** Signs that are written for a letter inside a word: `kort!ng`, `gr@tis`. */
function standsForLetter(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== "!" && sign !== "@" && sign !== "$") return false;
  return /^(?:\p{Ll}.\p{Ll}|\p{Lu}.\p{Lu})$/u.test(text.slice(at - 1, at + 2));
}

/** Whether a hyphen or apostrophe stands inside a word; between two numbers it does not. */
function joins(folded: string, at: number, from: number): boolean {
  if (at + 1 >= folded.length) return false;
  const next = kindOf(folded.charCodeAt(at + 1));
  return next === kind.letter || (next === kind.digit && at > from);
}

/** A number with its points, commas and colons (`1.250,50`), or a word that begins with one (`2e`, `10-rittenkaart`). */
function addNumber(tokens: Unfinished, folded: string, start: number): number {
  let at = start + 1;
  while (isDigit(folded, at) || (isPoint(folded, at) && isDigit(folded, at + 1))) at++;
  if (isDigit(folded, start) && isUnit(folded, at)) return add(tokens, folded.slice(start, at), start, at);
  return addWord(tokens, folded, start, at);
}

function isDigit(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isPoint(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code === 46 || code === 44 || code === 58;
}

/** Three letters straight after a number are a word of their own: `50euro`, not `2nd` or `4g`. */
function isUnit(folded: string, at: number): boolean {
  return [at, at + 1, at + 2].every(
    (place) => place < folded.length && kindOf(folded.charCodeAt(place)) === kind.letter,
  );
}

/** Passes over one sign: a token of its own, the end of a sentence or block, or nothing. */
function pass(tokens: Unfinished, at: number, here: number, isBlockPerLine: boolean): number {
  const { text } = tokens.view;
  const end = here === kind.shout || here === kind.point ? endOfRun(text, at, here) : at + 1;
  if (here === kind.sign || here === kind.shout) add(tokens, text.charAt(at), at, end);
  if (here === kind.line && !isBlockPerLine) {
    const line = lineEnd(text, at);
    if (line.ends) stop(tokens);
    return line.next;
  }
  const stops = here === kind.point ? endsSentence(text, at, end, tokens.words.at(-1) ?? "") : here !== kind.sign;
  if (stops) stop(tokens);
  return end;
}

function endOfRun(text: string, start: number, here: number): number {
  let at = start + 1;
  while (at < text.length && kindOf(text.charCodeAt(at)) === here) at++;
  return at;
}
