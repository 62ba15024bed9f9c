import type { ApprovedAs, Person, Version } from "./event.ts";

/** How a review stands; each state is distinct for ever, only `in-review` can be decided, and `withdrawn` is no decision. */
export type Review =
  | { readonly is: "unknown" }
  | ({ readonly is: "in-review" } & Course)
  | ({ readonly is: "revision-asked"; readonly decision: Decision } & Course)
  | ({ readonly is: "approved"; readonly decision: Decision; readonly as: ApprovedAs } & Course)
  | ({ readonly is: "rejected"; readonly decision: Decision } & Course)
  | ({ readonly is: "withdrawn"; readonly at: string } & Course);

/** A review on which somebody decided. */
export type DecidedReview = Extract<Review, { decision: unknown }>;

/** A review that exists. */
export type KnownReview = Exclude<Review, { is: "unknown" }>;

/** What every review has: whose it is, its versions (oldest first, never empty) and how far its history goes. */
export interface Course {
  readonly sender: Person;
  readonly versions: readonly [Version, ...Version[]];
  /** By when the sender needs a decision, a date or a moment; null when not said. */
  readonly neededBy: string | null;
  /** Questions between legal and sender, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** The seq of the last event. */
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
}

/** The version under review: always the last. */
export function currentVersion(course: Course): Version {
  return course.versions[course.versions.length - 1] ?? course.versions[0];
}

/** Whether somebody decided on a review. */
export function isDecided(review: Review): review is DecidedReview {
  return "decision" in review;
}
