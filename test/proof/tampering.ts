import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { linkEvent, type End } from "../../src/receipt/chain.ts";
import { verifyTrail, type Verified } from "../../src/receipt/verify-trail.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { anEntry, rejected } from "../store/an-entry.ts";

/** What somebody with the file may do to a trail, at a random place of it. */
export const manipulations = ["edit", "drop", "reorder", "insert", "truncate"] as const;
type Manipulation = (typeof manipulations)[number];

/** One manipulation and what verifying made of it. */
export interface Tampering {
  readonly how: Manipulation;
  /** Whether every link was made anew afterwards, which takes the program and the salts and nothing else. */
  readonly relinked: boolean;
  readonly at: number;
  readonly without: Verified["fault"];
  readonly withCheckpoint: Verified["fault"];
}

const perEntry = 50;

/** Does all of it to a trail of this many events, each manipulation at this many random places, on the file itself. */
export async function tamper(events: number, rounds: number): Promise<readonly Tampering[]> {
  const folder = mkdtempSync(join(tmpdir(), "servicemail-tampering-"));
  try {
    const whole = join(folder, "whole.db");
    const end = await write(whole, events);
    const found: Tampering[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const how of manipulations) {
        for (const relinked of [false, true]) {
          const at = 2 + Math.floor(Math.random() * (events - 3));
          const path = join(folder, `${found.length}.db`);
          copyFileSync(whole, path);
          manipulate(path, how, at, relinked);
          const without = await faultIn(path, []);
          // A checkpoint only ever adds to what is found, on the same walk.
          const withCheckpoint = without ?? (await faultIn(path, [end]));
          found.push({ how, relinked, at, without, withCheckpoint });
          rmSync(path, { force: true });
        }
      }
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function write(path: string, events: number): Promise<End> {
  const store = await openSqliteStore(path);
  for (let entry = 0; entry < events / perEntry; entry += 1) {
    const batch = Array.from({ length: perEntry }, (_, n) => ({
      ...rejected,
      type: "rejected" as const,
      version: entry * perEntry + n + 1,
    }));
    const by = { team: "T1", user: `U${entry % 7}` };
    const contents = { [`reason/${perEntry}`]: `reason ${entry}` };
    await store.append(anEntry({ review: `SM-${entry}`, by, events: batch, contents }));
  }
  const end = await store.end();
  await store.close();
  if (end?.position !== events) throw new Error("the trail is not as long as asked");
  return end;
}

async function faultIn(path: string, checkpoints: readonly End[]): Promise<Verified["fault"]> {
  const store = await openSqliteStore(path);
  try {
    return (await verifyTrail(store, checkpoints)).fault;
  } finally {
    await store.close();
  }
}

function manipulate(path: string, how: Manipulation, at: number, relinked: boolean): void {
  const database = new DatabaseSync(path);
  const run = (sql: string): void => database.exec(sql);
  run("begin");
  if (how === "edit") run(`update events set body = json_set(body, '$.version', 123456) where position = ${at}`);
  if (how === "drop") {
    run(`delete from contents where (review, key) in
      (select review, 'reason/' || seq from events where position = ${at})`);
    run(`delete from events where position = ${at}; delete from links where position = ${at}`);
  }
  if (how === "reorder") {
    for (const table of ["events", "links"]) {
      run(`update ${table} set position = -1 where position = ${at}`);
      run(`update ${table} set position = ${at} where position = ${at + 1}`);
      run(`update ${table} set position = ${at + 1} where position = -1`);
    }
  }
  if (how === "insert") {
    run(`update events set position = -position where position > ${at}`);
    run(`update events set position = 1 - position where position < 0`);
    run(`insert into events (position, review, seq, at, type, body, person)
      select ${at + 1}, review, 999, at, type, body, person from events where position = ${at}`);
  }
  if (how === "truncate") {
    run(`delete from events where position >= ${at}; delete from links where position >= ${at}`);
    run(`delete from contents where review not in (select review from events)`);
    run(`delete from contents where cast(substr(key, 8) as integer) not in
      (select seq from events where events.review = contents.review)`);
  }
  if (relinked) linkAnew(database);
  run("commit");
  database.close();
}

/** Makes every link anew from what stands there, and numbers the events without a gap. */
function linkAnew(database: DatabaseSync): void {
  const rows = database
    .prepare(
      `select e.position, e.review, e.seq, e.at, e.type, e.body, s.salt, p.team, p."user" from events e
       join salts s using (review) join people p on p.review = e.review and p.handle = e.person order by e.position`,
    )
    .all();
  database.exec("delete from links");
  const contents = database.prepare("select body from contents where review = ? and key = ?");
  const insert = database.prepare("insert into links values (?, ?, ?, ?, ?, ?, ?, ?)");
  let end: End | null = null;
  for (const [index, row] of rows.entries()) {
    const key = `reason/${String(row["seq"])}`;
    const content = contents.get(String(row["review"]), key);
    const place = {
      position: index + 1,
      review: String(row["review"]),
      seq: Number(row["seq"]),
      at: String(row["at"]),
      type: String(row["type"]),
    };
    const link = linkEvent(end, String(row["salt"]), {
      ...place,
      by: { team: String(row["team"]), user: String(row["user"]) },
      event: JSON.parse(String(row["body"])),
      contents: content === undefined ? {} : { [key]: JSON.parse(String(content["body"])) },
    });
    database.prepare("update events set position = ? where position = ?").run(place.position, row["position"] ?? 0);
    insert.run(...Object.values(place), JSON.stringify(link.contents), link.commitment, link.hash);
    end = link;
  }
}
