import { describe, expect, test } from "vitest";
import { rules } from "../../src/checks/rules/index.ts";
import { stage } from "../../src/checks/examples.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { sources } from "../../src/checks/sources.ts";
import type { Declaration } from "../../src/draft/declaration.ts";
import { assess, withOpinion } from "../../src/verdict/assess.ts";
import type { Leaning, Verdict } from "../../src/verdict/assessment.ts";
import { consequences } from "../../src/verdict/consequences/index.ts";
import { headlineOf } from "../../src/verdict/headline.ts";
import { raise } from "../../src/verdict/judge.ts";
import { anOpinion, assessExample } from "./an-opinion.ts";
import { complete } from "./complete.ts";

const service = "Je pakket is vandaag verzonden en wordt morgen bezorgd. Je hoeft niets te doen.";

async function verdictOn(text: string, declaration: Declaration): Promise<Verdict> {
  const { draft } = await stage({ text });
  return assess(draft, declaration, defaultPolicy).verdict;
}

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
      return assess(draft, complete, { ...defaultPolicy, rules: { "notice/mostly-images": { off: "x" } } }).verdict;
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
      "Niet te beoordelen: voor deze taal zijn er geen regels; nog open: doel",
    );
    expect(headlineOf({ ...assessment, leaning: "commercial", verdict: "commercial" }, "en")).toBe(
      "Advertising found, though there are no rules for this language; verdict: commercial",
    );
  });

  test("is commercial when the sender says it is marketing", async () => {
    expect(await verdictOn(service, { ...complete, claim: "marketing" })).toBe("commercial");
  });

  test("bears as much tinge as the organisation decides, in words and in links", async () => {
    const facts = `${service} De bezorger belt twee keer aan en zet het pakket anders bij de buren op nummer 12.`;
    const tinged = `${facts} Wist je dat we ook stalen waterkokers verkopen?`;
    const { draft } = await stage(tinged);
    const under = (share: number) =>
      assess(draft, complete, { ...defaultPolicy, tinge: { ...defaultPolicy.tinge, share } }).verdict;
    expect([under(0.1), under(0.5)]).toEqual(["commercial", "tinge"]);
    const link = "https://delinde.example/";
    const { draft: linked } = await stage(
      `${facts} Volg het op ${link}volg of bel ons. Wist je dat we ook waterkokers verkopen op ${link}winkel?`,
    );
    const bearing = (links: number) =>
      assess(linked, complete, { ...defaultPolicy, tinge: { sentences: 1, share: 0.5, links } }).verdict;
    expect([bearing(0.25), bearing(0.5)]).toEqual(["commercial", "tinge"]);
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
    const opinion = anOpinion("commercial");
    const raised = withOpinion({ draft, declaration: complete, assessment }, opinion, defaultPolicy);
    expect(raised.findings.map(({ rule }) => rule)).toContain("claim/service-contradicted");
    expect(raised.leaning).toBe("none");
  });
});

describe.each(consequences)("$id", (consequence) => {
  const firesOn = async (example: (typeof consequence.fires)[number]): Promise<boolean> => {
    return (await assessExample(example)).findings.some(({ rule }) => rule === consequence.id);
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
