import type { KnownBlock } from "@slack/types";
import type { Reviewed, SaidExchange } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { fit } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget } from "../limits.ts";
import { questionTicketFor } from "../ticket.ts";
import { button, context, type Drawn } from "./draw.ts";
import { nameIn, type Reader } from "./reader.ts";
import { bold, paragraph, quotation, rich } from "./rich.ts";
import { subjectLine } from "./result-message.ts";

/** Where words are told: in the thread of the card, where both sides' words stand, or to the sender alone. */
export type Place = "thread" | "sender";

/** A question where it is told, with the way to answer it for whom it is meant for. */
export function questionMessage(reviewed: Reviewed, asked: SaidExchange, place: Place, reader: Reader): Drawn {
  const { talk } = strings(reader.locale);
  const isSenders = asked.by.user === reviewed.review.sender.user;
  const isForThem = isSenders ? place === "thread" : place === "sender";
  const own = isSenders && place === "sender";
  const answer = button(ids.action.answer, talk.button.answer, questionTicketFor(reviewed, asked.seq));
  const title = own ? talk.yourQuestion : talk.questionFor[isSenders ? "legal" : "sender"];
  return {
    text: `${title} (${reviewed.id})`,
    blocks: [
      ...(place === "sender" ? [context(subjectLine(reviewed, reader.locale))] : []),
      said(talk.asked(nameIn(reader, asked.by.user)), asked.question),
      ...(own ? [context(talk.yourQuestion)] : []),
      ...(isForThem ? [{ type: "actions" as const, elements: [answer] }] : []),
    ],
  };
}

/** An answer where it is told, below the question it belongs to. */
export function answerMessage(reviewed: Reviewed, asked: SaidExchange, place: Place, reader: Reader): Drawn {
  const { talk } = strings(reader.locale);
  const by = asked.answer?.by.user ?? asked.by.user;
  const isSenders = by === reviewed.review.sender.user;
  const own = isSenders && place === "sender";
  const title = own ? talk.yourAnswer : talk.answerFrom[isSenders ? "sender" : "legal"];
  const question = fit(asked.question, budget.exchangeOnCard).text;
  return {
    text: `${title} (${reviewed.id})`,
    blocks: [
      ...(place === "sender" ? [context(subjectLine(reviewed, reader.locale))] : []),
      said(talk.asked(nameIn(reader, asked.by.user)), question),
      said(talk.answered(nameIn(reader, by)), asked.reply ?? ""),
      ...(own ? [context(talk.yourAnswer)] : []),
    ],
  };
}

function said(head: string, text: string): KnownBlock {
  return rich(paragraph(bold(head)), quotation(fit(text, budget.exchange).text));
}
