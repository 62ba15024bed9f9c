import { diffArrays } from "diff";

/** A stretch of text that stayed, went or came. */
export interface Run {
  readonly is: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * What changed in a text, word by word: without the added runs it is the text as it was, without the removed ones the
 * text as it is. Too different is said, never guessed, where the comparison would take too long.
 */
export type TextDifference =
  | { readonly is: "same" }
  | { readonly is: "changed"; readonly runs: readonly Run[] }
  | { readonly is: "too-different" };

/** A word or sign with the white space before it. */
interface Word {
  readonly gap: string;
  readonly word: string;
}

/** A change with the stretch before it that stayed. */
interface Step {
  readonly same: string;
  readonly removed: string;
  readonly added: string;
}

/** Units of both texts together; what is longer is no mail that people compare word by word. */
const longest = 2_000_000;
/** Up to this many units, words that happen to stay between two replaced stretches are read as replaced with them. */
const shortStretch = 12;

/**
 * White space; or a word, with the signs inside numbers, dates and addresses, and with the invisible signs in it, so that
 * these never make a change that nobody can see; or any other sign with all that is drawn on it.
 */
const pieces =
  /([\s--\uFEFF]+)|[\p{L}\p{M}\p{N}\p{Cf}\p{DI}_]+(?:(?:['’.](?=[\p{L}\p{N}])|[,:](?=\p{N}))[\p{L}\p{M}\p{N}\p{Cf}\p{DI}_]+)*|\p{RI}{2}|\S(?:[\p{M}\p{Cf}\p{DI}\p{EMod}]|(?<=\u200D)\p{ExtPict})*/gv;

/** Compares two texts word by word in about `timeout` milliseconds at most. */
export function textDifference(before: string, after: string, timeout: number): TextDifference {
  if (before === after) return { is: "same" };
  if (before.length + after.length > longest) return { is: "too-different" };
  const steps = stepsBetween(wordsOf(before), wordsOf(after), timeout);
  return steps === null ? { is: "too-different" } : { is: "changed", runs: runsOf(readable(steps)) };
}

/** Ends in an empty word for the white space at the end of the text. */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let gap = "";
  for (const [piece, white] of text.matchAll(pieces)) {
    if (white === undefined) words.push({ gap, word: piece });
    gap = white ?? "";
  }
  return [...words, { gap, word: "" }];
}

/** Only words are aligned: spaces are so many that they would be kept at the price of words. */
function stepsBetween(before: readonly Word[], after: readonly Word[], timeout: number): readonly Step[] | null {
  const found = diffArrays(before.map(wordOf), after.map(wordOf), { timeout });
  if (found === undefined) return null;
  const steps: Step[] = [];
  let [from, to] = [0, 0];
  for (const { removed, added, count } of found) {
    const old = added ? [] : before.slice(from, (from += count));
    const fresh = removed ? [] : after.slice(to, (to += count));
    if (removed || added) steps.push({ same: "", removed: textOf(old), added: textOf(fresh) });
    else steps.push(...stayed(old, fresh));
  }
  return steps;
}

/** The same words, between which the white space may have changed. */
function stayed(before: readonly Word[], after: readonly Word[]): Step[] {
  return after.flatMap(({ gap, word }, place) => {
    const old = before[place]?.gap ?? gap;
    const kept = { same: word, removed: "", added: "" };
    return old === gap ? [{ ...kept, same: gap + word }] : [{ same: "", removed: old, added: gap }, kept];
  });
}

function wordOf({ word }: Word): string {
  return word;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ gap, word }) => gap + word).join("");
}

/** Each change in one step, as people would tell it. */
function readable(steps: readonly Step[]): readonly Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last !== undefined && isOneWith(last, step)) joined[joined.length - 1] = oneOf(last, step);
    else joined.push(step);
  }
  return joined;
}
