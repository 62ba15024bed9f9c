import type { Button, KnownBlock } from "@slack/types";
import { currentVersion } from "../../review/review.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { headlineOf } from "../../verdict/headline.ts";
import { fit } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget, limits } from "../limits.ts";
import { ticketFor } from "../ticket.ts";
import { button, context, header, literal, type Drawn } from "./draw.ts";
import { findingLines, gravestFirst, questionLines, reasonBesides } from "./findings.ts";
import { groupLines } from "./group-lines.ts";
import { outcomeLines, outcomeOf } from "./outcome.ts";
import type { Reader } from "./reader.ts";
import { bullets, rich } from "./rich.ts";

/** What the sender is told right after a check: verdict, the three questions, findings with the way out, what legal sees. */
export function resultMessage(reviewed: Reviewed, reader: Reader): Drawn {
  const { assessment } = reviewed.dossier;
  const { locale } = reader;
  const { card } = strings(locale);
  const headline = headlineOf(assessment, locale);
  const group = groupLines(reviewed, reader);
  const reason = reasonBesides(assessment, locale);
  return {
    text: `${headline} (${reviewed.id})`,
    blocks: [
      header(fit(headline, limits.headerText).text),
      context(subjectLine(reviewed, locale)),
      questionLines(assessment, locale),
      ...blanks(reviewed, locale),
      ...(reason === "" ? [] : [context(reason)]),
      ...(group.length === 0 ? [] : [rich(bullets(...group))]),
      ...findingLines(assessment, locale),
      context(card.waiting(reviewed.id)),
      { type: "actions", elements: resultButtons(reviewed, locale) },
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
  const revise: KnownBlock[] = [
    context(card.reviseHint),
    { type: "actions", elements: [button(ids.action.revise, card.button.revise, ticketFor(reviewed))] },
  ];
  return {
    text: `${outcome} (${reviewed.id})`,
    blocks: [
      header(fit(outcome, limits.headerText).text),
      context(subjectLine(reviewed, reader.locale)),
      ...outcomeLines(reviewed, reader),
      ...(review.is === "revision-asked" ? revise : []),
    ],
  };
}

/** Which draft this is about. */
export function subjectLine({ id, review, dossier }: Reviewed, locale: Locale): string {
  const { card } = strings(locale);
  const subject = fit(dossier.parts.subject ?? card.noSubject, limits.headerText).text;
  return card.about(subject, currentVersion(review).number, id);
}

/** What is not declared, said once for all three questions. */
function blanks({ dossier }: Reviewed, locale: Locale): KnownBlock[] {
  const { card, words: glossary } = strings(locale);
  const { notDeclared } = dossier.assessment;
  if (notDeclared.length === 0) return [];
  return [context(card.blanks(notDeclared.map((field) => glossary.field[field]).join(", ")))];
}

function resultButtons(reviewed: Reviewed, locale: Locale): Button[] {
  const { card, talk } = strings(locale);
  const value = ticketFor(reviewed);
  const { assessment } = reviewed.dossier;
  const isComplete = assessment.notDeclared.length === 0;
  const isShort = gravestFirst(assessment).length <= budget.findings;
  return [
    button(ids.action.revise, card.button.revise, value),
    ...(isComplete ? [] : [button(ids.action.complete, card.button.complete, value)]),
    button(ids.action.ask, talk.button.askLegal, value),
    ...(isShort ? [] : [button(ids.action.seeAll, card.button.seeAll, value)]),
    withdrawButton(reviewed, locale),
  ];
}

/** Withdraw, which asks whether they are sure. */
export function withdrawButton(reviewed: Reviewed, locale: Locale): Button {
  const { talk } = strings(locale);
  const { title, text, confirm, deny } = talk.withdrawConfirm;
  return {
    ...button(ids.action.withdraw, talk.button.withdraw, ticketFor(reviewed)),
    style: "danger",
    confirm: {
      title: literal(title),
      text: literal(text),
      confirm: literal(confirm),
      deny: literal(deny),
      style: "danger",
    },
  };
}
