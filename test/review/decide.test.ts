import { describe, expect, test } from "vitest";
import { secondsAfter } from "../../src/draft/moment.ts";
import { calledFor, lackingNow, needsReason } from "../../src/review/approve.ts";
import { markOf, type Command, type Outcome, type Standing } from "../../src/review/command.ts";
import { decide } from "../../src/review/decide.ts";
import { clock, type Person, type Recorded, type Role, type Version } from "../../src/review/event.ts";
import { evolve } from "../../src/review/evolve.ts";
import { plainReviewPolicy, type ReviewGroup, type ReviewPolicy } from "../../src/review/review-policy.ts";
import { currentVersion, stateOfVersion, type KnownReview, type Review } from "../../src/review/review.ts";
import type { Verdict } from "../../src/verdict/assessment.ts";

const sender: Person = { team: "T1", user: "USENDER" };
const lawyer: Person = { team: "T1", user: "ULAWYER" };
const colleague: Person = { team: "T1", user: "UCOLLEAGUE" };

const version = (given: Partial<Version> = {}): Version => ({
  number: 1,
  fingerprint: "a".repeat(64),
  declarationDigest: "b".repeat(64),
  audience: null,
  leaning: "none",
  verdict: "unclear",
  score: 0,
  findings: [],
  basis: { ruleSet: "c".repeat(64), settings: "d".repeat(64), prompt: null },
  ...given,
});

const plain = plainReviewPolicy({ users: [], groups: [] });
const noon = "2026-11-23T10:00:00.000Z";
const role = (group: string, onBehalfOf: Person | null = null): Role => ({ group, onBehalfOf });
const reviewer: Standing = { is: "reviewer", roles: [role("legal")] };

type Step =
  | readonly [Command | ((review: KnownReview) => Command), Person]
  | readonly [Command | ((review: KnownReview) => Command), Person, string];

/** Plays commands in order, at noon unless said otherwise; every one must happen. */
function playedUnder(policy: ReviewPolicy, ...steps: readonly Step[]): KnownReview {
  const review = steps.reduce<Review>(
    (state, [given, by, at = noon]) => {
      const command = typeof given === "function" ? given(known(state)) : given;
      const outcome = decide(state, command, { by, at, policy });
      return recorded(state, outcome, by, at).reduce(evolve, state);
    },
    { is: "unknown" },
  );
  return known(review);
}

const played = (...steps: readonly Step[]) => playedUnder(plain, ...steps);

function known(review: Review): KnownReview {
  if (review.is === "unknown") throw new Error("nothing happened");
  return review;
}

function recorded(state: Review, outcome: Outcome, by: Person, at: string): readonly Recorded[] {
  if (outcome.is === "refused") throw new Error(`refused: ${outcome.refusal.because}`);
  const seq = state.is === "unknown" ? 1 : state.seq + 1;
  return outcome.events.map((event, n) => ({ review: "SM-1", seq: seq + n, position: seq + n, at, by, event }));
}

const submitted = (given: Partial<Version> = {}) =>
  played([{ do: "submit", version: version(given), neededBy: null }, sender]);

const approving = (review: KnownReview, given: Partial<Extract<Command, { do: "approve" }>> = {}): Command => ({
  do: "approve",
  on: markOf(currentVersion(review)),
  standing: reviewer,
  as: null,
  reason: null,
  sawAll: true,
  ...given,
});

const rejecting = (review: KnownReview, reason = "Te wervend."): Command => ({
  do: "reject",
  on: markOf(currentVersion(review)),
  standing: reviewer,
  reason,
});

const refusalOf = (review: Review, command: Command, by: Person, at = noon, policy = plain): string | null => {
  const outcome = decide(review, command, { by, at, policy });
  return outcome.is === "refused" ? outcome.refusal.because : null;
};

