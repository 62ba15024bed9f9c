import type { KnownBlock } from "@slack/types";
import { strings, type Locale } from "../../text/locale.ts";
import type { Assessment } from "../../verdict/assessment.ts";
import { offLine } from "../../verdict/off-line.ts";
import type { Opinion, OpinionQuote } from "../../verdict/opinion.ts";
import { fit } from "../fit.ts";
import { budget } from "../limits.ts";
import { context } from "./draw.ts";

/** The second opinion: given with its quotes, under way, or why there is none; nothing when it is switched off. */
export function opinionLine(opinion: Opinion, locale: Locale): KnownBlock[] {
  const { card } = strings(locale);
  if (opinion.is === "absent") return opinion.because === "off" ? [] : [context(card.opinion[opinion.because])];
  const { leaning, confidence, model, quotes, dropped } = opinion;
  const reason = fit(opinion.reason, budget.quote).text;
  const said = card.opinion.given(card.toneLeaning[leaning], card.confidence[confidence], fit(model, 80).text, reason);
  const lines = [
    said,
    ...quotes.map((each) => quoteLine(each, locale)),
    ...(dropped > 0 ? [card.opinion.dropped(dropped)] : []),
  ];
  return [context(lines.join("\n"))];
}

function quoteLine({ quote, reason, criteria }: OpinionQuote, locale: Locale): string {
  const { card } = strings(locale);
  const named = criteria.map((each) => card.criterion[each]).join(", ");
  return card.opinion.quote(fit(quote, budget.quote).text, fit(reason, budget.quote).text, fit(named, 80).text);
}

/** One line on the rules that the organisation turned off; nothing when all of them looked. */
export function turnedOffLine(assessment: Assessment, locale: Locale): KnownBlock[] {
  const said = offLine(assessment, locale);
  return said === null ? [] : [context(fit(said, budget.turnedOff).text)];
}
