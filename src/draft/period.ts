import { epochOf } from "./moment.ts";

/** Whether a period can be: a date counts as the whole day, and a date-time carries its own offset. */
export function isOrdered(from: string, until: string): boolean {
  if (from.length === 10 || until.length === 10) return from.slice(0, 10) <= until.slice(0, 10);
  return epochOf(from) < epochOf(until);
}
