import { epochOf, secondsAfter } from "../../src/draft/moment.ts";
import type { Command } from "../../src/review/command.ts";
import type { Person, Recorded, ReviewEvent, Version } from "../../src/review/event.ts";
import type { ReviewPolicy } from "../../src/review/review-policy.ts";

/** Something that must never be true, and was. */
export interface Broken {
  readonly what: string;
  readonly seq: number;
}

type Agreed = Extract<ReviewEvent, { type: "endorsed" }> & {
  readonly by: Person;
  readonly at: string;
  readonly seq: number;
};

/**
 * Somebody who watches a review with the rules of the house in hand and keeps their own books, so that the decider is
 * not its own judge.
 */
export function witness(policy: ReviewPolicy) {
  const broken: Broken[] = [];
  const authors = new Set<string>();
  const questions = new Map<number, string>();
  const acts = new Map<number, { readonly user: string; readonly at: string }>();
  let sender = "";
  let state = "unknown";
  let version: Version | null = null;
  let verdict = "";
  let judgedAt = 0;
  let agreed: Agreed[] = [];
  let ends = "";
  let escalated = false;

  const must = (holds: boolean, what: string, seq: number): void => void (holds || broken.push({ what, seq }));
  const endIn = (at: string, days: number): string => {
    const end = secondsAfter(at, days * 86_400);
    const sending = version?.sendUntil === undefined ? end : "2026-11-26T23:00:00.000Z";
    return epochOf(sending) < epochOf(end) ? sending : end;
  };
  const isOver = (at: string): boolean => ends !== "" && epochOf(at) >= epochOf(ends);

  const mustBeDecidable = ({ at, by, seq, event }: Recorded, command: Command): void => {
    must(state === "in-review", `decided while ${state}`, seq);
    must(!isOver(at), "decided after it expired", seq);
    must(!authors.has(by.user), "decided on one's own draft", seq);
    must(by.user !== "", "decided by time", seq);
    must("version" in event && event.version === version?.number, "decided on another version", seq);
    must("standing" in command && command.standing.is === "reviewer", "decided without standing", seq);
    const mark = `${version?.fingerprint.slice(0, 12)}${version?.declarationDigest.slice(0, 12)}`;
    must("on" in command && command.on.mark === mark, "decided on another card", seq);
    const roles = "roles" in event ? (event.roles ?? []) : [];
    must(roles.length > 0, "decided for no group", seq);
    must(
      roles.every(({ onBehalfOf }) => onBehalfOf === null || !authors.has(onBehalfOf.user)),
      "decided on behalf of an author",
      seq,
    );
  };

  const mustHaveQuorum = ({ seq, event }: Recorded): void => {
    if (event.type !== "approved") return;
    const voices = agreed.filter((one) => one.as === event.as);
    const isIn = (one: Agreed, name: string): boolean => (one.roles ?? []).some(({ group }) => group === name);
    const asked = policy.groups.filter(({ quorum }) => quorum[event.as] > 0);
    for (const { name, quorum } of asked) {
      const mayStandIn = (one: Agreed): boolean =>
        escalated && policy.escalation !== null && isIn(one, policy.escalation.group);
      const people = new Set(voices.filter((one) => isIn(one, name) || mayStandIn(one)).map(({ by }) => by.user));
      must(people.size >= quorum[event.as], `approved without the quorum of ${name}`, seq);
    }
    must(new Set(voices.map(({ by }) => by.user)).size >= asked.length, "approved by too few people", seq);
  };

  const handedIn = (recorded: Recorded): void => {
    const { event, by, at } = recorded;
    if (event.type !== "submitted" && event.type !== "revised") return;
    must(event.type === "submitted" || by.user === sender, "revised by somebody else", recorded.seq);
    must(
      ["unknown", "in-review", "revision-asked", "approved"].includes(state),
      `revised while ${state}`,
      recorded.seq,
    );
    if (event.type === "submitted") sender = by.user;
    for (const { user } of [by, ...(event.coAuthors ?? [])]) authors.add(user);
    must(event.version.number === (version?.number ?? 0) + 1, "a version that is not the next", recorded.seq);
    version = event.version;
    verdict = version.verdict;
    agreed = [];
    escalated = false;
    state = "in-review";
    ends = endIn(at, policy.reviewDays);
  };

  const approved = (recorded: Recorded): void => {
    const { event, at, seq } = recorded;
    if (event.type !== "approved") return;
    must(state === "in-review", `approved while ${state}`, seq);
    must(event.version === version?.number, "approved another version", seq);
    must(agreed.at(-1)?.seq === seq - 1, "approved without somebody who does", seq);
    mustHaveQuorum(recorded);
    const toAll = version?.suppression === "included";
    const isService = event.as === "service" && verdict === "service" && version?.leaning === "none";
    must(!toAll || isService, "the suppression list with something else than service", seq);
    state = "approved";
    ends = endIn(at, policy.approvalDays);
    must(event.until === ends, "an approval that holds too long", seq);
  };

  const undone = ({ event, at, by, seq }: Recorded): void => {
    if (event.type !== "undone") return;
    must(!["withdrawn", "expired"].includes(state), `undone while ${state}`, seq);
    const mine = event.seqs.map((one) => acts.get(one)).filter((one) => one?.user === by.user);
    must(
      mine.some((one) => one !== undefined && epochOf(at) < epochOf(one.at) + policy.undoSeconds * 1000),
      "undone too late or by another",
      seq,
    );
    agreed = agreed.filter((one) => !event.seqs.includes(one.seq));
    if (event.seqs.includes(judgedAt)) verdict = version?.verdict ?? "";
    if (version !== null) {
      state = "in-review";
      ends = endIn(began, policy.reviewDays);
    }
  };
  let began = "";

  const turnedDown = ({ event, at }: Recorded): void => {
    if (event.type !== "rejected" && event.type !== "revision-asked") return;
    state = event.type;
    ends = event.type === "rejected" ? "" : secondsAfter(at, policy.reviewDays * 86_400);
  };

  const agreedOrJudged = (recorded: Recorded): void => {
    const { event, by, seq } = recorded;
    if (event.type === "judged") {
      must(state === "in-review", `judged while ${state}`, seq);
      verdict = event.verdict;
      judgedAt = seq;
    }
    if (event.type === "endorsed")
      agreed = [...agreed.filter((one) => one.by.user !== by.user), { ...event, ...recorded, seq }];
    if (event.type === "opinion-given" && version !== null && event.version === version.number) {
      if (event.verdict !== version.verdict) {
        agreed = [];
        verdict = event.verdict;
      }
      version = { ...version, verdict: event.verdict, findings: event.findings };
    }
  };

  const ended = ({ event, by, at, seq }: Recorded): void => {
    if (event.type !== "withdrawn" && event.type !== "expired") return;
    const isTime = event.type === "expired";
    must(isTime || by.user === sender, "withdrawn by another", seq);
    must(isTime === isOver(at), `${event.type} out of time`, seq);
    must(["in-review", "revision-asked", "approved"].includes(state), `${event.type} while ${state}`, seq);
    state = event.type;
  };

  const talked = ({ event, by, seq }: Recorded): void => {
    if (event.type === "asked") questions.set(seq, by.user);
    if (event.type === "answered" && questions.get(event.question) !== sender) authors.add(by.user);
    if (event.type !== "escalated") return;
    must(state === "in-review", `escalated while ${state}`, seq);
    escalated = true;
  };

  const see = (
    command: Command,
    { by, at }: { readonly by: Person; readonly at: string },
    events: readonly Recorded[],
  ): void => {
    const isKept = command.do === "withdraw" && by.user === sender && events.length === 0;
    const mayNot = isOver(at) || ["rejected", "withdrawn", "expired"].includes(state);
    must(!isKept || mayNot, `kept from withdrawing while ${state}`, 0);
    for (const recorded of events) {
      const { type } = recorded.event;
      acts.set(recorded.seq, { user: recorded.by.user, at: recorded.at });
      if (type === "submitted" || type === "revised") began = recorded.at;
      if (type === "endorsed" || type === "rejected" || type === "revision-asked") mustBeDecidable(recorded, command);
      for (const note of [handedIn, agreedOrJudged, approved, undone, turnedDown, ended, talked]) note(recorded);
    }
  };
  return { see, broken };
}
