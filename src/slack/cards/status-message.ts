import type { KnownBlock } from "@slack/types";
import { expiresAt } from "../../review/expiry.ts";
import { isSame } from "../../review/review.ts";
import type { Person } from "../../review/event.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { fit } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget, limits } from "../limits.ts";
import { ticketFor } from "../ticket.ts";
import { agreementLines, voidedLines } from "./agreement-lines.ts";
import { button, context, header, type Drawn } from "./draw.ts";
import { outcomeLines, outcomeOf } from "./outcome.ts";
import type { Reader } from "./reader.ts";
import { subjectLine, withdrawButton } from "./result-message.ts";
import { bold, moment, paragraph, rich, words } from "./rich.ts";

/** How a review stands, for who asks: what came of it or whom it waits for, until when, and what they can do. */
export function statusMessage(reviewed: Reviewed, asker: Person, reader: Reader): Drawn {
  const { answers, card } = strings(reader.locale);
  const { review } = reviewed;
  const state = stateWords(reviewed, reader);
  const end = expiresAt(review, reader.policy);
  const mayWithdraw = isSame(asker, review.sender) && end !== null;
  const seeAll = button(ids.action.seeAll, card.button.seeAll, ticketFor(reviewed));
  return {
    text: `${state} (${reviewed.id})`,
    blocks: [
      header(fit(state, limits.headerText).text),
      context(subjectLine(reviewed, reader.locale)),
      ...outcomeLines(reviewed, reader),
      ...(review.is === "in-review" ? agreementLines(reviewed, reader) : []),
      ...voidedLines(reviewed, reader),
      ...(end === null ? [] : [rich(paragraph(words(answers.status.expires), moment(end)))]),
      { type: "actions", elements: [seeAll, ...(mayWithdraw ? [withdrawButton(reviewed, reader.locale)] : [])] },
    ],
  };
}

/** What somebody has going, and what is open to them as a reviewer; null where they are none. */
export function listMessage(mine: readonly Reviewed[], open: readonly Reviewed[] | null, reader: Reader): Drawn {
  const { status } = strings(reader.locale).answers;
  return {
    text: status.mine,
    blocks: [
      ...listed(status.mine, mine, status.none, reader),
      ...(open === null ? [] : listed(status.open, open, status.noneOpen, reader)),
    ],
  };
}

function listed(title: string, those: readonly Reviewed[], none: string, reader: Reader): KnownBlock[] {
  const { answers, card } = strings(reader.locale);
  const shown = those.slice(0, budget.listed);
  const lines = shown.map((one) => {
    const subject = fit(one.dossier.parts.subject ?? card.noSubject, budget.subjectInList).text;
    const state = stateWords(one, reader);
    return paragraph(
      words(answers.status.line(subject.replaceAll(/\s+/gu, " "), state, one.id)),
      moment(one.review.since),
    );
  });
  const more = those.length > shown.length ? [context(answers.status.more)] : [];
  return [rich(paragraph(bold(title)), ...(lines.length === 0 ? [paragraph(words(none))] : lines)), ...more];
}

function stateWords({ review }: Reviewed, { locale }: Reader): string {
  return review.is === "in-review" ? strings(locale).answers.status.waits : outcomeOf(review, locale);
}
