import type { OpinionGiven, Person, Recorded, ReviewEvent, Version } from "./event.ts";
import { currentVersion, isSame, type Course, type Decision, type KnownReview, type Review } from "./review.ts";

/** The review after one more event; an event that cannot follow leaves it as it was. */
export function evolve(review: Review, recorded: Recorded): Review {
  const { event, seq, at } = recorded;
  if (review.is === "unknown") return event.type === "submitted" ? begun(recorded, event) : review;
  switch (event.type) {
    case "submitted":
      return { ...review, seq };
    case "revised":
      return { ...renewed(review, recorded, event), is: "in-review" };
    case "opinion-given":
      return { ...review, seq, ...judgedAnew(review, event) };
    case "withdrawn":
      return { ...courseOf(review), seq, is: "withdrawn", at, voided: voidedBy(review, recorded, "withdrawn") };
    case "expired":
      return { ...courseOf(review), seq, is: "expired", at, from: endedFrom(review) };
    case "escalated":
      return { ...review, seq, escalated: event.group };
    case "asked":
      return { ...review, seq, exchanges: [...review.exchanges, { seq, by: recorded.by, at, answer: null }] };
    case "answered":
      return { ...review, seq, ...answered(review, event.question, recorded) };
    case "erased":
      // Nobody can decide on what nobody can read, and there is nothing left to show.
      return { is: "unknown" };
    default:
      return afterDecision(review, recorded, event);
  }
}

type Decisive = Event<"judged" | "endorsed" | "approved" | "revision-asked" | "rejected" | "undone">;

function afterDecision(review: KnownReview, recorded: Recorded, event: Decisive): Review {
  const { by, at, seq } = recorded;
  const course = { ...courseOf(review), seq };
  switch (event.type) {
    case "judged":
      return { ...review, seq, judgement: { verdict: event.verdict, findings: event.findings, by, at, seq } };
    case "endorsed":
      return { ...review, seq, endorsements: [...others(review, by), { ...decided(recorded, event), as: event.as }] };
    case "approved":
      return {
        ...course,
        is: "approved",
        as: event.as,
        until: event.until ?? null,
        decision: decided(recorded, event),
      };
    case "revision-asked":
      return { ...course, is: "revision-asked", decision: decided(recorded, { ...event, hasReason: true }) };
    case "rejected":
      return { ...course, is: "rejected", decision: decided(recorded, { ...event, hasReason: true }) };
    case "undone":
      return { ...course, is: "in-review", ...without(review, event.seqs) };
  }
}

/** The review that a history tells, from its first event. */
export function replay(history: readonly Recorded[]): Review {
  return history.reduce<Review>(evolve, { is: "unknown" });
}

type Event<Type> = Extract<ReviewEvent, { type: Type }>;

function endedFrom({ is }: KnownReview): "in-review" | "revision-asked" | "approved" {
  return is === "approved" || is === "revision-asked" ? is : "in-review";
}

function begun({ by, seq, at }: Recorded, event: Event<"submitted">): Review {
  const { version, neededBy, coAuthors = [] } = event;
  const fresh = { endorsements: [], judgement: null, escalated: null };
  return {
    is: "in-review",
    sender: by,
    coAuthors: known(by, [], coAuthors),
    versions: [version],
    since: at,
    neededBy,
    exchanges: [],
    voided: [],
    seq,
    ...fresh,
  };
}

/** A new version starts from nothing: nobody agreed to it, judged it or was asked about it. */
function renewed(review: KnownReview, recorded: Recorded, event: Event<"revised">): Course {
  const { version, neededBy, coAuthors = [] } = event;
  return {
    sender: review.sender,
    coAuthors: known(review.sender, review.coAuthors, [recorded.by, ...coAuthors]),
    versions: [...review.versions, version],
    since: recorded.at,
    neededBy,
    exchanges: review.exchanges,
    voided: voidedBy(review, recorded, "revised"),
    seq: recorded.seq,
    endorsements: [],
    judgement: null,
    escalated: null,
  };
}

function courseOf({
  sender,
  coAuthors,
  versions,
  since,
  neededBy,
  exchanges,
  endorsements,
  judgement,
  escalated,
  voided,
  seq,
}: KnownReview): Course {
  const mail = { sender, coAuthors, versions, since, neededBy, exchanges };
  return { ...mail, endorsements, judgement, escalated, voided, seq };
}

function decided(
  { by, at, seq }: Recorded,
  {
    version,
    hasReason,
    roles = [],
    undoUntil = null,
  }: {
    readonly version: number;
    readonly hasReason: boolean;
    readonly roles?: Decision["roles"];
    readonly undoUntil?: string | null;
  },
): Decision {
  return { by, at, version, seq, hasReason, roles, undoUntil };
}

/** Whoever agrees again, as something else, agrees to that alone. */
function others({ endorsements }: Course, by: Person): Course["endorsements"] {
  return endorsements.filter((one) => !isSame(one.by, by));
}

function without(
  { endorsements, judgement }: Course,
  seqs: readonly number[],
): Pick<Course, "endorsements" | "judgement"> {
  return {
    endorsements: endorsements.filter(({ seq }) => !seqs.includes(seq)),
    judgement: judgement !== null && seqs.includes(judgement.seq) ? null : judgement,
  };
}

function voidedBy(review: KnownReview, { at, seq }: Recorded, because: "revised" | "withdrawn"): Course["voided"] {
  const { endorsements, voided } = review;
  const approval = review.is === "approved" ? { ...review.decision, as: review.as } : null;
  // An approval of before endorsements were recorded names its decider alone.
  const by = approval !== null && endorsements.length === 0 ? [approval] : endorsements;
  if (by.length === 0) return voided;
  return [...voided, { version: currentVersion(review).number, as: approval?.as ?? null, by, because, at, seq }];
}

/** Co-authors with more of them, each once, and the sender never: they are the author. */
function known(sender: Person, before: readonly Person[], more: readonly Person[]): readonly Person[] {
  return more.reduce(
    (people, person) => ([sender, ...people].some((one) => isSame(one, person)) ? people : [...people, person]),
    before,
  );
}

function answered(
  review: KnownReview,
  question: number,
  { at, by, seq }: Recorded,
): Pick<Course, "exchanges" | "coAuthors"> {
  const asked = review.exchanges.find((one) => one.seq === question);
  // What legal asks is answered for the mail, so who answers it is one of its authors.
  const isForMail = asked !== undefined && !isSame(review.sender, asked.by);
  const exchanges = review.exchanges.map((one) => (one === asked ? { ...one, answer: { seq, by, at } } : one));
  return { exchanges, coAuthors: isForMail ? known(review.sender, review.coAuthors, [by]) : review.coAuthors };
}

/** An opinion that changes the verdict asks everybody anew: what they agreed to was another. */
function judgedAnew(
  review: KnownReview,
  { version, verdict, findings, basis }: OpinionGiven,
): Pick<Course, "versions" | "endorsements" | "judgement"> {
  const [first, ...rest] = review.versions;
  const judge = (one: Version): Version => (one.number === version ? { ...one, verdict, findings, basis } : one);
  const stands = currentVersion(review).verdict === verdict;
  const { endorsements, judgement } = review;
  return {
    versions: [judge(first), ...rest.map(judge)],
    ...(stands ? { endorsements, judgement } : { endorsements: [], judgement: null }),
  };
}
