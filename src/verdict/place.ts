import type { Finding } from "../checks/finding.ts";
import { sentencesOf, type Sentence } from "../checks/scene.ts";
import type { Draft, Passage } from "../draft/draft.ts";

/** The sentence that something stands in, by its place in a passage; of a subject or preheader, all of it. */
export interface Place {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** True where it is something to click. */
  readonly isClicked: boolean;
}

/** Tells of any finding in this draft in which sentence it stands; null where it stands in none. */
export function placesIn(draft: Draft): (finding: Finding) => Place | null {
  return ({ part, start, end }) => {
    if (start === null || end === null) return null;
    for (const passage of draft.passages.filter((each) => each.part === part)) {
      const unit = unitFrom(passage, start);
      if (unit >= passage.text.length || sourceOf(passage, unit) >= end) continue;
      return placeAround(passage, unit, sentencesOf(passage));
    }
    return null;
  };
}

/** One place by name, so that two findings in one sentence can be told from two sentences. */
export function nameOf({ passage, start }: Place, draft: Draft): string {
  return `${draft.passages.indexOf(passage)}:${start}`;
}

/** The words of a place as people read them. */
export function wordsAt({ passage, start, end }: Place): string {
  return passage.text.slice(start, end);
}

function placeAround(passage: Passage, unit: number, sentences: readonly Sentence[]): Place {
  const isClicked = passage.marks.some(
    ({ is, start, end }) => (is === "link" || is === "button") && start <= unit && unit < end,
  );
  if (passage.part !== "text" && passage.part !== "html") {
    return { passage, start: 0, end: passage.text.length, isClicked };
  }
  const within = sentences.find(({ end }) => unit < end);
  const start = Math.min(within?.start ?? unit, unit);
  const end = Math.max(within?.end ?? unit, unit + 1);
  return { passage, ...onItsLines(passage.text, { start, end: closing(passage.text, end) }, unit), isClicked };
}

/** A line this short was not wrapped: whoever ended it meant to, whether or not a full stop says so. */
const shortLine = 60;

/** A sentence without what stands on a line of its own before or after it, such as a greeting without a full stop. */
function onItsLines(text: string, { start, end }: Stretch, unit: number): Stretch {
  let [from, to] = [start, end];
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) {
    if (at - (text.lastIndexOf("\n", at - 1) + 1) > shortLine) continue;
    if (at < unit) from = at + 1;
    else to = Math.min(to, at);
  }
  return { start: from, end: to };
}

type Stretch = Pick<Place, "start" | "end">;

/** A sentence ends after its full stop and closing quotes, which belong to no word. */
function closing(text: string, end: number): number {
  const { length } = /^[^\s\p{L}\p{N}<>([{«“‘]*/u.exec(text.slice(end, end + 8))?.[0] ?? "";
  return end + length;
}

function sourceOf({ at }: Passage, unit: number): number {
  return at?.[unit] ?? unit;
}

/** The first unit of a passage that comes from this offset of the source or after it. */
function unitFrom({ at, text }: Passage, offset: number): number {
  if (at === null) return offset;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
