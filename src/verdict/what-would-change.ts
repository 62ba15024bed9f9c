import { bodyOf } from "../checks/scene.ts";
import { isReadable } from "../draft/marked-passage.ts";
import { answered } from "./answered.ts";
import { unanswered } from "./circumstances.ts";
import { reconsider, type Case, type Considered } from "./consider.ts";
import type { Evidence } from "./evidence.ts";
import type { Counterfactual } from "./grounds.ts";
import { danger, graver } from "./judge.ts";
import { passingOf } from "./passing.ts";
import { nameOf, placesIn, type Place } from "./place.ts";
import { weigh } from "./weigh.ts";
import { without } from "./without.ts";

/** No more than this is told, and no mail with more promotional sentences than this is tried again without each. */
const most = { told: 3, tried: 6, together: 3 };

/**
 * What would change this verdict for the better, found by judging again: without one sentence, without a few together,
 * with the missing answers given, or both. The least to change comes first; nothing is told that was not tried.
 */
export function whatWouldChange(given: Case, considered: Considered): readonly Counterfactual[] {
  if (considered.ruling.verdict === "service") return [];
  const places = placesOfEvidence(given, considered);
  const tried = [[], ...setsOf(places)]
    .filter((set) => set.length === 0 || couldChange(considered, set, given))
    .flatMap((set) => retried(given, considered, set));
  const gravest = (one: Counterfactual, other: Counterfactual): number =>
    danger[one.verdict] - danger[other.verdict] || one.without.length - other.without.length;
  return withoutMore(tried.toSorted(gravest)).slice(0, most.told);
}

/** The sentences that evidence stands in, each once, in the order of its weight. */
function placesOfEvidence({ draft }: Case, { evidence }: Considered): readonly Place[] {
  const placeOf = placesIn(draft);
  const places = new Map<string, Place>();
  for (const { sentence, finding } of evidence) {
    const place = sentence === null ? null : placeOf(finding);
    if (place !== null) places.set(nameOf(place, draft), place);
  }
  return [...places.values()];
}

/** Each sentence by itself, and all together where they are few. */
function setsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  if (places.length > most.tried) return [];
  const alone = places.map((place) => [place]);
  return places.length > 1 && places.length <= most.together ? [...alone, places] : alone;
}

/** Judging again costs a whole check, so it is done only where the evidence that would be left could be less grave. */
function couldChange({ evidence, setting, weighing }: Considered, gone: readonly Place[], { draft }: Case): boolean {
  const names = new Set(gone.map((place) => nameOf(place, draft)));
  const isLeft = ({ rule, sentence }: Evidence): boolean =>
    rule.find.is !== "structure" && !(sentence !== null && names.has(sentence));
  const { leaning } = weigh(evidence.filter(isLeft), setting);
  return leaning !== weighing.leaning && graver(weighing.leaning, leaning) === weighing.leaning;
}

/** What becomes of the case without these sentences, with the answers as they are and with the missing ones given. */
function retried(given: Case, considered: Considered, gone: readonly Place[]): readonly Counterfactual[] {
  const draft = gone.length === 0 ? given.draft : without(given.draft, gone);
  if (!bodyOf(draft).some(({ text }) => isReadable(text))) return [];
  const passing = gone.map((place) => passingOf(place, given.draft)).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const asIs = gone.length === 0 ? considered : reconsider({ ...given, draft });
  const declared = unanswered(given.declaration);
  const event = given.declaration.event ?? asIs.eventsSeen[0];
  const complete = declared.length === 0 || event === undefined ? null : answered(given.declaration, event);
  const told = complete === null ? null : reconsider({ ...given, draft, declaration: complete });
  const outcome = (of: Considered) => ({ leaning: of.weighing.leaning, verdict: of.ruling.verdict });
  if (told !== null && danger[told.ruling.verdict] < danger[asIs.ruling.verdict] && isBetter(told, considered)) {
    const asked = declared.includes("event") ? (event ?? null) : null;
    const known = asked === "none" ? null : asked;
    return [{ without: passing, declared, event: known, ...outcome(told) }];
  }
  return isBetter(asIs, considered) ? [{ without: passing, declared: [], event: null, ...outcome(asIs) }] : [];
}

function isBetter(one: Considered, other: Considered): boolean {
  return danger[one.ruling.verdict] < danger[other.ruling.verdict];
}

/** Leaves out what asks for more than something else that brings just as much. */
function withoutMore(sorted: readonly Counterfactual[]): readonly Counterfactual[] {
  const isPartOf = (small: Counterfactual, large: Counterfactual): boolean =>
    small.without.length < large.without.length &&
    small.without.every((passing) => large.without.some(({ quote }) => quote === passing.quote));
  return sorted.filter(
    (each) => !sorted.some((other) => isPartOf(other, each) && danger[other.verdict] <= danger[each.verdict]),
  );
}
