import type { DatabaseSync } from "node:sqlite";
import { linkEvent, type End } from "../receipt/chain.ts";
import type { Person } from "../review/event.ts";
import { newSalt } from "./append-events.ts";
import { bodyOf, peopleOf } from "./people-apart.ts";

/**
 * Links the events of a store that had no chain yet, as they are found, and keeps their people apart. What a review holds
 * of contents goes with its last event, because nobody wrote down which came with which.
 */
export function chainAll(database: DatabaseSync): void {
  const events = database.prepare(`select position, review, seq, at, team, "user", type, body from events order by 1`);
  const last = database.prepare("select max(seq) as seq from events where review = ?");
  let end: End | null = null;
  const reviews = new Map<string, ReturnType<typeof reviewIn>>();
  // Read whole before anything is written, because a statement that is open would see the rows change under it.
  for (const { position, review, seq, at, team, user, type, body } of events.all()) {
    const id = String(review);
    const { salt, people, handle } = reviews.get(id) ?? reviewIn(database, id);
    reviews.set(id, { salt, people, handle });
    const by = { team: String(team), user: String(user) };
    const isLast = last.get(id)?.["seq"] === seq;
    const event = JSON.parse(String(body));
    const place = { position: Number(position), review: id, seq: Number(seq), at: String(at), type: String(type) };
    const link = linkEvent(end, salt, { ...place, by, event, contents: isLast ? contentsOf(database, id) : {} });
    database
      .prepare("update events set body = ?, person = ? where position = ?")
      .run(bodyOf(event, people), handle(by), link.position);
    database
      .prepare("insert into links values (?, ?, ?, ?, ?, ?, ?, ?)")
      .run(...Object.values(place), JSON.stringify(link.contents), link.commitment, link.hash);
    end = link;
  }
}

function reviewIn(database: DatabaseSync, review: string) {
  const salt = newSalt();
  database.prepare("insert into salts values (?, ?)").run(review, salt);
  const remember = database.prepare("insert into people values (?, ?, ?, ?)");
  const people = peopleOf([], (handle, { team, user }) => remember.run(review, handle, team, user));
  return { salt, people, handle: (person: Person) => people.handleOf(person) };
}

function contentsOf(database: DatabaseSync, review: string): Readonly<Record<string, unknown>> {
  const rows = database.prepare("select key, body from contents where review = ? order by key").all(review);
  return Object.fromEntries(rows.map(({ key, body }) => [String(key), JSON.parse(String(body))]));
}
