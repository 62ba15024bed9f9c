import type { ModalView } from "@slack/types";
import { strings, type Locale } from "../../text/locale.ts";
import { ids } from "../ids.ts";
import { literal } from "./draw.ts";

/** What may be known already when somebody lets another decide in their place. */
export interface Delegating {
  readonly to: string | null;
  readonly until: string | null;
}

/** A form that asks who decides in one's place, and through which date. */
export function delegateForm({ to, until }: Delegating, locale: Locale): ModalView {
  const { answers, form } = strings(locale);
  const { delegation } = answers;
  return {
    type: "modal",
    callback_id: ids.form.delegate,
    title: literal(delegation.title),
    submit: literal(delegation.save),
    close: literal(form.close),
    blocks: [
      {
        type: "input",
        block_id: ids.field.delegate,
        label: literal(delegation.whom),
        hint: literal(delegation.hint),
        element: { type: "users_select", action_id: ids.field.delegate, ...(to === null ? {} : { initial_user: to }) },
      },
      {
        type: "input",
        block_id: ids.field.until,
        label: literal(delegation.until),
        element: {
          type: "datepicker",
          action_id: ids.field.until,
          ...(until === null ? {} : { initial_date: until }),
        },
      },
    ],
  };
}
