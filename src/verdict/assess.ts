import type { Finding } from "../checks/finding.ts";
import { severityOf, turnedOff } from "../checks/settings.ts";
import type { Declaration } from "../draft/declaration.ts";
import type { Draft } from "../draft/draft.ts";
import type { Assessment } from "./assessment.ts";
import { basisOf } from "./basis.ts";
import { circumstancesOf, unanswered } from "./circumstances.ts";
import type { Judged } from "./consequence.ts";
import { consequences } from "./consequences/index.ts";
import { consider } from "./consider.ts";
import { danger, graver, judge, raise } from "./judge.ts";
import type { Opinion } from "./opinion.ts";
import type { Policy } from "./policy.ts";
import { whatWouldChange } from "./what-would-change.ts";

const off: Opinion = { is: "absent", because: "off" };
const consequenceIds = new Set(consequences.map(({ id }) => id));

/** What the rules make of a draft and what was declared about it, without a second opinion. */
export function assess(draft: Draft, declaration: Declaration, policy: Policy): Assessment {
  const given = { draft, declaration, policy };
  const considered = consider(given);
  const { weighing, ruling, reach, eventsSeen } = considered;
  const { leaning, score } = weighing;
  const { verdict, stricter } = ruling;
  const judged = { draft, declaration, leaning, verdict, ...reach, stricter, opinion: off };
  return {
    leaning,
    verdict,
    score,
    language: draft.language,
    findings: [...considered.findings, ...following(judged, policy)].sort(bySeverity),
    notDeclared: unanswered(declaration),
    eventsSeen,
    grounds: {
      shares: weighing.shares,
      leaningBecause: weighing.because,
      verdictBecause: ruling.because,
      ...reach,
      stricter,
      whatWouldChange: whatWouldChange(given, considered),
    },
    opinion: off,
    off: turnedOff(policy),
    basis: basisOf(policy),
  };
}

/** The same assessment with an opinion taken in: the verdict may rise, and what follows from it follows anew. */
export function withOpinion(
  given: { readonly draft: Draft; readonly declaration: Declaration; readonly assessment: Assessment },
  opinion: Opinion,
  policy: Policy,
): Assessment {
  const { draft, declaration, assessment } = given;
  if (opinion.is === "absent") return { ...assessment, opinion };
  const { leaning, grounds } = assessment;
  const { verdict, because, stricter } = seenAgain(given, opinion.leaning);
  const basis = { ...assessment.basis, prompt: opinion.asked };
  const seen = assessment.findings.filter(({ rule }) => !consequenceIds.has(rule));
  const follows = following({ draft, declaration, leaning, verdict, ...grounds, stricter, opinion }, policy);
  // A sentence out of the mail takes the rules' evidence away, not the model's: below its opinion nothing is promised.
  const stillTrue = grounds.whatWouldChange.filter(
    (change) => danger[change.verdict] >= danger[asVerdict(opinion.leaning)],
  );
  return {
    ...assessment,
    verdict,
    grounds: { ...grounds, verdictBecause: because, stricter, whatWouldChange: stillTrue },
    opinion,
    basis,
    findings: [...seen, ...follows].sort(bySeverity),
  };
}

/** The same assessment with the verdict a reviewer sets in its place: what follows from that follows anew. */
export function withVerdict(
  { draft, declaration, assessment }: Parameters<typeof withOpinion>[0],
  verdict: Assessment["verdict"],
  policy: Policy,
): Assessment {
  const { leaning, grounds, opinion } = assessment;
  const seen = assessment.findings.filter(({ rule }) => !consequenceIds.has(rule));
  const follows = following({ draft, declaration, leaning, verdict, ...grounds, opinion }, policy);
  return {
    ...assessment,
    verdict,
    grounds: { ...grounds, verdictBecause: "reviewer", whatWouldChange: [] },
    findings: [...seen, ...follows].sort(bySeverity),
  };
}

/** The case judged again with the graver of what the rules and the opinion make of it; never lower than it was. */
function seenAgain(
  { draft, declaration, assessment }: Parameters<typeof withOpinion>[0],
  opinion: Assessment["leaning"],
) {
  const { leaning, verdict, findings, eventsSeen, grounds } = assessment;
  const { jurisdictions, stricter, verdictBecause: because } = grounds;
  const passesTwoTests = leaning === "tinge" && !stricter.includes("US");
  const occasionShown = because !== "occasion-unseen";
  const seen = { eventsSeen, occasionShown, passesTwoTests };
  const circumstances = circumstancesOf({ draft, declaration, findings, jurisdictions, ...seen });
  const content = {
    leaning: graver(leaning, opinion),
    brief: because === "brief-appeal" && graver(opinion, "tinge") === "tinge",
    unsettled: because === "unsettled",
  };
  const again = judge(content, circumstances);
  const raised = raise(verdict, raise(again.verdict, opinion));
  if (raised === verdict) return { verdict, because, stricter };
  const isAbroad = again.because === "abroad" && raised === again.verdict;
  return { verdict: raised, because: isAbroad ? again.because : ("opinion" as const), stricter: again.stricter };
}

function asVerdict(leaning: Assessment["leaning"]): Assessment["verdict"] {
  return leaning === "none" ? "service" : leaning;
}

function following(judged: Judged, policy: Policy): readonly Finding[] {
  return consequences.flatMap((consequence) => {
    const { id: rule, question } = consequence;
    const written = consequence.severityIn?.(judged) ?? consequence.severity;
    const severity = severityOf({ id: rule, severity: written }, policy);
    if (severity === null || !consequence.follows(judged)) return [];
    return [{ rule, severity, question, part: "declaration" as const, start: null, end: null, quote: null }];
  });
}

const gravity = { block: 0, error: 1, warning: 2, info: 3 };

function bySeverity(one: Finding, other: Finding): number {
  return gravity[one.severity] - gravity[other.severity];
}
