import fc from "fast-check";
import { secondsAfter } from "../../src/draft/moment.ts";
import { verdictSet } from "../../src/review/approve.ts";
import { markOf, type Command, type Standing } from "../../src/review/command.ts";
import { decide } from "../../src/review/decide.ts";
import { clock, type ApprovedAs, type Person, type Recorded, type Role, type Version } from "../../src/review/event.ts";
import { evolve } from "../../src/review/evolve.ts";
import { plainReviewPolicy, type ReviewGroup, type ReviewPolicy } from "../../src/review/review-policy.ts";
import { currentVersion, type KnownReview, type Review } from "../../src/review/review.ts";
import { witness, type Broken } from "./decisions-witness.ts";

const person = (user: string): Person => ({ team: "T1", user });

/** Who may be there: whoever writes, whoever decides, and who should do neither. */
const cast = {
  sender: person("USENDER"),
  writer: person("UWRITER"),
  ann: person("UANN"),
  ben: person("UBEN"),
  dora: person("UDORA"),
  max: person("UMAX"),
  stranger: person("USTRANGER"),
} as const;

type Name = keyof typeof cast;

const group = (name: string, service: number, tinge: number, marketing: number): ReviewGroup => ({
  name,
  users: [],
  groups: [],
  quorum: { service, tinge, marketing },
});
const plain = plainReviewPolicy({ users: [], groups: [] });

/** Policies that differ in everything that decides. */
export const policies: readonly ReviewPolicy[] = [
  plain,
  { ...plain, groups: [group("legal", 1, 2, 2)], undoSeconds: 0 },
  { ...plain, groups: [group("legal", 1, 1, 1), group("dpo", 0, 1, 1)], reviewDays: 2, approvalDays: 1 },
  {
    ...plain,
    groups: [group("legal", 2, 2, 2), group("dpo", 1, 1, 1), group("board", 0, 0, 0)],
    escalation: { group: "board", afterHours: 2 },
  },
];

/** For whom each would decide where Slack says so; the writer is a lawyer as well, and Dora sits in two groups. */
const seats: Readonly<Record<Name, readonly string[]>> = {
  sender: ["legal"],
  writer: ["legal"],
  ann: ["legal"],
  ben: ["legal"],
  dora: ["legal", "dpo"],
  max: ["board"],
  stranger: [],
};

const names = Object.keys(cast) as readonly Name[];
/** Anything that anybody may do at any moment. */
export const anyStep = fc.record({
  wait: fc.constantFrom(0, 0, 0, 0, 1, 5, 20, 50, 600, 600, 3600, 20 * 3600, 3 * 86_400),
  who: fc.constantFrom<Name>(...names, "ann", "ben", "dora", "ann", "ben", "dora"),
  what: fc.constantFrom(
    ...(["approve", "approve", "approve", "approve", "approve", "approve", "approve", "undo", "undo", "undo"] as const),
    ...(["revise", "revise", "reject", "ask-revision", "withdraw", "expire", "escalate"] as const),
    ...(["ask", "answer", "opinion"] as const),
  ),
  known: fc.constantFrom(...Array<"yes">(8).fill("yes"), "no", "silent"),
  insteadOf: fc.constantFrom<Name | null>(null, null, null, null, "ann", "dora", "sender"),
  as: fc.constantFrom<ApprovedAs | null>(null, "service", "tinge", "marketing"),
  reason: fc.constantFrom("", "Omdat.", "Omdat."),
  sawAll: fc.constantFrom(true, true, true, false),
  on: fc.constantFrom(...Array<"this">(8).fill("this"), "before", "forged"),
  print: fc.constantFrom("a", "c", "d"),
  verdict: fc.constantFrom<Version["verdict"]>("service", "service", "unclear", "tinge", "commercial"),
  suppression: fc.constantFrom<"included" | "excluded">("included", "excluded", "excluded"),
  sendUntil: fc.constantFrom<string | null>(null, null, "2026-11-26"),
  severity: fc.constantFrom<"info" | "error" | "block">("info", "info", "info", "error", "error", "block"),
  withWriter: fc.boolean(),
});

/** One thing somebody does, or time does. */
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

/** What happens in one review: a policy, the first version, and then whatever anybody does. */
export const anyCourse = fc.record({
  policy: fc.constantFrom(...policies),
  first: anyStep,
  steps: fc.array(anyStep, { maxLength: 30, size: "max" }),
});

/** When every course begins: a Monday morning. */
export const begin = "2026-11-23T09:00:00.000Z";

