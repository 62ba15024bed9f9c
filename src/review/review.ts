import type { ApprovedAs, Person, Version } from "./event.ts";

/** How a review stands; each state is distinct for ever, and only `in-review` can be decided. */
export type Review =
  | { readonly is: "unknown" }
  | ({ readonly is: "in-review" } & Course)
  | ({ readonly is: "revision-asked"; readonly decision: Decision } & Course)
  | ({ readonly is: "approved"; readonly decision: Decision; readonly as: ApprovedAs } & Course)
  | ({ readonly is: "rejected"; readonly decision: Decision } & Course);

/** A review that exists. */
export type KnownReview = Exclude<Review, { is: "unknown" }>;

/** What every review has: whose it is, its versions (oldest first, never empty) and how far its history goes. */
export interface Course {
  readonly sender: Person;
  readonly versions: readonly [Version, ...Version[]];
  /** The seq of the last event. */
  readonly seq: number;
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
