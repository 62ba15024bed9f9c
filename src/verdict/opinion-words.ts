import { strings, type Locale } from "../text/locale.ts";
import type { Opinion } from "./opinion.ts";

/** What is said of a second opinion, a line each, what a model wrote kept `short`; nothing when it is switched off. */
export function opinionWords(opinion: Opinion, locale: Locale, short: (text: string) => string): readonly string[] {
  const { card } = strings(locale);
  if (opinion.is === "absent") return opinion.because === "off" ? [] : [card.opinion[opinion.because]];
  const { leaning, confidence, model, reason, quotes, dropped } = opinion;
  const quoted = quotes.map((each) => {
    const named = each.criteria.map((criterion) => card.criterion[criterion]).join(", ");
    return card.opinion.quote(short(each.quote), short(each.reason), short(named));
  });
  return [
    card.opinion.given(card.toneLeaning[leaning], card.confidence[confidence], short(model), short(reason)),
    ...quoted,
    ...(dropped > 0 ? [card.opinion.dropped(dropped)] : []),
  ];
}
