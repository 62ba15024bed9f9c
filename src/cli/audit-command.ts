import { readFile } from "node:fs/promises";
import type { Problem } from "../config/problem.ts";
import { BadKeyFile, readKeyFile } from "../main/key-file.ts";
import { csvHead, csvLine, jsonLine } from "../print/export.ts";
import { tame } from "../print/tame.ts";
import { verifiedWords } from "../print/trail.ts";
import { readCheckpoints, writeCheckpoint, type FoundCheckpoint } from "../receipt/checkpoint.ts";
import { readPublicKeys, type KeyRing, type PublicKey } from "../receipt/key.ts";
import type { Trail } from "../receipt/trail.ts";
import { verifyTrail } from "../receipt/verify-trail.ts";
import { strings, type Locale, type Strings } from "../text/locale.ts";
import type { AskedTrail } from "./ask-trail.ts";
import type { OpenHere } from "./open-here.ts";
import type { Terminal } from "./terminal.ts";

/** What the commands about the trail are given: an open store with its places, and where to write. */
export interface TrailAround {
  readonly here: Extract<OpenHere, { is: "open" }>;
  readonly terminal: Pick<Terminal, "write" | "note">;
  readonly locale: Locale;
  readonly now: () => string;
}

type Around = TrailAround;

/** Runs `servicemail audit verify`: 0 when everything fits, 1 when something does not, 2 when it could not be found out. */
export async function runVerify(
  { checkpoint: file, keys: keyFile }: Extract<AskedTrail, { do: "verify" }>,
  { here, terminal, locale }: Around,
): Promise<number> {
  const words = strings(locale).audit;
  const ring = await ringHere(here);
  const keys = keyFile === null ? (ring?.known ?? []) : readPublicKeys(await readFile(keyFile, "utf8"));
  if (keyFile !== null && keys.length === 0) {
    terminal.note(`${tame(words.noKeys(keyFile))}\n`);
    return 2;
  }
  const found = file === null ? [] : await checkpointsIn(file, keys, words);
  if (typeof found === "string") {
    terminal.note(found);
    return 1;
  }
  const verified = await verifyTrail(here.store, found);
  await terminal.write(verifiedWords({ ...verified, checkpoints: found, signs: ring !== null }, words));
  return verified.fault === null ? 0 : 1;
}

/** Runs `servicemail audit checkpoint`: one line, to be kept elsewhere. */
export async function runCheckpoint({ here, terminal, locale, now }: Around): Promise<number> {
  const words = strings(locale).audit;
  const end = await here.store.end();
  if (end === null) {
    terminal.note(`${words.nothingYet}\n`);
    return 2;
  }
  const ring = await ringHere(here);
  if (ring === null) terminal.note(`${words.unsignedKeys}\n`);
  await terminal.write(`${await writeCheckpoint({ ...end, at: now() }, ring?.signs ?? null)}\n`);
  return 0;
}

/** Runs `servicemail audit export`: every record, one at a time, so that a trail of any length takes no more memory. */
export async function runExport(format: "csv" | "jsonl", { here, terminal }: Around): Promise<number> {
  const erasures = new Map((await here.store.erasures()).map((erasure) => [erasure.review, erasure]));
  const line = format === "csv" ? csvLine : jsonLineWith(erasures);
  if (format === "csv") await terminal.write(csvHead);
  for await (const lines of inBatches(here.store, line)) await terminal.write(lines);
  return 0;
}

function jsonLineWith(erasures: ReadonlyMap<string, Parameters<typeof jsonLine>[1]>) {
  return (filed: Parameters<typeof csvLine>[0]): string =>
    jsonLine(filed, filed.recorded === null ? undefined : erasures.get(filed.recorded.review));
}

/** Some lines at a time, because writing each by itself is most of the time. */
async function* inBatches(trail: Trail, line: (filed: Parameters<typeof csvLine>[0]) => string): AsyncIterable<string> {
  let lines = "";
  for await (const filed of trail.filed()) {
    lines += line(filed);
    if (lines.length < 65_536) continue;
    yield lines;
    lines = "";
  }
  if (lines !== "") yield lines;
}

async function checkpointsIn(
  file: string,
  keys: readonly PublicKey[],
  words: Strings["audit"],
): Promise<readonly FoundCheckpoint[] | string> {
  const read = await readCheckpoints(await readFile(file, "utf8"), keys);
  if (read.is === "read") return read.checkpoints;
  return `${tame(words.badCheckpoint(file, read.line))} ${words.checkpointBecause[read.because]}\n`;
}

/** The keys that are set; one that is named must be there, or an unsigned checkpoint would pass for want of it. */
async function ringHere({ environment: { SERVICEMAIL_KEY: path } }: Around["here"]): Promise<KeyRing | null> {
  if (path === undefined) return null;
  const ring = await readKeyFile(path);
  if (ring === null) throw new BadKeyFile(path);
  return ring;
}

/** What is wrong with a file that was named and cannot be read; rethrows anything else. */
export function fileProblem(error: unknown, words: Strings["config"]): Problem {
  if (error instanceof Error && "code" in error && "path" in error && typeof error.path === "string") {
    const isKey = error instanceof BadKeyFile;
    return { where: error.path, what: isKey ? words.badKeyFile : words.unreadableSettings, example: null };
  }
  throw error;
}
