import { accessory, actionElement, imageElement, messageInput, modalInput } from "./element-shapes.ts";
import type { Json } from "./json.ts";
import { limits } from "./limits.ts";
import { richText } from "./rich-text-shapes.ts";
import { and, boolean, type Check, list, number, object, oneOf, problem, string, variant } from "./shape.ts";
import { anyText, plainText } from "./text-shapes.ts";

const type = string();
const block_id = string({ max: limits.blockId });

const section = and(
  object(
    { type },
    {
      block_id,
      text: anyText(limits.section.text),
      fields: list(anyText(limits.section.field), { min: 1, max: limits.section.fields }),
      accessory,
      expand: boolean,
    },
  ),
  (block, at) =>
    block["text"] === undefined && block["fields"] === undefined
      ? [problem("missing required field: text", at), problem("missing required field: fields", at)]
      : [],
);

const image = and(
  object(
    { type, alt_text: string({ min: 1, max: limits.image.altText }) },
    { block_id, title: plainText(limits.image.title), image_url: string({ max: limits.url }), slack_file: () => [] },
  ),
  (block: Json, at) =>
    block["image_url"] === undefined && block["slack_file"] === undefined
      ? [problem("missing required field: image_url", at)]
      : [],
);

const contextText = anyText(limits.text);
const contextElement: Check = (value, at) =>
  variant({ image: imageElement, plain_text: contextText, mrkdwn: contextText })(value, at);

const cell = variant({
  raw_text: object({ type, text: string({ min: 1 }) }, {}),
  raw_number: object({ type, value: number, text: string({ min: 1 }) }, {}),
  rich_text: richText,
});

const table = object(
  {
    type,
    rows: list(list(cell, { min: 1, max: limits.table.cells }), { min: 1, max: limits.table.rows }),
  },
  {
    block_id,
    column_settings: list(
      (value, at) =>
        value === null ? [] : object({}, { align: oneOf("left", "center", "right"), is_wrapped: boolean })(value, at),
      { max: limits.table.columnSettings },
    ),
  },
);

const everywhere: Readonly<Record<string, Check>> = {
  header: object({ type, text: plainText(limits.header) }, { block_id }),
  section,
  divider: object({ type }, { block_id }),
  context: object({ type, elements: list(contextElement, { min: 1, max: limits.context.elements }) }, { block_id }),
  actions: object({ type, elements: list(actionElement, { min: 1, max: limits.actions.elements }) }, { block_id }),
  image,
  rich_text: richText,
  markdown: object({ type, text: string({ min: 1, max: limits.message.markdown }) }, { block_id }),
  table,
};

function input(element: Check): Check {
  return object(
    { type, label: plainText(limits.input.label), element },
    { block_id, hint: plainText(limits.input.hint), optional: boolean, dispatch_action: boolean },
  );
}

/** What may stand in a message. */
export const messageBlock: Check = variant({ ...everywhere, input: input(messageInput) });

/** What may stand in a modal. */
export const modalBlock: Check = variant({
  ...everywhere,
  input: input(modalInput),
  alert: object({ type, text: anyText(limits.alert.text) }, { block_id, level: oneOf(...limits.alert.levels) }),
});
