/**
 * Checks twenty real mails from the open corpus, as files, with the command people use, and prints what came of them:
 * `npm run sample`. The mails are other projects' and stay where they are; without them there is nothing to run.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly label: string;
  readonly fit: string;
  readonly subject: string | null;
  readonly body: string;
  readonly html: string | null;
}

const corpus = new URL("../../shared/corpus/open.jsonl", import.meta.url);
if (!existsSync(corpus)) {
  console.error("The open corpus is not beside this project; there is nothing to sample.");
  process.exit(2);
}

const rows = readFileSync(corpus, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): Row => JSON.parse(line));

/** The first rows by id, which is a digest: chosen by nobody. */
const pick = (lang: string, label: string): Row[] =>
  rows
    .filter((row) => row.lang === lang && row.label === label && row.fit === "high")
    .sort((one, other) => one.id.localeCompare(other.id))
    .slice(0, 5);

const sample = ["service", "commercial"].flatMap((label) => ["nl", "en"].flatMap((lang) => pick(lang, label)));
const folder = await mkdtemp(join(tmpdir(), "servicemail-sample-"));
try {
  const files = await Promise.all(sample.map((row) => written(row)));
  const cli = new URL("../src/cli.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [cli, "check", "--format", "jsonl", ...files], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  let index = 0;
  for await (const line of createInterface({ input: child.stdout })) print(sample[index++], JSON.parse(line));
  console.log(`exit ${String((await ended)[0])}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function written(row: Row): Promise<string> {
  const file = join(folder, `${row.id}.${row.html === null ? "txt" : "eml"}`);
  const subject = row.subject ?? "";
  const head = ["MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64"];
  const encoded = subject === "" ? [] : [`Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`];
  const mail =
    row.html === null
      ? `${subject === "" ? "" : `Subject: ${subject}\n\n`}${row.body}`
      : [...encoded, ...head, "", Buffer.from(row.html).toString("base64").replace(/.{76}/g, "$&\r\n")].join("\r\n");
  await writeFile(file, mail);
  return file;
}

interface Line {
  readonly leaning?: string;
  readonly verdict?: string;
  readonly score?: number;
  readonly findings?: readonly { readonly rule: string; readonly severity: string }[];
  readonly unread?: { readonly because: string };
}

function print(row: Row | undefined, line: Line): void {
  const weighty = new Set((line.findings ?? []).filter(({ severity }) => severity !== "info").map(({ rule }) => rule));
  const outcome = line.unread ? `unread: ${line.unread.because}` : `${line.leaning} / ${line.verdict} / ${line.score}`;
  console.log(
    [row?.lang, row?.label.padEnd(10), row?.id.padEnd(18), outcome.padEnd(30), [...weighty].join(", ")].join("  "),
  );
}
