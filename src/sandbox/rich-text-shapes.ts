import { limits } from "./limits.ts";
import { boolean, type Check, integer, list, number, object, oneOf, string, variant } from "./shape.ts";

const type = string();
const filled = string({ min: 1 });
const style = object(
  {},
  {
    bold: boolean,
    italic: boolean,
    strike: boolean,
    code: boolean,
    underline: boolean,
    highlight: boolean,
    client_highlight: boolean,
    unlink: boolean,
  },
);

const words: Readonly<Record<string, Check>> = {
  text: object({ type, text: filled }, { style }),
  link: object({ type, url: string({ min: 1, max: limits.url }) }, { text: string(), unsafe: boolean, style }),
};

const inline = variant({
  ...words,
  emoji: object({ type, name: filled }, { unicode: string(), url: string(), style }),
  user: object({ type, user_id: filled }, { style }),
  usergroup: object({ type, usergroup_id: filled }, { style }),
  channel: object({ type, channel_id: filled }, { style }),
  team: object({ type, team_id: filled }, { style }),
  broadcast: object({ type, range: oneOf("here", "channel", "everyone") }, { style }),
  date: object({ type, timestamp: number, format: filled }, { fallback: string(), url: string(), style }),
  color: object({ type, value: filled }, { style }),
});

const border = integer(0, 1);
const section = object({ type, elements: list(inline) }, {});

const richTextElement = variant({
  rich_text_section: section,
  rich_text_quote: object({ type, elements: list(inline) }, { border }),
  rich_text_preformatted: object({ type, elements: list(variant(words)) }, { border, language: string() }),
  rich_text_list: object(
    { type, style: oneOf("bullet", "ordered"), elements: list(variant({ rich_text_section: section })) },
    { indent: integer(0, limits.richText.indent), offset: integer(0, 10_000), border },
  ),
});

/** A rich text block; without `block_id` when it stands in a table cell or in an input. */
export const richText = object(
  { type, elements: list(richTextElement, { min: 1 }) },
  { block_id: string({ max: limits.blockId }) },
);
