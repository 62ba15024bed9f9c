import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ask } from "../src/cli/arguments.ts";
import { runRules } from "../src/cli/rules-command.ts";
import { sources } from "../src/checks/sources.ts";
import { plainly } from "../src/print/paint.ts";
import { rulesMarkdown } from "../src/print/rules-markdown.ts";
import { ruleInFull, rulesList } from "../src/print/rules.ts";
import { en } from "../src/text/en.ts";
import { rulebook } from "../src/verdict/rulebook.ts";
import { servicemail } from "./run-cli.ts";

const locales = ["nl", "en"] as const;
const cwd = process.cwd();

describe.each(locales)("the rules in %s", (locale) => {
  test("every rule shows its wording, its sources with how far they were verified, and its examples", () => {
    for (const entry of rulebook) {
      const page = ruleInFull(entry, { locale, width: 10_000, paint: plainly });
      const { what, why, instead } = entry[locale];
      const cites = entry.sources.map((id) => sources[id].cite[locale]);
      const bodies = [...entry.fires, ...entry.quiet].filter((example) => typeof example === "string");
      const said = [entry.id, what, why, instead, ...cites, ...bodies.flatMap((body) => body.split("\n"))];
      expect(said.filter((text) => !page.includes(text.replaceAll(/ +/gu, " ").trim()))).toEqual([]);
    }
  });

  test("the list names each rule once and says that it is no legal advice", () => {
    const list = rulesList({ locale, width: 80, paint: plainly });
    const named = list.split("\n").filter((line) => /^ {2}[a-z]+\/[a-z-]+$/u.test(line));
    expect(named.map((line) => line.trim()).sort()).toEqual(rulebook.map(({ id }) => id).sort());
    expect(list).toMatch(/legal advice|juridisch advies/u);
  });
});

test("docs/rules.md is what the program prints; `npm run docs` prints it anew", () => {
  expect(readFileSync("docs/rules.md", "utf8")).toBe(rulesMarkdown("en"));
});

test("no example can close the fence it is printed in", () => {
  const fences = rulesMarkdown("en")
    .split("\n")
    .filter((line) => line.startsWith("```"));
  const opened = fences.filter((line) => line.endsWith("text"));
  expect(opened.length * 2).toBe(fences.length);
});

describe("servicemail rules", () => {
  test("prints one rule for its id", async () => {
    const { code, out } = await servicemail(["rules", "purpose/promo-code"], { cwd });
    expect([code, out.split("\n")[0]]).toEqual([0, "purpose/promo-code"]);
    expect(out).toContain("text itself seen");
  });

  test("refuses an id that does not exist, and names the one that is meant", async () => {
    const written = { out: "", err: "" };
    const write = async (text: string) => void (written.out += text);
    const note = (text: string) => void (written.err += text);
    const asked = { do: "rules", id: "purpose/promo-cod", markdown: false } as const;
    expect(await runRules(asked, { write, note, width: 80, showsColour: false }, "en")).toBe(2);
    expect(written).toEqual({ out: "", err: expect.stringContaining("did you mean purpose/promo-code?") });
  });

  test.each([
    [["rules", "purpose/promo-code", "more"], "«more»"],
    [["rules", "--markdown", "purpose/promo-code"], "«purpose/promo-code»"],
  ])("refuses %j with a sentence that names it", (words, named) => {
    expect(ask(words, en.help)).toEqual({ do: "wrong", because: expect.stringContaining(named) });
  });
});
