import type { Draft, Passage } from "../draft/draft.ts";
import { bodyOf } from "./scene.ts";

/** Something seen at a place in a passage. */
export interface SeenAt {
  readonly passage: Passage | null;
  readonly start: number;
}

/** The first of these that people meet in the body; undefined when none stands in it. */
export function firstInBody<Seen extends SeenAt>(draft: Draft, seen: readonly Seen[]): Seen | undefined {
  return placed(draft, seen)[0]?.each;
}

/** True when one is met in the body before the other; false as well when either does not stand in it. */
export function isBefore(draft: Draft, one: SeenAt | undefined, other: SeenAt | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  const both = placed(draft, [one, other]);
  return both.length === 2 && both[0]?.each === one && !isSamePlace(one, other);
}

function isSamePlace(one: SeenAt, other: SeenAt): boolean {
  return one.passage === other.passage && one.start === other.start;
}

function placed<Seen extends SeenAt>(draft: Draft, seen: readonly Seen[]) {
  const order = new Map<Passage | null, number>(bodyOf(draft).map((passage, at) => [passage, at]));
  return seen
    .flatMap((each) => {
      const at = order.get(each.passage);
      return at === undefined ? [] : [{ each, at }];
    })
    .toSorted((one, other) => one.at - other.at || one.each.start - other.each.start);
}
