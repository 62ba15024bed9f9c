import type { KnownBlock } from "@slack/types";
import { strings, type Locale } from "../../text/locale.ts";
import type { Assessment } from "../../verdict/assessment.ts";
import { offLine } from "../../verdict/off-line.ts";
import type { Opinion } from "../../verdict/opinion.ts";
import { opinionWords } from "../../verdict/opinion-words.ts";
import { fit } from "../fit.ts";
import { budget } from "../limits.ts";
import { context } from "./draw.ts";

/** The second opinion: given with its quotes, under way, or why there is none, also where it is switched off. */
export function opinionLine(opinion: Opinion, locale: Locale): KnownBlock[] {
  const lines = opinionWords(opinion, locale, (text) => fit(text, budget.quote).text);
  return [context(lines.length === 0 ? strings(locale).card.opinion.off : lines.join("\n"))];
}

/** One line on the rules that the organisation turned off; nothing when all of them looked. */
export function turnedOffLine(assessment: Assessment, locale: Locale): KnownBlock[] {
  const said = offLine(assessment, locale);
  return said === null ? [] : [context(fit(said, budget.turnedOff).text)];
}
