import type { Command, Outcome } from "./command.ts";
import { decide } from "./decide.ts";
import type { Person, ReviewEvent } from "./event.ts";
import { replay } from "./evolve.ts";
import type { Review } from "./review.ts";
import type { Entry, Store } from "./store.ts";

/** What is saved with the events that follow from a command, the first of which gets this seq. */
export type Along = (event: ReviewEvent, seq: number) => Pick<Entry, "contents" | "effects">;

/**
 * Decides a command on the review as it stands and saves what follows, whole. When somebody else was first, it decides
 * again on what they left, so that two at once end as one decision and one refusal.
 */
export async function carryOut(
  store: Store,
  review: string,
  command: Command,
  given: { readonly by: Person; readonly at: string; readonly along: Along },
): Promise<Outcome> {
  for (;;) {
    const state: Review = replay(await store.history(review));
    const outcome = decide(state, command, given.by);
    if (outcome.is === "refused") return outcome;
    const after = state.is === "unknown" ? 0 : state.seq;
    const { event } = outcome;
    const entry = { review, after, at: given.at, by: given.by, events: [event], ...given.along(event, after + 1) };
    if ((await store.append(entry)).is === "saved") return outcome;
  }
}
