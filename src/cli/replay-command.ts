import { policyOf } from "../config/policy-of.ts";
import { replayedWords } from "../print/replayed.ts";
import { tame } from "../print/tame.ts";
import { replayVerdicts } from "../receipt/replay-verdict.ts";
import { strings } from "../text/locale.ts";
import { defaultPolicy } from "../verdict/policy.ts";
import type { TrailAround } from "./audit-command.ts";
import { settingsHere } from "./settings-here.ts";
import type { TrailRun } from "./trail-command.ts";

/**
 * Runs `servicemail replay ID`: 0 when every version comes out as recorded under the settings of then, 1 when one does
 * not or cannot be worked out, 2 when there is no such review.
 */
export async function runReplay(review: string, { here, terminal, locale }: TrailAround): Promise<TrailRun> {
  const { SERVICEMAIL_SETTINGS } = here.environment;
  const found = await settingsHere(null, { SERVICEMAIL_SETTINGS: ownFile(SERVICEMAIL_SETTINGS) }, locale);
  if (found.is === "refused") return found;
  const today = found.settings === undefined ? defaultPolicy : policyOf(found.settings);
  const replayed = await replayVerdicts(here.store, review, today);
  if (replayed.length === 0) {
    terminal.note(`${tame(strings(locale).audit.noSuchReview(review))}\n`);
    return { is: "ended", ending: 2 };
  }
  await terminal.write(replayedWords(replayed, strings(locale)));
  return { is: "ended", ending: replayed.every(({ asThen }) => asThen?.differs.length === 0) ? 0 : 1 };
}

/** The file by its usual name may be absent; one that was named may not. */
function ownFile(named: string): string | undefined {
  return named === "servicemail.yml" ? undefined : named;
}
