import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Declaration } from "../../src/draft/declaration.ts";
import { stage } from "../../src/checks/examples.ts";
import { assess, withOpinion } from "../../src/verdict/assess.ts";
import type { OtherPurpose } from "../../src/checks/rule.ts";
import type { Leaning, Verdict } from "../../src/verdict/assessment.ts";
import { danger, judge, raise, type Circumstances, type Content } from "../../src/verdict/judge.ts";
import { defaultPolicy, jurisdictions } from "../../src/verdict/policy.ts";
import { anOpinion } from "./an-opinion.ts";
import { complete } from "./complete.ts";

const proven: Circumstances = {
  declaration: complete,
  eventsSeen: ["delivery"],
  occasionShown: true,
  language: "nl",
  complete: true,
  contradicted: false,
  mostlyImages: false,
  jurisdictions: ["NL"],
  asksOpinion: false,
  marketed: "commercial",
  passesTwoTests: true,
};

const plain = (leaning: Leaning): Content => ({ leaning, brief: false, unsettled: false });
const declaring = (more: Declaration): Partial<Circumstances> => ({ declaration: { ...complete, ...more } });

describe("a ruling", () => {
  test.each<[Verdict, string, Content, Partial<Circumstances>]>([
    ["service", "proven", plain("none"), {}],
    ["tinge", "content", plain("tinge"), {}],
    ["commercial", "content", plain("commercial"), {}],
    ["charitable", "content", plain("charitable"), {}],
    ["ideological", "content", plain("ideological"), {}],
    ["unclear", "brief-appeal", { ...plain("charitable"), brief: true }, {}],
    ["charitable", "content", { ...plain("charitable"), brief: true }, declaring({ claim: "marketing" })],
    ["commercial", "marketing-declared", plain("none"), declaring({ claim: "marketing" })],
    [
      "charitable",
      "marketing-declared",
      plain("none"),
      { ...declaring({ claim: "marketing" }), marketed: "charitable" },
    ],
    [
      "commercial",
      "marketing-declared",
      plain("tinge"),
      { ...declaring({ claim: "marketing" }), marketed: "charitable" },
    ],
    ["commercial", "solemn", plain("tinge"), declaring({ event: "recall" })],
    ["commercial", "solemn", plain("tinge"), { eventsSeen: ["delivery", "security"] }],
    ["commercial", "recipients", plain("tinge"), declaring({ suppression: "included" })],
    ["commercial", "abroad", plain("tinge"), { jurisdictions: ["NL", "FR"] }],
    ["unclear", "not-declared", plain("none"), { complete: false }],
    ["unclear", "occasion-unseen", plain("none"), { occasionShown: false }],
    ["unclear", "contradicted", plain("none"), { contradicted: true }],
    ["unclear", "prospects", plain("none"), declaring({ relationship: ["active-customer", "prospect"] })],
    [
      "service",
      "proven",
      plain("none"),
      declaring({ relationship: ["prospect"], legalDuty: { statute: "GPSR, art. 35" } }),
    ],
    ["unclear", "pictures", plain("none"), { mostlyImages: true }],
    ["unclear", "language", plain("none"), { language: "de" }],
    ["unclear", "unsettled", { ...plain("none"), unsettled: true }, {}],
  ])("is %s because of %s", (verdict, because, content, given) => {
    expect(judge(content, { ...proven, ...given })).toMatchObject({ verdict, because });
  });

  const leanings = fc.constantFrom<Leaning>("none", "tinge", "commercial", "charitable", "ideological");
  const contents: fc.Arbitrary<Content> = fc.record({
    leaning: leanings,
    brief: fc.boolean(),
    unsettled: fc.boolean(),
  });
  const circumstances: fc.Arbitrary<Circumstances> = fc.record({
    declaration: fc.record(
      {
        claim: fc.constantFrom("service" as const, "marketing" as const),
        event: fc.constantFrom("delivery" as const, "recall" as const, "none" as const),
        suppression: fc.constantFrom("excluded" as const, "included" as const),
        relationship: fc.subarray(["active-customer" as const, "prospect" as const, "ex-customer" as const], {
          minLength: 1,
        }),
      },
      { requiredKeys: [] },
    ),
    eventsSeen: fc.subarray(["delivery" as const, "recall" as const]),
    occasionShown: fc.boolean(),
    language: fc.constantFrom("nl" as const, "en" as const, "de" as const, "other" as const),
    complete: fc.boolean(),
    contradicted: fc.boolean(),
    mostlyImages: fc.boolean(),
    jurisdictions: fc.subarray([...jurisdictions], { minLength: 1 }),
    asksOpinion: fc.boolean(),
    marketed: fc.constantFrom<OtherPurpose>("commercial", "charitable", "ideological"),
    passesTwoTests: fc.boolean(),
  });

  test("is service only where nothing at all is in the way", () => {
    fc.assert(
      fc.property(contents, circumstances, (content, given) => {
        if (judge(content, given).verdict !== "service") return;
        const { declaration, language } = given;
        expect(content).toMatchObject({ leaning: "none", unsettled: false });
        expect(given).toMatchObject({ complete: true, occasionShown: true, contradicted: false, mostlyImages: false });
        expect(declaration.claim).not.toBe("marketing");
        expect(declaration.relationship ?? []).not.toContain("prospect");
        expect(["nl", "en"]).toContain(language);
        expect(given.asksOpinion && given.jurisdictions.includes("DE")).toBe(false);
      }),
      { numRuns: 4000 },
    );
  });

  test("is never lower for a graver leaning, nor for more countries", () => {
    const graver: readonly Leaning[] = ["none", "tinge", "commercial"];
    fc.assert(
      fc.property(contents, circumstances, (content, given) => {
        const rising = graver.map((leaning) => danger[judge({ ...content, leaning }, given).verdict]);
        expect(rising).toEqual(rising.toSorted((one, other) => one - other));
        const everywhere = judge(content, { ...given, jurisdictions });
        expect(danger[everywhere.verdict]).toBeGreaterThanOrEqual(danger[judge(content, given).verdict]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a second opinion", () => {
  test("never lowers a verdict, whatever it says of whatever mail", async () => {
    const texts = [
      "Je pakket is vandaag verzonden en wordt morgen bezorgd.",
      "Je pakket is vandaag verzonden. Download de nieuwe app.",
      "Bestel nu met 20% korting.",
      "Doneer vandaag voor schoon water.",
    ];
    for (const text of texts) {
      const { draft } = await stage(text);
      for (const declaration of [{}, complete, { ...complete, countries: ["DE", "US"] }]) {
        const assessment = assess(draft, declaration, defaultPolicy);
        for (const leaning of ["none", "tinge", "commercial", "charitable", "ideological"] as const) {
          const opinion = anOpinion(leaning);
          const after = withOpinion({ draft, declaration, assessment }, opinion, defaultPolicy);
          expect(danger[after.verdict]).toBeGreaterThanOrEqual(danger[assessment.verdict]);
          expect(danger[after.verdict]).toBeGreaterThanOrEqual(danger[raise("service", leaning)]);
          expect(after).toMatchObject({ leaning: assessment.leaning, score: assessment.score });
        }
      }
    }
  });

  test("graver than the rules takes back what was said to change the verdict", async () => {
    const { draft } = await stage("Je pakket is vandaag verzonden en wordt morgen bezorgd. Bestel nu met 20% korting.");
    const assessment = assess(draft, complete, defaultPolicy);
    const opinion = anOpinion("commercial");
    expect(assessment.grounds.whatWouldChange).toHaveLength(1);
    const after = withOpinion({ draft, declaration: complete, assessment }, opinion, defaultPolicy);
    expect(after.grounds.whatWouldChange).toEqual([]);
  });
});

describe("a mail without an appeal that its sender calls marketing", () => {
  const about = "Wij vertellen u graag over het werk van dit jaar.";
  test.each<[Verdict, string, string, Declaration]>([
    ["charitable", "goes to donors", about, { relationship: ["donor-member"] }],
    [
      "charitable",
      "has the tax status of a good cause",
      `${about}\n\nStichting Bron, ANBI`,
      { relationship: ["prospect"] },
    ],
    ["ideological", "is about politics", `${about} De gemeenteraad was verdeeld.`, { relationship: ["donor-member"] }],
    ["commercial", "goes to customers", `${about}\n\nStichting Bron, ANBI`, { relationship: ["active-customer"] }],
    ["commercial", "says nothing of a cause", about, { relationship: ["prospect"] }],
  ])("is %s when it %s", async (verdict, _, text, more) => {
    const { draft } = await stage(text);
    expect(assess(draft, { ...complete, claim: "marketing", ...more }, defaultPolicy).verdict).toBe(verdict);
  });
});
