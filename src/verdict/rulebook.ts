import type { Rule } from "../checks/rule.ts";
import { rules } from "../checks/rules/index.ts";
import type { Consequence } from "./consequence.ts";
import { consequences } from "./consequences/index.ts";

/** A rule of either kind: one that looks at the draft, or one that follows from the verdict. */
export type Entry = Rule | Consequence;

/** Everything that can be found, in the order of its ids. */
export const rulebook: readonly Entry[] = [...rules, ...consequences].toSorted((one, other) =>
  one.id < other.id ? -1 : 1,
);

/** Whether an entry follows from the verdict, and so weighs nothing. */
export function isConsequence(entry: Entry): entry is Consequence {
  return "follows" in entry;
}