describe("a review", () => {
  test("is approved by a reviewer as what its verdict calls for", () => {
    const review = submitted();
    const act = { version: 1, as: "service", hasReason: false, undoUntil: secondsAfter(noon, 60) };
    expect(decide(review, approving(review), { by: lawyer, at: noon, policy: plain })).toEqual({
      is: "happened",
      events: [
        { type: "endorsed", roles: [role("legal")], ...act },
        { type: "approved", audience: null, until: "2026-12-23T10:00:00.000Z", ...act },
      ],
    });
  });

  test.each<[Standing, string]>([
    [{ is: "not-a-reviewer" }, "not-a-reviewer"],
    [{ is: "reviewer", roles: [role("board")] }, "not-a-reviewer"],
    [{ is: "unknown" }, "standing-unknown"],
  ])("is not decided by somebody whose standing is %j", (standing, because) => {
    const review = submitted();
    expect(refusalOf(review, approving(review, { standing }), lawyer)).toBe(because);
    expect(refusalOf(review, { ...rejecting(review), standing } as Command, lawyer)).toBe(because);
  });

  test("is not decided by its own sender, also when another team id comes with the click", () => {
    const review = submitted();
    expect(refusalOf(review, approving(review), sender)).toBe("own-draft");
    expect(refusalOf(review, approving(review), { team: "T2", user: sender.user })).toBe("own-draft");
  });

  test("tells the second of two deciders who was first", () => {
    const review = submitted();
    const rejected = played(
      [{ do: "submit", version: version(), neededBy: null }, sender],
      [rejecting(review), lawyer],
    );
    expect(decide(rejected, approving(review), { by: colleague, at: noon, policy: plain })).toMatchObject({
      refusal: { because: "already-decided", outcome: "rejected", decision: { by: lawyer, version: 1 } },
    });
  });

  test("is not decided on a card that shows an older version, or a version with other digests", () => {
    const first = submitted();
    const revised = played(
      [{ do: "submit", version: version(), neededBy: null }, sender],
      [{ do: "revise", version: version({ fingerprint: "c".repeat(64) }), neededBy: null }, sender],
    );
    expect(refusalOf(revised, approving(first), lawyer)).toBe("stale-version");
    expect(refusalOf(revised, approving(revised, { on: { number: 2, mark: "0".repeat(24) } }), lawyer)).toBe(
      "stale-version",
    );
  });

  test("is not approved while a block stands, and says which", () => {
    const review = submitted({ findings: [{ rule: "claim/service-contradicted", severity: "block" }] });
    expect(
      decide(review, approving(review, { reason: "Toch maar" }), { by: lawyer, at: noon, policy: plain }),
    ).toMatchObject({
      refusal: { because: "blocked", rules: ["claim/service-contradicted"] },
    });
    expect(refusalOf(review, rejecting(review), lawyer)).toBeNull();
  });

  test("is not approved by somebody who was not shown the whole draft", () => {
    const review = submitted();
    expect(refusalOf(review, approving(review, { sawAll: false }), lawyer)).toBe("not-all-seen");
  });

  test("asks a written reason for an error, a tinge, or judging otherwise than the check", () => {
    const error = submitted({ findings: [{ rule: "optout/missing-on-commercial", severity: "error" }] });
    const tinge = submitted({ leaning: "tinge", verdict: "tinge" });
    const commercial = submitted({ leaning: "commercial", verdict: "commercial" });
    for (const [review, as] of [
      [error, null],
      [tinge, null],
      [commercial, "service"],
    ] as const) {
      expect(refusalOf(review, approving(review, { as }), lawyer)).toBe("reason-needed");
      expect(refusalOf(review, approving(review, { as, reason: "  " }), lawyer)).toBe("reason-needed");
      expect(refusalOf(review, approving(review, { as, reason: "Afgesproken met de DPO." }), lawyer)).toBeNull();
    }
  });

  test("is rejected and sent back only with a reason", () => {
    const review = submitted();
    expect(refusalOf(review, rejecting(review, " "), lawyer)).toBe("reason-needed");
  });

  test("is revised only by its sender, only with something changed, and never after rejection", () => {
    const review = submitted();
    const other = version({ fingerprint: "c".repeat(64) });
    expect(refusalOf(review, { do: "revise", version: other, neededBy: null }, lawyer)).toBe("not-the-sender");
    expect(refusalOf(review, { do: "revise", version: version(), neededBy: null }, sender)).toBe("unchanged");
    const rejected = played(handed(), [rejecting(review), lawyer]);
    expect(refusalOf(rejected, { do: "revise", version: other, neededBy: null }, sender)).toBe("already-decided");
  });

  test("is withdrawn by its sender alone, also when approved, and that is no decision", () => {
    const review = submitted();
    expect(refusalOf(review, { do: "withdraw" }, lawyer)).toBe("not-the-sender");
    const approved = played(
      [{ do: "submit", version: version(), neededBy: null }, sender],
      [approving(review), lawyer],
    );
    const outcome = decide(approved, { do: "withdraw" }, { by: sender, at: noon, policy: plain });
    expect(outcome).toEqual({ is: "happened", events: [{ type: "withdrawn", version: 1 }] });
    const withdrawn = played(
      [{ do: "submit", version: version(), neededBy: null }, sender],
      [{ do: "withdraw" }, sender],
    );
    expect(withdrawn).toMatchObject({ is: "withdrawn", at: noon });
    expect(withdrawn).not.toHaveProperty("decision");
    expect(refusalOf(withdrawn, approving(withdrawn), lawyer)).toBe("withdrawn");
  });

  test("carries a question to the other side, which answers once", () => {
    const asked = played(
      [{ do: "submit", version: version(), neededBy: null }, sender],
      [{ do: "ask", standing: reviewer, words: "Wie?" }, lawyer],
    );
    const answer = { do: "answer", question: 2, standing: reviewer, words: "Leden." } as const;
    expect(refusalOf(asked, { do: "ask", standing: { is: "not-a-reviewer" }, words: "Wie?" }, colleague)).toBe(
      "not-a-reviewer",
    );
    expect(refusalOf(asked, { do: "ask", standing: reviewer, words: " " }, lawyer)).toBe("reason-needed");
    expect(refusalOf(asked, answer, lawyer)).toBe("not-the-sender");
    expect(refusalOf(asked, { ...answer, question: 7 }, sender)).toBe("no-question");
    const outcome = decide(asked, answer, { by: sender, at: noon, policy: plain });
    const told = known(recorded(asked, outcome, sender, noon).reduce<Review>(evolve, asked));
    expect(refusalOf(told, answer, sender)).toBe("already-answered");
    expect(told.is).toBe("in-review");
  });

  test("takes an opinion for the version under review, which may bring a block", () => {
    const event = {
      type: "opinion-given",
      version: 1,
      opinion: "given",
      leaning: "commercial",
      verdict: "commercial",
      findings: [{ rule: "claim/service-contradicted", severity: "block" }],
      model: "m",
      prompt: "p",
      basis: { ruleSet: "c".repeat(64), settings: "d".repeat(64), prompt: "e".repeat(64) },
    } as const;
    const review = played(
      [{ do: "submit", version: version(), neededBy: null }, sender],
      [{ do: "give-opinion", event }, sender],
    );
    expect(currentVersion(review).verdict).toBe("commercial");
    expect(refusalOf(review, approving(review), lawyer)).toBe("blocked");
    expect(refusalOf(review, { do: "give-opinion", event: { ...event, version: 2 } }, sender)).toBe("stale-version");
  });

  test.each<[Verdict, string]>([
    ["service", "service"],
    ["unclear", "service"],
    ["tinge", "tinge"],
    ["commercial", "marketing"],
    ["charitable", "marketing"],
    ["ideological", "marketing"],
  ])("with verdict %s calls for approval as %s", (verdict, as) => {
    expect(calledFor(version({ verdict }))).toBe(as);
    expect(needsReason(version({ verdict }), "tinge", noon)).toBe(true);
  });
});

