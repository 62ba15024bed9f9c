import type { Erasable, ErasedBecause } from "../review/event.ts";
import type { Trace } from "../review/store.ts";
import type { Trail } from "./trail.ts";

/** Deletes something in Slack; null once it is not there any more, otherwise in Slack's word why it still is. */
export type Sweep = (trace: Trace) => Promise<string | null>;

/** Something that stayed in Slack, and why. */
interface Stayed {
  readonly trace: Trace;
  /** Slack's own word; null when nobody could ask Slack. */
  readonly why: string | null;
}

/** What came of erasing a review. */
export type ErasedReview =
  | { readonly is: "unknown" }
  | { readonly is: "erased" | "already"; readonly stayed: readonly Stayed[] };

/** What stays when drafts are erased: why it was decided, and under which settings. */
const lasting = ["reason/", "settings/"];

/** Whether a content goes when the drafts of a review are erased. */
export function goesWithDrafts(key: string): boolean {
  return !lasting.some((beginning) => key.startsWith(beginning));
}

/**
 * Erases a review from the store, and then what is known to stand of it in Slack. What stays there is given back and
 * remembered, so that erasing once more tries again.
 */
export async function eraseReview(
  trail: Trail,
  sweep: Sweep | null,
  review: string,
  how: { readonly what: Erasable; readonly because: ErasedBecause; readonly at: string },
): Promise<ErasedReview> {
  const is = await trail.erase(review, how);
  if (is === "unknown") return { is };
  const stayed: Stayed[] = [];
  for (const trace of await trail.traces(review)) {
    const why = sweep === null ? null : await sweep(trace);
    if (sweep !== null && why === null) await trail.swept(review, trace);
    else stayed.push({ trace, why });
  }
  return { is, stayed };
}
