import { writeCheckpoint } from "../receipt/checkpoint.ts";
import type { SigningKey } from "../receipt/key.ts";
import type { Trail } from "../receipt/trail.ts";
import type { PlaceLine } from "./place-line.ts";

/**
 * Makes the checkpoint of the day, once, and places every one that is not placed yet, oldest first. What cannot be placed
 * now is kept and thrown about, so that it is tried again; a line may come twice when it is cut off in between.
 */
export async function placeDailyCheckpoint(
  trail: Trail,
  { key, place, now }: { readonly key: SigningKey | null; readonly place: PlaceLine; readonly now: string },
): Promise<void> {
  const day = now.slice(0, 10);
  const end = await trail.end();
  if (end !== null && !(await trail.hasCheckpoint(day))) {
    await trail.keepCheckpoint(day, await writeCheckpoint({ position: end.position, hash: end.hash, at: now }, key));
  }
  for (const { day: due, line } of await trail.unplaced()) {
    await place(line);
    await trail.placed(due, now);
  }
}
