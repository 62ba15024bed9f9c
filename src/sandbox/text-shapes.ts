import { limits } from "./limits.ts";
import { anyForm, boolean, type Check, object, oneOf, string, variant } from "./shape.ts";

const type = string();

/** A text object that must be plain. */
export function plainText(max: number): Check {
  return variant({ plain_text: object({ type, text: string({ min: 1, max }) }, { emoji: boolean }) });
}

/** A text object, plain or with Slack's markup. */
export function anyText(max: number): Check {
  const text = string({ min: 1, max });
  return anyForm(
    variant({
      plain_text: object({ type, text }, { emoji: boolean }),
      mrkdwn: object({ type, text }, { verbatim: boolean }),
    }),
  );
}

/** The question that Slack asks before it passes a click on. */
export const confirmation = object(
  { text: anyText(limits.confirm.text) },
  {
    title: plainText(limits.confirm.title),
    confirm: plainText(limits.confirm.confirm),
    deny: plainText(limits.confirm.deny),
    style: oneOf("primary", "danger"),
  },
);
