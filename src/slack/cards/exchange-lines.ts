import type { KnownBlock } from "@slack/types";
import type { Reviewed, SaidExchange } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { fit } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget } from "../limits.ts";
import { questionTicketFor } from "../ticket.ts";
import { button } from "./draw.ts";
import { nameIn, type Reader } from "./reader.ts";
import { bold, paragraph, quotation, rich, words } from "./rich.ts";

/** The latest question on the card, whether it was answered, and the way to answer one of the sender's. */
export function latestExchange(reviewed: Reviewed, reader: Reader): KnownBlock[] {
  const latest = reviewed.exchanges.at(-1);
  if (latest === undefined) return [];
  const { talk } = strings(reader.locale);
  const { review } = reviewed;
  const isForLegal = latest.answer === null && latest.by.user === review.sender.user;
  const value = questionTicketFor(reviewed, latest.seq);
  return [
    rich(
      ...exchangeLines(latest, reader, budget.exchangeOnCard),
      paragraph(words(talk.inThread(reviewed.exchanges.length))),
    ),
    ...(isForLegal
      ? [{ type: "actions" as const, elements: [button(ids.action.answer, talk.button.answer, value)] }]
      : []),
  ];
}

/** A question with its answer, in at most so many characters each. */
export function exchangeLines(exchange: SaidExchange, reader: Reader, most: number) {
  const { talk } = strings(reader.locale);
  const by = nameIn(reader, exchange.by.user);
  const { answer, reply, question } = exchange;
  const head = answer === null ? talk.open(by) : talk.closed(by, nameIn(reader, answer.by.user));
  return [
    paragraph(bold(head)),
    quotation(fit(question, most).text),
    ...(reply === null ? [] : [quotation(fit(reply, most).text)]),
  ];
}
