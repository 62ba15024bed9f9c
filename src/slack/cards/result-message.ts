import type { KnownBlock } from "@slack/types";
import { currentVersion } from "../../review/review.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { headlineOf } from "../../verdict/headline.ts";
import { fit } from "../fit.ts";
import { ids } from "../ids.ts";
import { limits } from "../limits.ts";
import { ticketFor } from "../ticket.ts";
import { button, context, header, type Drawn } from "./draw.ts";
import { findingLines, questionLines } from "./findings.ts";
import { outcomeLines, outcomeOf } from "./outcome.ts";
import type { Reader } from "./reader.ts";

/** What the sender is told right after a check: headline, the three questions, findings, and the way to revise. */
export function resultMessage(reviewed: Reviewed, { locale }: Reader): Drawn {
  const { assessment } = reviewed.dossier;
  const { card } = strings(locale);
  const headline = headlineOf(assessment, locale);
  return {
    text: `${headline} (${reviewed.id})`,
    blocks: [
      header(fit(headline, limits.headerText).text),
      context(subjectLine(reviewed, locale)),
      questionLines(assessment, locale),
      ...findingLines(assessment, locale),
      context(card.waiting(reviewed.id)),
      reviseButton(reviewed, card.button.revise),
    ],
  };
}

/** What the sender is told of a decision: what, who, why, and with a revision asked the way to revise. */
export function decisionMessage(reviewed: Reviewed, reader: Reader): Drawn {
  const { card } = strings(reader.locale);
  const { review } = reviewed;
  const outcome =
    review.is === "in-review"
      ? headlineOf(reviewed.dossier.assessment, reader.locale)
      : outcomeOf(review, reader.locale);
  const revise = [context(card.reviseHint), reviseButton(reviewed, card.button.revise)];
  return {
    text: `${outcome} (${reviewed.id})`,
    blocks: [
      header(fit(outcome, limits.headerText).text),
      context(subjectLine(reviewed, reader.locale)),
      ...outcomeLines(reviewed, reader).filter(({ type }) => type !== "divider"),
      ...(review.is === "revision-asked" ? revise : []),
    ],
  };
}

/** Which draft this is about. */
function subjectLine({ id, review, dossier }: Reviewed, locale: Locale): string {
  const { card } = strings(locale);
  const subject = fit(dossier.parts.subject ?? card.noSubject, limits.headerText).text;
  return card.about(subject, currentVersion(review).number, id);
}

function reviseButton(reviewed: Reviewed, label: string): KnownBlock {
  return { type: "actions", elements: [button(ids.action.revise, label, ticketFor(reviewed))] };
}
