import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { settingsSchema } from "../src/config/settings-schema.ts";
import { jsonLine } from "../src/print/export.ts";
import { writeCheckpoint } from "../src/receipt/checkpoint.ts";
import { keyFrom } from "../src/receipt/key.ts";
import { openSqliteStore } from "../src/store/sqlite.ts";
import { block } from "./fingerprint-doc.ts";
import { folderWith } from "./run-cli.ts";
import { anEntry, noon, rejected, submitted } from "./store/an-entry.ts";

const python = spawnSync("python3", ["--version"]).status === 0;
const script = block(readFileSync("docs/audit.md", "utf8"), "python");
const privacy = readFileSync("docs/privacy.md", "utf8");

/** What the document's own program makes of an export. */
function inPython(lines: readonly string[], ...checkpoints: readonly string[]): string {
  const run = spawnSync("python3", ["-c", script, ...checkpoints], { input: lines.join("\n"), encoding: "utf8" });
  return (run.stdout + run.stderr).trim();
}

/** An export with an erased review and one whose events are gone, and a checkpoint of its end. */
async function anExport() {
  const folder = folderWith({});
  const store = await openSqliteStore(join(folder, "store.db"));
  for (const review of ["r1", "r2", "r3"]) {
    await store.append(anEntry({ review, by: { team: "T1", user: "Uéñ€" }, contents: { "draft/1": "één" } }));
    await store.append(anEntry({ review, after: 1, events: [rejected, submitted] }));
  }
  await store.erase("r1", { what: "all", because: "asked", at: noon });
  await store.erase("r2", { what: "events", because: "retention", at: noon });
  const erasures = new Map((await store.erasures()).map((erasure) => [erasure.review, erasure]));
  const lines: string[] = [];
  for await (const filed of store.filed()) {
    lines.push(jsonLine(filed, erasures.get(filed.recorded?.review ?? "")).trim());
  }
  const end = (await store.end()) ?? { position: 0, hash: "" };
  await store.close();
  const held = join(folder, "held.txt");
  const key = keyFrom(new Uint8Array(32).fill(1));
  writeFileSync(held, `${await writeCheckpoint({ ...end, at: noon }, key)}\n`);
  return { lines, held };
}

test.skipIf(!python)(
  "its Python checks an export and its checkpoint without our code (skipped without python3)",
  async () => {
    const { lines, held } = await anExport();
    expect(inPython(lines)).toBe("fits: 11 events, 6 of them erased, 0 checkpoints");
    expect(inPython(lines, held)).toBe("fits: 11 events, 6 of them erased, 1 checkpoints");
    const changed = (position: number, from: string, to: string) =>
      lines.map((line, index) => (index === position - 1 ? line.replace(from, to) : line));
    expect(inPython(changed(7, "Uéñ€", "U2"))).toBe("breaks at 7: commitment");
    expect(inPython(changed(8, '"version":1', '"version":2'))).toBe("breaks at 8: commitment");
    expect(inPython(changed(2, "rejected", "approved"))).toBe("breaks at 2: hash");
    expect(inPython(lines.filter((_, index) => index !== 4))).toBe("breaks at 5: gap");
    expect(inPython(lines.slice(0, -1))).toMatch(/^fits: 10/);
    expect(inPython(lines.slice(0, -1), held)).toBe("breaks at 11: missing end");
    const forged = held.replace("held", "forged");
    writeFileSync(forged, JSON.stringify({ position: 3, hash: "0".repeat(64) }));
    expect(inPython(lines, forged)).toBe("breaks at 3: checkpoint");
  },
);

test("docs/privacy.md names every table there is, and the period that is settled by itself", async () => {
  const path = join(folderWith({}), "store.db");
  await (await openSqliteStore(path)).close();
  const database = new DatabaseSync(path);
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite%'")
    .all();
  database.close();
  const named = [...privacy.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(tables.map(({ name }) => name)));
  expect(privacy).toContain(`${settingsSchema.parse({}).retention.draftsMonths} months after the last event`);
});
