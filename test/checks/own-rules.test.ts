import { describe, expect, it } from "vitest";
import { missing, phrases, type Finder } from "../../src/checks/finders.ts";
import { longestPattern, readPattern } from "../../src/checks/own-pattern.ts";
import { ownRules } from "../../src/checks/own-rules.ts";
import type { Rule } from "../../src/checks/rule.ts";
import { run } from "../../src/checks/run.ts";
import type { RuleSetting } from "../../src/checks/settings.ts";
import type { MailParts } from "../../src/draft/draft.ts";
import { aDraft } from "./a-draft.ts";

function aRule(find: Finder): Rule {
  const wording = { what: "", why: "", instead: "" };
  return {
    id: "purpose/x",
    question: "purpose",
    severity: "warning",
    speaksFor: "commercial",
    weight: "strong",
    sources: [],
    nl: wording,
    en: wording,
    fires: [],
    quiet: [],
    find,
  };
}

const sale = aRule(phrases({ nl: ["summer|winter sale"], en: ["big sale"] }));

/** What the rule quotes from a mail under what the organisation says about it. */
async function quoted(setting: RuleSetting, parts: Partial<MailParts> | string, rule = sale) {
  const draft = await aDraft(typeof parts === "string" ? { text: parts } : parts, "nl");
  const { findings } = run(draft, {}, [rule], { rules: { [rule.id]: setting } });
  return findings.map(({ quote }) => quote);
}

describe("phrases of an organisation's own", () => {
  it("are found beside the rule's, in the language they are written in", async () => {
    const own = { phrases: { nl: ["spaarweek|spaarweken"], en: ["saver week"] } };
    expect(await quoted(own, "De spaarweken, de winter sale, de saver week.")).toEqual(["spaarweken", "winter sale"]);
    expect(await quoted({}, "De spaarweken, de winter sale, de saver week.")).toEqual(["winter sale"]);
  });

  it("keep the rule quiet where it would have cried wolf, and nowhere else", async () => {
    const own = { unless: { nl: ["de summer sale app"] } };
    expect(await quoted(own, "Log in met de Summer Sale app.")).toEqual([]);
    expect(await quoted(own, "Log in met de Summer Sale app. Nu summer sale!")).toEqual(["summer sale"]);
  });

  it("will do for a rule that misses words", async () => {
    const why = aRule(missing({ nl: ["je krijgt deze mail omdat"], en: [] }));
    expect(await quoted({}, "Waarom deze post? Je bent lid.", why)).toEqual([null]);
    expect(await quoted({ phrases: { nl: ["waarom deze post"] } }, "Waarom deze post? Je bent lid.", why)).toEqual([]);
  });

  it("are compiled once for settings that say the same", () => {
    const rules = [sale];
    const said = () => ({ rules: { [sale.id]: { phrases: { nl: ["spaarweek"] }, patterns: ["deal-[0-9]+"] } } });
    expect(ownRules(rules, said())).toBe(ownRules(rules, said()));
    expect(ownRules(rules, { rules: {} }).rules).toBe(rules);
  });
});

