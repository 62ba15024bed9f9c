import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { linkEvent, type End } from "../receipt/chain.ts";
import type { Entry } from "../review/store.ts";
import type { Run } from "./node-sqlite-dialect.ts";
import { bodyOf, eventIn, peopleOf, type People } from "./people-apart.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;
type Written = Pick<Entry, "review" | "after" | "at" | "by" | "events" | "contents">;

/** Thirty-two bytes by chance, as hex: what makes a digest useless for guessing. */
export function newSalt(): string {
  return randomBytes(32).toString("hex");
}

/**
 * Writes events with the contents saved with them, and links each to the end of the chain, inside the transaction that
 * `run` belongs to. The contents go with the last event. Throws for contents without an event to vouch for them, and for
 * a review that was erased.
 */
export function appendEvents(run: Run, db: Db, entry: Written): void {
  const { review, after, contents } = entry;
  const kept = Object.entries(contents).map(([key, value]) => ({ review, key, body: JSON.stringify(value) }));
  if (entry.events.length === 0) {
    if (kept.length > 0) throw new Error("contents without an event would stand in no chain");
    return;
  }
  const salt = after === 0 ? begin(run, db, review) : saltOf(run, db, review);
  if (salt === null) throw new Error(`${review} was erased`);
  linkEvents(run, db, entry, { salt, people: peopleIn(run, db, review) });
  if (kept.length > 0) run(db.insertInto("contents").values(kept));
}

/** Writes and links the events of an entry under a salt, its contents committed with the last one. */
export function linkEvents(
  run: Run,
  db: Db,
  { review, after, at, by, events, contents }: Written,
  { salt, people }: { readonly salt: string; readonly people: People },
): void {
  let end = endOf(run, db);
  for (const [index, event] of events.entries()) {
    const seq = after + 1 + index;
    const { type } = event;
    const body = bodyOf(event, people);
    const row = { review, seq, at, type, body, person: people.handleOf(by) };
    const [written] = run(db.insertInto("events").values(row).returning("position"));
    const saved = index === events.length - 1 ? asJson(contents) : {};
    const link = linkEvent(end, salt, {
      position: Number(written?.["position"]),
      review,
      seq,
      at,
      type,
      by,
      event: eventIn(body, people),
      contents: saved,
    });
    run(db.insertInto("links").values({ ...link, contents: JSON.stringify(link.contents) }));
    end = link;
  }
}

/** The last link; null where there is none yet. */
function endOf(run: Run, db: Db): End | null {
  const [last] = run(db.selectFrom("links").select(["position", "hash"]).orderBy("position", "desc").limit(1));
  return last === undefined ? null : { position: Number(last["position"]), hash: String(last["hash"]) };
}

/** The salt of a review; null when it has none. */
export function saltOf(run: Run, db: Db, review: string): string | null {
  const [row] = run(db.selectFrom("salts").select("salt").where("review", "=", review));
  return row === undefined ? null : String(row["salt"]);
}

function begin(run: Run, db: Db, review: string): string {
  const salt = newSalt();
  run(db.insertInto("salts").values({ review, salt }));
  return salt;
}

function peopleIn(run: Run, db: Db, review: string): People {
  const rows = run(db.selectFrom("people").selectAll().where("review", "=", review));
  const known = rows.map((row) => {
    return [Number(row["handle"]), { team: String(row["team"]), user: String(row["user"]) }] as const;
  });
  return peopleOf(known, (handle, person) => run(db.insertInto("people").values({ review, handle, ...person })));
}

function asJson(contents: Entry["contents"]): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(contents));
}
