import type { Kysely } from "kysely";
import type { Trail } from "../receipt/trail.ts";
import { orBroken } from "./store-broken.ts";
import type { Tables } from "./tables.ts";

type Book = Pick<Trail, "keepCheckpoint" | "unplaced" | "hasCheckpoint" | "placed">;

/** One checkpoint a day, and whether it was placed; every throw is a StoreBroken. */
export function checkpointBook(db: Kysely<Tables>): Book {
  return {
    keepCheckpoint: (day, line) =>
      orBroken("keep a checkpoint", async () => {
        await db
          .insertInto("checkpoints")
          .values({ day, line, placed_at: null })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    unplaced: () =>
      orBroken("read the checkpoints to place", () =>
        db.selectFrom("checkpoints").select(["day", "line"]).where("placed_at", "is", null).orderBy("day").execute(),
      ),
    hasCheckpoint: (day) =>
      orBroken("look for a checkpoint", async () => {
        const row = await db.selectFrom("checkpoints").select("day").where("day", "=", day).executeTakeFirst();
        return row !== undefined;
      }),
    placed: (day, at) =>
      orBroken("remember a placed checkpoint", async () => {
        await db.updateTable("checkpoints").set({ placed_at: at }).where("day", "=", day).execute();
      }),
  };
}
