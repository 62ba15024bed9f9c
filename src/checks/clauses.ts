import type { Draft, Passage } from "../draft/draft.ts";
import { oncePer } from "../draft/once-per.ts";
import type { Spot } from "./finders.ts";
import { original } from "./normalise.ts";
import { bodyOf, spotAt } from "./scene.ts";
import { tokensOf, viewOf } from "./tokens.ts";

/** A sentence of the body as its reader takes it in, with its closing sign; offsets are those of the passage's view. */
export interface Clause {
  readonly passage: Passage;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a body in which this stands, in order; most passages hold none and are not taken apart. */
export function clausesWith(draft: Draft, wanted: RegExp): readonly Clause[] {
  return bodyOf(draft)
    .filter((passage) => wanted.test(viewOf(passage).text))
    .flatMap(clausesIn)
    .filter(({ text }) => wanted.test(text));
}

const clausesIn = oncePer((passage: Passage): readonly Clause[] => {
  const { view, starts, ends, stops } = tokensOf(passage);
  const clauses: Clause[] = [];
  let first = 0;
  for (const [at, end] of ends.entries()) {
    if (stops[at] !== true && at < ends.length - 1) continue;
    const start = starts[first] ?? 0;
    clauses.push({ passage, text: view.text.slice(start, end), start, end });
    first = at + 1;
  }
  return clauses;
});

/** The place of a stretch of a clause, offsets in the clause's text. */
export function spotIn(draft: Draft, { passage, start }: Clause, from: number, to: number): Spot {
  return spotAt(draft, passage, ...original(viewOf(passage), start + from, start + to));
}
