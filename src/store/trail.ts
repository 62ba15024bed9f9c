import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type { Kysely } from "kysely";
import { contentDigest, type Link } from "../receipt/chain.ts";
import type { Erasure, Filed, FiledEvent, Trail } from "../receipt/trail.ts";
import type { ReviewEvent } from "../review/event.ts";
import { checkpointBook } from "./checkpoint-book.ts";
import { dropKept, erase, quiet, rinse } from "./erase.ts";
import { inOneTurn } from "./node-sqlite-dialect.ts";
import { eventIn, peopleOf, type People } from "./people-apart.ts";
import { orBroken, orNoJson } from "./store-broken.ts";
import type { Tables } from "./tables.ts";
import { forget, traces } from "./traces.ts";

type Row = Readonly<Record<string, SQLOutputValue>>;

/** The chain of a store's file, read in its order; every throw is a StoreBroken. */
export function openTrail(database: DatabaseSync, db: Kysely<Tables>): Trail {
  return {
    filed: () => filed(database),
    erasures: () => orBroken("read what was erased", () => erasures(database)),
    stray: () => orBroken("look for stray contents", () => stray(database)),
    end: () => orBroken("read the end of the chain", () => end(db)),
    ...checkpointBook(db),
    erase: (review, how) =>
      orBroken("erase a review", () => {
        const outcome = inOneTurn(database, (run) => erase(run, db, review, how));
        rinse(database);
        return outcome;
      }),
    traces: (review) => orBroken("read what was left in Slack", () => traces(db, review)),
    swept: (review, trace) => orBroken("forget what was swept in Slack", () => forget(db, review, trace)),
    dropKept: (before) => orBroken("drop what was kept for long", () => dropKept(db, before)),
    quietSince: (moment, what, most) => orBroken("look for quiet reviews", () => quiet(database, moment, what, most)),
  };
}

/** Both halves are read in the order of their keys, so that SQLite merges them and keeps nothing. */
const everything = `
  select l.position as position, l.review as l_review, l.seq as l_seq, l.at as l_at, l.type as l_type, l.contents,
    l.commitment, l.hash, e.review, e.seq, e.at, e.type, e.person, e.body
  from links l left join events e on e.position = l.position
  union all
  select e.position, null, null, null, null, null, null, null, e.review, e.seq, e.at, e.type, e.person, e.body
  from events e where e.position not in (select position from links)
  order by position`;

/** One statement that stays open sees one moment, whatever is written meanwhile. */
async function* filed(database: DatabaseSync): AsyncIterable<Filed> {
  const salts = database.prepare("select salt from salts where review = ?");
  const people = database.prepare(`select handle, team, "user" from people where review = ?`);
  const contents = database.prepare("select body from contents where review = ? and key = ?");
  const salt = (review: string): string | null => {
    const row = salts.get(review);
    return row === undefined ? null : String(row["salt"]);
  };
  const digestOf = (review: string, key: string, salted: string): string | null => {
    const row = contents.get(review, key);
    return row === undefined
      ? null
      : contentDigest(
          salted,
          key,
          orNoJson(() => JSON.parse(String(row["body"]))),
        );
  };
  const peopleIn = (review: string): People =>
    peopleOf(
      people.all(review).map(({ handle, team, user }) => [Number(handle), { team: String(team), user: String(user) }]),
    );
  for (const row of database.prepare(everything).iterate()) {
    yield await orBroken("read the trail", () => {
      const link = linkIn(row);
      const review = link?.review ?? String(row["review"]);
      const salted = salt(review);
      const digests = Object.keys(link?.contents ?? {}).flatMap((key) => {
        const found = digestOf(review, key, salted ?? "");
        return found === null ? [] : [[key, found] as const];
      });
      const recorded = row["seq"] === null ? null : recordedIn(row, peopleIn(String(row["review"])));
      return {
        position: Number(row["position"]),
        link,
        recorded,
        salt: salted,
        contents: Object.fromEntries(digests),
      };
    });
  }
}

function linkIn(row: Row): Link | null {
  if (row["hash"] === null) return null;
  return {
    position: Number(row["position"]),
    review: String(row["l_review"]),
    seq: Number(row["l_seq"]),
    at: String(row["l_at"]),
    type: String(row["l_type"]),
    contents: orNoJson(() => JSON.parse(String(row["contents"]))),
    commitment: String(row["commitment"]),
    hash: String(row["hash"]),
  };
}

function recordedIn(row: Row, people: People): FiledEvent {
  const body = String(row["body"]);
  const person = Number(row["person"]);
  return {
    review: String(row["review"]),
    seq: Number(row["seq"]),
    at: String(row["at"]),
    type: String(row["type"]),
    by: people.personOf(person),
    event: orNoJson(() => eventIn(body, people)),
    person,
    body,
  };
}

function erasures(database: DatabaseSync): readonly Erasure[] {
  const rows = database.prepare(
    "select review, seq, position, at, body from events where type = 'erased' order by review, seq",
  );
  const last = new Map<string, Erasure>();
  for (const { review, seq, position, at, body } of rows.iterate()) {
    const event: ReviewEvent = orNoJson(() => JSON.parse(String(body)));
    if (event.type !== "erased") continue;
    const { what, because, remains } = event;
    const id = String(review);
    last.set(id, { review: id, seq: Number(seq), position: Number(position), at: String(at), what, because, remains });
  }
  return [...last.values()];
}

function stray(database: DatabaseSync): { readonly review: string; readonly key: string } | null {
  const row = database
    .prepare(
      `select c.review, c.key from contents c where not exists (
         select 1 from links l, json_each(l.contents) d where l.review = c.review and d.key = c.key) limit 1`,
    )
    .get();
  return row === undefined ? null : { review: String(row["review"]), key: String(row["key"]) };
}

async function end(db: Kysely<Tables>): ReturnType<Trail["end"]> {
  const row = await db
    .selectFrom("links")
    .select(["position", "hash"])
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
