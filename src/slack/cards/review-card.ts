import type { Button, KnownBlock } from "@slack/types";
import { currentVersion } from "../../review/review.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { headlineOf } from "../../verdict/headline.ts";
import { fit } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget, limits } from "../limits.ts";
import { ticketFor } from "../ticket.ts";
import { button, context, header, type Drawn } from "./draw.ts";
import { findingLines, questionLines } from "./findings.ts";
import { opinionLine } from "./opinion-line.ts";
import { outcomeLines, outcomeOf } from "./outcome.ts";
import type { Reader } from "./reader.ts";
import { bold, paragraph, rich, verbatim, words } from "./rich.ts";

/** True when the card shows the whole draft, so that Approve on it decides at once. */
function showsWholeDraft({ dossier }: Reviewed): boolean {
  const { parts, readable } = dossier;
  const subjectFits = (parts.subject ?? "").length <= budget.subject && (parts.sender ?? "").length <= budget.subject;
  return subjectFits && readable.length <= budget.draftOnCard;
}

/** The card legal decides on, in every state: open with buttons, decided with who, when, why and as what. */
export function reviewCard(reviewed: Reviewed, reader: Reader): Drawn {
  const { assessment } = reviewed.dossier;
  const { review } = reviewed;
  const headline = headlineOf(assessment, reader.locale);
  const title = review.is === "in-review" ? headline : outcomeOf(review, reader.locale);
  const blocks: KnownBlock[] = [
    header(fit(title, limits.headerText).text),
    ...outcomeLines(reviewed, reader),
    mailLines(reviewed, reader),
    questionLines(assessment, reader.locale),
    { type: "divider" },
    ...findingLines(assessment, reader.locale),
    ...opinionLine(assessment.opinion, reader.locale),
    ...freedoms(reviewed, reader),
    { type: "divider" },
    ...draftLines(reviewed, reader),
    ...buttons(reviewed, reader),
  ];
  return { text: `${title} (${reviewed.id})`, blocks };
}

function mailLines({ id, review, dossier }: Reviewed, { locale, names }: Reader): KnownBlock {
  const { card, words: glossary } = strings(locale);
  const { subject, sender } = dossier.parts;
  // A decided card is headed by its outcome, so what the check found moves down beside the verdict.
  const decidedHeadline = review.is === "in-review" ? "" : `. ${headlineOf(dossier.assessment, locale)}`;
  const by = names[review.sender.user] ?? review.sender.user;
  return rich(
    paragraph(
      bold(`${card.verdict}: `),
      words(`${glossary.verdict[dossier.assessment.verdict]}${decidedHeadline}\n`),
      bold(`${card.subject}: `),
      words(`${fit(subject ?? card.noSubject, budget.subject).text}\n`),
      bold(`${card.mailSender}: `),
      words(`${fit(sender ?? card.noSender, budget.subject).text}\n`),
      words(card.handedInBy(by, currentVersion(review).number, id)),
    ),
  );
}

function freedoms({ review, dossier }: Reviewed, { locale }: Reader): KnownBlock[] {
  const applies = review.is === "in-review" && dossier.assessment.verdict === "service";
  return applies ? [context(strings(locale).card.freedoms)] : [];
}

function draftLines({ dossier }: Reviewed, { locale }: Reader): KnownBlock[] {
  const { card } = strings(locale);
  const { text, left } = fit(dossier.readable, budget.draftOnCard);
  const total = dossier.readable.length;
  const draft = rich(paragraph(bold(card.draft)), verbatim(text));
  return left > 0 ? [draft, context(card.leftOut(total - left, total))] : [draft];
}

function buttons(reviewed: Reviewed, { locale }: Reader): KnownBlock[] {
  const { card } = strings(locale);
  const value = ticketFor(reviewed);
  const whole = showsWholeDraft(reviewed);
  const approve = whole ? ids.action.approve : ids.action.readToApprove;
  const decide: Button[] = [
    { ...button(approve, card.button.approve, value), style: "primary" },
    button(ids.action.askRevision, card.button.askRevision, value),
    { ...button(ids.action.reject, card.button.reject, value), style: "danger" },
  ];
  const elements = [
    ...(reviewed.review.is === "in-review" ? decide : []),
    ...(whole ? [] : [button(ids.action.showDraft, card.button.showDraft, value)]),
  ];
  return elements.length === 0 ? [] : [{ type: "actions", elements }];
}
