import type { ApprovedAs, Person, Role, Seen, Version } from "./event.ts";
import type { Verdict } from "../verdict/assessment.ts";

/**
 * How a review stands; each state is distinct for ever. Only `in-review` can be decided; `withdrawn` and `expired` are no
 * decisions. A version that a later one replaced is superseded, whatever the review is.
 */
export type Review =
  | { readonly is: "unknown" }
  | ({ readonly is: "in-review" } & Course)
  | ({ readonly is: "revision-asked"; readonly decision: Decision } & Course)
  | ({
      readonly is: "approved";
      readonly decision: Decision;
      readonly as: ApprovedAs;
      readonly until: string | null;
    } & Course)
  | ({ readonly is: "rejected"; readonly decision: Decision } & Course)
  | ({ readonly is: "withdrawn"; readonly at: string } & Course)
  | ({
      readonly is: "expired";
      readonly at: string;
      readonly from: "in-review" | "revision-asked" | "approved";
    } & Course);

/** A review on which somebody decided. */
export type DecidedReview = Extract<Review, { decision: unknown }>;

/** A review that exists. */
export type KnownReview = Exclude<Review, { is: "unknown" }>;

/** What every review has: whose it is, its versions (oldest first, never empty) and how far its history goes. */
export interface Course {
  readonly sender: Person;
  /** Everybody who ever worked on the mail besides its sender: none of them decides. */
  readonly coAuthors: readonly Person[];
  readonly versions: readonly [Version, ...Version[]];
  /** When the current version was handed in. */
  readonly since: string;
  /** By when the sender needs a decision, a date or a moment; null when not said. */
  readonly neededBy: string | null;
  /** Questions between legal and sender, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** Who agreed to the current version, oldest first; together they may make an approval. */
  readonly endorsements: readonly Endorsement[];
  /** What a reviewer made of the current version's verdict; null when the check's own stands. */
  readonly judgement: Judgement | null;
  /** The group that was asked as well for the current version; null when none was. */
  readonly escalated: string | null;
  /** Approvals that ended because the mail changed or was taken back, whole or half-way, oldest first. */
  readonly voided: readonly Voided[];
  /** The seq of the last event. */
  readonly seq: number;
}

/** One reviewer's agreement to a version; the reason stands in the content `reason/<seq>` when there is one. */
export interface Endorsement extends Decision {
  readonly as: ApprovedAs;
}

/** Another verdict than the check's, set by a reviewer with a reason. */
interface Judgement {
  readonly verdict: Verdict;
  readonly findings: readonly Seen[];
  readonly by: Person;
  readonly at: string;
  readonly seq: number;
}

/** An approval that holds no more, and why. */
export interface Voided {
  readonly version: number;
  /** As what it was approved; null when not enough people had agreed yet. */
  readonly as: ApprovedAs | null;
  readonly by: readonly Endorsement[];
  readonly because: "revised" | "withdrawn";
  readonly at: string;
  readonly seq: number;
}

/** A question and whether it was answered; the words stand in the contents `question/<seq>` and `answer/<seq>`. */
export interface Exchange {
  readonly seq: number;
  readonly by: Person;
  readonly at: string;
  readonly answer: { readonly seq: number; readonly by: Person; readonly at: string } | null;
}

/** Who decided, when, on which version; the reason stands in the content `reason/<seq>` when there is one. */
export interface Decision {
  readonly by: Person;
  readonly at: string;
  readonly version: number;
  readonly seq: number;
  readonly hasReason: boolean;
  /** For which groups, and in whose place; empty in histories of before there were groups. */
  readonly roles: readonly Role[];
  /** Until when it can be taken back; null when it cannot. */
  readonly undoUntil: string | null;
}

/** The version under review: always the last. */
export function currentVersion(course: Course): Version {
  return course.versions[course.versions.length - 1] ?? course.versions[0];
}

/** The version under review as it is judged now: with the verdict a reviewer set, where one did. */
export function judgedVersion(course: Course): Version {
  const version = currentVersion(course);
  return course.judgement === null
    ? version
    : { ...version, verdict: course.judgement.verdict, findings: course.judgement.findings };
}

/** How one version of a review stands: all but the last are superseded for ever. */
export function stateOfVersion(review: KnownReview, number: number): KnownReview["is"] | "superseded" {
  return number === currentVersion(review).number ? review.is : "superseded";
}

/** Whether somebody worked on this mail: its sender, a co-author, or whoever revised it or answered for it. */
export function isAuthor({ sender, coAuthors }: Course, { user }: Person): boolean {
  // By user id alone: Slack gives somebody the same id whatever team a click comes from.
  return [sender, ...coAuthors].some((author) => author.user === user);
}

/** Whether two are one and the same person. */
export function isSame(one: Person, other: Person): boolean {
  return one.team === other.team && one.user === other.user;
}

/** Whether somebody decided on a review. */
export function isDecided(review: Review): review is DecidedReview {
  return "decision" in review;
}
