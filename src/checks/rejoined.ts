import type { Passage } from "../draft/draft.ts";
import { countBelow } from "./count-below.ts";
import { placeOf, tokensOf, type Tokens, type Unfinished } from "./tokens.ts";

/** Lines of a passage with the words that stand split over two of them put together. */
interface Rejoined {
  readonly tokens: Tokens;
  /** Whether a stretch of the passage holds a word that was split. */
  readonly spans: (start: number, end: number) => boolean;
}

const longest = 30;

/**
 * Another reading of HTML in which a word may be split over cells or blocks (`kor`, `ting`): of the lines alone that end
 * and begin in small letters. Null where there are none. Only what spans a split says anything that `tokensOf` does not.
 */
export function rejoinedOf(passage: Passage): Rejoined | null {
  if (passage.part !== "html") return null;
  const tokens = tokensOf(passage);
  const splits = splitsIn(tokens);
  if (splits.size === 0) return null;
  const places = [...splits].map((at) => placeOf(tokens, at, at)[1]);
  return { tokens: put(tokens, splits), spans: (start, end) => (places[countBelow(places, start + 1)] ?? end) < end };
}

/** The tokens that may be the first half of a word. */
function splitsIn({ view, words, starts, ends, stops }: Tokens): ReadonlySet<number> {
  const splits = new Set<number>();
  for (let at = 0; at + 1 < words.length; at++) {
    const [end = 0, next = 0] = [ends[at], starts[at + 1]];
    if (stops[at] !== true || next !== end + 1 || view.text.charAt(end) !== "\n") continue;
    const isShort = (ends[at + 1] ?? 0) - (starts[at] ?? 0) <= longest;
    if (isShort && /^\p{Ll}\n\p{Ll}$/u.test(view.text.slice(end - 1, next + 1))) splits.add(at);
  }
  return splits;
}

/** The lines that a split stands in, without it. */
function put(tokens: Tokens, splits: ReadonlySet<number>): Tokens {
  const joined: Unfinished = { view: tokens.view, words: [], starts: [], ends: [], stops: [] };
  let from = 0;
  let isTouched = false;
  for (let at = 0; at < tokens.words.length; at++) {
    if (splits.has(at)) isTouched = true;
    if (splits.has(at) || (tokens.stops[at] !== true && at + 1 < tokens.words.length)) continue;
    if (isTouched) putLines(tokens, splits, joined, from, at);
    isTouched = false;
    from = at + 1;
  }
  return joined;
}

function putLines(tokens: Tokens, splits: ReadonlySet<number>, joined: Unfinished, from: number, to: number): void {
  for (let at = from; at <= to; at++) {
    const last = splits.has(at) ? at + 1 : at;
    joined.words.push(tokens.words.slice(at, last + 1).join(""));
    joined.starts.push(tokens.starts[at] ?? 0);
    joined.ends.push(tokens.ends[last] ?? 0);
    joined.stops.push(last === to || (tokens.stops[last] ?? true));
    at = last;
  }
}
