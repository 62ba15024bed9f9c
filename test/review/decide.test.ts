import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markOf, type Command, type Standing } from "../../src/review/command.ts";
import { calledFor, decide, needsReason } from "../../src/review/decide.ts";
import type { Person, Recorded, ReviewEvent, Version } from "../../src/review/event.ts";
import { evolve } from "../../src/review/evolve.ts";
import { currentVersion, type KnownReview, type Review } from "../../src/review/review.ts";
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

/** Plays commands in order; every one must happen. */
function played(...steps: readonly (readonly [Command, Person])[]): KnownReview {
  const review = steps.reduce<Review>(
    (state, [command, by]) => {
      const outcome = decide(state, command, by);
      if (outcome.is === "refused") throw new Error(`refused: ${outcome.refusal.because}`);
      return evolve(state, record(state, outcome.event, by));
    },
    { is: "unknown" },
  );
  if (review.is === "unknown") throw new Error("nothing happened");
  return review;
}

function record(state: Review, event: ReviewEvent, by: Person): Recorded {
  const seq = state.is === "unknown" ? 1 : state.seq + 1;
  return { review: "SM-1", seq, position: seq, at: "2026-11-23T10:00:00.000Z", by, event };
}

const submitted = (given: Partial<Version> = {}) =>
  played([{ do: "submit", version: version(given), neededBy: null }, sender]);

const approving = (review: KnownReview, given: Partial<Extract<Command, { do: "approve" }>> = {}): Command => ({
  do: "approve",
  on: markOf(currentVersion(review)),
  standing: "reviewer",
  as: null,
  reason: null,
  sawAll: true,
  ...given,
});

const rejecting = (review: KnownReview, reason = "Te wervend."): Command => ({
  do: "reject",
  on: markOf(currentVersion(review)),
  standing: "reviewer",
  reason,
});

const refusalOf = (review: Review, command: Command, by: Person): string | null => {
  const outcome = decide(review, command, by);
  return outcome.is === "refused" ? outcome.refusal.because : null;
};

