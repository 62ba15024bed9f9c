import { epochOf, secondsAfter } from "../draft/moment.ts";
import { endOf } from "./office-hours.ts";
import type { ReviewPolicy } from "./review-policy.ts";
import { currentVersion, type Course, type Review } from "./review.ts";

const day = 24 * 60 * 60;

/** When this review ends by itself if nothing more happens; null when it has ended or does not end. */
export function expiresAt(review: Review, policy: ReviewPolicy): string | null {
  switch (review.is) {
    case "in-review":
      return soonest(secondsAfter(review.since, policy.reviewDays * day), sendingEnds(review, policy));
    case "revision-asked":
      return secondsAfter(review.decision.at, policy.reviewDays * day);
    case "approved":
      return review.until;
    case "unknown":
    case "rejected":
    case "withdrawn":
    case "expired":
      return null;
  }
}

/** Whether a review has ended by itself at this moment, recorded or not. */
export function isOver(review: Review, at: string, policy: ReviewPolicy): boolean {
  const end = expiresAt(review, policy);
  return review.is === "expired" || (end !== null && epochOf(at) >= epochOf(end));
}

/** Until when an approval of now holds: its days, and never past the declared last day of sending. */
export function approvalEnds(course: Course, at: string, policy: ReviewPolicy): string {
  return soonest(secondsAfter(at, policy.approvalDays * day), sendingEnds(course, policy));
}

function sendingEnds(course: Course, { office }: ReviewPolicy): string | null {
  const { sendUntil } = currentVersion(course);
  return sendUntil === undefined ? null : endOf(sendUntil, office.timeZone);
}

function soonest(one: string, other: string | null): string {
  return other !== null && epochOf(other) < epochOf(one) ? other : one;
}
