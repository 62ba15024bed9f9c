import type { RichTextBlock, RichTextBlockElement, RichTextElement, RichTextSection } from "@slack/types";
import type { Locale } from "../../text/locale.ts";

/** A piece of running text; everything in it is literal, so text out of a mail can mention nobody and link nowhere. */
export function words(text: string): RichTextElement {
  return { type: "text", text: text === "" ? " " : text };
}

/** A piece of literal text in bold. */
export function bold(text: string): RichTextElement {
  return { type: "text", text: text === "" ? " " : text, style: { bold: true } };
}

/** A piece of literal text in italics. */
export function italic(text: string): RichTextElement {
  return { type: "text", text: text === "" ? " " : text, style: { italic: true } };
}

/** A moment, shown by Slack in the reader's own time zone and otherwise as it is written. */
export function moment(at: string): RichTextElement {
  const timestamp = Math.floor(Date.parse(at) / 1000);
  return { type: "date", timestamp, format: "{date_short_pretty} {time}", fallback: at };
}

/** A day, shown by Slack in the reader's own time zone and otherwise as it is written. */
export function day(at: string): RichTextElement {
  const timestamp = Math.floor(Date.parse(at) / 1000);
  return { type: "date", timestamp, format: "{date_long}", fallback: at.slice(0, 10) };
}

/** A date, or a moment with the zone it was given in, in words; what is neither stays as it is. */
export function dateWords(at: string, locale: Locale): string {
  const [, date = "", time = ""] = /^([\d-]{10})(?:T(\d\d:\d\d))?/.exec(at) ?? [];
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight)) return at;
  const format = new Intl.DateTimeFormat(locale === "nl" ? "nl" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
  return time === "" ? format.format(midnight) : `${format.format(midnight)}, ${time}${zoneOf(at)}`;
}

function zoneOf(at: string): string {
  const [zone = ""] = /(?:Z|[+-]\d\d:\d\d)$/.exec(at) ?? [];
  return zone === "" ? "" : ` (UTC${zone === "Z" ? "" : zone})`;
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