const group = (name: string, service: number, tinge: number, marketing: number): ReviewGroup => ({
  name,
  users: [],
  groups: [],
  quorum: { service, tinge, marketing },
});
const under = (...groups: readonly ReviewGroup[]): ReviewPolicy => ({ ...plain, groups });
const as = (...roles: readonly Role[]): Standing => ({ is: "reviewer", roles });
const handed = (given: Partial<Version> = {}, more = {}): Step => [
  { do: "submit", version: version(given), neededBy: null, ...more },
  sender,
];
const endorses =
  (standing: Standing, given: Partial<Extract<Command, { do: "approve" }>> = {}) =>
  (review: KnownReview): Command =>
    approving(review, { standing, ...given });
const revising: Command = { do: "revise", version: version({ fingerprint: "e".repeat(64) }), neededBy: null };

describe("a quorum", () => {
  const two = under(group("legal", 1, 2, 2));
  const both = under(group("legal", 1, 1, 1), group("dpo", 1, 1, 1));

  test("is one for a service mail and two for a tinge where the policy says so", () => {
    const tinge = { leaning: "tinge", verdict: "tinge" } as const;
    const agreed = endorses(reviewer, { reason: "Klein." });
    const one = playedUnder(two, handed(tinge), [agreed, lawyer]);
    expect(one).toMatchObject({ is: "in-review", endorsements: [{ by: lawyer, as: "tinge" }] });
    expect(lackingNow(one, "tinge", { policy: two })).toEqual({
      groups: [{ name: "legal", have: 1, need: 2 }],
      people: { have: 1, need: 2 },
    });
    expect(refusalOf(one, agreed(one), lawyer, noon, two)).toBe("already-endorsed");
    expect(playedUnder(two, handed(tinge), [agreed, lawyer], [agreed, colleague]).is).toBe("approved");
    expect(playedUnder(two, handed(), [endorses(reviewer), lawyer]).is).toBe("approved");
  });

  test("counts who agrees to the same thing alone", () => {
    const mail = handed({ leaning: "tinge", verdict: "tinge" });
    const split = playedUnder(
      two,
      mail,
      [endorses(reviewer, { reason: "Klein.", as: "tinge" }), lawyer],
      [endorses(reviewer, { reason: "Groot.", as: "marketing" }), colleague],
    );
    expect(split.is).toBe("in-review");
    const agreed = endorses(reviewer, { reason: "Toch groot.", as: "marketing" })(split);
    expect(decide(split, agreed, { by: lawyer, at: noon, policy: two })).toMatchObject({
      events: [{ type: "endorsed" }, { type: "approved", as: "marketing" }],
    });
  });

  test("of two groups takes two people, also where one of them sits in both", () => {
    const dora = as(role("legal"), role("dpo"));
    const one = playedUnder(both, handed(), [endorses(dora), lawyer]);
    expect(one.is).toBe("in-review");
    expect(lackingNow(one, "service", { policy: both })).toEqual({
      groups: [
        { name: "legal", have: 1, need: 1 },
        { name: "dpo", have: 1, need: 1 },
      ],
      people: { have: 1, need: 2 },
    });
    expect(playedUnder(both, handed(), [endorses(dora), lawyer], [endorses(reviewer), colleague]).is).toBe("approved");
  });

  test("hears a voice once, whoever carries it", () => {
    const forLawyer = as(role("legal", lawyer));
    const mail = handed({ leaning: "tinge", verdict: "tinge" });
    const given = { reason: "Klein." };
    const one = playedUnder(two, mail, [endorses(reviewer, given), lawyer]);
    expect(refusalOf(one, endorses(forLawyer, given)(one), colleague, noon, two)).toBe("already-endorsed");
    const lent = playedUnder(both, handed(), [endorses(as(role("dpo", lawyer))), colleague]);
    expect(refusalOf(lent, endorses(reviewer)(lent), lawyer, noon, both)).toBe("already-endorsed");
  });

  test("does not hear a group that is not asked about such a mail", () => {
    const policy = under(group("legal", 1, 1, 1), group("dpo", 0, 0, 1));
    const review = playedUnder(policy, handed());
    expect(refusalOf(review, endorses(as(role("dpo")))(review), lawyer, noon, policy)).toBe("not-asked");
  });

  test("starts from nothing on a new version, and on an opinion that changes the verdict", () => {
    const mail = handed({ leaning: "tinge", verdict: "tinge" });
    const agreed = endorses(reviewer, { reason: "Klein." });
    expect(playedUnder(two, mail, [agreed, lawyer], [revising, sender])).toMatchObject({
      is: "in-review",
      endorsements: [],
      voided: [{ version: 1, as: null, because: "revised", by: [{ by: lawyer }] }],
    });
    const basis = version().basis;
    const event = { type: "opinion-given", version: 1, opinion: "given", leaning: "commercial" } as const;
    const said = { ...event, verdict: "commercial", findings: [], model: "m", prompt: "p", basis } as const;
    const told = playedUnder(two, mail, [agreed, lawyer], [{ do: "give-opinion", event: said }, sender]);
    expect(told.endorsements).toEqual([]);
  });
});

