import type { KnownBlock } from "@slack/types";
import type { KnownReview } from "../../review/review.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { fit } from "../fit.ts";
import { budget } from "../limits.ts";
import type { Reader } from "./reader.ts";
import { bold, moment, paragraph, quotation, rich, words } from "./rich.ts";

/** What was decided, in a few words: "Approved as a service mail". */
export function outcomeOf(review: Exclude<KnownReview, { is: "in-review" }>, locale: Locale): string {
  const { card } = strings(locale);
  return review.is === "approved" ? card.outcome.approved(card.as[review.as]) : card.outcome[review.is];
}

/** Who decided what, when, why, and what the sending side may do with it; nothing while it is open. */
export function outcomeLines({ review, reason }: Reviewed, { locale, names }: Reader): KnownBlock[] {
  if (review.is === "in-review") return [];
  const { card } = strings(locale);
  const { by, at, version } = review.decision;
  const who = card.decidedBy(names[by.user] ?? by.user, version);
  const why = reason === null ? [] : [paragraph(bold(card.reason)), quotation(fit(reason, budget.reason).text)];
  const conditions = review.is === "approved" ? [paragraph(words(card.conditions[review.as]))] : [];
  return [rich(paragraph(words(who), moment(at)), ...why, ...conditions), { type: "divider" }];
}
