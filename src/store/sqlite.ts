import { Kysely, sql } from "kysely";
import type { Trail } from "../receipt/trail.ts";
import type { Person, Recorded } from "../review/event.ts";
import type { Entry, Kept, Listed, Posting, Store } from "../review/store.ts";
import { appendEvents } from "./append-events.ts";
import { migrations } from "./migrations.ts";
import type { Run } from "./node-sqlite-dialect.ts";
import { inOneTurn, nodeSqliteDialect } from "./node-sqlite-dialect.ts";
import { openFile } from "./open-file.ts";
import { eventIn, peopleOf } from "./people-apart.ts";
import { comparable, dueEffects, postpone, settle } from "./outbox.ts";
import { orBroken, orNoJson } from "./store-broken.ts";
import type { Tables } from "./tables.ts";
import { leave } from "./traces.ts";
import { openTrail } from "./trail.ts";

type Db = Kysely<Tables>;

/**
 * Keeps reviews in one SQLite file, made when it is not there; what is acknowledged is on disk. Other processes may have
 * the same file open. Every throw is a StoreBroken.
 */
export async function openSqliteStore(path: string): Promise<Store & Trail> {
  const database = await openFile(path, migrations);
  const db: Db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  return {
    ...openTrail(database, db),
    history: (review) => orBroken("read a history", () => history(db, review)),
    append: (entry) => orBroken("append an entry", () => inOneTurn(database, (run) => append(run, db, entry))),
    content: (review, key) => orBroken("read a content", () => content(db, review, key)),
    dueEffects: (now, most) => orBroken("read the effects that are due", () => dueEffects(db, now, most)),
    delivered: (effect, at) => orBroken("strike off an effect", () => settle(db, effect, { delivered_at: at })),
    postponed: (effect, until, why) => orBroken("postpone an effect", () => postpone(db, effect, until, why)),
    abandoned: (effect, at, why) => orBroken("abandon an effect", () => settle(db, effect, { abandoned_at: at, why })),
    posting: (review) => orBroken("read a posting", () => posting(db, review)),
    posted: (review, where) => orBroken("remember a posting", () => remember(db, review, where)),
    left: (review, trace) => orBroken("remember what was left in Slack", () => leave(db, review, trace)),
    approvedFor: (audience, since) => orBroken("read approvals", () => approvedFor(db, audience, since)),
    listed: (which, most) => orBroken("list reviews", () => listed(db, which, most)),
    keep: (person, key, value, at) => orBroken("keep something", () => keep(db, person, key, value, at)),
    kept: (person, beginning) => orBroken("read what is kept", () => kept(db, person, beginning)),
    close: () =>
      orBroken("close", async () => {
        await db.destroy();
        // Kysely closes only a database that it has used.
        if (database.isOpen) database.close();
      }),
  };
}

async function history(db: Db, review: string): Promise<readonly Recorded[]> {
  const rows = await db.selectFrom("events").selectAll().where("review", "=", review).orderBy("seq").execute();
  const known = await db.selectFrom("people").selectAll().where("review", "=", review).execute();
  const people = peopleOf(known.map(({ handle, team, user }) => [handle, { team, user }]));
  return rows.map(({ seq, position, at, person, body }) => {
    return { review, seq, position, at, by: people.personOf(person), event: orNoJson(() => eventIn(body, people)) };
  });
}

function append(run: Run, db: Db, entry: Entry): Awaited<ReturnType<Store["append"]>> {
  const { review, after, at } = entry;
  const lastSeq = db.selectFrom("events").select(({ fn }) => fn.max("seq").as("seq"));
  const [last] = run(lastSeq.where("review", "=", review));
  if ((last?.["seq"] ?? 0) !== after) return { is: "stale" };
  appendEvents(run, db, entry);
  const effects = entry.effects.map(({ due = at, ...effect }) => {
    return { review, ...effect, created: at, due: comparable(due) };
  });
  if (effects.length > 0) run(db.insertInto("effects").values(effects));
  if (entry.stands !== undefined) {
    const { is, sender } = entry.stands;
    const row = { ...sender, stands: is, at: comparable(at) };
    const insert = db.insertInto("reviews").values({ review, ...row });
    run(insert.onConflict((conflict) => conflict.column("review").doUpdateSet(row)));
  }
  return { is: "saved", seq: after + entry.events.length };
}

async function content(db: Db, review: string, key: string): Promise<unknown> {
  const row = await db
    .selectFrom("contents")
    .select("body")
    .where("review", "=", review)
    .where("key", "=", key)
    .executeTakeFirst();
  return row === undefined ? null : parsed(row.body);
}

async function approvedFor(db: Db, audience: string, since: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("events")
    .select("at")
    .where("type", "=", "approved")
    .where(sql<string>`json_extract(body, '$.audience')`, "=", audience)
    .where("at", ">=", comparable(since))
    .orderBy("at")
    .execute();
  return rows.map(({ at }) => at);
}

async function listed(
  db: Db,
  { is, sender }: Parameters<Store["listed"]>[0],
  most: number,
): Promise<readonly Listed[]> {
  const all = db.selectFrom("reviews").select(["review", "stands as is", "at"]);
  const those = is === null ? all : all.where("stands", "in", is);
  const own = sender === null ? those : those.where("team", "=", sender.team).where("user", "=", sender.user);
  // A plain moment would have everything of a sender read in order; the sign keeps to the few that stand so.
  const latest = is === null ? own.orderBy("at", "desc") : own.orderBy(sql`+reviews.at`, "desc");
  return latest.orderBy("review", "desc").limit(most).execute();
}

function parsed(json: string) {
  return orNoJson(() => JSON.parse(json));
}

async function posting(db: Db, review: string): Promise<Posting | null> {
  const row = await db.selectFrom("postings").select(["channel", "ts"]).where("review", "=", review).executeTakeFirst();
  return row ?? null;
}

async function remember(db: Db, review: string, { channel, ts }: Posting): Promise<void> {
  await db
    .insertInto("postings")
    .values({ review, channel, ts })
    .onConflict((conflict) => conflict.column("review").doUpdateSet({ channel, ts }))
    .execute();
}

async function keep(db: Db, { team, user }: Person, key: string, value: unknown, at: string): Promise<void> {
  if (value === null) {
    await db.deleteFrom("kept").where("team", "=", team).where("user", "=", user).where("key", "=", key).execute();
    return;
  }
  const row = { at: comparable(at), body: JSON.stringify(value) };
  await db
    .insertInto("kept")
    .values({ team, user, key, ...row })
    .onConflict((conflict) => conflict.columns(["team", "user", "key"]).doUpdateSet(row))
    .execute();
}

async function kept(db: Db, { team, user }: Person, beginning: string): Promise<readonly Kept[]> {
  const rows = await db
    .selectFrom("kept")
    .select(["key", "at", "body"])
    .where("team", "=", team)
    .where("user", "=", user)
    .where(sql<string>`substr(key, 1, ${beginning.length})`, "=", beginning)
    .orderBy("at", "desc")
    .orderBy("key")
    .execute();
  return rows.map(({ key, at, body }) => ({ key, at, value: parsed(body) as unknown }));
}