describe("whoever worked on a mail", () => {
  test("does not decide on it: a co-author of any version, also on behalf of another, and nobody on behalf of them", () => {
    const mail = handed({}, { coAuthors: [colleague] });
    const review = played(mail, [revising, sender]);
    expect(refusalOf(review, endorses(reviewer)(review), colleague)).toBe("own-draft");
    expect(refusalOf(review, endorses(as(role("legal", lawyer)))(review), colleague)).toBe("own-draft");
    expect(refusalOf(review, endorses(as(role("legal", colleague)))(review), lawyer)).toBe("not-a-reviewer");
    expect(refusalOf(review, endorses(as(role("legal", sender)))(review), lawyer)).toBe("not-a-reviewer");
  });
});

describe("an approved mail", () => {
  const approved = (at?: string) => played(handed(), [endorses(reviewer), lawyer, at ?? noon]);

  test("that is revised is approved no more, and says so", () => {
    const review = played(handed(), [endorses(reviewer), lawyer], [revising, sender]);
    expect(review).toMatchObject({
      is: "in-review",
      voided: [{ version: 1, as: "service", because: "revised", by: [{ by: lawyer, version: 1 }] }],
    });
    expect(stateOfVersion(review, 1)).toBe("superseded");
    expect(stateOfVersion(review, 2)).toBe("in-review");
  });

  test("that is taken back is approved no more, and says so", () => {
    const review = played(handed(), [endorses(reviewer), lawyer], [{ do: "withdraw" }, sender]);
    expect(review).toMatchObject({ is: "withdrawn", voided: [{ as: "service", because: "withdrawn" }] });
    expect(refusalOf(review, { do: "undo", seq: 2 }, lawyer)).toBe("withdrawn");
  });

  test("holds for its days, and never past the last day of sending, whose end is that of the organisation's clock", () => {
    expect(approved()).toMatchObject({ until: "2026-12-23T10:00:00.000Z" });
    const dated = played(handed({ sendUntil: "2026-11-25" }), [endorses(reviewer), lawyer]);
    expect(dated).toMatchObject({ until: "2026-11-25T23:00:00.000Z" });
    const late = "2026-11-25T23:00:00.000Z";
    expect(refusalOf(dated, { do: "withdraw" }, sender, late)).toBe("expired");
    expect(refusalOf(dated, revising, sender, late)).toBe("expired");
    expect(refusalOf(dated, { do: "expire" }, clock, "2026-11-25T22:59:59.999Z")).toBe("not-due");
    expect(playedUnder(plain, handed({ sendUntil: "2026-11-25" }), [{ do: "expire" }, clock, late])).toMatchObject({
      is: "expired",
    });
  });
});