describe("a review", () => {
  test("is approved by a reviewer as what its verdict calls for", () => {
    const review = submitted();
    expect(decide(review, approving(review), lawyer)).toEqual({
      is: "happened",
      event: { type: "approved", version: 1, as: "service", hasReason: false, audience: null },
    });
  });

  test.each<[Standing, string]>([
    ["not-a-reviewer", "not-a-reviewer"],
    ["unknown", "standing-unknown"],
  ])("is not decided by somebody whose standing is %s", (standing, because) => {
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
    expect(decide(rejected, approving(review), colleague)).toMatchObject({
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
    expect(decide(review, approving(review, { reason: "Toch maar" }), lawyer)).toMatchObject({
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

  test("is revised only by its sender, only with something changed, and never after approval or rejection", () => {
    const review = submitted();
    const other = version({ fingerprint: "c".repeat(64) });
    expect(refusalOf(review, { do: "revise", version: other, neededBy: null }, lawyer)).toBe("not-the-sender");
    expect(refusalOf(review, { do: "revise", version: version(), neededBy: null }, sender)).toBe("unchanged");
    const approved = played(
      [{ do: "submit", version: version(), neededBy: null }, sender],
      [approving(review), lawyer],
    );
    expect(refusalOf(approved, { do: "revise", version: other, neededBy: null }, sender)).toBe("already-decided");
  });

  test("is withdrawn by its sender alone, also when approved, and that is no decision", () => {
    const review = submitted();
    expect(refusalOf(review, { do: "withdraw" }, lawyer)).toBe("not-the-sender");
    const approved = played(
      [{ do: "submit", version: version(), neededBy: null }, sender],
      [approving(review), lawyer],
    );
    const outcome = decide(approved, { do: "withdraw" }, sender);
    expect(outcome).toEqual({ is: "happened", event: { type: "withdrawn", version: 1 } });
    const withdrawn = played(
      [{ do: "submit", version: version(), neededBy: null }, sender],
      [{ do: "withdraw" }, sender],
    );
    expect(withdrawn).toMatchObject({ is: "withdrawn", at: "2026-11-23T10:00:00.000Z" });
    expect(withdrawn).not.toHaveProperty("decision");
    expect(refusalOf(withdrawn, approving(withdrawn), lawyer)).toBe("withdrawn");
  });

  test("carries a question to the other side, which answers once", () => {
    const asked = played(
      [{ do: "submit", version: version(), neededBy: null }, sender],
      [{ do: "ask", standing: "reviewer", words: "Wie?" }, lawyer],
    );
    const answer = { do: "answer", question: 2, standing: "reviewer", words: "Leden." } as const;
    expect(refusalOf(asked, { do: "ask", standing: "not-a-reviewer", words: "Wie?" }, colleague)).toBe(
      "not-a-reviewer",
    );
    expect(refusalOf(asked, { do: "ask", standing: "reviewer", words: " " }, lawyer)).toBe("reason-needed");
    expect(refusalOf(asked, answer, lawyer)).toBe("not-the-sender");
    expect(refusalOf(asked, { ...answer, question: 7 }, sender)).toBe("no-question");
    const outcome = decide(asked, answer, sender);
    if (outcome.is === "refused") throw new Error(outcome.refusal.because);
    const told = evolve(asked, record(asked, outcome.event, sender));
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
    expect(needsReason(version({ verdict }), "tinge")).toBe(true);
  });
});

test("whatever anybody does in whatever order, nobody decides on their own draft, on another version, or twice", () => {
  const people = [sender, lawyer, colleague];
  const step = fc.record({
    who: fc.constantFrom(...people),
    what: fc.constantFrom("approve", "ask-revision", "reject", "revise", "withdraw", "ask", "answer"),
    standing: fc.constantFrom<Standing>("reviewer", "not-a-reviewer", "unknown"),
    reason: fc.constantFrom("", "Omdat."),
    print: fc.constantFrom("a", "c", "d"),
    stale: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let review: Review = submitted();
      for (const { who, what, standing, reason, print, stale } of steps) {
        if (review.is === "unknown") return;
        const last = currentVersion(review);
        const on = stale ? { number: last.number - 1, mark: markOf(last).mark } : markOf(last);
        const commands: Readonly<Record<string, Command>> = {
          revise: { do: "revise", version: version({ fingerprint: print.repeat(64) }), neededBy: null },
          approve: { do: "approve", on, standing, as: null, reason, sawAll: true },
          "ask-revision": { do: "ask-revision", on, standing, reason },
          reject: { do: "reject", on, standing, reason },
          withdraw: { do: "withdraw" },
          ask: { do: "ask", standing, words: reason },
          answer: { do: "answer", question: review.exchanges.at(-1)?.seq ?? 0, standing, words: reason },
        };
        const command = commands[what];
        if (command === undefined) throw new Error(what);
        const before = review.is;
        const outcome = decide(review, command, who);
        if (outcome.is === "refused") continue;
        if (["asked", "answered"].includes(outcome.event.type)) {
          expect(who.user === sender.user || standing === "reviewer").toBe(true);
          review = evolve(review, record(review, outcome.event, who));
          expect(review.is).toBe(before);
          continue;
        }
        if (outcome.event.type === "withdrawn" || outcome.event.type === "revised") {
          expect(who).toBe(sender);
          expect(["rejected", "withdrawn"]).not.toContain(before);
        } else {
          expect(review.is).toBe("in-review");
          expect(who.user).not.toBe(sender.user);
          expect(standing).toBe("reviewer");
          expect(outcome.event.version).toBe(last.number);
          expect(stale).toBe(false);
        }
        review = evolve(review, record(review, outcome.event, who));
      }
    }),
    { numRuns: 2000 },
  );
});
