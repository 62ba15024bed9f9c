import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { draftOf } from "../../src/draft/draft-of.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { assess } from "../../src/verdict/assess.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";

const corpus = join(import.meta.dirname, "../../../shared/corpus/open.jsonl");
const isThere = existsSync(corpus);

/** A rule that cries wolf is switched off: in this part of real service mails an error or block may be wrong. */
const tolerated = 0.03;

interface Row {
  readonly label: string;
  readonly subject: string | null;
  readonly body: string;
  readonly html: string | null;
}

/** The service mails of the corpus, each with what is found in it while nothing is declared. */
async function findingsInServiceMails(): Promise<readonly (readonly Finding[])[]> {
  const rows = readFileSync(corpus, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): Row => JSON.parse(line))
    .filter(({ label }) => label === "service");
  const found = await Promise.all(
    rows.map(async ({ subject, body, html }) => {
      const text = html === null ? body : null;
      const format = html === null ? "text" : "html";
      const none = { sender: null, replyTo: null, preheader: null, attachments: [], listUnsubscribe: null };
      const reading = await draftOf({ ...none, format, subject, text, html });
      return reading.is === "read" ? [assess(reading.read, {}, defaultPolicy).findings] : [];
    }),
  );
  return found.flat();
}

describe("on real service mails about which nothing is declared", () => {
  let mails: readonly (readonly Finding[])[] = [];
  beforeAll(async () => {
    if (isThere) mails = await findingsInServiceMails();
  });

  it("no rule or consequence finds an error or block in more than three in a hundred", ({ skip }) => {
    if (!isThere) skip(`There is no ${corpus}.`);
    expect(mails.length).toBeGreaterThan(350);
    const grave = mails.flatMap((findings) => [
      ...new Set(
        findings.filter(({ severity }) => severity === "error" || severity === "block").map(({ rule }) => rule),
      ),
    ]);
    const counts = Map.groupBy(grave, (rule) => rule);
    const loud = [...counts].filter(([, times]) => times.length > tolerated * mails.length);
    expect(loud.map(([rule, times]) => `${rule} ${String(times.length)}`)).toEqual([]);
  });

  it("what is missing from the text about privacy is advice and no more", ({ skip }) => {
    if (!isThere) skip(`There is no ${corpus}.`);
    const privacy = mails.flat().filter(({ rule, quote }) => rule.startsWith("privacy/") && quote === null);
    expect(privacy.length).toBeGreaterThan(100);
    expect(privacy.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
