import { describe, expect, test } from "vitest";
import type { OtherPurpose, Rule, Weight } from "../../src/checks/rule.ts";
import { rules } from "../../src/checks/rules/index.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { stage } from "../../src/checks/examples.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { sources } from "../../src/checks/sources.ts";
import type { Declaration } from "../../src/draft/declaration.ts";
import { assess, withOpinion } from "../../src/verdict/assess.ts";
import type { Leaning, Verdict } from "../../src/verdict/assessment.ts";
import { consequences } from "../../src/verdict/consequences/index.ts";
import { headlineOf } from "../../src/verdict/headline.ts";
import { raise } from "../../src/verdict/judge.ts";
import { weigh } from "../../src/verdict/weigh.ts";

const [anyRule] = rules;
if (anyRule === undefined) throw new Error("there are no rules");

const evidence = (
  id: string,
  weight: Weight,
  speaksFor: OtherPurpose = "commercial",
  part: Finding["part"] = "text",
) => ({
  rule: { ...anyRule, id, weight, speaksFor } satisfies Rule,
  finding: { rule: id, severity: "warning", question: "purpose", part, start: 0, end: 1, quote: "x" } satisfies Finding,
});

const complete: Declaration = {
  claim: "service",
  event: "delivery",
  change: "Het pakket komt een dag later.",
  whyNecessary: "De ontvanger blijft anders voor niets thuis.",
  segment: "Open bestellingen met levering op 26 november",
  relationship: ["active-customer"],
  suppression: "excluded",
  legalBasis: "contract",
  dataSource: "customer",
  retention: "Zolang de bestelling loopt, daarna zeven jaar voor de fiscus.",
  privacyContact: "privacy@delinde.example",
};

const service = "Je pakket is vandaag verzonden en wordt morgen bezorgd. Je hoeft niets te doen.";

async function verdictOn(text: string, declaration: Declaration): Promise<Verdict> {
  const { draft } = await stage({ text });
  return assess(draft, declaration, defaultPolicy).verdict;
}

describe("weighing", () => {
  test.each<[string, ReturnType<typeof evidence>[], boolean, Leaning]>([
    ["nothing is none", [], false, "none"],
    ["one weak finding alone is none", [evidence("a", "weak")], false, "none"],
    [
      "one weak rule seen three times is still none",
      [evidence("a", "weak"), evidence("a", "weak"), evidence("a", "weak")],
      true,
      "none",
    ],
    ["two weak rules are a tinge", [evidence("a", "weak"), evidence("b", "weak")], true, "tinge"],
    ["one strong sentence beside an occasion is a tinge", [evidence("a", "strong")], true, "tinge"],
    ["one strong sentence without an occasion is commercial", [evidence("a", "strong")], false, "commercial"],
    ["two strong sentences are commercial", [evidence("a", "strong"), evidence("b", "strong")], true, "commercial"],
    ["a discount is never a tinge", [evidence("purpose/discount-offer", "strong")], true, "commercial"],
    ["one decisive finding is commercial", [evidence("a", "decisive")], true, "commercial"],
    [
      "an appeal is charitable whatever else there is",
      [evidence("a", "strong", "charitable"), evidence("b", "decisive")],
      true,
      "charitable",
    ],
    ["weightless findings are none", [evidence("a", "none"), evidence("b", "none")], false, "none"],
  ])("%s", (_, found, eventSeen, leaning) => {
    expect(weigh(found, eventSeen, defaultPolicy.tinge).leaning).toBe(leaning);
  });

  test("gives a score from 0 to 100 that rises with every rule and not with repetition", () => {
    const weak = weigh([evidence("a", "weak")], true, defaultPolicy.tinge).score;
    expect(weigh([evidence("a", "weak"), evidence("a", "weak")], true, defaultPolicy.tinge).score).toBe(weak);
    const strong = weigh([evidence("a", "weak"), evidence("b", "strong")], true, defaultPolicy.tinge).score;
    const all = weigh(
      [evidence("a", "weak"), evidence("b", "strong"), evidence("c", "decisive")],
      true,
      defaultPolicy.tinge,
    ).score;
    expect([0 < weak, weak < strong, strong < all, all <= 100]).toEqual([true, true, true, true]);
  });
});

