import type { Draft, MailParts, Passage, Reading } from "./draft.ts";
import type { HtmlReading } from "./html.ts";
import { languageOf } from "./language.ts";
import { limits, megabytes } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { loadedOnce } from "./loaded-once.ts";
import { isReadable } from "./marked-passage.ts";
import { readPlainPassage } from "./plain-passage.ts";
import type { PlainReading } from "./plain-passage.ts";
import { unread } from "./unread.ts";

/** Derives from a mail's parts what people would see of it; refused when that cannot be told in full. */
export async function draftOf(parts: MailParts, within: Limits = limits): Promise<Reading<Draft>> {
  const texts = [parts.subject, parts.preheader, parts.text, ...parts.attachments.map(({ shows }) => shows)];
  if (texts.some((text) => (text?.length ?? 0) > within.textLength))
    return unread("too-large", megabytes(within.textLength));
  if ((parts.html?.length ?? 0) > within.htmlLength) return unread("too-large", megabytes(within.htmlLength));
  const html = await htmlOf(parts.html, within);
  if (html.is === "unread") return html;
  const plain = plainOf(parts);
  const passages = passagesOf(parts, plain, html.read).filter(({ text }) => isReadable(text));
  const images = html.read?.images ?? [];
  if (passages.length + images.length + parts.attachments.length === 0) return unread("no-text");
  const inFiles = parts.attachments.flatMap((attachment) => attachment.links ?? []);
  const links = [...(plain?.links ?? []), ...(html.read?.links ?? []), ...inFiles];
  const language = await languageOf(forLanguage(passages));
  return { is: "read", read: { ...parts, language, passages, links, images } };
}

function plainOf({ text, format }: MailParts): PlainReading | null {
  return text === null ? null : readPlainPassage(text, format === "markdown" || format === "pasted");
}

const htmlReader = loadedOnce(() => import("./html.ts"));

async function htmlOf(html: string | null, within: Limits): Promise<Reading<HtmlReading | null>> {
  if (html === null) return { is: "read", read: null };
  const { readHtml } = await htmlReader();
  return readHtml(html, within);
}

/** In the order people meet them; a preheader held apart takes the place of one in the HTML, which is then just hidden. */
function passagesOf(parts: MailParts, plain: PlainReading | null, html: HtmlReading | null): Passage[] {
  const inHtml = html?.preheader ?? null;
  const preheader = parts.preheader ?? inHtml?.text ?? null;
  const found = [
    line("subject", parts.subject),
    line("preheader", preheader),
    plain?.passage,
    html?.visible,
    parts.preheader === null ? null : inHtml,
    html?.hidden,
    html?.outlook,
    html?.generated,
    ...parts.attachments.map(({ shows }) => (shows === undefined ? null : line("attachment", shows))),
  ];
  return found.filter((passage) => passage !== null && passage !== undefined);
}

function line(part: "subject" | "preheader" | "attachment", text: string | null): Passage | null {
  return text === null ? null : { part, text, at: null, visible: true, marks: [] };
}

/** The body decides where there is one: subjects are short and often in the sender's trade language. */
function forLanguage(passages: readonly Passage[]): string {
  const shown = passages.filter(({ visible }) => visible);
  const body = shown.filter(({ part }) => part === "html" || part === "text").at(-1);
  const lines = shown.filter(({ part }) => part === "subject" || part === "preheader");
  return [...lines, ...(body === undefined ? [] : [body])].map(({ text }) => text).join("\n");
}
