import type { ApprovedAs } from "./event.ts";
import type { OfficeHours } from "./office-hours.ts";

/** What the organisation decides about deciding: who is asked, how many must agree, and how long things hold. */
export interface ReviewPolicy {
  /** At least one, by name; the first is the one that the legal channel is for. */
  readonly groups: readonly ReviewGroup[];
  /** After how many days a version that nobody decided on expires. */
  readonly reviewDays: number;
  /** For how many days an approval holds; never beyond the declared last day of sending. */
  readonly approvalDays: number;
  /** How long who decided may take it back, in seconds; what a decision sets going waits for it. */
  readonly undoSeconds: number;
  readonly office: OfficeHours;
  /** The group that is asked too when nobody decides; it may then decide in the place of any other, and never by silence. */
  readonly escalation: { readonly group: string; readonly afterHours: number } | null;
}

/** Reviewers that decide as one, such as legal or the DPO. */
export interface ReviewGroup {
  readonly name: string;
  /** Slack user ids. */
  readonly users: readonly string[];
  /** Slack user groups, of which every member counts. */
  readonly groups: readonly string[];
  /** How many of them must approve, by what is approved; 0 where they are not asked. */
  readonly quorum: Readonly<Record<ApprovedAs, number>>;
}

/** What holds where the organisation decided no more than who its reviewers are. */
export function plainReviewPolicy(reviewers: Pick<ReviewGroup, "users" | "groups">): ReviewPolicy {
  return {
    groups: [{ name: "legal", ...reviewers, quorum: { service: 1, tinge: 1, marketing: 1 } }],
    reviewDays: 14,
    approvalDays: 30,
    undoSeconds: 60,
    office: { timeZone: "Europe/Amsterdam", opens: "09:00", closes: "17:00", days: [1, 2, 3, 4, 5] },
    escalation: null,
  };
}
