import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { stage } from "../../src/checks/examples.ts";
import type { Finding } from "../../src/checks/finding.ts";
import type { Example, Rule } from "../../src/checks/rule.ts";
import { rules } from "../../src/checks/rules/index.ts";
import { lookAlikes } from "../../src/checks/events/look-alikes.ts";
import { events } from "../../src/checks/events.ts";
import type { PhraseLists } from "../../src/checks/finders.ts";
import { faultIn } from "../../src/checks/phrase.ts";
import { run } from "../../src/checks/run.ts";
import { defaultCheckSettings } from "../../src/checks/settings.ts";
import { sources } from "../../src/checks/sources.ts";
import { consequences } from "../../src/verdict/consequences/index.ts";
import { aDraft } from "./a-draft.ts";

const folder = join(import.meta.dirname, "../../src/checks/rules");

/** What a rule itself finds in an example, and what the example marks; places as `part start end`. */
async function told(
  rule: Rule,
  example: Example,
): Promise<{ readonly findings: readonly Finding[]; readonly marked: readonly string[] }> {
  const { draft, declaration, marked } = await stage(example);
  const { findings } = run(draft, declaration, rules, defaultCheckSettings);
  return { findings: findings.filter((finding) => finding.rule === rule.id), marked: marked.map(place).sort() };
}

function place({ part, start, end }: Pick<Finding, "part" | "start" | "end">): string {
  return `${part} ${String(start)} ${String(end)}`;
}

describe("the list of rules", () => {
  it("holds every file of the folder, in alphabetical order of the ids that are their paths", () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath !== folder)
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/").replace(/\.ts$/u, ""));
    expect(rules.map(({ id }) => id)).toEqual(files.sort());
    expect(rules.length).toBeGreaterThanOrEqual(24);
  });

  it("and the occasions hold no phrase that cannot be read", () => {
    const lists = rules.flatMap(({ find }): readonly PhraseLists[] => {
      if (find.is === "phrases") return [find, find.unless];
      return find.is === "missing" ? [find] : [];
    });
    const written = [...lists, ...Object.values(events), lookAlikes].flatMap(({ nl, en }) => [...nl, ...en]);
    expect(written.length).toBeGreaterThan(2000);
    expect(written.filter((phrase) => faultIn(phrase) !== null)).toEqual([]);
  });

  it("and the consequences cite every source there is", () => {
    const cited = new Set<string>([...rules, ...consequences].flatMap((rule) => rule.sources));
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it.each(rule.fires.map((example) => [JSON.stringify(example), example] as const))(
    "fires exactly in %s",
    async (__, example) => {
      const { findings, marked } = await told(rule, example);
      expect(findings).not.toEqual([]);
      expect(
        findings
          .filter(({ quote }) => quote !== null)
          .map(place)
          .sort(),
      ).toEqual(marked);
    },
  );

  it.each(rule.quiet.map((example) => [JSON.stringify(example), example] as const))(
    "is quiet in %s",
    async (__, example) => {
      expect((await told(rule, example)).findings).toEqual([]);
    },
  );

  it("is shown from both sides, in both languages where it looks for words", async () => {
    expect(rule.fires.length).toBeGreaterThanOrEqual(2);
    expect(rule.quiet.length).toBeGreaterThanOrEqual(2);
    if (rule.find.is !== "phrases") return;
    expect(await firingIn("nl", rule)).not.toEqual([]);
    expect(await firingIn("en", rule)).not.toEqual([]);
  });

  it("speaks plainly in two languages", () => {
    for (const said of ["what", "why", "instead"] as const) {
      expect(rule.nl[said]).toMatch(/^\p{Lu}.*[.?]$/su);
      expect(rule.en[said]).toMatch(/^\p{Lu}.*[.?]$/su);
      expect(rule.nl[said]).not.toBe(rule.en[said]);
    }
  });

  it("names where it comes from", () => {
    expect(rule.sources.length).toBeGreaterThanOrEqual(1);
    for (const id of rule.sources) expect(sources).toHaveProperty([id]);
  });

  it("speaks for a purpose exactly when it weighs", () => {
    expect(rule.speaksFor === null).toBe(rule.weight === "none");
  });
});

/** The firing examples that a rule knows by its wording in one language alone. */
async function firingIn(language: "nl" | "en", rule: Rule): Promise<readonly Example[]> {
  const staged = await Promise.all(rule.fires.map(async (example) => ({ example, ...(await stage(example)) })));
  const fires = staged.filter(({ draft, declaration }) => {
    const { findings } = run({ ...draft, language }, declaration, rules, defaultCheckSettings);
    return findings.some((finding) => finding.rule === rule.id);
  });
  return fires.map(({ example }) => example);
}

describe("all rules together", () => {
  it("quote the same mails only where somebody looked at it", async () => {
    const rows = await Promise.all(rules.map(async (rule) => `| ${rule.id} | ${await besides(rule)} |`));
    const head =
      "# Which other rules quote something in a rule's own firing examples\n\n| rule | quote something beside it, in how many of how many |\n|---|---|\n";
    await expect(`${head}${rows.join("\n")}\n`).toMatchFileSnapshot("../golden/overlap.md");
  });

  it.each([
    ["words", "nu korting op je bestelling van de week "],
    ["no words", "a"],
    ["mail addresses begun", "a.b@c."],
    ["digits", "12 "],
    ["fields", "{{a}} "],
    ["links begun", "https://"],
  ])("come to the end of a megabyte of %s", async (_, seed) => {
    const text = `${seed.repeat(1_000_000 / seed.length)}\n\nAlleen nu 20% korting op alles.`;
    const { hits } = run(await aDraft({ text }, "nl"), {}, rules, defaultCheckSettings);
    expect(hits.some(({ rule, end }) => rule.id === "purpose/discount-offer" && end > text.length - 20)).toBe(true);
  });
});

async function besides(rule: Rule): Promise<string> {
  const counts = new Map<string, number>();
  for (const example of rule.fires) {
    const { draft, declaration } = await stage(example);
    const { findings } = run(draft, declaration, rules, defaultCheckSettings);
    const quoted = findings.filter(({ quote }) => quote !== null);
    for (const id of new Set(quoted.map((finding) => finding.rule))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  counts.delete(rule.id);
  const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([id, count]) => `${id} ${String(count)}/${String(rule.fires.length)}`).join(", ");
}
