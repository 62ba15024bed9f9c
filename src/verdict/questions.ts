import { requiredFields, type Question, type RequiredField } from "../draft/fields.ts";
import type { Finding } from "../checks/finding.ts";
import type { Assessment } from "./assessment.ts";

/** How one of the three questions stands: what was found, and which required answers are missing. */
export interface QuestionState {
  readonly question: Question;
  readonly findings: readonly Finding[];
  readonly notDeclared: readonly RequiredField[];
}

/** The three questions in the guidance's order. */
export function questionsOf({ findings, notDeclared }: Assessment): readonly QuestionState[] {
  return (["purpose", "audience", "privacy"] as const).map((question) => ({
    question,
    findings: findings.filter((finding) => finding.question === question),
    notDeclared: requiredFields[question].filter((field) => notDeclared.includes(field)),
  }));
}
