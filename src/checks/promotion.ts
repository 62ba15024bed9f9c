import type { Hit, Scene } from "./finders.ts";

/** Wording that asks for attention but offers nothing; it counts by itself and makes no sentence an advertisement. */
const attention = new Set(["purpose/courtesy", "purpose/greeting-only"]);

/** What in the words of a mail clearly sells: strong and decisive commercial hits, in reading order within each part. */
export function promotionIn({ hits }: Scene): readonly Hit[] {
  return hits
    .filter(({ rule }) => rule.speaksFor === "commercial" && !attention.has(rule.id))
    .filter(({ rule }) => rule.weight === "strong" || rule.weight === "decisive")
    .toSorted((one, other) => one.start - other.start);
}

/** True when wording of no occasion was seen, in a mail written in a language that the occasions are known in. */
export function showsNoOccasion({ draft, events }: Scene): boolean {
  return events.length === 0 && draft.language !== "de" && draft.language !== "fr";
}
