import { sql, type Kysely } from "kysely";
import type { Trace } from "../review/store.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;

/** Remembers something that stands in Slack; once is enough. */
export async function leave(db: Db, review: string, { is: kind, channel, id }: Trace): Promise<void> {
  await db
    .insertInto("traces")
    .values({ review, kind, channel, id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** All that stands in Slack of a review, its card included. */
export async function traces(db: Db, review: string): Promise<readonly Trace[]> {
  const rows = await db
    .selectFrom("traces")
    .select(["kind", "channel", "id"])
    .where("review", "=", review)
    // Once, where the card was left like everything else.
    .union(
      db
        .selectFrom("postings")
        .select([sql<"message">`'message'`.as("kind"), "channel", "ts as id"])
        .where("review", "=", review),
    )
    .execute();
  return rows.map(({ kind, channel, id }) => ({ is: kind, channel, id }));
}

/** Forgets a trace, or the posting of the card where it is that. */
export async function forget(db: Db, review: string, { is: kind, channel, id }: Trace): Promise<void> {
  const traced = db.deleteFrom("traces").where("review", "=", review).where("kind", "=", kind);
  await traced.where("channel", "=", channel).where("id", "=", id).execute();
  const card = db.deleteFrom("postings").where("review", "=", review);
  if (kind === "message") await card.where("channel", "=", channel).where("ts", "=", id).execute();
}
