import type { KnownBlock, ModalView } from "@slack/types";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { stretches } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget } from "../limits.ts";
import { ticketFor } from "../ticket.ts";
import { waivedLines } from "./agreement-lines.ts";
import { declarationBlocks } from "./declared-table.ts";
import { differenceInFull } from "./difference-lines.ts";
import { button, context, header, literal } from "./draw.ts";
import { exchangeLines } from "./exchange-lines.ts";
import { findingBlock, gravestFirst, reasonWords } from "./findings.ts";
import { groupLines } from "./group-lines.ts";
import { opinionLine, turnedOffLine } from "./opinion-line.ts";
import { outcomeLines, outcomeOf } from "./outcome.ts";
import type { Reader } from "./reader.ts";
import { bold, paragraph, rich, verbatim, words } from "./rich.ts";

/** Everything there is to know of a review, a page at a time (from 1): decision, verdict, every finding, answer and word. */
export function allForm(reviewed: Reviewed, asked: number, reader: Reader): ModalView {
  const { card, form } = strings(reader.locale);
  const pages = pagesOf(everything(reviewed, reader));
  const page = Math.min(Math.max(1, asked), pages.length);
  return {
    type: "modal",
    private_metadata: ticketFor(reviewed),
    title: literal(card.all),
    close: literal(form.close),
    blocks: [...(pages[page - 1] ?? []), ...turning(page, pages.length, reader)],
  };
}

function everything(reviewed: Reviewed, reader: Reader): readonly KnownBlock[] {
  const { review, dossier, exchanges } = reviewed;
  const { assessment } = dossier;
  const { locale } = reader;
  const { card } = strings(locale);
  const decided =
    review.is === "in-review" ? [] : [header(outcomeOf(review, locale)), ...outcomeLines(reviewed, reader)];
  const findings = gravestFirst(assessment).map((group) => findingBlock(group, assessment, locale));
  const asked = exchanges.map((exchange) => rich(...exchangeLines(exchange, reader, budget.exchange)));
  return [
    ...decided,
    header(card.findings),
    verdictBlock(reviewed, reader),
    ...findings,
    ...waivedLines(reviewed, reader),
    ...opinionLine(assessment.opinion, locale),
    ...turnedOffLine(assessment, locale),
    header(card.declaration),
    ...declarationBlocks(reviewed, reader),
    ...(asked.length === 0 ? [] : [header(card.exchanges), ...asked]),
    ...differenceInFull(reviewed, reader),
    header(card.draft),
    ...draftBlocks(reviewed, reader),
  ];
}

function verdictBlock(reviewed: Reviewed, reader: Reader): KnownBlock {
  const { assessment } = reviewed.dossier;
  const { card, words: glossary } = strings(reader.locale);
  const said = `${glossary.verdict[assessment.verdict]}. ${reasonWords(assessment, reader.locale)}`;
  return rich(paragraph(bold(`${card.verdict}: `), words(said)), ...groupLines(reviewed, reader));
}

function draftBlocks({ dossier }: Reviewed, { locale }: Reader): readonly KnownBlock[] {
  const { card } = strings(locale);
  const { subject, sender } = dossier.parts;
  const head = `${card.subject}: ${subject ?? card.noSubject}\n${card.mailSender}: ${sender ?? card.noSender}`;
  return stretches(`${head}\n\n${dossier.readable}`, budget.draftStretch).map(({ text }) => rich(verbatim(text)));
}

/** As many blocks on a page as Slack takes in one view, in blocks and in bytes. */
function pagesOf(blocks: readonly KnownBlock[]): readonly (readonly KnownBlock[])[] {
  const pages: KnownBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    const bytes = Buffer.byteLength(JSON.stringify(block));
    const last = pages.at(-1);
    if (last === undefined || last.length >= budget.pageBlocks || bytes > room) {
      pages.push([block]);
      room = budget.pageBytes - bytes;
    } else {
      last.push(block);
      room -= bytes;
    }
  }
  return pages;
}

function turning(page: number, pages: number, { locale }: Reader): readonly KnownBlock[] {
  if (pages === 1) return [];
  const { card, form } = strings(locale);
  const back = page > 1 ? [button(ids.action.turnAllBack, card.button.previous, String(page - 1))] : [];
  const on = page < pages ? [button(ids.action.turnAll, card.button.next, String(page + 1))] : [];
  return [context(form.page(page, pages)), { type: "actions", elements: [...back, ...on] }];
}
