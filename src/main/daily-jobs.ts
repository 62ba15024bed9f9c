import type { Config } from "../config.ts";
import type { Sweep } from "../receipt/erase-review.ts";
import type { Trail } from "../receipt/trail.ts";
import type { Log } from "../slack/log.ts";
import { applyRetention } from "./apply-retention.ts";
import { placeDailyCheckpoint } from "./daily-checkpoint.ts";
import { isReadByOthers, openKeyFile } from "./key-file.ts";
import { placeLineAt } from "./place-line.ts";
import type { DailyJob } from "./start-daily.ts";

/**
 * What is to be done every day; makes the key file when it is named and not there. Throws when it cannot be used.
 */
export async function dailyJobs(
  config: Pick<Config, "key" | "checkpoints" | "settings">,
  { trail, sweep, log }: { readonly trail: Trail; readonly sweep: Sweep; readonly log: Log },
): Promise<readonly DailyJob[]> {
  const { key: path, checkpoints, settings } = config;
  const ring = path === null ? null : await openKeyFile(path);
  if (path !== null && (await isReadByOthers(path))) log.warn({ path }, "others may read the key that signs");
  const { retention } = settings;
  const told: Parameters<typeof applyRetention>[1]["told"] = (review, erased) =>
    log.info({ review, stayed: "stayed" in erased ? erased.stayed.length : 0 }, "erased after the settled time");
  const retain: DailyJob = {
    name: "retention",
    run: (now) => applyRetention(trail, { retention, sweep, now, told }),
  };
  if (checkpoints === null) return [retain];
  const place = placeLineAt(checkpoints);
  const key = ring?.signs ?? null;
  return [{ name: "checkpoint", run: (now) => placeDailyCheckpoint(trail, { key, place, now }) }, retain];
}
