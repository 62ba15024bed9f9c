import type { Severity } from "../checks/rule.ts";
import type { Leaning, Verdict } from "../verdict/assessment.ts";
import type { Basis } from "../verdict/basis.ts";
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
  /** The mark of the declared group of recipients, the same for the same words; null when not declared. */
  readonly audience: string | null;
  readonly leaning: Leaning;
  readonly verdict: Verdict;
  readonly score: number;
  readonly findings: readonly Seen[];
  /** What the verdict rests on; the settings stand in the content `settings/<number>`. */
  readonly basis: Basis;
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
  | { readonly type: "submitted"; readonly version: Version; readonly neededBy: string | null }
  | { readonly type: "revised"; readonly version: Version; readonly neededBy: string | null }
  | OpinionGiven
  /** Reasons stand in the content `reason/<seq>`; `audience` is the mark of the declared group, null when not declared. */
  | {
      readonly type: "approved";
      readonly version: number;
      readonly as: ApprovedAs;
      readonly hasReason: boolean;
      readonly audience: string | null;
    }
  | { readonly type: "revision-asked"; readonly version: number }
  | { readonly type: "rejected"; readonly version: number }
  /** The sender took the mail back; no decision. */
  | { readonly type: "withdrawn"; readonly version: number }
  /** Words between legal and sender, in the contents `question/<seq>` and `answer/<seq>`; they decide nothing. */
  | { readonly type: "asked"; readonly version: number }
  | { readonly type: "answered"; readonly version: number; readonly question: number };

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
  readonly basis: Basis;
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
