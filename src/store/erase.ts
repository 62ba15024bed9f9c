import type { DatabaseSync } from "node:sqlite";
import { sql, type Compilable, type Kysely, type RawBuilder } from "kysely";
import { remainsAfter } from "../receipt/chain.ts";
import { goesWithDrafts } from "../receipt/erase-review.ts";
import type { Trail } from "../receipt/trail.ts";
import { erasable, clock, type Erasable, type ErasedEvent, type ReviewEvent } from "../review/event.ts";
import { linkEvents, saltOf } from "./append-events.ts";
import type { Run } from "./node-sqlite-dialect.ts";
import { comparable } from "./outbox.ts";
import { peopleOf } from "./people-apart.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;
type How = Parameters<Trail["erase"]>[1];

/** Erases a review inside the transaction that `run` belongs to, and links the event that says so. */
export function erase(run: Run, db: Db, review: string, how: How): Awaited<ReturnType<Trail["erase"]>> {
  const rows = run(db.selectFrom("events").selectAll().where("review", "=", review).orderBy("seq"));
  const last = rows.at(-1);
  if (last === undefined) return "unknown";
  const before = Math.max(-1, ...rows.map(({ type, body }) => (type === "erased" ? depthIn(String(body)) : -1)));
  if (before >= erasable.indexOf(how.what)) return "already";
  eraseContents(run, db, review, how.what);
  const event: ErasedEvent = { type: "erased", what: how.what, because: how.because, remains: null };
  const after = Number(last["seq"]);
  const entry = { review, after, at: how.at, by: clock, contents: {} };
  const nobody = peopleOf([]);
  if (how.what === "drafts") {
    const salt = saltOf(run, db, review);
    if (salt === null) throw new Error(`${review} has no salt`);
    linkEvents(run, db, { ...entry, events: [event] }, { salt, people: nobody });
    return "erased";
  }
  run(db.deleteFrom("people").where("review", "=", review));
  run(db.deleteFrom("salts").where("review", "=", review));
  if (how.what === "events") run(db.deleteFrom("events").where("review", "=", review));
  const remains = how.what === "events" ? null : rows.reduce<string | null>(afterRow, null);
  linkEvents(run, db, { ...entry, events: [{ ...event, remains }] }, { salt: "", people: nobody });
  return "erased";
}

function afterRow(remains: string | null, row: Readonly<Record<string, unknown>>): string {
  return remainsAfter(remains, {
    seq: Number(row["seq"]),
    at: String(row["at"]),
    type: String(row["type"]),
    person: Number(row["person"]),
    body: String(row["body"]),
  });
}

/** Tables that are erased in a way of their own, or hold nothing but what must stay and where Slack is to be swept. */
const apart: readonly string[] = ["events", "contents", "people", "salts", "links", "postings", "traces"];

/** Every other table that knows of reviews, so that a new one is erased unless somebody says that it stays. */
function tablesOf(run: Run, db: Db): readonly string[] {
  const all = sql`select m.name from sqlite_schema m join pragma_table_info(m.name) c on c.name = 'review'
    where m.type = 'table'`;
  return run(rawly(db, all)).flatMap(({ name }) => (apart.includes(String(name)) ? [] : [String(name)]));
}

function rawly(db: Db, query: RawBuilder<unknown>): Compilable {
  return { compile: () => query.compile(db) };
}

/** Words, what is still to be told of them, its place in lists, and what somebody keeps to hand in as the next version. */
function eraseContents(run: Run, db: Db, review: string, what: Erasable): void {
  const keys = run(db.selectFrom("contents").select("key").where("review", "=", review)).map(({ key }) => String(key));
  for (const key of keys.filter((each) => what !== "drafts" || goesWithDrafts(each))) {
    run(db.deleteFrom("contents").where("review", "=", review).where("key", "=", key));
  }
  for (const table of tablesOf(run, db)) run(rawly(db, sql`delete from ${sql.table(table)} where review = ${review}`));
  run(db.deleteFrom("kept").where(sql<string>`json_extract(body, '$.revises')`, "=", review));
}

/** Quiet reviews by their last event that is no erasure; what of them there is to erase shows in what they still have. */
export function quiet(
  database: DatabaseSync,
  moment: string,
  what: Parameters<Trail["quietSince"]>[1],
  most: number,
): readonly string[] {
  const has =
    what === "drafts" ? "exists (select 1 from contents c where c.review = e.review and c.key like 'draft/%')" : "true";
  const rows = database
    .prepare(
      `select review from events e where type <> 'erased' group by review
       having max(at) < ? and ${has} order by max(at) limit ?`,
    )
    .all(comparable(moment), most);
  return rows.map(({ review }) => String(review));
}

/** Drops what was kept before a moment, whoever kept it. */
export async function dropKept(db: Db, before: string): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom("kept").where("at", "<", comparable(before)).executeTakeFirst();
  return Number(numDeletedRows);
}

/** Leaves nothing of what was deleted in the log that SQLite writes ahead; a reader at that moment may put it off. */
export function rinse(database: DatabaseSync): void {
  database.exec("pragma wal_checkpoint(truncate)");
}

function depthIn(body: string): number {
  const event: ReviewEvent = JSON.parse(body);
  return event.type === "erased" ? erasable.indexOf(event.what) : -1;
}
