import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { checkCorpus } from "../corpus/check-own-mail.ts";
import { corpusTable, shareOf, tallyOf } from "../corpus/corpus-table.ts";
import { rowOf } from "../corpus/corpus-row.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import { readLabelled } from "../../src/cli/eval/read-labelled.ts";

const checked = await checkCorpus();
const near = checked.filter(({ mail }) => mail.boundary);

describe("the own corpus", () => {
  test("holds two hundred Dutch and one hundred English mails, half of them near the line", () => {
    const of = (lang: string): number => checked.filter((one) => one.mail.lang === lang).length;
    expect({ nl: of("nl") >= 200, en: of("en") >= 100 }).toEqual({ nl: true, en: true });
    expect(near.length / checked.length).toBeGreaterThanOrEqual(0.5);
  });

  test("gets the verdicts that stand in the table, mail by mail", async () => {
    await expect(corpusTable(checked)).toMatchFileSnapshot("../golden/own-corpus.md");
  });

  test("gets exactly the expected verdict for at least 95 % of its mails", () => {
    expect(shareOf(tallyOf(checked))).toBeGreaterThanOrEqual(0.95);
  });

  test("gets exactly the expected verdict for at least 90 % of its mails near the line", () => {
    expect(shareOf(tallyOf(near))).toBeGreaterThanOrEqual(0.9);
  });

  test("can be measured as labelled mails, each with its declaration and what is expected", () => {
    const bad = checked.flatMap((one, index) => {
      const reading = readLabelled(JSON.stringify(rowOf(one)), index + 1);
      const { id, declaration, expect: expected } = one.mail;
      if (reading.is === "bad") return [`${id}: ${reading.because.is}`];
      const { verdict, leaning } = reading.read;
      expect({ verdict, leaning, declaration: reading.read.declaration }).toEqual({ ...expected, declaration });
      return [];
    });
    expect(bad).toEqual([]);
  });
});

const right = `- id: en-test-parcel
  boundary: false
  from: Shop <shop@shop.example>
  subject: Your parcel
  text: It left today.
  declaration: { claim: service, event: delivery }
  expect: { verdict: unclear, leaning: none }
  reason: Too little is declared.
  source: none
`;

function refusal(written: string): string {
  const folder = mkdtempSync(join(tmpdir(), "servicemail-corpus-"));
  try {
    mkdirSync(join(folder, "en"));
    writeFileSync(join(folder, "en", "parcel.yml"), written);
    readCorpus(pathToFileURL(`${folder}/`));
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("a mail of the own corpus", () => {
  test("is read when it is written as it should be", () => {
    expect(refusal(right)).toBe("");
  });

  test.each([
    ["an answer that cannot be given", right.replace("event: delivery", "event: parcel"), /must be one of.*delivery/],
    ["an answer nobody asks for", right.replace("event: delivery", "evnt: delivery"), /evnt/],
    ["a key that is not known", right.replace("reason:", "why:"), /why/],
    ["a verdict that does not exist", right.replace("verdict: unclear", "verdict: fine"), /verdict/],
    ["no body", right.replace("  text: It left today.\n", ""), /has no text and no html/],
    ["a language that is not its folder's", right.replace("en-test", "nl-test"), /does not begin with en-/],
    ["an id that stands there twice", `${right}${right}`, /stands in en\/parcel.yml too/],
  ])("is refused with its file and id for %s", (_, written, because) => {
    expect(refusal(written)).toMatch(/^en\/parcel\.yml, (?:en|nl)-test-parcel: /);
    expect(refusal(written)).toMatch(because);
  });
});
