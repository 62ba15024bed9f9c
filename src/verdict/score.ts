import type { Weight } from "../checks/rule.ts";

/**
 * How far one rule's evidence moves the score towards 100, as the share of what is left; set so that one decisive rule
 * alone passes 70 and any number of weak ones stays a whisper.
 */
export const pull: Record<Weight, number> = { decisive: 0.75, strong: 0.5, weak: 0.12, none: 0 };

/** What one rule adds to the score, in points; all shares together are the score. */
export interface Share {
  readonly rule: string;
  readonly weight: Weight;
  readonly points: number;
}

/** What pulls at the score: a rule, and how hard. */
export type Pulling = Pick<Share, "rule" | "weight">;

/** The score from 0 to 100, higher being more promotional; the same whatever the order. */
export function scoreOf(pulling: readonly Pulling[]): number {
  return Math.round(100 * (1 - pulling.reduce((rest, { weight }) => rest * (1 - pull[weight]), 1)));
}

/**
 * The score dealt out over the rules, heaviest first: rules that pull equally hard get the same number of points, give or
 * take the one that rounding leaves over.
 */
export function sharesOf(pulling: readonly Pulling[]): readonly Share[] {
  const heaviest = pulling.filter(({ weight }) => pull[weight] > 0).toSorted((a, b) => pull[b.weight] - pull[a.weight]);
  const parts = heaviest.map(({ weight }) => -Math.log(1 - pull[weight]));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const score = scoreOf(heaviest);
  let [dealt, passed] = [0, 0];
  return heaviest.map(({ rule, weight }, index) => {
    passed += parts[index] ?? 0;
    const upTo = Math.round((score * passed) / whole);
    const points = upTo - dealt;
    dealt = upTo;
    return { rule, weight, points };
  });
}
