import { compile, type Entry, type Move, type Wanted } from "./routes.ts";
import { placeOf, type Tokens } from "./tokens.ts";
import { push } from "./vocabulary.ts";

/** A stretch of the passage that is wanted by its owner; overlapping ones of one owner are one. */
export interface Match<Owner> {
  readonly owner: Owner;
  readonly start: number;
  readonly end: number;
}

/** Finds everything wanted in one pass over the tokens, in order of place for each owner. */
export type Matcher<Owner> = (tokens: Tokens) => readonly Match<Owner>[];

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const none: Entry["routes"] = [];

/** Compiles all phrases, written as phrase.ts says, into one matcher. */
export function matcher<Owner>(wanted: readonly Wanted<Owner>[]): Matcher<Owner> {
  const entryOf = compile(wanted);
  return (tokens) => {
    const entries = tokens.words.map(entryOf);
    const hits = new Map<number, Stretch[]>();
    const guards = new Map<number, Stretch[]>();
    for (let start = 0; start < entries.length; start++) {
      const next = tokens.stops[start] === true ? undefined : entries[start + 1];
      for (const { owner, guards: isGuard, onwards } of entries[start]?.routes ?? none) {
        const steps = onwards();
        if (fails(steps[0], next)) continue;
        const end = reach(steps, 0, start + 1, entries, tokens.stops);
        if (end > start) push(isGuard ? guards : hits, owner, { start, end });
      }
    }
    return [...hits].flatMap(([number, stretches]) => {
      const owner = wanted[number]?.owner;
      if (owner === undefined) return [];
      return merge(unguarded(stretches, guards.get(number) ?? [])).map((stretch) => {
        const [start, end] = placeOf(tokens, stretch.start, stretch.end - 1);
        return { owner, start, end };
      });
    });
  };
}

/** Whether the next token cannot be the step that must come next, which is how most ways end. */
function fails(move: Move | undefined, next: Entry | undefined): boolean {
  return move?.is === "one" && !move.optional && next?.isIn(move.group) !== true;
}

/** One past the last token of the longest way through the steps from `step` on at token `at`; -1 where there is none. */
function reach(
  steps: readonly Move[],
  step: number,
  at: number,
  entries: readonly Entry[],
  stops: readonly boolean[],
): number {
  const next = steps[step];
  if (next === undefined) return at;
  if (next.is === "gap") return reachOver(next.upTo, steps, step, at, entries, stops);
  const entry = stops[at - 1] === true ? undefined : entries[at];
  const fits = entry !== undefined && (next.is === "word" ? entry.isWord : entry.isIn(next.group));
  const taken = fits ? reach(steps, step + 1, at + 1, entries, stops) : -1;
  const skipped = next.is === "one" && next.optional ? reach(steps, step + 1, at, entries, stops) : -1;
  return Math.max(taken, skipped);
}

function reachOver(
  upTo: number,
  steps: readonly Move[],
  step: number,
  at: number,
  entries: readonly Entry[],
  stops: readonly boolean[],
): number {
  let best = -1;
  for (let over = 0; over <= upTo; over++) {
    best = Math.max(best, reach(steps, step + 1, at + over, entries, stops));
    if (stops[at + over - 1] === true || at + over >= entries.length) break;
  }
  return best;
}

/** The hits that no guard overlaps. */
function unguarded(hits: readonly Stretch[], guards: readonly Stretch[]): readonly Stretch[] {
  if (guards.length === 0) return hits;
  const walls = merge(guards);
  let next = 0;
  return hits.filter((hit) => {
    while (next < walls.length && (walls[next]?.end ?? 0) <= hit.start) next++;
    const wall = walls[next];
    return wall === undefined || wall.start >= hit.end;
  });
}

/** Stretches in order of place, overlapping ones as one; they come in order of their starts. */
function merge(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
