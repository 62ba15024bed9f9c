import type { Settings } from "../config/config.ts";
import { eraseReview, type ErasedReview, type Sweep } from "../receipt/erase-review.ts";
import type { Trail } from "../receipt/trail.ts";

/** Reviews erased between two looks at the clock of the store. */
const atOnce = 100;

/**
 * Erases what is kept for longer than is settled, whole reviews first; every erasure of a review is an event in the
 * trail. Tells what came of each.
 */
export async function applyRetention(
  trail: Trail,
  {
    retention,
    sweep,
    now,
    told,
  }: {
    readonly retention: Settings["retention"];
    readonly sweep: Sweep;
    readonly now: string;
    readonly told: (review: string, erased: ErasedReview) => void;
  },
): Promise<void> {
  const { draftsMonths, eventsYears } = retention;
  if (eventsYears !== undefined) await eraseQuiet("events", monthsBefore(now, 12 * eventsYears));
  await eraseQuiet("drafts", monthsBefore(now, draftsMonths));
  await trail.dropKept(monthsBefore(now, draftsMonths));

  async function eraseQuiet(what: "drafts" | "events", since: string): Promise<void> {
    for (;;) {
      const reviews = await trail.quietSince(since, what, atOnce);
      for (const review of reviews) {
        told(review, await eraseReview(trail, sweep, review, { what, because: "retention", at: now }));
      }
      if (reviews.length < atOnce) return;
    }
  }
}

/** The same moment so many months earlier; on the last day of a month that is too short for it. */
export function monthsBefore(moment: string, months: number): string {
  const then = new Date(moment);
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(day, last));
  return then.toISOString();
}