describe("time", () => {
  test("ends a review that nobody decided, refuses the late click before that is recorded, and approves nothing", () => {
    const review = submitted();
    const late = secondsAfter(noon, 14 * 86_400);
    expect(refusalOf(review, approving(review), lawyer, late)).toBe("expired");
    expect(refusalOf(review, { do: "expire" }, clock)).toBe("not-due");
    const expired = played(handed(), [{ do: "expire" }, clock, late]);
    expect(expired).toMatchObject({ is: "expired", at: late });
    expect(expired).not.toHaveProperty("decision");
    for (const command of [approving(review), rejecting(review), revising, { do: "withdraw" }] as const)
      expect(refusalOf(expired, command, "on" in command ? lawyer : sender, late)).toBe("expired");
  });

  test("asks a second group as well, which may then decide in the place of the first", () => {
    const board = as(role("board"));
    const policy: ReviewPolicy = {
      ...under(group("legal", 1, 2, 2), group("board", 0, 0, 0)),
      escalation: { group: "board", afterHours: 8 },
    };
    const review = playedUnder(policy, handed());
    expect(refusalOf(review, endorses(board)(review), colleague, noon, policy)).toBe("not-a-reviewer");
    expect(refusalOf(review, { do: "escalate" }, clock, "2026-11-24T09:59:59.000Z", policy)).toBe("not-due");
    const due = "2026-11-24T10:00:00.000Z";
    const escalated = playedUnder(policy, handed(), [{ do: "escalate" }, clock, due]);
    expect(escalated).toMatchObject({ is: "in-review", escalated: "board" });
    expect(refusalOf(escalated, { do: "escalate" }, clock, due, policy)).toBe("not-due");
    const decided = playedUnder(policy, handed(), [{ do: "escalate" }, clock, due], [endorses(board), colleague, due]);
    expect(decided.is).toBe("approved");
  });

  test("refuses a mail whose last day of sending is over", () => {
    const late: Command = { do: "submit", version: version({ sendUntil: "2026-11-22" }), neededBy: null };
    expect(refusalOf({ is: "unknown" }, late, sender)).toBe("sending-over");
  });
});

