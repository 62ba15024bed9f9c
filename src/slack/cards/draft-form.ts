import type { ModalView } from "@slack/types";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { stretches } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget } from "../limits.ts";
import { ticketFor } from "../ticket.ts";
import { button, context, literal } from "./draw.ts";
import { approvalInputs } from "./forms.ts";
import { rich, verbatim } from "./rich.ts";

/** What the draft form carries along from page to page. */
interface DraftMetadata {
  readonly ticket: string;
  readonly page: number;
  /** Whether the last page ends in Approve. */
  readonly toApprove: boolean;
}

/** What a draft form of ours brought back. */
export function readDraftMetadata(metadata: string | undefined): DraftMetadata {
  const read: DraftMetadata = JSON.parse(metadata ?? "{}");
  return read;
}

/** The whole draft, a page at a time (from 1); opened to approve, its last page asks as what and why. */
export function draftForm(
  reviewed: Reviewed,
  at: { readonly page: number; readonly toApprove: boolean },
  locale: Locale,
): ModalView {
  const { card, form } = strings(locale);
  const pages = pagesOf(reviewed, locale);
  const page = Math.min(Math.max(1, at.page), pages.length);
  const isLast = page === pages.length;
  const metadata: DraftMetadata = { ticket: ticketFor(reviewed), page, toApprove: at.toApprove };
  const approving = at.toApprove && isLast;
  return {
    type: "modal",
    callback_id: ids.form.approve,
    private_metadata: JSON.stringify(metadata),
    title: literal(at.toApprove ? form.approveTitle : form.draftTitle),
    close: literal(form.close),
    ...(approving ? { submit: literal(card.button.approve) } : {}),
    blocks: [
      ...(pages[page - 1] ?? []).map((text) => rich(verbatim(text))),
      ...turning(page, pages.length, at.toApprove, locale),
      ...(approving ? approvalInputs(reviewed, locale) : []),
    ],
  };
}

function pagesOf({ dossier }: Reviewed, locale: Locale): readonly (readonly string[])[] {
  const { card } = strings(locale);
  const { subject, sender } = dossier.parts;
  const head = `${card.subject}: ${subject ?? card.noSubject}\n${card.mailSender}: ${sender ?? card.noSender}`;
  const texts = stretches(`${head}\n\n${dossier.readable}`, budget.draftStretch).map(({ text }) => text);
  const pages: string[][] = [];
  for (let at = 0; at < texts.length; at += budget.stretchesPerPage) {
    pages.push(texts.slice(at, at + budget.stretchesPerPage));
  }
  return pages;
}

function turning(page: number, pages: number, toApprove: boolean, locale: Locale): ModalView["blocks"] {
  if (pages === 1) return [];
  const { card, form } = strings(locale);
  const back = page > 1 ? [button(ids.action.turnPageBack, card.button.previous, String(page - 1))] : [];
  const on = page < pages ? [button(ids.action.turnPage, card.button.next, String(page + 1))] : [];
  const readOn = toApprove && page < pages ? [context(form.readOn)] : [];
  return [context(form.page(page, pages)), { type: "actions", elements: [...back, ...on] }, ...readOn];
}
