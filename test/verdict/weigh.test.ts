import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OtherPurpose, Weight } from "../../src/checks/rule.ts";
import type { Leaning } from "../../src/verdict/assessment.ts";
import type { Evidence } from "../../src/verdict/evidence.ts";
import { danger } from "../../src/verdict/judge.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { scoreOf, sharesOf } from "../../src/verdict/score.ts";
import { weigh, type Setting, type Weighing } from "../../src/verdict/weigh.ts";
import { evidence } from "./some-evidence.ts";

const limits = defaultPolicy.tinge;
const beside: Setting = { hasOccasion: true, isShort: true, limits };
const alone: Setting = { hasOccasion: false, isShort: true, limits };
const longAlone: Setting = { ...alone, isShort: false };

const weak = (id: string): Evidence => evidence(id, "weak");
const strong = (id: string, sentence?: string): Evidence =>
  evidence(id, "strong", sentence === undefined ? {} : { sentence });
const asking = (speaksFor: OtherPurpose, sentence: string): Evidence =>
  evidence("a", "strong", { speaksFor, sentence });

describe("the table of section 4, step by step", () => {
  test.each<[string, Evidence[], Setting, Leaning, Weighing["because"]]>([
    ["nothing is none", [], beside, "none", "nothing"],
    ["weightless findings are none", [evidence("a", "none")], beside, "none", "nothing"],
    [
      "1: an appeal without an occasion is that appeal",
      [evidence("a", "strong", { speaksFor: "ideological" })],
      alone,
      "ideological",
      "appeal",
    ],
    [
      "1: an appeal outweighs advertising",
      [evidence("a", "strong", { speaksFor: "charitable" }), evidence("b", "decisive")],
      alone,
      "charitable",
      "appeal",
    ],
    ["2: one decisive finding is commercial", [evidence("a", "decisive")], beside, "commercial", "decisive"],
    ["3: one strong finding without an occasion is commercial", [strong("a")], alone, "commercial", "no-occasion"],
    ["3: a weak one without an occasion is a tinge", [weak("a")], alone, "tinge", "hints"],
    ["4: one strong sentence beside an occasion is a tinge", [strong("a")], beside, "tinge", "within-tinge"],
    [
      "4: two strong rules in one sentence are a tinge",
      [strong("a", "s"), strong("b", "s")],
      beside,
      "tinge",
      "within-tinge",
    ],
    ["4: two strong sentences are more than a tinge", [strong("a"), strong("a")], beside, "commercial", "beyond-tinge"],
    ["4: a discount is never a tinge", [strong("purpose/discount-offer")], beside, "commercial", "beyond-tinge"],
    ["5: a weak one beside an occasion is a tinge", [weak("a"), weak("a")], beside, "tinge", "hints"],
    ["5: cheer beside an occasion is manners", [weak("purpose/superlative-tone")], beside, "none", "too-little"],
    [
      "5: a question about the service beside an occasion is no tinge",
      [weak("purpose/survey-invitation")],
      beside,
      "none",
      "too-little",
    ],
    ["5: a survey by itself is a tinge", [weak("purpose/survey-invitation")], alone, "tinge", "hints"],
    [
      "attention: cheer in a long mail without news is commercial",
      [weak("purpose/superlative-tone")],
      longAlone,
      "commercial",
      "attention",
    ],
    [
      "attention: cheer in a few lines without news is not",
      [weak("purpose/superlative-tone")],
      alone,
      "none",
      "too-little",
    ],
    [
      "attention: sympathy without news is commercial, however short",
      [strong("purpose/courtesy")],
      alone,
      "commercial",
      "attention",
    ],
  ])("%s", (_, found, setting, leaning, because) => {
    expect(weigh(found, setting)).toMatchObject({ leaning, because });
  });

  test.each<[string, Evidence[], boolean]>([
    ["one sentence beside an occasion is brief", [evidence("a", "strong", { speaksFor: "charitable" })], true],
    ["one in the subject is not", [evidence("a", "strong", { speaksFor: "charitable", part: "subject" })], false],
    ["one to click is not", [evidence("a", "strong", { speaksFor: "charitable", isClicked: true })], false],
    [
      "two sentences are not",
      [evidence("a", "strong", { speaksFor: "charitable" }), evidence("a", "strong", { speaksFor: "charitable" })],
      false,
    ],
  ])("an appeal: %s", (_, found, brief) => {
    expect(weigh(found, beside)).toMatchObject({ leaning: "charitable", brief });
    expect(weigh(found, alone).brief).toBe(false);
  });

  test.each<[string, Evidence[], Leaning]>([
    [
      "asked for in most sentences",
      [asking("charitable", "one"), asking("charitable", "two"), asking("ideological", "three")],
      "charitable",
    ],
    [
      "that is an ideal, where both are asked for in as many",
      [asking("charitable", "one"), asking("ideological", "two")],
      "ideological",
    ],
    [
      "counted by sentences, not by what was seen in them",
      [asking("charitable", "one"), asking("charitable", "one"), asking("ideological", "two")],
      "ideological",
    ],
  ])("of two appeals it is the one %s", (_, found, leaning) => {
    expect(weigh(found, alone).leaning).toBe(leaning);
  });

  test("a brief appeal does not cover up advertising", () => {
    const found = [evidence("a", "strong", { speaksFor: "charitable" }), evidence("b", "decisive")];
    expect(weigh(found, beside)).toMatchObject({ leaning: "commercial", brief: false });
  });

  test("how many sentences are a tinge is for the organisation to say", () => {
    const found = [strong("a"), strong("b")];
    expect(weigh(found, beside).leaning).toBe("commercial");
    expect(weigh(found, { ...beside, limits: { ...limits, sentences: 2 } }).leaning).toBe("tinge");
    expect(weigh([strong("a")], { ...beside, limits: { ...limits, sentences: 0 } }).leaning).toBe("commercial");
  });
});

