import type { ModalView } from "@slack/types";
import { approvedAs, type ApprovedAs } from "../../review/event.ts";
import { calledFor } from "../../review/decide.ts";
import { currentVersion } from "../../review/review.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { stretches } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget, limits } from "../limits.ts";
import { ticketFor } from "../ticket.ts";
import { literal, section } from "./draw.ts";

/** What a revise form carries along: the ticket, and what stood between the text boxes. */
interface ReviseMetadata {
  readonly ticket: string;
  readonly glue: readonly ("\n" | "")[];
}

/** A form that asks for the reason to ask for revision or to reject. */
export function reasonForm(kind: "ask-revision" | "reject", reviewed: Reviewed, locale: Locale): ModalView {
  const { form, card } = strings(locale);
  return {
    type: "modal",
    callback_id: kind === "reject" ? ids.form.reject : ids.form.askRevision,
    private_metadata: ticketFor(reviewed),
    title: literal(form.reasonTitle[kind]),
    submit: literal(kind === "reject" ? card.button.reject : form.send),
    close: literal(form.close),
    blocks: [
      {
        type: "input",
        block_id: ids.field.reason,
        label: literal(form.reasonLabel[kind]),
        hint: literal(form.reasonHint),
        element: reasonBox(),
      },
    ],
  };
}

/** The blocks by which a reviewer says as what, and why, at the end of the whole draft. */
export function approvalInputs(reviewed: Reviewed, locale: Locale): ModalView["blocks"] {
  const { form } = strings(locale);
  const option = (as: ApprovedAs) => ({ text: literal(form.asOption[as]), value: as });
  const chosen = calledFor(currentVersion(reviewed.review));
  return [
    {
      type: "input",
      block_id: ids.field.as,
      label: literal(form.as),
      element: {
        type: "radio_buttons",
        action_id: ids.field.as,
        options: approvedAs.map(option),
        initial_option: option(chosen),
      },
    },
    {
      type: "input",
      block_id: ids.field.reason,
      optional: true,
      label: literal(form.overrideReason),
      hint: literal(form.overrideHint),
      element: reasonBox(),
    },
  ];
}

/** A form holding the draft as it was handed in, cut over text boxes where one is too small. */
export function reviseForm(reviewed: Reviewed, locale: Locale): ModalView {
  const { form } = strings(locale);
  const parts = stretches(pastedAgain(reviewed, locale), budget.draftBox);
  const metadata: ReviseMetadata = { ticket: ticketFor(reviewed), glue: parts.map(({ glue }) => glue) };
  return {
    type: "modal",
    callback_id: ids.form.revise,
    private_metadata: JSON.stringify(metadata),
    title: literal(form.reviseTitle),
    submit: literal(form.send),
    close: literal(form.close),
    blocks: parts.map(({ text }, index) => ({
      type: "input",
      block_id: `${ids.field.draft}-${index}`,
      optional: index > 0,
      label: literal(form.reviseLabel(index + 1, parts.length)),
      ...(index === 0 ? { hint: literal(form.reviseHint) } : {}),
      element: {
        type: "plain_text_input",
        action_id: ids.field.draft,
        multiline: true,
        initial_value: text,
        max_length: limits.inputText,
      },
    })),
  };
}

/** What a revise form brought back: its ticket, and the text of its boxes joined as they were cut. */
export function readRevision(view: {
  readonly private_metadata: string;
  readonly state: { readonly values: Record<string, Record<string, { readonly value?: string | null }>> };
}): { readonly ticket: string; readonly text: string } {
  const { ticket, glue }: ReviseMetadata = JSON.parse(view.private_metadata);
  const boxes = glue.map(
    (_, index) => view.state.values[`${ids.field.draft}-${index}`]?.[ids.field.draft]?.value ?? "",
  );
  return { ticket, text: boxes.map((box, index) => `${box}${glue[index] ?? ""}`).join("") };
}

/** A form that only says something. */
export function noticeForm(text: string, locale: Locale): ModalView {
  const { form } = strings(locale);
  return { type: "modal", title: literal(form.noticeTitle), close: literal(form.close), blocks: [section(text)] };
}

/** The draft as its sender would paste it: header lines first, then the body. */
function pastedAgain({ dossier }: Reviewed, locale: Locale): string {
  const { card } = strings(locale);
  const { subject, sender, text } = dossier.parts;
  const headers = [
    ...(subject === null ? [] : [`${card.subject}: ${subject}`]),
    ...(sender === null ? [] : [`${strings(locale).form.senderHeader}: ${sender}`]),
  ];
  const body = text ?? dossier.readable;
  return headers.length === 0 ? body : [...headers, "", body].join("\n");
}

function reasonBox() {
  return {
    type: "plain_text_input" as const,
    action_id: ids.field.reason,
    multiline: true,
    max_length: budget.reason,
  };
}
