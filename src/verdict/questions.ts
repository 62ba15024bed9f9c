import { requiredFields, type Question, type RequiredField } from "../draft/fields.ts";
import type { Assessment } from "./assessment.ts";
import { byRule, type RuleFindings } from "./by-rule.ts";

/** How one of the three questions stands: what was found, a rule counting once, and which required answers are missing. */
export interface QuestionState {
  readonly question: Question;
  /** The findings of each rule together; so many findings is what people are told. */
  readonly found: readonly RuleFindings[];
  readonly notDeclared: readonly RequiredField[];
}

/** The three questions in the guidance's order. */
export function questionsOf({ findings, notDeclared }: Assessment): readonly QuestionState[] {
  return (["purpose", "audience", "privacy"] as const).map((question) => ({
    question,
    found: byRule(findings.filter((finding) => finding.question === question)),
    notDeclared: requiredFields[question].filter((field) => notDeclared.includes(field)),
  }));
}
