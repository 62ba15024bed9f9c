import { marketedIn } from "../checks/causes.ts";
import type { Finding } from "../checks/finding.ts";
import type { Declaration } from "../draft/declaration.ts";
import type { Draft } from "../draft/draft.ts";
import { requiredFields, type EventClass, type RequiredField } from "../draft/fields.ts";
import { isMostlyImages } from "../draft/mostly-images.ts";
import type { Circumstances } from "./judge.ts";
import type { Jurisdiction } from "./policy.ts";

/** What circumstances are gathered from. */
export interface Gathered {
  readonly draft: Draft;
  readonly declaration: Declaration;
  readonly findings: readonly Finding[];
  readonly eventsSeen: readonly EventClass[];
  readonly occasionShown: boolean;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly passesTwoTests: boolean;
}

/** Everything a verdict rests on besides the content's own evidence. */
export function circumstancesOf({ draft, findings, ...given }: Gathered): Circumstances {
  return {
    ...given,
    language: draft.language,
    complete: unanswered(given.declaration).length === 0,
    contradicted: findings.some(isContradiction),
    mostlyImages: isMostlyImages(draft),
    marketed: marketedIn(draft, given.declaration),
    asksOpinion: findings.some(({ rule }) => opinions.has(rule)),
  };
}

/** The required answers that are not there. */
export function unanswered(declaration: Declaration): readonly RequiredField[] {
  return Object.values(requiredFields)
    .flat()
    .filter((field) => declaration[field] === undefined);
}

/** Rules that see the reader's opinion asked, for the sender alone or for all to read. */
const opinions = new Set(["purpose/review-request", "purpose/survey-invitation"]);

/** An answer that cannot be true beside the mail or another answer takes the ground from under `service`. */
function isContradiction({ rule, part, severity }: Finding): boolean {
  const grave = severity === "error" || severity === "block";
  return rule === "notice/change-not-in-mail" || (part === "declaration" && grave);
}
