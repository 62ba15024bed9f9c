import type { KnownBlock, RichTextElement } from "@slack/types";
import { currentVersion, isDecided, type KnownReview } from "../../review/review.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { fit } from "../fit.ts";
import { budget } from "../limits.ts";
import { nameIn, type Reader } from "./reader.ts";
import { bold, moment, paragraph, quotation, rich, words } from "./rich.ts";

/** A review that is no longer open. */
export type ClosedReview = Exclude<KnownReview, { is: "in-review" }>;

/** What was decided, in a few words: "Approved as a service mail". */
export function outcomeOf(review: ClosedReview, locale: Locale): string {
  const { card } = strings(locale);
  return review.is === "approved" ? card.outcome.approved(card.as[review.as]) : card.outcome[review.is];
}

/** Who decided what, when, why, and what the sending side may do with it; nothing while it is open. */
export function outcomeLines({ review, reason }: Reviewed, reader: Reader): KnownBlock[] {
  if (review.is === "in-review") return [];
  const { card } = strings(reader.locale);
  const why = reason === null ? [] : [paragraph(bold(card.reason)), quotation(fit(reason, budget.reason).text)];
  const conditions = review.is === "approved" ? [paragraph(words(card.conditions[review.as]))] : [];
  return [rich(paragraph(...closedBy(review, reader)), ...why, ...conditions)];
}

/** Who closed it and when, on one line. */
export function closedBy(review: ClosedReview, reader: Reader): readonly RichTextElement[] {
  const { card } = strings(reader.locale);
  const { by, at, version } = isDecided(review)
    ? review.decision
    : { by: review.sender, at: review.at, version: currentVersion(review).number };
  return [words(card.decidedBy(nameIn(reader, by.user), version)), moment(at)];
}
