import { sql, type Kysely } from "kysely";
import type { Effect } from "../review/store.ts";
import type { Tables } from "./tables.ts";

/** The first open effect of every lane that is due, oldest first. */
export async function dueEffects(db: Kysely<Tables>, now: string, most: number): Promise<readonly Effect[]> {
  // From what is due to its lane, not from every lane to what is due: most that is open waits for a later day.
  return (
    db
      .selectFrom("effects")
      .select(["id", "review", "lane", "kind", "target", "attempts"])
      .where("delivered_at", "is", null)
      .where("abandoned_at", "is", null)
      .where("due", "<=", comparable(now))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("effects as before")
              .select("before.id")
              .whereRef("before.lane", "=", "effects.lane")
              .whereRef("before.id", "<", "effects.id")
              .where("before.delivered_at", "is", null)
              .where("before.abandoned_at", "is", null),
          ),
        ),
      )
      // A plain id would have every effect there ever was read in order; the sign keeps to the few that are due.
      .orderBy(sql`+effects.id`)
      .limit(most)
      .execute()
  );
}

/** Ends an effect that is still open, delivered or abandoned; what has ended stays as it ended. */
export async function settle(
  db: Kysely<Tables>,
  effect: number,
  how: { readonly delivered_at: string } | { readonly abandoned_at: string; readonly why: string },
): Promise<void> {
  await db
    .updateTable("effects")
    .set(how)
    .where("id", "=", effect)
    .where("delivered_at", "is", null)
    .where("abandoned_at", "is", null)
    .execute();
}

/** Makes an open effect wait, counting the attempt. */
export async function postpone(db: Kysely<Tables>, effect: number, until: string, why: string): Promise<void> {
  await db
    .updateTable("effects")
    .set(({ eb }) => ({ due: comparable(until), why, attempts: eb("attempts", "+", 1) }))
    .where("id", "=", effect)
    .where("delivered_at", "is", null)
    .where("abandoned_at", "is", null)
    .execute();
}

/** A moment in the one form in which moments compare as text; throws on what is no moment. */
export function comparable(moment: string): string {
  return new Date(moment).toISOString();
}
