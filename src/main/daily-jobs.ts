import type { Config } from "../config.ts";
import type { Trail } from "../receipt/trail.ts";
import type { Log } from "../slack/log.ts";
import { placeDailyCheckpoint } from "./daily-checkpoint.ts";
import { isReadByOthers, openKeyFile } from "./key-file.ts";
import { placeLineAt } from "./place-line.ts";
import type { DailyJob } from "./start-daily.ts";

/** What is to be done every day; makes the key file when it is named and not there. Throws when it cannot be used. */
export async function dailyJobs(
  { key: path, checkpoints }: Config,
  trail: Trail,
  log: Log,
): Promise<readonly DailyJob[]> {
  const ring = path === null ? null : await openKeyFile(path);
  if (path !== null && (await isReadByOthers(path))) log.warn({ path }, "others may read the key that signs");
  if (checkpoints === null) return [];
  const place = placeLineAt(checkpoints);
  const key = ring?.signs ?? null;
  return [{ name: "checkpoint", run: (now) => placeDailyCheckpoint(trail, { key, place, now }) }];
}
