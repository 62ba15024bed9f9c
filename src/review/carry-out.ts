import type { Acting, Command, Outcome } from "./command.ts";
import { decide } from "./decide.ts";
import type { Recorded, ReviewEvent } from "./event.ts";
import { evolve, replay } from "./evolve.ts";
import type { KnownReview, Review } from "./review.ts";
import type { Entry, Store } from "./store.ts";

/** What happened: the events, the first of which has this seq, and the review as they found it and left it. */
export interface Happened {
  readonly events: readonly ReviewEvent[];
  readonly seq: number;
  readonly before: Review;
  readonly after: KnownReview;
}

/** What is saved with the events that follow from a command. */
export type Along = (happened: Happened) => Pick<Entry, "contents" | "effects">;

/**
 * Decides a command on the review as it stands and saves what follows, whole. When somebody else was first, it decides
 * again on what they left, so that two at once end as one decision and one refusal.
 */
export async function carryOut(
  store: Store,
  review: string,
  command: Command,
  { along, ...acting }: Acting & { readonly along: Along },
): Promise<Outcome> {
  for (;;) {
    const before = replay(await store.history(review));
    const outcome = decide(before, command, acting);
    if (outcome.is === "refused") return outcome;
    const happened = happening(review, before, outcome.events, acting);
    const { by, at } = acting;
    const { seq, after } = happened;
    const stands = isStanding(before, after) ? {} : { stands: { is: after.is, sender: after.sender } };
    const entry = { review, after: seq - 1, at, by, events: outcome.events, ...along(happened), ...stands };
    if ((await store.append(entry)).is === "saved") return outcome;
  }
}

/** Whether a review stands as it stood: the same version, undecided or decided alike. */
function isStanding(before: Review, after: KnownReview): boolean {
  return before.is === after.is && before.versions.length === after.versions.length;
}

function happening(review: string, before: Review, events: readonly ReviewEvent[], { by, at }: Acting): Happened {
  const seq = before.is === "unknown" ? 1 : before.seq + 1;
  const recorded = events.map((event, n): Recorded => ({ review, seq: seq + n, position: 0, at, by, event }));
  const after = recorded.reduce<Review>(evolve, before);
  if (after.is === "unknown") throw new Error(`${review} began without a draft`);
  return { events, seq, before, after };
}
