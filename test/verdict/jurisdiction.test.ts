import { describe, expect, test } from "vitest";
import { stage } from "../../src/checks/examples.ts";
import type { Declaration } from "../../src/draft/declaration.ts";
import { assess, withOpinion } from "../../src/verdict/assess.ts";
import type { Assessment, Verdict } from "../../src/verdict/assessment.ts";
import { reasonOf } from "../../src/verdict/grounds-words.ts";
import { danger } from "../../src/verdict/judge.ts";
import { reachOf } from "../../src/verdict/jurisdiction.ts";
import { defaultPolicy, jurisdictions, type Jurisdiction } from "../../src/verdict/policy.ts";
import { anOpinion } from "./an-opinion.ts";
import { complete } from "./complete.ts";

const service = "Your parcel has been shipped and arrives tomorrow. You do not need to do anything.";
const tinged = `${service} Download our new app.`;
const asking = "Your parcel has been delivered today at your neighbours. Take our short survey about the driver.";

async function judged(
  text: string,
  declared: Declaration,
  where: readonly Jurisdiction[] = ["NL"],
): Promise<Assessment> {
  const { draft } = await stage(text);
  return assess(draft, { ...complete, ...declared }, { ...defaultPolicy, jurisdictions: where });
}

const rulesOf = ({ findings }: Assessment): readonly string[] => findings.map(({ rule }) => rule);

describe("a tinge", () => {
  test.each<[string, Verdict]>([
    ["NL", "tinge"],
    ["BE", "commercial"],
    ["DE", "commercial"],
    ["FR", "commercial"],
    ["GB", "commercial"],
    ["US", "tinge"],
    ["CA", "commercial"],
  ])("sent to %s is %s", async (country, verdict) => {
    expect((await judged(tinged, { countries: [country] })).verdict).toBe(verdict);
  });

  test("in the United States is advertising when the subject sells or the notice comes second", async () => {
    const { draft: subject } = await stage({ subject: "An amazing day for your parcel", text: tinged });
    const { draft: second } = await stage(`Download our new app. ${service}`);
    const declared = { ...complete, countries: ["US"] };
    const verdicts = [subject, second].map((draft) => assess(draft, declared, defaultPolicy).verdict);
    expect(verdicts).toEqual(["commercial", "commercial"]);
    expect(assess(second, complete, defaultPolicy).verdict).toBe("tinge");
  });

  test("is judged by the strictest country, which the result names", async () => {
    const found = await judged(tinged, { countries: ["NL", "BE", "US"] });
    expect(found).toMatchObject({ verdict: "commercial", leaning: "tinge" });
    expect(found.grounds).toMatchObject({
      verdictBecause: "abroad",
      jurisdictions: ["NL", "BE", "US"],
      stricter: ["BE"],
    });
    expect(rulesOf(found)).toContain("claim/stricter-abroad");
    expect(rulesOf(found)).not.toContain("claim/tinge-needs-human");
    expect(reasonOf(found, "nl")).toBe(
      "In België is dit reclame, en het strengste land telt. Beoordeeld naar het recht van Nederland, België en de Verenigde Staten.",
    );
  });

  test("is not held to the law of countries that nobody named", async () => {
    expect((await judged(tinged, {})).verdict).toBe("tinge");
    expect((await judged(tinged, {}, ["NL", "DE"])).verdict).toBe("commercial");
    expect((await judged(tinged, { countries: ["NL"] }, ["NL", "DE"])).verdict).toBe("tinge");
  });

  test.each<[string, Declaration]>([
    ["people who opted out", { suppression: "included" }],
    ["prospects", { relationship: ["active-customer", "prospect"] }],
    ["former customers", { relationship: ["ex-customer"] }],
  ])("is not tolerated to %s", async (_, declared) => {
    expect((await judged(tinged, declared)).verdict).toBe("commercial");
  });

  test("read into a mail by the model is advertising where a tinge is", async () => {
    const { draft } = await stage(service);
    const opinion = anOpinion("tinge");
    const raised = ["NL", "BE"].map((country) => {
      const declaration = { ...complete, countries: [country] };
      const assessment = assess(draft, declaration, defaultPolicy);
      expect(assessment.verdict).toBe("service");
      return withOpinion({ draft, declaration, assessment }, opinion, defaultPolicy).verdict;
    });
    expect(raised).toEqual(["tinge", "commercial"]);
  });
});

describe("a question about the reader's opinion beside a notice", () => {
  test("is advertising in Germany and unsettled elsewhere", async () => {
    expect(await judged(asking, { countries: ["DE"] })).toMatchObject({ verdict: "commercial", leaning: "none" });
    const home = await judged(asking, {});
    expect(home).toMatchObject({ verdict: "unclear", leaning: "none", grounds: { verdictBecause: "unsettled" } });
  });
});

describe("a service mail", () => {
  test("stays one in every country", async () => {
    expect((await judged(service, { countries: ["NL", "BE", "DE", "FR", "GB", "US", "CA"] })).verdict).toBe("service");
  });

  test("needs an opt-out in Canada, and is nowhere told there that it does not", async () => {
    const withOptOut = `${service} Unsubscribe here.`;
    expect(rulesOf(await judged(service, { countries: ["CA"] }))).toContain("optout/needed-on-service");
    expect(rulesOf(await judged(withOptOut, { countries: ["CA", "US"] }))).not.toContain("optout/not-needed");
    expect(rulesOf(await judged(withOptOut, { countries: ["US"] }))).toContain("optout/not-needed");
  });
});

describe("the law that holds", () => {
  test("reads GB as the United Kingdom and keeps a fixed order", () => {
    expect(reachOf({ countries: ["GB", "NL"] }, defaultPolicy)).toEqual({
      jurisdictions: ["NL", "UK"],
      unknownCountries: [],
    });
  });

  test("falls back on the organisation's own, never lower, for a country without a profile", () => {
    const policy = { jurisdictions: ["DE"] as const };
    expect(reachOf({ countries: ["ES"] }, policy)).toEqual({ jurisdictions: ["DE"], unknownCountries: ["ES"] });
    expect(reachOf({ countries: ["NL", "ES"] }, policy)).toEqual({
      jurisdictions: ["NL", "DE"],
      unknownCountries: ["ES"],
    });
  });

  test("is said to be unknown for such a country", async () => {
    expect(rulesOf(await judged(service, { countries: ["NL", "ES"] }))).toContain("claim/country-unknown");
  });
});

test("one more country never lowers a verdict", async () => {
  for (const text of [service, tinged, asking, `${service} Get 25% off.`]) {
    for (const one of jurisdictions) {
      const before = (await judged(text, {}, [one])).verdict;
      const after = await Promise.all(jurisdictions.map(async (more) => (await judged(text, {}, [one, more])).verdict));
      expect(after.every((verdict) => danger[verdict] >= danger[before])).toBe(true);
    }
  }
});
