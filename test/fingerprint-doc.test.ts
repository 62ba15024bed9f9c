import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ask } from "../src/cli/arguments.ts";
import { fingerprint } from "../src/draft/fingerprint.ts";
import { en } from "../src/text/en.ts";
import { block, withExample } from "./fingerprint-doc.ts";
import { folderWith, servicemail } from "./run-cli.ts";

const document = readFileSync("docs/fingerprint.md", "utf8");
const shown = block(document, "sha256").trim();
const python = spawnSync("python3", ["--version"]).status === 0;

/** What the document's own program makes of parts, written in ASCII so that half a surrogate pair survives the way. */
function inPython(json: string): string {
  const ascii = json.replaceAll(/[^\0-\x7f]/g, (unit) =>
    Array.from({ length: unit.length }, (_, at) => `\\u${unit.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
  const run = spawnSync("python3", ["-c", block(document, "python")], { input: ascii, encoding: "utf8" });
  return run.stderr === "" ? run.stdout.trim() : run.stderr;
}

test("docs/fingerprint.md shows the example as it is today; `npm run docs` prints it anew", async () => {
  expect(await withExample(document)).toBe(document);
});

test("the canonical form it shows has the fingerprint it shows", () => {
  const canonical = block(document, "text").replace(/\n$/, "");
  expect(createHash("sha256").update(canonical).digest("hex")).toBe(shown);
});

test("the mail it shows has that fingerprint on the command line, however its lines end", async () => {
  const eml = block(document, "eml");
  const cwd = folderWith({ "lf.eml": eml, "crlf.eml": eml.replaceAll("\n", "\r\n") });
  const run = await servicemail(["fingerprint", "lf.eml", "crlf.eml"], { cwd });
  expect(run).toEqual({ code: 0, out: `${shown}  lf.eml\n${shown}  crlf.eml\n`, err: "" });
});

test.skipIf(!python)("its Python gives the fingerprint of its parts (skipped without python3)", () => {
  expect(inPython(block(document, "json"))).toBe(shown);
});

test.skipIf(!python)("its Python agrees on what languages write differently (skipped without python3)", () => {
  const names = ["\u{1f600}", "\uff5e", "a", "Z", "\u00e9"];
  const attachments = names.map((name) => ({ name, type: "image/png", size: 1, digest: "00", contentId: null }));
  const odd = '\u0000\u0001\u001f\u007f\u0080\u2028\ufeff\u200b\ud800 \udc00\u{1f600}\b\f\t"\\/\r\n\r<>&\r\n\n\r';
  const parts = { sender: odd, replyTo: "", subject: "\n", preheader: null, text: ` ${odd} `, html: odd, attachments };
  expect(inPython(JSON.stringify(parts))).toBe(fingerprint({ ...parts, format: "eml", listUnsubscribe: null }));
});

test("a mail that cannot be read has no fingerprint: the reason is told and the run ends with 2", async () => {
  const cwd = folderWith({ "a.txt": "Uw pakket komt morgen.", "leeg.eml": "" });
  const run = await servicemail(["fingerprint", "weg.eml", "leeg.eml", "a.txt", "--lang", "nl"], { cwd });
  expect(run).toMatchObject({ code: 2, out: expect.stringMatching(/^[0-9a-f]{64} {2}a\.txt\n$/) });
  expect(run.err).toMatch(/^weg\.eml .*\nleeg\.eml .*\n$/);
});

test("a mail beyond the organisation's own limits has no fingerprint, just as check does not read it", async () => {
  const cwd = folderWith({ "a.txt": "Uw pakket komt morgen.", "servicemail.yml": "limits:\n  textLength: 10\n" });
  for (const command of ["fingerprint", "check"])
    expect(await servicemail([command, "a.txt"], { cwd })).toMatchObject({ code: 2 });
  const wrong = folderWith({ "a.txt": "Uw pakket komt morgen.", "servicemail.yml": "limieten:\n  textLength: 10\n" });
  const run = await servicemail(["fingerprint", "a.txt"], { cwd: wrong });
  expect(run).toMatchObject({ code: 2, out: "", err: expect.stringContaining("limieten") });
});

test("check tells the same fingerprint", async () => {
  const cwd = folderWith({ "a.eml": block(document, "eml") });
  const { out } = await servicemail(["check", "--format", "jsonl", "a.eml"], { cwd });
  expect(JSON.parse(out)).toMatchObject({ fingerprint: shown });
});

test("fingerprint needs a file, and reads standard input once", async () => {
  expect(ask(["fingerprint"], en.help)).toMatchObject({ do: "wrong" });
  expect(ask(["fingerprint", "-", "-"], en.help)).toMatchObject({ do: "wrong" });
  const piped = await servicemail(["fingerprint", "-"], { cwd: folderWith({}), input: block(document, "eml") });
  expect(piped).toEqual({ code: 0, out: `${shown}  -\n`, err: "" });
});
