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

/** A text's words and signs, and at the same place the white space before each. */
interface Words {
  readonly words: string[];
  readonly gaps: string[];
}

/** A change with the stretch before it that stayed. */
interface Step {
  readonly same: string;
  readonly removed: string;
  readonly added: string;
}

/** Units of both texts together; what is longer is no mail that people compare word by word. */
const longest = 1_200_000;
/** Up to this many units, words that happen to stay between two replaced stretches are read as replaced with them. */
const shortStretch = 12;

/**
 * White space; or a word, with the signs inside numbers, dates and addresses, and with the invisible signs in it, so that
 * these never make a change that nobody can see; or any other sign with all that is drawn on it.
 */
const pieces =
  /[\s--\uFEFF]+|[\p{L}\p{M}\p{N}\p{Cf}\p{DI}_]+(?:(?:['’.](?=[\p{L}\p{N}])|[,:](?=\p{N}))[\p{L}\p{M}\p{N}\p{Cf}\p{DI}_]+)*|\p{RI}{2}|\S(?:[\p{M}\p{Cf}\p{DI}\p{EMod}]|(?<=\u200D)\p{ExtPict})*/gv;
const white = /^[\s--\uFEFF]/v;

/** Compares two texts word by word, looking for what stayed no longer than `timeout` milliseconds. */
export function textDifference(before: string, after: string, timeout: number): TextDifference {
  if (before === after) return { is: "same" };
  if (before.length + after.length > longest) return { is: "too-different" };
  const steps = stepsBetween(wordsOf(before), wordsOf(after), timeout);
  return steps === null ? { is: "too-different" } : { is: "changed", runs: runsOf(readable(steps)) };
}

/** Ends in an empty word for the white space at the end of the text. */
function wordsOf(text: string): Words {
  const words: string[] = [];
  const gaps: string[] = [];
  let gap = "";
  for (const piece of [...(text.match(pieces) ?? []), ""]) {
    const isGap = white.test(piece);
    if (!isGap) {
      words.push(piece);
      gaps.push(gap);
    }
    gap = isGap ? piece : "";
  }
  return { words, gaps };
}

/** Only words are aligned: spaces are so many that they would be kept at the price of words. */
function stepsBetween(before: Words, after: Words, timeout: number): readonly Step[] | null {
  const found = diffArrays(before.words, after.words, { timeout });
  if (found === undefined) return null;
  let [from, to] = [0, 0];
  return found.flatMap(({ removed, added, count }) => {
    const old = part(before, from, added ? 0 : count);
    const fresh = part(after, to, removed ? 0 : count);
    [from, to] = [from + old.words.length, to + fresh.words.length];
    return removed || added ? { same: "", removed: textOf(old), added: textOf(fresh) } : stayed(old, fresh);
  });
}

function part({ words, gaps }: Words, start: number, count: number): Words {
  return { words: words.slice(start, start + count), gaps: gaps.slice(start, start + count) };
}

/** The same words, between which the white space may have changed. */
function stayed({ gaps: oldGaps }: Words, { words, gaps }: Words): Step[] {
  const steps: Step[] = [];
  let same = "";
  for (const [place, word] of words.entries()) {
    const [removed, added] = [oldGaps[place] ?? "", gaps[place] ?? ""];
    if (removed === added) same += added + word;
    else {
      steps.push({ same, removed, added });
      same = word;
    }
  }
  return [...steps, { same, removed: "", added: "" }];
}

function textOf({ words, gaps }: Words): string {
  return words.map((word, place) => (gaps[place] ?? "") + word).join("");
}

/** Each change whole in one step, as people would tell it. */
function readable(steps: readonly Step[]): readonly Step[] {
  const whole = joined(steps, isOneChange).map(withoutSharedGap);
  return joined(whole, isReplacedWith);
}

/** Takes steps that belong together as one: what stayed between their changes was replaced with them. */
function joined(steps: readonly Step[], belong: (last: Step, next: Step) => boolean): readonly Step[] {
  const whole: Step[] = [];
  for (const next of steps) {
    const last = whole.at(-1);
    if (last === undefined || !belong(last, next)) whole.push(next);
    else if (isChange(last)) {
      const removed = last.removed + next.same + next.removed;
      whole[whole.length - 1] = { same: last.same, removed, added: last.added + next.same + next.added };
    } else whole[whole.length - 1] = { ...next, same: last.same + next.same };
  }
  return whole;
}

function isOneChange(last: Step, next: Step): boolean {
  return !isChange(last) || next.same === "";
}

/** Between two replaced stretches a short one on the same line; keeping it would only cut a sentence into pieces. */
function isReplacedWith(last: Step, { same, removed, added }: Step): boolean {
  const sizes = [last.removed, last.added, removed, added].map(({ length }) => length);
  return Math.min(...sizes) > 0 && same.length <= Math.min(shortStretch, Math.max(...sizes)) && !same.includes("\n");
}

function isChange({ removed, added }: Step): boolean {
  return removed !== "" || added !== "";
}

/** White space that both sides of a replacement start with has stayed. */
function withoutSharedGap({ same, removed, added }: Step): Step {
  let end = 0;
  while (end < removed.length && removed[end] === added[end] && removed.charAt(end).trim() === "") end++;
  return { same: same + removed.slice(0, end), removed: removed.slice(end), added: added.slice(end) };
}

function runsOf(steps: readonly Step[]): readonly Run[] {
  const runs = steps.flatMap(({ same, removed, added }): readonly Run[] => [
    { is: "same", text: same },
    { is: "removed", text: removed },
    { is: "added", text: added },
  ]);
  return runs.filter(({ text }) => text !== "");
}
