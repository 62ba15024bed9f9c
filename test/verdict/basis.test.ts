import { anOpinion } from "./an-opinion.ts";
import { describe, expect, test } from "vitest";
import { phrases } from "../../src/checks/finders.ts";
import { limits } from "../../src/draft/limits.ts";
import { assess, withOpinion } from "../../src/verdict/assess.ts";
import { basisOf, ruleSetDigest, settingsDigest } from "../../src/verdict/basis.ts";
import { consequences } from "../../src/verdict/consequences/index.ts";
import { offLine } from "../../src/verdict/off-line.ts";
import { defaultPolicy, type Policy } from "../../src/verdict/policy.ts";
import { isConsequence, rulebook, type Entry } from "../../src/verdict/rulebook.ts";
import { aDraft } from "../checks/a-draft.ts";

/** The rulebook with one entry another. */
function changed(change: (entry: Entry) => Entry | null): readonly Entry[] {
  let done = false;
  return rulebook.map((entry) => {
    const other = done ? null : change(entry);
    done ||= other !== null;
    return other ?? entry;
  });
}

describe("the digest of the rules", () => {
  const shipped = ruleSetDigest(rulebook);

  test("is the same however often it is taken, and whatever the order of what a rule says", () => {
    const turned = rulebook.map((entry) => Object.fromEntries(Object.entries(entry).reverse()) as unknown as Entry);
    expect(shipped).toMatch(/^[\da-f]{64}$/);
    expect(ruleSetDigest(rulebook)).toBe(shipped);
    expect(ruleSetDigest(turned)).toBe(shipped);
  });

  test.each<[string, (entry: Entry) => Entry | null]>([
    ["a severity", (entry) => ({ ...entry, severity: entry.severity === "info" ? "warning" : "info" })],
    ["a wording", (entry) => ({ ...entry, nl: { ...entry.nl, why: `${entry.nl.why} ` } })],
    ["a source", (entry) => ({ ...entry, sources: [...entry.sources, "casl-6"] })],
    ["an example", (entry) => ({ ...entry, quiet: [...entry.quiet, "Dag."] })],
    ["the severity of a consequence", (entry) => (isConsequence(entry) ? { ...entry, severity: "block" } : null)],
    ["a weight", (entry) => (isConsequence(entry) ? null : { ...entry, weight: "decisive" })],
    [
      "a phrase",
      (entry) => {
        if (isConsequence(entry) || entry.find.is !== "phrases") return null;
        return { ...entry, find: phrases({ ...entry.find, nl: [...entry.find.nl, "korting"] }) };
      },
    ],
    [
      "a guard",
      (entry) => {
        if (isConsequence(entry) || entry.find.is !== "phrases") return null;
        return { ...entry, find: phrases({ ...entry.find, unless: { en: ["sale"] } }) };
      },
    ],
  ])("changes with %s", (_, change) => {
    const entries = changed(change);
    expect(entries).not.toEqual(rulebook);
    expect(ruleSetDigest(entries)).not.toBe(shipped);
  });

  test("changes with a rule more or less", () => {
    expect(ruleSetDigest(rulebook.slice(1))).not.toBe(shipped);
  });
});

describe("the digest of the settings", () => {
  const policy: Policy = {
    ...defaultPolicy,
    rules: { "purpose/courtesy": { severity: "info" }, "purpose/referral": { off: "r", phrases: { nl: ["a b"] } } },
  };
  const first = settingsDigest(policy);

  test("does not know the order in which things are written, nor what is not said", () => {
    const { rules, tinge, ...rest } = policy;
    const other = {
      ...rest,
      limits: undefined,
      tinge: { links: tinge.links, share: tinge.share, sentences: tinge.sentences },
      rules: Object.fromEntries(Object.entries(rules).reverse()),
    };
    expect(settingsDigest(other)).toBe(first);
    expect(settingsDigest(structuredClone(policy))).toBe(first);
  });

  test("is that of nobody deciding where somebody writes the limits out as they are", () => {
    const { pastedLength, ...written } = limits;
    expect(pastedLength).toBeGreaterThan(0);
    expect(settingsDigest({ ...defaultPolicy, limits: written })).toBe(settingsDigest(defaultPolicy));
  });

  const { pastedLength: _, ...standard } = limits;
  test.each<[string, Partial<Policy>]>([
    ["a severity", { rules: { ...policy.rules, "purpose/courtesy": { severity: "error" } } }],
    ["a reason", { rules: { ...policy.rules, "purpose/referral": { off: "s", phrases: { nl: ["a b"] } } } }],
    ["a phrase", { rules: { ...policy.rules, "purpose/referral": { off: "r", phrases: { nl: ["a c"] } } } }],
    ["a pattern", { rules: { ...policy.rules, "purpose/courtesy": { severity: "info", patterns: ["x"] } } }],
    ["a rule more", { rules: { ...policy.rules, "purpose/win-back": { severity: "info" } } }],
    ["a share", { tinge: { ...policy.tinge, share: 0.2 } }],
    ["a country", { jurisdictions: ["NL", "DE"] }],
    ["a limit", { limits: { ...standard, bytes: 1000 } }],
  ])("changes with %s", (_, change) => {
    expect(settingsDigest({ ...policy, ...change })).not.toBe(first);
  });
});

describe("an assessment", () => {
  test("names the rules and settings it was made with, and the prompt once an opinion is taken in", async () => {
    const draft = await aDraft({ text: "Je pakket is vandaag verzonden." }, "nl");
    const assessment = assess(draft, {}, defaultPolicy);
    expect(assessment.basis).toEqual(basisOf(defaultPolicy));
    expect(assessment.basis).toMatchObject({ ruleSet: ruleSetDigest(rulebook), prompt: null });
    const given = { draft, declaration: {}, assessment };
    const after = withOpinion(given, anOpinion("none", { asked: "q".repeat(64) }), defaultPolicy);
    expect(after.basis).toEqual({ ...assessment.basis, prompt: "q".repeat(64) });
    expect(withOpinion(given, { is: "absent", because: "timeout" }, defaultPolicy).basis.prompt).toBe(null);
  });

  test("tells which rules nobody looked with, and why, consequences included", async () => {
    const draft = await aDraft({ text: "Nu 25% korting op alles." }, "nl");
    const [consequence] = consequences;
    const off = { "purpose/discount-offer": { off: "Wij verkopen niets." }, [consequence?.id ?? ""]: { off: "Zelf." } };
    const assessment = assess(draft, {}, { ...defaultPolicy, rules: off });
    const rules = assessment.findings.map(({ rule }) => rule);
    expect(assessment.off).toContainEqual({ rule: "purpose/discount-offer", reason: "Wij verkopen niets." });
    expect(assessment.off).toHaveLength(2);
    expect(rules).not.toContain("purpose/discount-offer");
    expect(offLine(assessment, "nl")).toContain("purpose/discount-offer («Wij verkopen niets.»)");
    const plain = assess(draft, {}, defaultPolicy);
    expect(plain.findings.map(({ rule }) => rule)).toContain("purpose/discount-offer");
    expect(offLine(plain, "nl")).toBe(null);
  });
});
