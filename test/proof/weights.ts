import type { Weight } from "../../src/checks/rule.ts";
import type { Measured } from "../../src/cli/eval/measured.ts";

/** How far a rule of each weight moves the score, from 0 to 1. */
export type Pulls = Readonly<Record<Exclude<Weight, "none">, number>>;

/** A mail as the fit sees it: how many rules of each weight spoke, what it is, and how much it counts. */
export interface Case {
  readonly counts: Readonly<Record<Exclude<Weight, "none">, number>>;
  /** How promotional it is, from 0 for service over a half for mixed to 1. */
  readonly degree: number;
  readonly source: string;
  readonly counted: number;
}

const weights = ["decisive", "strong", "weak"] as const;

/** No score is certain, whatever the pulls; without this one odd mail would outweigh all others. */
const doubt = 0.02;

/** The mails as cases, in which every source and every degree counts as much as another, however many mails it has. */
export function casesOf(mails: readonly Measured[]): readonly Case[] {
  const cases = mails.map(({ labelled, witnesses }) => ({
    counts: countsOf(witnesses.map(({ weight }) => weight)),
    degree: labelled.label === "service" ? 0 : labelled.label === "mixed" ? 0.5 : 1,
    source: labelled.source,
  }));
  const sides = Map.groupBy(cases, ({ degree }) => degree);
  return cases.map((each) => {
    const side = sides.get(each.degree) ?? [];
    const sources = new Set(side.map(({ source }) => source));
    const own = side.filter(({ source }) => source === each.source);
    return { ...each, counted: 1 / (sources.size * own.length) };
  });
}

function countsOf(seen: readonly Weight[]): Case["counts"] {
  const count = (weight: Weight) => seen.filter((each) => each === weight).length;
  return { decisive: count("decisive"), strong: count("strong"), weak: count("weak") };
}

/** How surprised the score is by what the mails are, on average; lower is better. */
export function surprise(cases: readonly Case[], pulls: Pulls): number {
  const all = cases.reduce((sum, { counted }) => sum + counted, 0);
  return cases.reduce((total, each) => total + each.counted * surpriseAt(each, pulls), 0) / all;
}

/** The cross-entropy of what the mail is with what the score says, both from 0 to 1. */
function surpriseAt({ counts, degree }: Case, pulls: Pulls): number {
  const rest = weights.reduce((left, weight) => left * (1 - pulls[weight]) ** counts[weight], 1);
  const service = doubt + (1 - 2 * doubt) * rest;
  return -degree * Math.log(1 - service) - (1 - degree) * Math.log(service);
}

const steps = Array.from({ length: 49 }, (_, step) => (step + 1) / 50);

/** The pulls, in steps of a fiftieth and heavier for heavier rules, by which the mails surprise the score least. */
export function fitted(cases: readonly Case[], start: Pulls): Pulls {
  let best = start;
  for (let round = 0; round < 20; round++) {
    const before = best;
    for (const weight of weights) {
      const tried = steps.map((step) => ({ ...best, [weight]: step })).filter(isOrdered);
      best = tried.reduce((one, other) => (surprise(cases, other) < surprise(cases, one) ? other : one), best);
    }
    if (before === best) break;
  }
  return best;
}

function isOrdered({ decisive, strong, weak }: Pulls): boolean {
  return decisive >= strong && strong >= weak;
}
