import type { Link, Reading } from "./draft.ts";
import { readHtml } from "./html.ts";
import type { HtmlReading } from "./html.ts";
import type { Limits } from "./limits.ts";
import { readPlainPassage } from "./plain-passage.ts";
import { unread } from "./unread.ts";

/** What a mail program shows of an invitation, and where it leads. */
export interface Invitation {
  readonly text: string;
  /** With offsets in that text. */
  readonly links: readonly Link[];
}

const shown =
  /^(SUMMARY|DESCRIPTION|LOCATION|COMMENT|CONTACT|CATEGORIES|URL|CONFERENCE|ATTACH|X-GOOGLE-CONFERENCE|X-MICROSOFT-[\w-]*URL|X-ALT-DESC)((?:;(?:"[^"\n]*"|[^";:\n])*)*):(.*)$/gim;
const signs: Readonly<Record<string, string>> = { n: "\n", N: "\n" };
/** A text written in another way than invitations are today, or one that some programs show in the place of this one. */
const otherwise = /;(?:ENCODING|ALTREP)\s*=/i;

/** Reads what a mail program shows of an invitation: title, description, place and addresses, in the order written. */
export function readCalendar(calendar: string, within: Limits): Reading<Invitation> {
  const unfolded = calendar.replaceAll(/\r\n?/g, "\n").replaceAll(/\n[ \t]/g, "");
  const values: Invitation[] = [];
  let pages = 0;
  for (const [, name = "", parameters = "", value = ""] of unfolded.matchAll(shown)) {
    if (/^ATTACH$/i.test(name) && !/^https?:/i.test(value)) continue;
    if (otherwise.test(parameters)) return unread("other-version", "text/calendar");
    const isHtml = /^X-ALT-DESC$/i.test(name);
    if (isHtml && ++pages > within.mimeParts) return unread("too-deep");
    const written = withoutSlashes(value);
    const reading = isHtml ? inHtml(written, within) : inText(written);
    if (reading.is === "unread") return reading;
    if (reading.read.text !== "") values.push(reading.read);
  }
  return { is: "read", read: joined(values) };
}

function withoutSlashes(value: string): string {
  return value.replaceAll(/\\(.)/g, (_, sign: string) => signs[sign] ?? sign).trim();
}

function inText(text: string): Reading<Invitation> {
  return { is: "read", read: { text, links: readPlainPassage(text, false).links } };
}

/** The one field that holds HTML: all its text counts, shown or not. */
function inHtml(html: string, within: Limits): Reading<Invitation> {
  const reading = readHtml(html, within);
  if (reading.is === "unread") return reading;
  const { visible, preheader, hidden, outlook, generated, links } = reading.read;
  const text = [visible, preheader, hidden, outlook, generated].flatMap((passage) => passage?.text || []).join("\n");
  return { is: "read", read: { text, links: links.map((link) => ({ ...link, ...placeOf(link, visible) })) } };
}

/** The words that are clicked; the start for a link without any that are seen. */
function placeOf(link: Link, { marks, at }: HtmlReading["visible"]): { readonly start: number; readonly end: number } {
  const found = marks.find(({ is, start }) => {
    const offset = at?.[start] ?? start;
    return is === "link" && offset >= link.start && offset < link.end;
  });
  return found === undefined ? { start: 0, end: 0 } : { start: found.start, end: found.end };
}

/** One after the other, an empty line between. */
function joined(values: readonly Invitation[]): Invitation {
  let length = 0;
  const links = values.flatMap((value) => {
    const from = length;
    length += value.text.length + 2;
    return value.links.map((link) => ({
      ...link,
      part: "attachment" as const,
      start: from + link.start,
      end: from + link.end,
    }));
  });
  return { text: values.map(({ text }) => text).join("\n\n"), links };
}