/** Rules as they are: one id, one weight, one purpose. */
const seen: readonly [string, Weight, OtherPurpose][] = [
  ["a", "decisive", "commercial"],
  ["b", "strong", "commercial"],
  ["c", "weak", "commercial"],
  ["d", "none", "commercial"],
  ["e", "strong", "charitable"],
  ["f", "strong", "ideological"],
  ["purpose/discount-offer", "strong", "commercial"],
  ["purpose/superlative-tone", "weak", "commercial"],
  ["purpose/survey-invitation", "weak", "commercial"],
  ["purpose/courtesy", "strong", "commercial"],
];
const piece: fc.Arbitrary<Evidence> = fc
  .record({
    rule: fc.constantFrom(...seen),
    part: fc.constantFrom("text" as const, "subject" as const),
    sentence: fc.constantFrom("one", "two", null),
    isClicked: fc.boolean(),
  })
  .map(({ rule: [id, weight, speaksFor], ...given }) => evidence(id, weight, { speaksFor, ...given }));
const setting: fc.Arbitrary<Setting> = fc.record({
  hasOccasion: fc.boolean(),
  isShort: fc.boolean(),
  limits: fc.constant(limits),
});

/** The least a verdict can be on proven ground. */
function dangerOf({ leaning, brief, unsettled }: Weighing): number {
  if (brief) return danger.unclear;
  if (unsettled && (leaning === "none" || leaning === "tinge")) return danger.unclear;
  return leaning === "none" ? danger.service : danger[leaning];
}

describe("evidence added to any other", () => {
  test("never lowers the danger nor the score", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), piece, setting, (found, more, given) => {
        const [before, after] = [weigh(found, given), weigh([...found, more], given)];
        return (
          dangerOf(after) >= dangerOf(before) && (after.because === before.because ? after.score >= before.score : true)
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("weighs the same in any order", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), setting, (found, given) => {
        const { leaning, score } = weigh(found, given);
        expect(weigh(found.toReversed(), given)).toMatchObject({ leaning, score });
      }),
    );
  });
});

describe("the score", () => {
  const pulling = fc.array(
    fc.record({ rule: fc.string(), weight: fc.constantFrom<Weight>("decisive", "strong", "weak", "none") }),
    { maxLength: 12 },
  );

  test("is dealt out to the last point, heaviest first, equally to what pulls equally", () => {
    fc.assert(
      fc.property(pulling, (given) => {
        const shares = sharesOf(given);
        expect(shares.reduce((sum, { points }) => sum + points, 0)).toBe(scoreOf(given));
        for (const weight of ["decisive", "strong", "weak"] as const) {
          const points = shares.filter((share) => share.weight === weight).map((share) => share.points);
          expect(Math.max(0, ...points) - Math.min(100, ...points)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("is readable: decisive 75, strong 50, weak 12, and two strong ones half of 75 each", () => {
    const one = (weight: Weight) => scoreOf([{ rule: "a", weight }]);
    expect([one("decisive"), one("strong"), one("weak"), one("none")]).toEqual([75, 50, 12, 0]);
    const two = sharesOf([
      { rule: "a", weight: "strong" },
      { rule: "b", weight: "strong" },
    ]);
    expect(new Set(two.map(({ points }) => points))).toEqual(new Set([37, 38]));
  });

  test("does not rise with repetition, and counts the missing occasion where a mail only asks for attention", () => {
    expect(weigh([weak("a"), weak("a")], beside).score).toBe(weigh([weak("a")], beside).score);
    const { shares } = weigh([strong("purpose/courtesy")], alone);
    expect(shares.map(({ rule }) => rule)).toEqual(["purpose/courtesy", "purpose/no-service-trigger"]);
  });
});
