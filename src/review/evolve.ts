import type { OpinionGiven, Recorded, Version } from "./event.ts";
import type { Decision, KnownReview, Review } from "./review.ts";

/** The review after one more event; an event that cannot follow leaves it as it was. */
export function evolve(review: Review, recorded: Recorded): Review {
  const { event, seq } = recorded;
  if (review.is === "unknown") {
    return event.type === "submitted"
      ? { is: "in-review", sender: recorded.by, versions: [event.version], seq }
      : review;
  }
  const course = { sender: review.sender, versions: review.versions, seq };
  switch (event.type) {
    case "submitted":
      return { ...review, seq };
    case "revised":
      return { ...course, is: "in-review", versions: [...review.versions, event.version] };
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
  }
}

/** The review that a history tells, from its first event. */
export function replay(history: readonly Recorded[]): Review {
  return history.reduce<Review>(evolve, { is: "unknown" });
}

function decisionOf({ by, at, seq }: Recorded, version: number, hasReason: boolean): Decision {
  return { by, at, version, seq, hasReason };
}

function judgedAnew(review: KnownReview, { version, verdict, findings }: OpinionGiven): KnownReview["versions"] {
  const [first, ...rest] = review.versions;
  const judge = (one: Version): Version => (one.number === version ? { ...one, verdict, findings } : one);
  return [judge(first), ...rest.map(judge)];
}
