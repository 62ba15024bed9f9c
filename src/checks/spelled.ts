import type { Tokens, Unfinished } from "./tokens.ts";

/** What may stand between the letters of a word that is spelled, the same each time: spaces, a line break, a sign. */
const gap = /^(?:\s{1,4}|\s?[^\s\p{L}\p{N}]\s?)$/u;
const letter = /\p{L}/u;
/** A word broken off at the end of a line. */
const brokenOff = /^-\r?\n\s{0,4}$/u;

/** Words spelled letter by letter (`k o r t i n g`, `g-r-a-t-i-s`, `t.a.v.`) or broken off, read as the words they are. */
export function joinSpelled(tokens: Tokens): Tokens {
  if (!tokens.words.some((word, at) => isHyphened(word) || endOfWord(tokens, at) > at + 1)) return tokens;
  const joined: Unfinished = { view: tokens.view, words: [], starts: [], ends: [], stops: [] };
  for (let at = 0; at < tokens.words.length;) {
    const end = endOfWord(tokens, at);
    const word = tokens.words.slice(at, end).join("");
    joined.words.push(isHyphened(word) ? word.replaceAll("-", "") : word);
    joined.starts.push(tokens.starts[at] ?? 0);
    joined.ends.push(tokens.ends[end - 1] ?? 0);
    joined.stops.push(tokens.stops[end - 1] ?? false);
    at = end;
  }
  return joined;
}

/** One past the last token of the word that begins at `start`. */
function endOfWord(tokens: Tokens, start: number): number {
  return Math.max(endOfSpelling(tokens, start), endOfBroken(tokens, start));
}

/** A word and the rest of it on the next line. */
function endOfBroken(tokens: Tokens, start: number): number {
  const next = start + 1;
  if (tokens.view.text.charAt(tokens.ends[start] ?? 0) !== "-" || !brokenOff.test(gapAfter(tokens, start))) return next;
  return isSmall(tokens, start) && isSmall(tokens, next) ? next + 1 : next;
}

/** Four letters, or two with points between them. */
function endOfSpelling(tokens: Tokens, start: number): number {
  if (!isSingle(tokens.words[start]) || !isSingle(tokens.words[start + 1])) return start + 1;
  const between = gapAfter(tokens, start);
  if (!gap.test(between)) return start + 1;
  let end = start + 1;
  while (isSingle(tokens.words[end]) && gapAfter(tokens, end - 1) === between) end++;
  return end - start >= (between === "." ? 2 : 4) ? end : start + 1;
}

function gapAfter({ view, starts, ends }: Tokens, at: number): string {
  return view.text.slice(ends[at], starts[at + 1]);
}

function isSingle(word: string | undefined): boolean {
  return word?.length === 1 && letter.test(word);
}

function isSmall({ view, starts }: Tokens, at: number): boolean {
  return /^\p{Ll}/u.test(view.text.slice(starts[at], (starts[at] ?? 0) + 2));
}

function isHyphened(word: string): boolean {
  return word.charCodeAt(1) === 45 && word.charCodeAt(3) === 45 && /^\p{L}(?:-\p{L}){3,}$/u.test(word);
}
