import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Example } from "../../src/checks/rule.ts";
import { rules } from "../../src/checks/rules/index.ts";
import { consequences } from "../../src/verdict/consequences/index.ts";
import { assessExample } from "./an-opinion.ts";

const catalogue = join(import.meta.dirname, "../../../shared/domain/rules.json");
const isThere = existsSync(catalogue);
const all = [...rules, ...consequences];

/** The ids that the domain notes propose. */
function proposed(): readonly string[] {
  const { rules: listed }: { readonly rules: readonly { readonly id: string }[] } = JSON.parse(
    readFileSync(catalogue, "utf8"),
  );
  return listed.map(({ id }) => id);
}

/** The languages of the examples in which this id is found, or not found. */
async function languagesWhere(isFound: boolean, id: string, examples: readonly Example[]): Promise<readonly string[]> {
  const told = await Promise.all(
    examples.map(async (example) => {
      const { language, findings } = await assessExample(example);
      const found = findings.some(({ rule }) => rule === id);
      return found === isFound ? [language] : [];
    }),
  );
  return [...new Set(told.flat())];
}

describe("the rules of the domain notes", () => {
  it("all exist here, as rules or as consequences", ({ skip }) => {
    if (!isThere) skip(`There is no ${catalogue}.`);
    const ids = proposed();
    expect(ids.length).toBeGreaterThanOrEqual(80);
    expect(ids.filter((id) => !all.some((rule) => rule.id === id))).toEqual([]);
  });

  it("have an id of their own, whether rule or consequence", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe.each(all.map((rule) => [rule.id, rule] as const))("%s", (id, { fires, quiet }) => {
  it("fires by example in Dutch and in English", async () => {
    expect(await languagesWhere(true, id, fires)).toEqual(expect.arrayContaining(["nl", "en"]));
  });

  it("stays quiet by example in Dutch and in English", async () => {
    expect(await languagesWhere(false, id, quiet)).toEqual(expect.arrayContaining(["nl", "en"]));
  });
});