describe("a decision", () => {
  const soon = secondsAfter(noon, 59);
  const late = secondsAfter(noon, 60);

  test("is taken back by who took it, within a minute, and the review is what it was", () => {
    for (const step of [endorses(reviewer), (review: KnownReview) => rejecting(review)]) {
      const decided = played(handed(), [step, lawyer]);
      expect(refusalOf(decided, { do: "undo", seq: 2 }, colleague, soon)).toBe("not-your-decision");
      expect(refusalOf(decided, { do: "undo", seq: 2 }, lawyer, late)).toBe("undo-too-late");
      expect(refusalOf(decided, { do: "undo", seq: 9 }, lawyer, soon)).toBe("nothing-to-undo");
      const undone = played(handed(), [step, lawyer], [{ do: "undo", seq: 2 }, lawyer, soon]);
      const { seq, ...before } = played(handed());
      expect({ ...undone, seq }).toEqual({ ...before, seq });
      expect(refusalOf(undone, approving(undone), lawyer, soon)).toBeNull();
    }
  });

  test("of one of two falls with the approval it was part of, and leaves the other's", () => {
    const policy = under(group("legal", 2, 2, 2));
    const undone = playedUnder(
      policy,
      handed(),
      [endorses(reviewer), lawyer],
      [endorses(reviewer), colleague],
      [{ do: "undo", seq: 2 }, lawyer, soon],
    );
    expect(undone).toMatchObject({ is: "in-review", endorsements: [{ by: colleague }] });
  });
});

describe("another verdict", () => {
  const blocked = { findings: [{ rule: "claim/service-contradicted", severity: "block" }] } as const;
  const judged = { verdict: "service", findings: [] } as const;

  test("is set with a reason, and what blocks follows from it", () => {
    const review = submitted(blocked);
    expect(refusalOf(review, approving(review, { judged }), lawyer)).toBe("blocked");
    const approved = played(handed(blocked), [
      endorses(reviewer, { judged, reason: "De storing staat vast." }),
      lawyer,
    ]);
    expect(approved).toMatchObject({ is: "approved", as: "service", judgement: { verdict: "service", by: lawyer } });
    const worse = { verdict: "service", findings: blocked.findings } as const;
    expect(refusalOf(review, approving(review, { judged: worse, reason: "Nee." }), lawyer)).toBe("blocked");
  });

  test("goes when the decision it came with is taken back", () => {
    const undone = played(
      handed(blocked),
      [endorses(reviewer, { judged, reason: "De storing staat vast." }), lawyer],
      [{ do: "undo", seq: 3 }, lawyer],
    );
    expect(undone).toMatchObject({ is: "in-review", judgement: null, endorsements: [] });
  });

  test("never sends anything but a service mail to the suppression list, with whatever reason", () => {
    const judgedTinge = { verdict: "tinge", findings: [] } as const;
    for (const given of [
      { leaning: "tinge", verdict: "tinge" },
      { leaning: "commercial", verdict: "commercial" },
      { leaning: "none", verdict: "unclear" },
    ] as const) {
      const review = submitted({ ...given, suppression: "included" });
      for (const kind of ["service", "tinge", "marketing"] as const) {
        const command = approving(review, { as: kind, reason: "Het moet." });
        expect(refusalOf(review, command, lawyer)).toBe("suppression");
      }
      expect(
        refusalOf(review, approving(review, { as: "tinge", reason: "Het moet.", judged: judgedTinge }), lawyer),
      ).toBe("suppression");
    }
    const plainMail = submitted({ verdict: "unclear", suppression: "included" });
    expect(
      refusalOf(plainMail, approving(plainMail, { as: "service", reason: "Een terugroepactie.", judged }), lawyer),
    ).toBeNull();
    const selling = submitted({ verdict: "commercial", leaning: "commercial", suppression: "included" });
    expect(refusalOf(selling, approving(selling, { as: "service", reason: "Het moet.", judged }), lawyer)).toBe(
      "suppression",
    );
  });
});

test("a waived error asks no reason, until its waiver ends", () => {
  const waived = {
    rule: "optout/missing-on-commercial",
    severity: "error",
    waivedUntil: "2026-11-24T00:00:00.000Z",
  } as const;
  const review = submitted({ verdict: "service", findings: [waived] });
  expect(refusalOf(review, approving(review), lawyer)).toBeNull();
  expect(refusalOf(review, approving(review), lawyer, "2026-11-24T00:00:00.000Z")).toBe("reason-needed");
});
