import type { Severity } from "../checks/rule.ts";
import type { Leaning, Verdict } from "../verdict/assessment.ts";
import type { Opinion } from "../verdict/opinion.ts";

/** A person in Slack; the same user id may exist in two teams, so both count. */
export interface Person {
  readonly team: string;
  readonly user: string;
}

/** As what a mail can be approved: what the sending side may do with it follows from this. */
export const approvedAs = ["service", "tinge", "marketing"] as const;

/** One of them. */
export type ApprovedAs = (typeof approvedAs)[number];

/** One version of a draft by its digests; its content is kept apart, under `draft/<number>`. */
export interface Version {
  /** 1 for the first, one more for every revision. */
  readonly number: number;
  /** SHA-256 over the mail alone, lower-case hex. */
  readonly fingerprint: string;
  /** SHA-256 over the declaration alone, lower-case hex. */
  readonly declarationDigest: string;
  readonly leaning: Leaning;
  readonly verdict: Verdict;
  readonly score: number;
  readonly findings: readonly Seen[];
}

/** A finding without its quote. */
export interface Seen {
  readonly rule: string;
  readonly severity: Severity;
}

/**
 * What happened in a review, for ever. A person's words (draft, quotes, reasons) are not in events: they stand in the
 * contents, so that they can be erased while the history stays whole.
 */
export type ReviewEvent =
  | { readonly type: "submitted"; readonly version: Version }
  | { readonly type: "revised"; readonly version: Version }
  | OpinionGiven
  /** Reasons stand in the content `reason/<seq>`. */
  | { readonly type: "approved"; readonly version: number; readonly as: ApprovedAs; readonly hasReason: boolean }
  | { readonly type: "revision-asked"; readonly version: number }
  | { readonly type: "rejected"; readonly version: number };

/** A second opinion arrived, or did not; the assessment with its words stands in the content `opinion/<version>`. */
export interface OpinionGiven {
  readonly type: "opinion-given";
  readonly version: number;
  readonly opinion: "given" | Extract<Opinion, { is: "absent" }>["because"];
  readonly leaning: Leaning | null;
  readonly verdict: Verdict;
  readonly findings: readonly Seen[];
  readonly model: string | null;
  readonly prompt: string | null;
}

/** An event as the store keeps it: `seq` counts from 1 within the review, `position` over the whole installation. */
export interface Recorded {
  readonly review: string;
  readonly seq: number;
  readonly position: number;
  readonly at: string;
  readonly by: Person;
  readonly event: ReviewEvent;
}
