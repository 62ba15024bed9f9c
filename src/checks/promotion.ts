import { showsSigns } from "./bulk-signs.ts";
import type { Hit, Scene } from "./finders.ts";
import { speaksOfOwnAffairs } from "./own-affairs.ts";
import { bodyOf, wordCount } from "./scene.ts";

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

/** How far into its body a notice may go before it says what it is about, in letters. */
const opening = 300;

/**
 * True when a mail does not say up front what happens to the reader: no wording of an occasion in subject or opening, in
 * a mail written in a language that the occasions are known in. What comes later may be a story, or small print.
 */
export function beginsWithoutOccasion({ draft, events }: Scene): boolean {
  if (draft.language === "de" || draft.language === "fr") return false;
  return !events.some(({ passage, start }) => passage.part === "subject" || start < opening);
}

/** Wording that pleases, tells and invites without offering anything; once it is manners. */
const entertaining = new Set(["purpose/mood-words", "purpose/own-story", "purpose/soft-invitation"]);

/** How many different wordings are more than manners; more of them where the reader's own affairs are spoken of. */
const more = { thanManners: 2, whereAffairs: 4, perWords: 80 };

/** How many different ways of pleasing the reader a mail has. */
function pleasuresIn({ hits }: Scene): number {
  const pleasing = hits.filter(({ rule, passage }) => entertaining.has(rule.id) && passage?.visible !== false);
  return new Set(pleasing.map(({ spot }) => spot.quote?.toLowerCase())).size;
}

/** True when a mail that does not open with an occasion pleases, tells or invites, be it once. */
export function pleases(scene: Scene): boolean {
  return beginsWithoutOccasion(scene) && pleasuresIn(scene) > 0;
}

/**
 * True when a mail without an occasion is there to please: too many such wordings, for its length, to be manners. That
 * it may be stopped counts as one of them, because what must be known cannot be.
 */
export function entertains(scene: Scene): boolean {
  const worded = showsNoOccasion(scene) ? pleasuresIn(scene) : 0;
  if (worded === 0) return false;
  const pleasures = worded + Number(showsSigns(scene.draft, 1, ["opt-out"]));
  if (pleasures < more.thanManners) return false;
  if (pleasures < wordCount(bodyOf(scene.draft)) / more.perWords) return false;
  return pleasures >= more.whereAffairs || !speaksOfOwnAffairs(scene.draft);
}
