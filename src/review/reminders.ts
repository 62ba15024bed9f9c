import { epochOf } from "../draft/moment.ts";
import { expiresAt } from "./expiry.ts";
import { halfDaysAfter, officeHoursAfter, officeHoursBefore, zoned, type OfficeHours } from "./office-hours.ts";
import type { ReviewPolicy } from "./review-policy.ts";
import type { KnownReview } from "./review.ts";

/** So many half office days somebody is reminded at most: two weeks of work. */
const most = 20;

/** How many office hours before an answer is needed somebody is reminded: a day, half a day and an hour. */
const before = [8, 4, 1];

/**
 * When those who are asked are reminded of an open review, soonest first: counting back from when an answer is needed,
 * or else as each half office day begins. Never after the review ends by itself.
 */
export function remindersOf(review: KnownReview, policy: ReviewPolicy): readonly string[] {
  if (review.is !== "in-review") return [];
  const { neededBy, since } = review;
  const end = expiresAt(review, policy) ?? since;
  const moments =
    neededBy === null
      ? halfDaysAfter(since, most, policy.office)
      : aroundDeadline(since, deadline(neededBy, policy.office), policy.office);
  return moments.filter((moment) => epochOf(moment) > epochOf(since) && epochOf(moment) < epochOf(end));
}

/** Before it an answer is asked for ever more often; after it, or where it was over already, twice a day for a week. */
function aroundDeadline(since: string, needed: string, office: OfficeHours): readonly string[] {
  const later = epochOf(needed) > epochOf(since) ? needed : since;
  const ahead = before.map((hours) => officeHoursBefore(needed, hours, office));
  return [...ahead, ...halfDaysAfter(later, most / 2, office)];
}

/** When another group is asked as well because nobody decided; null when none is, or one was already. */
export function escalatesAt(review: KnownReview, { escalation, office }: ReviewPolicy): string | null {
  if (review.is !== "in-review" || escalation === null || review.escalated !== null) return null;
  return officeHoursAfter(review.since, escalation.afterHours, office);
}

/** A date is needed by before the office opens that day. */
function deadline(neededBy: string, { timeZone, opens }: OfficeHours): string {
  return neededBy.length === 10 ? zoned(neededBy, opens, timeZone) : neededBy;
}