describe("the verdict", () => {
  test("is service only when the declared occasion is in the mail and every question is answered", async () => {
    expect(await verdictOn(service, complete)).toBe("service");
    expect(await verdictOn(service, {})).toBe("unclear");
    expect(await verdictOn(service, { ...complete, event: "recall" })).toBe("unclear");
    expect(await verdictOn(service, { ...complete, event: "none" })).toBe("unclear");
  });

  test.each(Object.keys(complete).filter((key) => key !== "claim"))("is unclear without the answer %s", async (key) => {
    const { [key as keyof Declaration]: _, ...rest } = complete;
    expect(await verdictOn(service, rest)).toBe("unclear");
  });

  test("is unclear where pictures could say more than the words, also with that rule turned off", async () => {
    const words = `<p>${service}</p>`;
    const slices = '<img src="a.jpg" width="600" height="400">'.repeat(3);
    const verdicts = [words, `${words}${slices}`].map(async (html) => {
      const { draft } = await stage({ html });
      return assess(draft, complete, { ...defaultPolicy, severities: { "notice/mostly-images": "off" } }).verdict;
    });
    expect(await Promise.all(verdicts)).toEqual(["service", "unclear"]);
  });

  test("is unclear in a language there are no rules for", async () => {
    const german =
      "Ihr Paket wurde heute verschickt und wird morgen geliefert. Sie müssen nichts weiter tun, wir melden uns.";
    expect(await verdictOn(german, complete)).toBe("unclear");
  });

  test.each([
    ["de", "Ihr Paket wurde heute verschickt und wird morgen geliefert. Sie müssen nichts weiter tun."],
    ["other", "Su paquete se ha enviado hoy y llegará mañana. No tiene que hacer nada más."],
  ])("in a language without rules (%s) is led by a sentence that says so", async (language, text) => {
    const { draft } = await stage({ text });
    const assessment = assess(draft, complete, defaultPolicy);
    expect(assessment).toMatchObject({ language, verdict: "unclear", leaning: "none" });
    expect(headlineOf(assessment, "en")).toMatch(/^Cannot be judged: there are no rules for this language/);
    expect(headlineOf({ ...assessment, notDeclared: ["event"] }, "nl")).toBe(
      "Niet te beoordelen: voor deze taal zijn er geen regels; nog niet opgegeven: doel",
    );
    expect(headlineOf({ ...assessment, leaning: "commercial", verdict: "commercial" }, "en")).toBe(
      "Advertising found, though there are no rules for this language; verdict: commercial",
    );
  });

  test("is commercial when the sender says it is marketing", async () => {
    expect(await verdictOn(service, { ...complete, claim: "marketing" })).toBe("commercial");
  });

  test("tolerates no tinge on a recall", async () => {
    const tinged =
      "Stop direct met het gebruik van de waterkoker: hij kan in brand vliegen. We roepen hem terug. Wist je dat we ook stalen waterkokers verkopen?";
    const { draft } = await stage({ text: tinged });
    const found = assess(draft, { ...complete, event: "recall" }, defaultPolicy);
    expect(found.leaning).not.toBe("none");
    expect(found.verdict).toBe("commercial");
  });

  test.each<[Verdict, Leaning, Verdict]>([
    ["service", "tinge", "tinge"],
    ["service", "commercial", "commercial"],
    ["unclear", "tinge", "unclear"],
    ["unclear", "charitable", "charitable"],
    ["commercial", "none", "commercial"],
    ["commercial", "tinge", "commercial"],
    ["charitable", "commercial", "charitable"],
    ["service", "none", "service"],
  ])("%s with the opinion %s becomes %s", (verdict, opinion, raised) => {
    expect(raise(verdict, opinion)).toBe(raised);
  });

  test("raised by an opinion brings the consequences of the new verdict", async () => {
    const { draft } = await stage({ text: service });
    const assessment = assess(draft, complete, defaultPolicy);
    const opinion = { is: "given", leaning: "commercial", reason: "r", quotes: [], model: "m", prompt: "p" } as const;
    const raised = withOpinion({ draft, declaration: complete, assessment }, opinion, defaultPolicy);
    expect(raised.findings.map(({ rule }) => rule)).toContain("claim/service-contradicted");
    expect(raised.leaning).toBe("none");
  });
});

describe.each(consequences)("$id", (consequence) => {
  const firesOn = async (example: (typeof consequence.fires)[number]): Promise<boolean> => {
    const { draft, declaration } = await stage(example);
    return assess(draft, declaration, defaultPolicy).findings.some(({ rule }) => rule === consequence.id);
  };

  test.each(consequence.fires.map((example) => [example]))("follows from %j", async (example) => {
    expect(await firesOn(example)).toBe(true);
  });

  test.each(consequence.quiet.map((example) => [example]))("does not follow from %j", async (example) => {
    expect(await firesOn(example)).toBe(false);
  });

  test("cites sources that exist, in both languages, and is not the id of a rule", () => {
    for (const id of consequence.sources) expect(sources[id].cite.nl && sources[id].cite.en).toBeTruthy();
    expect(consequence.nl.what).not.toBe(consequence.en.what);
    expect(rules.map(({ id }) => id)).not.toContain(consequence.id);
  });
});
