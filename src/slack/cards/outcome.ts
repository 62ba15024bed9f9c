import type { KnownBlock, RichTextElement } from "@slack/types";
import type { Role } from "../../review/event.ts";
import { currentVersion, type Decision, type KnownReview } from "../../review/review.ts";
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
  if (review.is === "approved") return card.outcome.approved(card.as[review.as]);
  return review.is === "expired" ? card.outcome.expired[review.from] : card.outcome[review.is];
}

/** Who decided what, when, why, and what the sending side may do with it; nothing while it is open. */
export function outcomeLines({ review, reason, reasons }: Reviewed, reader: Reader): KnownBlock[] {
  if (review.is === "in-review") return [];
  const { card } = strings(reader.locale);
  const said = reasonsOf({ review, reason, reasons });
  const most = Math.floor(budget.reason / Math.max(1, said.length));
  const quotes = said.slice(0, budget.reasonsTold).map((one) => quotation(fit(one, most).text));
  const why = quotes.length === 0 ? [] : [paragraph(bold(card.reason)), ...quotes];
  const conditions = review.is === "approved" ? [paragraph(words(card.conditions[review.as]))] : [];
  return [rich(paragraph(...closedBy(review, reader)), ...why, ...conditions)];
}

/** Why it was decided as it was, in the words of everybody who decided it so. */
export function reasonsOf({
  review,
  reason,
  reasons,
}: Pick<Reviewed, "review" | "reason" | "reasons">): readonly string[] {
  const given = review.is === "approved" ? review.endorsements.flatMap(({ seq }) => reasons[seq] ?? []) : [];
  return given.length === 0 && reason !== null ? [reason] : given;
}

/** Who closed it and when, a line each where several agreed; nobody where time did. */
export function closedBy(review: ClosedReview, reader: Reader): readonly RichTextElement[] {
  const { card } = strings(reader.locale);
  const version = currentVersion(review).number;
  switch (review.is) {
    case "withdrawn":
      return [words(card.withdrawnBy(nameIn(reader, review.sender.user), version)), moment(review.at)];
    case "expired":
      return [words(card.endedAt(version)), moment(review.at)];
    case "approved":
      return [
        ...decisionsOf(review).flatMap((decision, n) => [
          ...(n === 0 ? [] : [words("\n")]),
          ...byLine(decision, reader),
        ]),
        ...(review.until === null ? [] : [words(` · ${card.holdsUntil}`), moment(review.until)]),
      ];
    case "revision-asked":
    case "rejected":
      return byLine(review.decision, reader);
  }
}

/** For whom somebody decided: ", for legal", and in whose place; nothing in histories of before there were groups. */
export function roleWords(roles: readonly Role[], reader: Reader): string {
  const { card } = strings(reader.locale);
  const said = roles.map(({ group, onBehalfOf }) =>
    onBehalfOf === null ? card.group(group) : card.roleFor(card.group(group), nameIn(reader, onBehalfOf.user)),
  );
  return said.length === 0 ? "" : card.role([...new Set(said)].join(", "));
}

function decisionsOf(review: Extract<ClosedReview, { is: "approved" }>): readonly Decision[] {
  return review.endorsements.length === 0
    ? [review.decision]
    : review.endorsements.filter(({ as }) => as === review.as);
}

function byLine({ by, at, version, roles }: Decision, reader: Reader): readonly RichTextElement[] {
  const { card } = strings(reader.locale);
  return [words(card.decidedBy(nameIn(reader, by.user), roleWords(roles, reader), version)), moment(at)];
}
