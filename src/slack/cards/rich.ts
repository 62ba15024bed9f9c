import type { RichTextBlock, RichTextBlockElement, RichTextElement, RichTextSection } from "@slack/types";

/** A piece of running text; everything in it is literal, so text out of a mail can mention nobody and link nowhere. */
export function words(text: string): RichTextElement {
  return { type: "text", text: text === "" ? " " : text };
}

/** A piece of literal text in bold. */
export function bold(text: string): RichTextElement {
  return { type: "text", text, style: { bold: true } };
}

/** A moment, shown by Slack in the reader's own time zone and otherwise as it is written. */
export function moment(at: string): RichTextElement {
  const timestamp = Math.floor(Date.parse(at) / 1000);
  return { type: "date", timestamp, format: "{date_short_pretty} {time}", fallback: at };
}

/** A paragraph of pieces. */
export function paragraph(...pieces: readonly RichTextElement[]): RichTextSection {
  return { type: "rich_text_section", elements: [...pieces] };
}

/** Literal text set apart as a quotation. */
export function quotation(text: string): RichTextBlockElement {
  return { type: "rich_text_quote", elements: [words(text)] };
}

/** Literal text as it was typed, line by line. */
export function verbatim(text: string): RichTextBlockElement {
  return { type: "rich_text_preformatted", elements: [{ type: "text", text: text === "" ? " " : text }] };
}

/** Paragraphs as a bulleted list. */
export function bullets(...items: readonly RichTextSection[]): RichTextBlockElement {
  return { type: "rich_text_list", style: "bullet", elements: [...items] };
}

/** One block of rich text. */
export function rich(...elements: readonly RichTextBlockElement[]): RichTextBlock {
  return { type: "rich_text", elements: [...elements] };
}
