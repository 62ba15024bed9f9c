import type { Draft, Link, Passage } from "../draft/draft.ts";
import { readPlainPassage } from "../draft/plain-passage.ts";
import { wordsAt, type Place } from "./place.ts";

/**
 * The same draft without these sentences, also where the other version of the body (text beside HTML) says them again;
 * the links in them go too. A subject or preheader goes as a whole.
 */
export function without(draft: Draft, places: readonly Place[]): Draft {
  const gone = [...places, ...places.flatMap((place) => twinsOf(draft, place))];
  return draft.passages.reduce((left, passage) => {
    const here = gone.filter((place) => place.passage === passage);
    return here.length === 0 ? left : withoutIn(left, passage, here);
  }, draft);
}

/** The same words in the other version of the body. */
function twinsOf(draft: Draft, place: Place): readonly Place[] {
  const { part } = place.passage;
  const other = part === "html" ? "text" : part === "text" ? "html" : null;
  const words = wordsAt(place).trim();
  return draft.passages.flatMap((passage) => {
    const start = passage.part === other && words !== "" ? passage.text.indexOf(words) : -1;
    return start === -1 ? [] : [{ passage, start, end: start + words.length, isClicked: place.isClicked }];
  });
}

function withoutIn(draft: Draft, passage: Passage, places: readonly Place[]): Draft {
  const last = places.toSorted((one, other) => other.start - one.start);
  const { part } = passage;
  if (part === "text") return withText(draft, last.reduce(cutFromSource(passage), draft.text ?? ""));
  const shorter = last.reduce(cutFrom, passage);
  const passages = draft.passages.flatMap((each) =>
    each === passage ? (shorter.text === "" ? [] : [shorter]) : [each],
  );
  const links = draft.links.filter((link) => !places.some((place) => holds(place, link)));
  const emptied = part === "subject" || part === "preheader" ? { [part]: null } : {};
  return { ...draft, ...emptied, passages, links };
}

/** A text is small enough to read again as it would be without. */
function withText(draft: Draft, text: string): Draft {
  const { passage, links } = readPlainPassage(text, draft.format === "markdown" || draft.format === "pasted");
  const passages = draft.passages.map((each) => (each.part === "text" ? passage : each));
  return { ...draft, text, passages, links: [...links, ...draft.links.filter(({ part }) => part !== "text")] };
}

function cutFromSource({ at }: Passage): (source: string, place: Place) => string {
  return (source, { start, end }) => source.slice(0, at?.[start] ?? start) + source.slice(at?.[end] ?? end);
}

function cutFrom(passage: Passage, { start, end }: Place): Passage {
  const { text, at, marks } = passage;
  const moved = (unit: number): number => (unit <= start ? unit : Math.max(start, unit - (end - start)));
  const kept = marks.map(({ is, ...mark }) => ({ is, start: moved(mark.start), end: moved(mark.end) }));
  return {
    ...passage,
    text: text.slice(0, start) + text.slice(end),
    at: at === null ? null : offsetsWithout(at, start, end),
    marks: kept.filter((mark) => mark.start < mark.end),
  };
}

function offsetsWithout(at: Uint32Array, start: number, end: number): Uint32Array {
  const kept = new Uint32Array(at.length - (end - start));
  kept.set(at.subarray(0, start));
  kept.set(at.subarray(end), start);
  return kept;
}

function holds({ passage: { part, at }, start, end }: Place, link: Link): boolean {
  if (link.part !== part || at === null) return false;
  const [from, to] = [at[start] ?? start, at[end] ?? end];
  return link.start < to && from < link.end;
}
