import { describe, expect, it } from "vitest";
import {
  declared,
  links,
  missing,
  pattern,
  phrases,
  structure,
  type Finder,
  type Scene,
} from "../../src/checks/finders.ts";
import type { Rule } from "../../src/checks/rule.ts";
import { run } from "../../src/checks/run.ts";
import { defaultCheckSettings, type RuleSetting } from "../../src/checks/settings.ts";
import { aDraft } from "./a-draft.ts";

const wording = { what: "", why: "", instead: "" };

function aRule(id: string, find: Finder, more: Partial<Pick<Rule, "severity" | "weight">> = {}): Rule {
  const base = {
    question: "purpose",
    severity: "warning",
    speaksFor: null,
    weight: "none",
    sources: ["policy"],
  } as const;
  return { ...base, id, nl: wording, en: wording, fires: [], quiet: [], find, ...more };
}

const korting = aRule("purpose/korting", phrases({ nl: ["# % korting"], en: ["# % off"] }));

describe("running the rules", () => {
  it("quotes what people read, and places it exactly in the source", async () => {
    const html = "<p>Nu <b>20&nbsp;&#37; kor</b>&shy;<i>ting</i> op alles</p>";
    const { findings } = run(await aDraft({ html }, "nl"), {}, [korting], defaultCheckSettings);
    const [{ start, end, quote, part } = { start: 0, end: 0, quote: "", part: "" }] = findings;
    expect([part, quote]).toEqual(["html", "20\u00a0% kor\u00adting"]);
    expect(html.slice(start ?? 0, end ?? 0)).toBe("20&nbsp;&#37; kor</b>&shy;<i>ting");
  });

  it("looks at the words of an invitation as at the mail's own", async () => {
    const [type, size, digest] = ["text/calendar", 1, "0"] as const;
    const attachments = [{ name: null, type, size, digest, shows: "Onderhoud\n\nNu 20% korting" }];
    const found = run(await aDraft({ text: "Hallo", attachments }, "nl"), {}, [korting], defaultCheckSettings);
    expect(found.findings).toMatchObject([{ part: "attachment", quote: "20% korting", start: 14, end: 25 }]);
  });

  it("ends a quote before the tag that follows it and after the entity it ends with", async () => {
    const html = "<p>Kies <b>20% kortin&#103;</b> of <b>€&nbsp;10 korting</b> nu</p>";
    const rule = aRule("purpose/x", phrases({ nl: ["# % korting", "€ # korting"], en: [] }));
    const { findings } = run(await aDraft({ html }, "nl"), {}, [rule], defaultCheckSettings);
    const quotes = findings.map(({ start, end }) => html.slice(start ?? 0, end ?? 0));
    expect(quotes).toEqual(["20% kortin&#103;", "€&nbsp;10 korting"]);
  });

  it("tells once what stands in the text and the HTML alike, and twice what stands there twice", async () => {
    const parts = { text: "Nu 20%\nkorting. Straks 30% korting.", html: "<p>Nu 20% Korting</p><p>of 20% korting</p>" };
    const { findings, hits } = run(await aDraft(parts, "nl"), {}, [korting], defaultCheckSettings);
    const told = findings.map(({ part, quote }) => [part, quote]);
    expect(told).toEqual([
      ["html", "20% Korting"],
      ["html", "20% korting"],
      ["text", "30% korting"],
    ]);
    expect(hits).toHaveLength(3);
  });

  it("looks at what a mail program hides as well", async () => {
    const html = '<p>Dag allemaal hier.</p><div style="display:none">20% korting</div><p>Tot ziens.</p>';
    const { hits } = run(await aDraft({ html }, "nl"), {}, [korting], defaultCheckSettings);
    expect(hits.map(({ passage, spot }) => [passage?.visible, spot.quote])).toEqual([[false, "20% korting"]]);
  });

  it("tells once what is shown and stands hidden as well, for Outlook or telephones", async () => {
    const shown = "<p>Nu 20% korting</p>";
    const html = `${shown}<!--[if mso]>${shown}<p>en 30% korting</p><![endif]--><div hidden>20%  KORTING</div>`;
    const { hits } = run(await aDraft({ html }, "nl"), {}, [korting], defaultCheckSettings);
    expect(hits.map(({ passage, spot }) => [passage?.visible, spot.quote])).toEqual([
      [true, "20% korting"],
      [false, "30% korting"],
    ]);
  });

  it.each([
    ["nl", ["20% korting"]],
    ["en", ["30% off"]],
    ["other", ["20% korting", "30% off"]],
    ["de", ["20% korting", "30% off"]],
  ] as const)("looks in a mail in %s for the wording of that language", async (language, quotes) => {
    const draft = await aDraft({ text: "20% korting and 30% off" }, language);
    expect(run(draft, {}, [korting], defaultCheckSettings).findings.map(({ quote }) => quote)).toEqual(quotes);
  });

  it("sees phrases only in the scene that they ask for", async () => {
    const find = phrases({ nl: ["samen"], en: [], when: ({ events }) => events.length === 0 });
    const quoted = async (text: string): Promise<readonly (string | null)[]> =>
      run(await aDraft({ text }, "nl"), {}, [aRule("purpose/x", find)], defaultCheckSettings).hits.map(
        ({ spot }) => spot.quote,
      );
    expect(await quoted("Samen sterk.")).toEqual(["Samen"]);
    expect(await quoted("Samen sterk. Je pakket is verzonden.")).toEqual([]);
  });

  it("keeps a rule to the parts it looks in", async () => {
    const parts = { subject: "20% korting", text: "Of 30% korting" };
    const rule = aRule("purpose/x", phrases({ nl: ["# % korting"], en: [], in: ["subject"] }));
    const { findings } = run(await aDraft(parts, "nl"), {}, [rule], defaultCheckSettings);
    expect(findings.map(({ part }) => part)).toEqual(["subject"]);
  });

  it("matches patterns on the normalised text, places them in the source, and asks before it accepts", async () => {
    const html = "<p>IBAN NL11\u200bTEST0001 of NL22TEST0002</p>";
    const find = pattern({ matches: /NL\d\dTEST\d+/gu, accept: (match) => match.endsWith("1") });
    const { findings } = run(await aDraft({ html }), {}, [aRule("privacy/x", find)], defaultCheckSettings);
    expect(findings.map(({ start, end }) => html.slice(start ?? 0, end ?? 0))).toEqual(["NL11\u200bTEST0001"]);
  });

  it("quotes a link by its label", async () => {
    const html = '<p><a href="https://shop.example/sale">Bekijk</a> <a href="https://shop.example/order">Volg</a></p>';
    const rule = aRule("purpose/x", links({ matches: ({ href }) => href.endsWith("sale") }));
    const { findings } = run(await aDraft({ html }), {}, [rule], defaultCheckSettings);
    expect(findings.map(({ part, quote }) => [part, quote])).toEqual([["html", "Bekijk"]]);
  });

  describe("a missing rule", () => {
    const why = aRule("privacy/x", missing({ nl: ["je krijgt deze mail omdat"], en: ["because you"] }));

    it.each([
      ["nothing of it is there", { text: "Dag allemaal." }, "nl", 1],
      ["it stands in the body", { text: "Je krijgt deze mail omdat je klant bent." }, "nl", 0],
      ["it stands in the other language of a mail in no known one", { text: "Because you asked." }, "other", 0],
      ["it stands only in the subject", { subject: "Je krijgt deze mail omdat", text: "Dag." }, "nl", 1],
      [
        "it stands where nobody sees it",
        { html: '<p>Dag allen.</p><p style="display:none">Je krijgt deze mail omdat</p><p>Groet.</p>' },
        "nl",
        1,
      ],
      ["the language is one it cannot read", { text: "Guten Tag." }, "de", 0],
    ] as const)("when %s", async (_, parts, language, times) => {
      const { findings } = run(await aDraft(parts, language), {}, [why], defaultCheckSettings);
      expect(findings).toHaveLength(times);
      expect(findings.every(({ start, quote }) => start === null && quote === null)).toBe(true);
    });
  });

  it("asks about answers only when there are any", async () => {
    const rule = aRule("audience/x", declared({ contradicts: () => true }));
    const draft = await aDraft({ text: "Dag." });
    expect(run(draft, {}, [rule], defaultCheckSettings).findings).toEqual([]);
    expect(run(draft, { segment: "iedereen" }, [rule], defaultCheckSettings).findings).toEqual([
      {
        rule: "audience/x",
        severity: "warning",
        question: "purpose",
        part: "declaration",
        start: null,
        end: null,
        quote: null,
      },
    ]);
  });

  it("shows structure rules what the wording rules saw", async () => {
    const scenes: Scene[] = [];
    const look = structure({ look: (scene) => (scenes.push(scene), scene.hits.map(({ spot }) => spot)) });
    const draft = await aDraft({ text: "Je pakket is verzonden. Nu 20% korting." }, "nl");
    const { findings } = run(draft, { claim: "service" }, [korting, aRule("purpose/x", look)], defaultCheckSettings);
    expect(findings.map(({ rule, quote }) => [rule, quote])).toEqual([
      ["purpose/korting", "20% korting"],
      ["purpose/x", "20% korting"],
    ]);
    expect(scenes[0]?.events.map(({ event }) => event)).toEqual(["delivery"]);
    expect(scenes[0]?.declaration).toEqual({ claim: "service" });
  });

  it("orders findings by severity, then weight, then place", async () => {
    const word = (id: string, severity: Rule["severity"], weight: Rule["weight"]): Rule =>
      aRule(`purpose/${id}`, phrases({ nl: [id], en: [id] }), { severity, weight });
    const rules = [
      word("mild", "info", "decisive"),
      word("late", "error", "weak"),
      word("strong", "error", "strong"),
      word("early", "error", "weak"),
      word("block", "block", "none"),
    ];
    const draft = await aDraft({ subject: "late", text: "mild early late strong block" });
    const told = run(draft, {}, rules, defaultCheckSettings).findings.map(({ rule, part }) => `${rule} ${part}`);
    expect(told).toEqual([
      "purpose/block text",
      "purpose/strong text",
      "purpose/late subject",
      "purpose/early text",
      "purpose/late text",
      "purpose/mild text",
    ]);
  });

  it("heeds the organisation: another severity, or a rule turned off, for structure rules too", async () => {
    const echo = aRule("purpose/echo", structure({ look: ({ hits }) => hits.map(({ spot }) => spot) }));
    const draft = await aDraft({ text: "20% korting" }, "nl");
    const rules = [korting, echo];
    const told = (said: Record<string, RuleSetting>): readonly string[] =>
      run(draft, {}, rules, { rules: said }).findings.map(({ rule, severity }) => `${rule} ${severity}`);
    expect(told({ "purpose/echo": { severity: "block" } })).toEqual(["purpose/echo block", "purpose/korting warning"]);
    expect(told({ "purpose/korting": { off: "We never give any." } })).toEqual([]);
  });
});
