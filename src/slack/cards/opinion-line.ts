import type { KnownBlock } from "@slack/types";
import { strings, type Locale } from "../../text/locale.ts";
import type { Assessment } from "../../verdict/assessment.ts";
import { offLine } from "../../verdict/off-line.ts";
import type { Opinion } from "../../verdict/opinion.ts";
import { fit } from "../fit.ts";
import { budget } from "../limits.ts";
import { context } from "./draw.ts";

/** One line on the second opinion: given, under way, or why there is none; nothing when it is switched off. */
export function opinionLine(opinion: Opinion, locale: Locale): KnownBlock[] {
  const { card } = strings(locale);
  if (opinion.is === "given") {
    const reason = fit(opinion.reason, budget.quote).text;
    return [context(card.opinion.given(card.toneLeaning[opinion.leaning], opinion.model, reason))];
  }
  return opinion.because === "off" ? [] : [context(card.opinion[opinion.because])];
}

/** One line on the rules that the organisation turned off; nothing when all of them looked. */
export function turnedOffLine(assessment: Assessment, locale: Locale): KnownBlock[] {
  const said = offLine(assessment, locale);
  return said === null ? [] : [context(fit(said, budget.turnedOff).text)];
}