describe("a pattern of an organisation's own", () => {
  it("is found in the text as people read it, and quoted where it stands", async () => {
    const html = "<p>Code DE<b>AL</b>-20\u200b26 of d\u0435al-7</p>";
    const draft = await aDraft({ html }, "nl");
    const { findings } = run(draft, {}, [sale], { rules: { [sale.id]: { patterns: ["deal-[0-9]+"] } } });
    expect(findings.map(({ start, end }) => html.slice(start ?? 0, end ?? 0))).toEqual([
      "DE<b>AL</b>-20\u200b26",
      "d\u0435al-7",
    ]);
  });

  it("knows letters with accents, also as the edge of a word", async () => {
    const own = { patterns: [String.raw`(?<!\p{L})één(?:\P{L}|$)`] };
    expect(await quoted(own, "Eén voor allen, veréénzaamd, ÉÉN")).toEqual(["ÉÉN"]);
    expect(await quoted(own, "Nu één.")).toEqual(["één."]);
    expect(await quoted({ patterns: [String.raw`\p{L}*actie\p{L}*`] }, "Onze zömeractieweek!")).toEqual([
      "zömeractieweek",
    ]);
  });

  it("reads over a wrapped line but not over the end of a paragraph", async () => {
    const own = { patterns: ["gratis verzending", "^nu .*!$"] };
    expect(await quoted(own, "Met gratis\nverzending.")).toEqual(["gratis\nverzending"]);
    expect(await quoted(own, "Met gratis\n\nverzending.")).toEqual([]);
    expect(await quoted(own, "Hallo.\n\nNu\nof nooit!\n\nGroet.")).toEqual(["Nu\nof nooit!"]);
    expect(await quoted(own, { html: "<p>Met gratis</p><p>verzending.</p>" })).toEqual([]);
  });

  it("tells what the rule's phrases tell once, and nothing about spaces", async () => {
    expect(await quoted({ patterns: ["(big )?summer sale"] }, "Big summer sale")).toEqual(["summer sale"]);
    expect(await quoted({ patterns: ["sa[l]e", "s.le"] }, "Een sale.")).toEqual(["sale"]);
    expect(await quoted({ patterns: [String.raw`\s+`] }, "Een twee.")).toEqual([]);
  });

  it("is looked for where the rule looks, and in scenes in which it looks", async () => {
    const inSubject = aRule(phrases({ nl: [], en: [], in: ["subject"] }));
    const parts = { subject: "Een sale", text: "Geen sale" };
    expect(await quoted({ patterns: [".*sale"] }, parts, inSubject)).toEqual(["Een sale"]);
    const never = aRule(phrases({ nl: [], en: [], when: () => false }));
    expect(await quoted({ patterns: [".*sale"] }, parts, never)).toEqual([]);
  });

  it("tells at most twenty places, and finds one beyond five thousand characters", async () => {
    expect(await quoted({ patterns: ["x[0-9]"] }, "x1 ".repeat(300))).toHaveLength(20);
    expect(await quoted({ patterns: ["x[0-9]"] }, `${"woord ".repeat(3000)}x1`)).toEqual(["x1"]);
    expect(await quoted({ patterns: ["x[0-9]"] }, `${"w".repeat(12_000)}x1`)).toEqual(["x1"]);
  });

  it.each([
    ["nested repeats that hang others", "(a+)+$", "a".repeat(50_000)],
    ["one that reads to the end at every place", "a(?:[^z]*z)?", "a".repeat(50_000)],
    ["one that finds spaces and reads on", "\\s(?:[^z]*z)?", "a ".repeat(25_000)],
    ["one with many repeats", "(.{0,30}korting){5}", "korting ".repeat(6000)],
  ])(
    "ends soon whatever it says and whatever the mail: %s",
    async (_, pattern, text) => {
      const draft = await aDraft({ text: `${text}!` }, "nl");
      const { findings } = run(draft, {}, [sale], { rules: { [sale.id]: { patterns: [pattern] } } });
      expect(findings.length).toBeLessThanOrEqual(20);
    },
    10_000,
  );

  it.each([
    ["look-ahead", "sale(?=!)", "not-linear"],
    ["a back-reference", String.raw`(a)\1`, "not-linear"],
    ["an open bracket", "[a", "syntax"],
    ["repeats beyond what RE2 takes", "a{2000}", "syntax"],
    ["repeats of repeats", "((a{9}){9}){9}", "too-large"],
    ["what finds nothing everywhere", "x*", "matches-nothing"],
    ["more characters than anybody writes", "a".repeat(longestPattern + 1), "too-long"],
  ] as const)("is refused with %s", (_, pattern, because) => {
    expect(readPattern(pattern)).toMatchObject({ is: "refused", because });
  });
});
