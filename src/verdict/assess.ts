import type { Finding } from "../checks/finding.ts";
import { run } from "../checks/run.ts";
import { rules } from "../checks/rules/index.ts";
import type { Declaration } from "../draft/declaration.ts";
import type { Draft } from "../draft/draft.ts";
import { requiredFields, type RequiredField } from "../draft/fields.ts";
import { isMostlyImages } from "../draft/mostly-images.ts";
import type { Assessment } from "./assessment.ts";
import type { Judged } from "./consequence.ts";
import { consequences } from "./consequences/index.ts";
import { judge, raise } from "./judge.ts";
import type { Opinion } from "./opinion.ts";
import type { Policy } from "./policy.ts";
import { weigh } from "./weigh.ts";

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
const consequenceIds = new Set(consequences.map(({ id }) => id));

/** What the rules make of a draft and what was declared about it, without a second opinion. */
export function assess(draft: Draft, declaration: Declaration, policy: Policy): Assessment {
  const seen = run(draft, declaration, rules, policy);
  const evidence = seen.findings.flatMap((finding) => {
    const rule = ruleById.get(finding.rule);
    return rule === undefined ? [] : [{ rule, finding }];
  });
  const eventsSeen = [...new Set(seen.events.map(({ event }) => event))];
  const weighing = weigh(evidence, eventsSeen.length > 0, policy.tinge);
  const notDeclared = unanswered(declaration);
  const verdict = judge(weighing, {
    declaration,
    eventsSeen,
    language: draft.language,
    complete: notDeclared.length === 0,
    contradicted: seen.findings.some(isContradiction),
    mostlyImages: isMostlyImages(draft),
  });
  const { leaning, score } = weighing;
  return {
    leaning,
    verdict,
    score,
    language: draft.language,
    findings: [...seen.findings, ...following({ draft, declaration, leaning, verdict }, policy)].sort(bySeverity),
    notDeclared,
    eventsSeen,
    opinion: { is: "absent", because: "off" },
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
  const verdict = raise(assessment.verdict, opinion.leaning);
  const seen = assessment.findings.filter(({ rule }) => !consequenceIds.has(rule));
  const follows = following({ draft, declaration, leaning: assessment.leaning, verdict }, policy);
  return { ...assessment, verdict, opinion, findings: [...seen, ...follows].sort(bySeverity) };
}

function unanswered(declaration: Declaration): readonly RequiredField[] {
  return Object.values(requiredFields)
    .flat()
    .filter((field) => declaration[field] === undefined);
}

/** An answer that cannot be true beside the mail or another answer takes the ground from under `service`. */
function isContradiction({ rule, part, severity }: Finding): boolean {
  const grave = severity === "error" || severity === "block";
  return rule === "notice/change-not-in-mail" || (part === "declaration" && grave);
}

function following(judged: Judged, policy: Policy): readonly Finding[] {
  return consequences.flatMap((consequence) => {
    const severity = policy.severities[consequence.id] ?? consequence.severity;
    if (severity === "off" || !consequence.follows(judged)) return [];
    const { id: rule, question } = consequence;
    return [{ rule, severity, question, part: "declaration" as const, start: null, end: null, quote: null }];
  });
}

const gravity = { block: 0, error: 1, warning: 2, info: 3 };

function bySeverity(one: Finding, other: Finding): number {
  return gravity[one.severity] - gravity[other.severity];
}
