import { tame } from "../print/tame.ts";
import { eraseReview, type Sweep } from "../receipt/erase-review.ts";
import { strings } from "../text/locale.ts";
import type { TrailAround } from "./audit-command.ts";

/** Runs `servicemail erase ID`: 0 when nothing is left, 1 when something stayed in Slack, 2 when there is no such review. */
export async function runErase(review: string, { here, terminal, locale, now }: TrailAround): Promise<number> {
  const words = strings(locale).audit;
  const how = { what: "all", because: "asked", at: now() } as const;
  const erased = await eraseReview(here.store, await sweepHere(here), review, how);
  if (erased.is === "unknown") {
    terminal.note(`${tame(words.noSuchReview(review))}\n`);
    return 2;
  }
  const lines = [erased.is === "erased" ? words.erasedNow(review) : words.erasedBefore(review)];
  if (erased.stayed.length > 0) lines.push(words.stays);
  for (const { trace, why } of erased.stayed)
    lines.push(`  ${tame(words.stayed(trace.is, trace.channel, trace.id, why))}`);
  await terminal.write(`${[...lines, words.peoplesOwn].join("\n")}\n`);
  return erased.stayed.length === 0 ? 0 : 1;
}

/** The way to delete in Slack, where there is a token for it. */
async function sweepHere({ environment }: TrailAround["here"]): Promise<Sweep | null> {
  const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl = null } = environment;
  if (botToken === undefined) return null;
  const { openSweep } = await import("../slack/sweep.ts");
  return openSweep({ botToken, apiUrl });
}
