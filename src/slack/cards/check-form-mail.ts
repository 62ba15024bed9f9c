import type { InputBlock, KnownBlock } from "@slack/types";
import { strings, type Locale } from "../../text/locale.ts";
import type { Filled } from "../filled.ts";
import { fit, sizeOf } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget, limits } from "../limits.ts";
import { context, literal, section } from "./draw.ts";
import { rich, verbatim } from "./rich.ts";
import { textBoxes, type TextBox } from "./text-boxes.ts";

/** Where the mail is given: a file or a text, or how a mail begins that was given before; and what belongs above it. */
export function mailBlocks(filled: Filled, locale: Locale): KnownBlock[] {
  const { form } = strings(locale);
  const { mail } = filled;
  if (mail.is === "review") return [];
  if (mail.is === "typed") {
    const file = mail.file === null ? [] : [section(fit(form.fileChosen(mail.file.name), budget.subject).text)];
    const stays = filled.revises === null || mail.file !== null ? [] : [context(staysWords(mail.text, locale))];
    const lines = lineBlocks(filled, locale);
    return [...file, ...stays, fileBlock(mail.file !== null, locale), ...textBlocks(filled, locale), ...lines];
  }
  const { parts } = mail;
  const body = parts.text ?? parts.html ?? "";
  const missing = { subject: parts.subject === null, sender: parts.sender === null };
  return [
    context(form.textCarried(body.length)),
    rich(verbatim(fit(`${parts.subject ?? ""}\n\n${body}`.trim(), budget.subject).text)),
    ...lineBlocks(filled, locale, missing),
  ];
}

function fileBlock(isOther: boolean, locale: Locale): InputBlock {
  const { form } = strings(locale);
  return {
    type: "input",
    block_id: ids.field.file,
    optional: true,
    label: literal(isOther ? form.otherFile : form.file),
    hint: literal(form.fileHint),
    element: {
      type: "file_input",
      action_id: ids.field.file,
      filetypes: ["eml", "html", "htm", "txt", "md", "json"],
      max_files: 1,
    },
  };
}

function staysWords(text: string | null, locale: Locale): string {
  const { form } = strings(locale);
  return text === null ? form.mailStays : form.fileInstead;
}

/** The boxes that a form has for its text: none beside a file, and more than one where one cannot hold it. */
export function boxesOf({ mail, revises }: Filled): readonly TextBox[] {
  if (mail.is !== "typed" || (mail.text === null && mail.file !== null)) return [];
  const text = mail.text ?? "";
  return textBoxes(text, revises === null && fitsInBox(text) ? limits.inputText : budget.draftBox);
}

function textBlocks(filled: Filled, locale: Locale): InputBlock[] {
  const { form } = strings(locale);
  const boxes = boxesOf(filled);
  return boxes.map(({ id, text }, at) => ({
    type: "input",
    block_id: id,
    optional: true,
    label: literal(boxes.length === 1 ? form.text : form.textPart(at + 1, boxes.length)),
    ...(at === 0 ? { hint: literal(filled.revises === null ? form.textHint : form.boxHint) } : {}),
    element: {
      type: "plain_text_input",
      action_id: ids.field.draft,
      multiline: true,
      max_length: limits.inputText,
      ...(text === "" ? {} : { initial_value: text }),
    },
  }));
}

/** Whether a text can be given back in a text box whole. */
export function fitsInBox(text: string): boolean {
  return sizeOf(text) <= limits.inputText;
}

function lineBlocks(filled: Filled, locale: Locale, shown = { subject: true, sender: true }): InputBlock[] {
  const { form } = strings(locale);
  return (["subject", "sender"] as const)
    .filter((field) => shown[field])
    .map((field) => ({
      type: "input",
      block_id: field,
      optional: true,
      label: literal(form[field]),
      element: {
        type: "plain_text_input",
        action_id: field,
        placeholder: literal(form.ownHint),
        max_length: budget.subject,
        ...(filled[field] === null ? {} : { initial_value: fit(filled[field], budget.subject).text }),
      },
    }));
}
