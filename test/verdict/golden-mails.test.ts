import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { check } from "../../src/verdict/check.ts";
import type { Declaration } from "../../src/draft/declaration.ts";
import { readDeclaration } from "../../src/draft/read-declaration.ts";
import { readMail } from "../../src/draft/read-mail.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";

interface Expected {
  readonly file: string;
  readonly leaning: string;
  readonly verdict: string;
  readonly because: string;
}

const folder = new URL("../mails/", import.meta.url);
const expected = JSON.parse(await readFile(new URL("expected.json", folder), "utf8")) as readonly Expected[];
const files = await readdir(folder);

async function declarationFor(file: string): Promise<Declaration> {
  const sidecar = file.replace(/\.\w+$/, ".servicemail.yml");
  if (!files.includes(sidecar)) return {};
  const reading = readDeclaration(parse(await readFile(new URL(sidecar, folder), "utf8")));
  if (reading.is === "unread") throw new Error(`${sidecar}: ${reading.unread.detail}`);
  return reading.read;
}

async function assessed(file: string, declaration: Declaration): Promise<Assessment> {
  const mail = await readMail(new Uint8Array(await readFile(new URL(file, folder))), file);
  if (mail.is === "unread") throw new Error(`${file}: ${mail.unread.because}`);
  const checked = await check(mail.read, declaration, defaultPolicy);
  if (checked.is === "unread") throw new Error(`${file}: ${checked.unread.because}`);
  return checked.read.assessment;
}

const graveFindings = ({ findings }: Assessment) =>
  findings.filter(({ severity }) => severity === "error" || severity === "block").map(({ rule }) => rule);

describe("a golden mail", () => {
  test.each(expected)("$file is $verdict: $because", async ({ file, leaning, verdict }) => {
    const assessment = await assessed(file, await declarationFor(file));
    expect({ leaning: assessment.leaning, verdict: assessment.verdict }).toEqual({ leaning, verdict });
  });

  test.each(expected.filter(({ leaning }) => leaning === "none"))(
    "$file has no error finding, and with nothing declared is unclear, never service",
    async ({ file }) => {
      expect(graveFindings(await assessed(file, await declarationFor(file)))).toEqual([]);
      const undeclared = await assessed(file, {});
      expect({ verdict: undeclared.verdict, grave: graveFindings(undeclared) }).toEqual({
        verdict: "unclear",
        grave: [],
      });
    },
  );

  test("stands in the list, every one of them", () => {
    const mails = files.filter((file) => /\.(?:eml|html|txt|md)$/.test(file)).sort();
    expect(expected.map(({ file }) => file).sort()).toEqual(mails);
  });
});
