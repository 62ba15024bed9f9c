import { rules } from "../../checks/rules/index.ts";
import type { Weight } from "../../checks/rule.ts";
import { draftOf } from "../../draft/draft-of.ts";
import type { Reading } from "../../draft/draft.ts";
import { assess, withOpinion } from "../../verdict/assess.ts";
import type { Leaning, Verdict } from "../../verdict/assessment.ts";
import type { Opinion, SeekOpinion } from "../../verdict/opinion.ts";
import type { Policy } from "../../verdict/policy.ts";
import { isOnList } from "./keyword-list.ts";
import type { Labelled } from "./labelled.ts";

/** A rule that spoke for another purpose than service, and what it quoted first. */
export interface Witness {
  readonly rule: string;
  readonly weight: Weight;
  readonly quote: string | null;
}

/** A labelled mail and what was made of it: by us, and by a list of words. */
export interface Measured {
  readonly labelled: Labelled;
  readonly leaning: Leaning;
  readonly verdict: Verdict;
  readonly score: number;
  /** Heaviest first, each rule once. */
  readonly witnesses: readonly Witness[];
  readonly isOnList: boolean;
  /** What a model made of it, and the verdict with that taken in; null when none was asked. */
  readonly tone: { readonly opinion: Opinion; readonly verdict: Verdict } | null;
}

/** What mails are measured by. */
export interface MeasuredBy {
  readonly policy: Policy;
  readonly seekOpinion: SeekOpinion | null;
}

const gravity: Readonly<Record<Weight, number>> = { decisive: 0, strong: 1, weak: 2, none: 3 };
const weighing = new Map(rules.filter(({ weight }) => weight !== "none").map(({ id, weight }) => [id, weight]));

/** Reads a labelled mail the way `check` does and assesses it, or says why it could not be read. */
export async function measure(labelled: Labelled, { policy, seekOpinion }: MeasuredBy): Promise<Reading<Measured>> {
  const draft = await draftOf(labelled.parts, policy.limits);
  if (draft.is === "unread") return draft;
  const { declaration } = labelled;
  const assessment = assess(draft.read, declaration, policy);
  const { leaning, verdict, score, findings } = assessment;
  const opinion = seekOpinion === null ? null : await seekOpinion(draft.read);
  const given = { draft: draft.read, declaration, assessment };
  const tone = opinion === null ? null : { opinion, verdict: withOpinion(given, opinion, policy).verdict };
  const witnesses = new Map<string, Witness>();
  for (const { rule, quote } of findings) {
    const weight = weighing.get(rule);
    if (weight !== undefined && !witnesses.has(rule)) witnesses.set(rule, { rule, weight, quote });
  }
  return {
    is: "read",
    read: {
      labelled,
      leaning,
      verdict,
      score,
      witnesses: [...witnesses.values()].sort((one, other) => gravity[one.weight] - gravity[other.weight]),
      isOnList: isOnList(draft.read),
      tone,
    },
  };
}

/** Whether we flagged it: anything but a leaning of none. */
export function isFlagged({ leaning }: Pick<Measured, "leaning">): boolean {
  return leaning !== "none";
}
