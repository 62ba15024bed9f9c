import type { Severity } from "../checks/rule.ts";
import type { Leaning, Verdict } from "../verdict/assessment.ts";
import type { Basis } from "../verdict/basis.ts";
import type { Opinion } from "../verdict/opinion.ts";

/** A person in Slack; the same user id may exist in two teams, so both count. */
export interface Person {
  readonly team: string;
  readonly user: string;
}

/** A reviewer's place at the table: the group they decide for, and whom they stand in for when it is not themselves. */
export interface Role {
  readonly group: string;
  readonly onBehalfOf: Person | null;
}

/** Who stands in the place of somebody whose name was erased. */
export const erasedPerson: Person = { team: "", user: "erased" };

/** Who acts when nobody does: time that passes. */
export const clock: Person = { team: "", user: "" };

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
  /** What was declared of people on the suppression list; absent when nothing was. */
  readonly suppression?: "excluded" | "included" | "unknown";
  /** Until when it may be sent as declared, a date or a moment; absent when not declared. */
  readonly sendUntil?: string;
  /** What the verdict rests on; the settings stand in the content `settings/<number>`. */
  readonly basis: Basis;
}

/** A finding without its quote. */
export interface Seen {
  readonly rule: string;
  readonly severity: Severity;
  /** Until when a waiver lets it pass without a reason; absent where there is none. */
  readonly waivedUntil?: string;
}

/**
 * What happened in a review, for ever. A person's words (draft, quotes, reasons) are not in events: they stand in the
 * contents, so that they can be erased while the history stays whole. A person in an event is always a `Person`, by
 * which the store knows whom to keep apart.
 */
export type ReviewEvent =
  | HandedIn<"submitted">
  | HandedIn<"revised">
  | OpinionGiven
  /** A reviewer judged otherwise than the check; the assessment stands in the content `judged/<seq>`. */
  | {
      readonly type: "judged";
      readonly version: number;
      readonly verdict: Verdict;
      readonly findings: readonly Seen[];
    }
  /** One reviewer agrees; alone or with others it makes the approval that then follows. */
  | ({ readonly type: "endorsed"; readonly as: ApprovedAs; readonly hasReason: boolean } & Deciding)
  /** Reasons stand in the content `reason/<seq>`; `audience` is the mark of the declared group, null when not declared. */
  | {
      readonly type: "approved";
      readonly version: number;
      readonly as: ApprovedAs;
      readonly hasReason: boolean;
      readonly audience: string | null;
      /** Until when it holds; absent in approvals of before they ended. */
      readonly until?: string;
      readonly undoUntil?: string;
    }
  | ({ readonly type: "revision-asked" } & Deciding)
  | ({ readonly type: "rejected" } & Deciding)
  /** Who decided took it back: what stood in these events holds no more. */
  | { readonly type: "undone"; readonly version: number; readonly seqs: readonly number[] }
  /** The sender took the mail back; no decision. */
  | { readonly type: "withdrawn"; readonly version: number }
  /** Time passed: nobody decided, or the approval ended. No decision. */
  | { readonly type: "expired"; readonly version: number }
  /** Nobody decided for long, so another group was asked as well. */
  | { readonly type: "escalated"; readonly version: number; readonly group: string }
  /** Words between legal and sender, in the contents `question/<seq>` and `answer/<seq>`; they decide nothing. */
  | { readonly type: "asked"; readonly version: number }
  | { readonly type: "answered"; readonly version: number; readonly question: number }
  | ErasedEvent;

/** Why something was erased. */
export type ErasedBecause = "asked" | "retention";

/** How much of a review was erased: its draft and talk; names, reasons and salt as well; or its events too. */
export const erasable = ["drafts", "all", "events"] as const;

/** One of them. */
export type Erasable = (typeof erasable)[number];

/** Content of the review was erased, which closes it. */
export interface ErasedEvent {
  readonly type: "erased";
  readonly what: Erasable;
  readonly because: ErasedBecause;
  /** A digest over the events that stay when nothing else can vouch for them any more; null where something can, or none stay. */
  readonly remains: string | null;
}

/** A version that was handed in; co-authors decide no more than its sender does. */
interface HandedIn<Type> {
  readonly type: Type;
  readonly version: Version;
  readonly neededBy: string | null;
  readonly coAuthors?: readonly Person[];
}

/** What is recorded of everything a reviewer decides; before there were roles, only the version was. */
interface Deciding {
  readonly version: number;
  readonly roles?: readonly Role[];
  /** Until when it can be taken back; absent when it cannot. */
  readonly undoUntil?: string;
}

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
