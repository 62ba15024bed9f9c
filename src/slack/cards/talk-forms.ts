import type { ModalView } from "@slack/types";
import type { Reviewed, SaidExchange } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { ids } from "../ids.ts";
import { budget } from "../limits.ts";
import { questionTicketFor, ticketFor } from "../ticket.ts";
import { literal } from "./draw.ts";
import { exchangeLines } from "./exchange-lines.ts";
import type { Reader } from "./reader.ts";
import { rich } from "./rich.ts";

/** A form for a question to the other side: legal's to the sender, or the sender's to legal. */
export function askForm(reviewed: Reviewed, by: "sender" | "legal", reader: Reader): ModalView {
  const { talk } = strings(reader.locale);
  return {
    ...frame(ids.form.ask, ticketFor(reviewed), reader),
    title: literal(talk.askTitle),
    blocks: [wordsInput(talk.askLabel[by], reader)],
  };
}

/** A form for the answer to a question, which stands above it. */
export function answerForm(reviewed: Reviewed, asked: SaidExchange, reader: Reader): ModalView {
  const { talk } = strings(reader.locale);
  return {
    ...frame(ids.form.answer, questionTicketFor(reviewed, asked.seq), reader),
    title: literal(talk.answerTitle),
    blocks: [rich(...exchangeLines(asked, reader, budget.exchange)), wordsInput(talk.answerLabel, reader)],
  };
}

function frame(callbackId: string, ticket: string, { locale }: Reader) {
  const { form } = strings(locale);
  return {
    type: "modal" as const,
    callback_id: callbackId,
    private_metadata: ticket,
    submit: literal(form.send),
    close: literal(form.close),
  };
}

function wordsInput(label: string, { locale }: Reader): ModalView["blocks"][number] {
  return {
    type: "input",
    block_id: ids.field.words,
    label: literal(label),
    hint: literal(strings(locale).talk.hint),
    element: { type: "plain_text_input", action_id: ids.field.words, multiline: true, max_length: budget.exchange },
  };
}
