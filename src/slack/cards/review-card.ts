import type { Button, KnownBlock } from "@slack/types";
import { currentVersion } from "../../review/review.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { byRule } from "../../verdict/by-rule.ts";
import { headlineOf } from "../../verdict/headline.ts";
import { fit } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget, limits } from "../limits.ts";
import { ticketFor } from "../ticket.ts";
import { agreementLines, voidedLines, waivedLines } from "./agreement-lines.ts";
import { declaredTable } from "./declared-table.ts";
import { differenceOnCard } from "./difference-lines.ts";
import { button, context, header, type Drawn } from "./draw.ts";
import { latestExchange } from "./exchange-lines.ts";
import { reasonWords, weightyLines } from "./findings.ts";
import { foldedCard } from "./folded-card.ts";
import { groupLines } from "./group-lines.ts";
import { opinionLine, turnedOffLine } from "./opinion-line.ts";
import { nameIn, type Reader } from "./reader.ts";
import { bold, bullets, dateWords, paragraph, rich, verbatim, words } from "./rich.ts";

/** The card legal decides on: open, made to decide in thirty seconds; decided or withdrawn, folded to three lines. */
export function reviewCard(reviewed: Reviewed, reader: Reader): Drawn {
  if (reviewed.review.is !== "in-review") return foldedCard({ ...reviewed, review: reviewed.review }, reader);
  const { assessment } = reviewed.dossier;
  const { locale } = reader;
  const headline = headlineOf(assessment, locale);
  const blocks: KnownBlock[] = [
    header(fit(headline, limits.headerText).text),
    mailLines(reviewed, reader),
    weighLines(reviewed, reader),
    declaredTable(reviewed, reader),
    ...weightyLines(assessment, locale),
    ...waivedLines(reviewed, reader),
    ...differenceOnCard(reviewed, reader),
    ...agreementLines(reviewed, reader),
    ...voidedLines(reviewed, reader),
    ...opinionLine(assessment.opinion, locale),
    ...turnedOffLine(assessment, locale),
    ...latestExchange(reviewed, reader),
    { type: "divider" },
    ...draftLines(reviewed, reader),
    ...buttons(reviewed, reader),
  ];
  return { text: `${headline} (${reviewed.id})`, blocks };
}

function mailLines({ id, review, dossier }: Reviewed, reader: Reader): KnownBlock {
  const { card } = strings(reader.locale);
  const { subject, sender } = dossier.parts;
  const { neededBy } = review;
  const needed =
    neededBy === null ? [] : [bold(`\n${card.neededBy}: `), words(fit(dateWords(neededBy, reader.locale), 80).text)];
  return rich(
    paragraph(
      bold(`${card.subject}: `),
      words(`${fit(subject ?? card.noSubject, budget.subject).text}\n`),
      bold(`${card.mailSender}: `),
      words(`${fit(sender ?? card.noSender, budget.subject).text}\n`),
      words(card.handedInBy(nameIn(reader, review.sender.user), currentVersion(review).number, id)),
      ...needed,
    ),
  );
}

/** The verdict with its ground, then whatever else a decision turns on. */
function weighLines(reviewed: Reviewed, reader: Reader): KnownBlock {
  const { assessment } = reviewed.dossier;
  const { card, words: glossary } = strings(reader.locale);
  const blocks = byRule(assessment.findings.filter(({ severity }) => severity === "block")).length;
  const verdict = paragraph(
    bold(`${judgedBy(reviewed, reader) ?? card.verdict}: `),
    words(`${glossary.verdict[assessment.verdict]}. ${reasonWords(assessment, reader.locale)}`),
  );
  return rich(
    paragraph(bold(card.weigh)),
    bullets(
      verdict,
      ...(blocks > 0 ? [paragraph(words(card.blocked(blocks)))] : []),
      ...groupLines(reviewed, reader),
      ...(assessment.verdict === "service" ? [paragraph(words(card.freedoms))] : []),
    ),
  );
}

/** Whose verdict it is, when a reviewer set it. */
function judgedBy({ review }: Reviewed, reader: Reader): string | null {
  if (review.judgement === null) return null;
  return strings(reader.locale).card.setVerdict(nameIn(reader, review.judgement.by.user));
}

/** True when the card shows the whole draft, so that Approve on it decides at once. */
function showsWholeDraft({ dossier }: Reviewed): boolean {
  const { parts, readable } = dossier;
  const fits = (text: string, limit: number): boolean => fit(text, limit).left === 0;
  const heads = [parts.subject ?? "", parts.sender ?? ""];
  return heads.every((head) => fits(head, budget.subject)) && fits(readable, budget.draftOnCard);
}

function draftLines({ dossier }: Reviewed, { locale }: Reader): KnownBlock[] {
  const { card } = strings(locale);
  const { text, left } = fit(dossier.readable, budget.draftOnCard);
  const total = dossier.readable.length;
  const draft = rich(paragraph(bold(card.draft)), verbatim(text));
  return left > 0 ? [draft, context(card.leftOut(total - left, total))] : [draft];
}

function buttons(reviewed: Reviewed, { locale }: Reader): KnownBlock[] {
  const { card, talk } = strings(locale);
  const value = ticketFor(reviewed);
  const whole = showsWholeDraft(reviewed);
  const approve = whole ? ids.action.approve : ids.action.readToApprove;
  const decide: Button[] = [
    { ...button(approve, card.button.approve, value), style: "primary" },
    button(ids.action.askRevision, card.button.askRevision, value),
    { ...button(ids.action.reject, card.button.reject, value), style: "danger" },
  ];
  const isComplete = reviewed.dossier.assessment.notDeclared.length === 0;
  const look: Button[] = [
    button(ids.action.ask, talk.button.askSender, value),
    ...(isComplete ? [] : [button(ids.action.complete, card.button.complete, value)]),
    ...(whole ? [] : [button(ids.action.showDraft, card.button.showDraft, value)]),
    button(ids.action.seeAll, card.button.seeAll, value),
  ];
  return [
    { type: "actions", elements: decide },
    { type: "actions", elements: look },
  ];
}
