import type { OpinionGiven, Recorded, Version } from "./event.ts";
import type { Course, Decision, Exchange, KnownReview, Review } from "./review.ts";

/** The review after one more event; an event that cannot follow leaves it as it was. */
export function evolve(review: Review, recorded: Recorded): Review {
  const { event, seq } = recorded;
  if (review.is === "unknown") return event.type === "submitted" ? begun(recorded, event) : review;
  const course = { ...courseOf(review), seq };
  switch (event.type) {
    case "submitted":
      return { ...review, seq };
    case "revised":
      return { ...course, is: "in-review", versions: [...review.versions, event.version], neededBy: event.neededBy };
    case "opinion-given":
      return { ...review, seq, versions: judgedAnew(review, event) };
    case "approved":
      return {
        ...course,
        is: "approved",
        as: event.as,
        decision: decisionOf(recorded, event.version, event.hasReason),
      };
    case "revision-asked":
      return { ...course, is: "revision-asked", decision: decisionOf(recorded, event.version, true) };
    case "rejected":
      return { ...course, is: "rejected", decision: decisionOf(recorded, event.version, true) };
    case "withdrawn":
      return { ...course, is: "withdrawn", at: recorded.at };
    case "asked":
      return {
        ...review,
        seq,
        exchanges: [...review.exchanges, { seq, by: recorded.by, at: recorded.at, answer: null }],
      };
    case "answered":
      return { ...review, seq, exchanges: answered(review.exchanges, event.question, recorded) };
  }
}

/** The review that a history tells, from its first event. */
export function replay(history: readonly Recorded[]): Review {
  return history.reduce<Review>(evolve, { is: "unknown" });
}

function begun(
  { by, seq }: Recorded,
  { version, neededBy }: { readonly version: Version; readonly neededBy: string | null },
): Review {
  return { is: "in-review", sender: by, versions: [version], neededBy, exchanges: [], seq };
}

function courseOf({ sender, versions, neededBy, exchanges, seq }: KnownReview): Course {
  return { sender, versions, neededBy, exchanges, seq };
}

function decisionOf({ by, at, seq }: Recorded, version: number, hasReason: boolean): Decision {
  return { by, at, version, seq, hasReason };
}

function answered(exchanges: readonly Exchange[], question: number, { by, at, seq }: Recorded): readonly Exchange[] {
  return exchanges.map((one) => (one.seq === question ? { ...one, answer: { seq, by, at } } : one));
}

function judgedAnew(review: KnownReview, { version, verdict, findings, basis }: OpinionGiven): KnownReview["versions"] {
  const [first, ...rest] = review.versions;
  const judge = (one: Version): Version => (one.number === version ? { ...one, verdict, findings, basis } : one);
  return [judge(first), ...rest.map(judge)];
}
