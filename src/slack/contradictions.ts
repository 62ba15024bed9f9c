import type { Finding } from "../checks/finding.ts";
import type { Declaration } from "../draft/declaration.ts";
import type { MailKinds } from "../draft/mail-kind.ts";
import type { Examined } from "../review/examined.ts";
import type { Assessment } from "../verdict/assessment.ts";
import type { AskedField } from "./cards/check-form-fields.ts";
import { settledFor, type Filled } from "./filled.ts";

/** Which answers could settle what a rule found between the mail and the answers, or between two answers. */
const settling: Readonly<Record<string, readonly AskedField[]>> = {
  "claim/service-contradicted": ["claim", "consent.evidence", "consent.softOptIn"],
  "claim/no-consent-for-commercial": ["claim", "consent.evidence", "consent.softOptIn"],
  "claim/soft-optin-incomplete": ["consent.evidence", "consent.softOptIn"],
  "notice/change-not-in-mail": ["event"],
  "audience/entire-database": ["segment", "affectedCount", "recipientCount"],
  "audience/larger-than-affected": ["recipientCount", "affectedCount"],
  "audience/marketing-selection": ["segment"],
  "audience/no-segment": ["segment", "recipientCount"],
  "audience/dormant-recipients": ["lastContact", "legalDuty", "legalDuty.statute"],
  "audience/repeat-send": ["resendToNonOpeners", "legalDuty", "legalDuty.statute"],
  "audience/ex-customers": ["relationship", "legalDuty", "legalDuty.statute"],
  "audience/prospects": ["relationship", "legalDuty", "legalDuty.statute", "consent.evidence"],
  "audience/suppression-undeclared": ["suppression"],
  "audience/suppression-list-with-commercial": ["suppression", "claim", "consent.evidence", "consent.softOptIn"],
  "privacy/basis-contradiction": ["legalBasis", "legalDuty", "legalDuty.statute"],
  "privacy/no-legal-basis": ["legalBasis", "consent.evidence"],
  "privacy/no-interest-balance": ["interestBalance"],
  "privacy/no-data-source": ["dataSource", "firstContact"],
  "privacy/third-party-source": ["dataSource", "firstContact"],
  "privacy/purpose-mismatch": ["collectedFor"],
  "privacy/why-text-not-in-mail": ["whyText"],
  "privacy/no-retention-reason": ["retention"],
  "privacy/no-privacy-contact": ["privacyContact"],
};

/** What in the answers contradicts the mail or another answer, and the fields that could settle it; both empty for nothing. */
export interface Contradictions {
  readonly findings: readonly Finding[];
  readonly fields: readonly AskedField[];
}

/** The contradictions that the sender can still do something about in this form. */
export function contradictionsIn(
  { assessment, declaration }: Pick<Examined, "assessment" | "declaration">,
  filled: Filled,
  kinds: MailKinds,
): Contradictions {
  const settled = settledFor(filled.kind, kinds);
  const isOpen = (field: AskedField): boolean => !Object.hasOwn(settled, field.split(".")[0] ?? "");
  const open = assessment.findings.flatMap((finding) => {
    const fields = fieldsFor(finding, assessment, declaration).filter(isOpen);
    return fields.length === 0 ? [] : [{ finding, fields }];
  });
  return { findings: open.map(({ finding }) => finding), fields: [...new Set(open.flatMap(({ fields }) => fields))] };
}

/** Where nothing in the mail itself speaks against it, the suppression list waits for the answers that are missing. */
function fieldsFor({ rule }: Finding, { leaning, notDeclared }: Assessment, said: Declaration): readonly AskedField[] {
  if (rule === "audience/suppression-list-with-commercial" && leaning === "none")
    return ["suppression", ...notDeclared];
  const fields = Object.hasOwn(settling, rule) ? (settling[rule] ?? []) : [];
  const sells = leaning === "commercial" || leaning === "tinge";
  return fields.filter((field) => field !== "consent.softOptIn" || (sells && mayBeCustomers(said)));
}

/** The exception for customers is of no use where none of them ever bought anything. */
function mayBeCustomers({ relationship }: Declaration): boolean {
  return (
    relationship === undefined || relationship.some((each) => each === "active-customer" || each === "ex-customer")
  );
}
