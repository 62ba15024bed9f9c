import type { ModalView } from "@slack/types";
import { approvedAs, type ApprovedAs } from "../../review/event.ts";
import { calledFor } from "../../review/approve.ts";
import { judgedVersion } from "../../review/review.ts";
import { waivable } from "../../review/waiver.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { ids } from "../ids.ts";
import { budget } from "../limits.ts";
import { ticketFor } from "../ticket.ts";
import { literal, section } from "./draw.ts";

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
  const chosen = calledFor(judgedVersion(reviewed.review));
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
    ...waiverInput(reviewed, locale),
  ];
}

/** Until when the same words pass in later mails too; asked only where an error has words to bind that to. */
function waiverInput({ dossier }: Reviewed, locale: Locale): ModalView["blocks"] {
  if (waivable(dossier.assessment.findings).length === 0) return [];
  const { form } = strings(locale);
  return [
    {
      type: "input",
      block_id: ids.field.waiveUntil,
      optional: true,
      label: literal(form.waive),
      hint: literal(form.waiveHint),
      element: { type: "datepicker", action_id: ids.field.waiveUntil },
    },
  ];
}

/** A form that only says something. */
export function noticeForm(text: string, locale: Locale): ModalView {
  const { form } = strings(locale);
  return { type: "modal", title: literal(form.noticeTitle), close: literal(form.close), blocks: [section(text)] };
}

function reasonBox() {
  return {
    type: "plain_text_input" as const,
    action_id: ids.field.reason,
    multiline: true,
    max_length: budget.reason,
  };
}
