import type { Refusal } from "../review/command.ts";
import { strings, type Locale } from "../text/locale.ts";
import { wordsOf } from "../verdict/words-of.ts";
import { fit } from "./fit.ts";
import { limits } from "./limits.ts";
import type { People } from "./people.ts";

/** A refusal in the reader's words: what did not happen, why, and the way out. */
export async function refusalWords(refusal: Refusal, locale: Locale, people: People): Promise<string> {
  const { answers, card } = strings(locale);
  switch (refusal.because) {
    case "already-decided": {
      const { decision, outcome } = refusal;
      const what = outcome === "approved" ? card.outcome.approved("").trim() : card.outcome[outcome];
      return answers.refusal.alreadyDecided(await people.nameOf(decision.by.user), what);
    }
    case "not-asked":
      return answers.refusal.notAsked(refusal.groups.map(card.group).join(", "));
    case "stale-version":
      return answers.refusal.staleVersion(refusal.current);
    case "blocked":
      return fit(answers.refusal.blocked(blockList(refusal.rules, locale)), limits.sectionText).text;
    default:
      return answers.refusal.because[refusal.because];
  }
}

function blockList(rules: readonly string[], locale: Locale): string {
  return rules
    .map((rule) => wordsOf({ rule }, locale))
    .map(({ what, instead }) => `• ${what} ${instead}`)
    .join("\n");
}