/** A version as a step describes it. */
function versionIn({ print, verdict, suppression, sendUntil, severity }: Step): Version {
  const leaning = verdict === "service" || verdict === "unclear" ? "none" : verdict;
  return {
    number: 1,
    fingerprint: print.repeat(64),
    declarationDigest: suppression[0] === "i" ? "1".repeat(64) : "2".repeat(64),
    audience: null,
    leaning,
    verdict,
    score: 0,
    findings: [{ rule: "purpose/discount-offer", severity }],
    suppression,
    ...(sendUntil === null ? {} : { sendUntil }),
    basis: { ruleSet: "c".repeat(64), settings: "d".repeat(64), prompt: null },
  };
}

/** What a step says Slack answered about who acts. */
function standingIn({ who, known, insteadOf }: Step): Standing {
  if (known === "silent") return { is: "unknown" };
  const own = known === "no" ? [] : seats[who].map((name): Role => ({ group: name, onBehalfOf: null }));
  const lent =
    insteadOf === null || insteadOf === who
      ? []
      : seats[insteadOf].map((name): Role => ({ group: name, onBehalfOf: cast[insteadOf] }));
  const roles = [...own, ...lent];
  return roles.length === 0 ? { is: "not-a-reviewer" } : { is: "reviewer", roles };
}

/** The command of a step on a review as it stands, and who gives it: sometimes whoever may, sometimes anybody. */
export function commandIn(given: Step, review: Review): readonly [Command, Person] {
  const by = cast[given.who];
  if (review.is === "unknown") return [submission(given), by];
  const { what, reason } = given;
  if (what === "approve" || what === "reject" || what === "ask-revision") return [decisionIn(given, review), by];
  const standing = standingIn(given);
  const question = review.exchanges.at(-1)?.seq ?? 0;
  const act = actIn(given, review);
  const commands: Readonly<Record<typeof what, readonly [Command, Person]>> = {
    undo: [{ do: "undo", seq: act?.seq ?? 0 }, (given.sawAll ? act?.by : null) ?? by],
    revise: [{ ...submission(given), do: "revise" }, given.sawAll ? review.sender : by],
    withdraw: [{ do: "withdraw" }, reason === "" ? review.sender : by],
    expire: [{ do: "expire" }, clock],
    escalate: [{ do: "escalate" }, clock],
    ask: [{ do: "ask", standing, words: reason }, by],
    answer: [{ do: "answer", standing, question, words: reason }, by],
    opinion: [{ do: "give-opinion", event: opinionOn(currentVersion(review), given) }, review.sender],
  };
  return commands[what];
}

function actIn({ as }: Step, review: KnownReview) {
  return [...review.endorsements, ...("decision" in review ? [review.decision] : [])].at(as === null ? 0 : -1);
}

function decisionIn(given: Step, review: KnownReview): Command {
  const { what, reason, as, sawAll } = given;
  const last = currentVersion(review);
  const { number, mark } = markOf(last);
  const on = {
    number: given.on === "before" ? number - 1 : number,
    mark: given.on === "forged" ? "0".repeat(24) : mark,
  };
  const standing = standingIn(given);
  if (what !== "approve") return { do: what === "reject" ? what : "ask-revision", on, standing, reason };
  const verdict = verdictSet(review.judgement ?? last, as ?? "service");
  const judged = verdict === null ? {} : { judged: { verdict, findings: [] } };
  return { do: "approve", on, standing, as, reason, sawAll, ...judged };
}

function submission(given: Step): Extract<Command, { do: "submit" }> {
  const coAuthors = given.withWriter ? { coAuthors: [cast.writer] } : {};
  return { do: "submit", version: versionIn(given), neededBy: null, ...coAuthors };
}

function opinionOn({ number, basis }: Version, given: Step): Extract<Command, { do: "give-opinion" }>["event"] {
  const { verdict, findings } = versionIn(given);
  const said = { opinion: "given", leaning: "commercial", model: "m", prompt: "p", basis } as const;
  return { type: "opinion-given", version: number, verdict, findings, ...said };
}

/** A course that was played: its history, and what a witness who knows only the rules of the house saw go wrong. */
export interface Played {
  readonly history: readonly Recorded[];
  readonly broken: readonly Broken[];
}

/** Plays a course through the real decider, before a witness that judges every event by its own book. */
export function play({ policy, first, steps }: typeof anyCourse extends fc.Arbitrary<infer C> ? C : never): Played {
  const watch = witness(policy);
  const history: Recorded[] = [];
  let review: Review = { is: "unknown" };
  let at = begin;
  for (const given of [{ ...first, who: "sender" } as const, ...steps]) {
    at = secondsAfter(at, given.wait);
    const [command, by] = commandIn(given, review);
    const outcome = decide(review, command, { by, at, policy });
    const seq = history.length + 1;
    const happened = outcome.is === "refused" ? [] : outcome.events;
    const recorded = happened.map((event, n) => ({ review: "SM-1", seq: seq + n, position: seq + n, at, by, event }));
    watch.see(command, { by, at }, recorded);
    history.push(...recorded);
    review = recorded.reduce<Review>(evolve, review);
  }
  return { history, broken: watch.broken };
}
