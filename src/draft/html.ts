import type { Image, Link, Passage, Reading } from "./draft.ts";
import { locator } from "./html-offsets.ts";
import { htmlTree } from "./html-tree.ts";
import { walkHtml } from "./html-walk.ts";
import type { Walked, WalkedLink } from "./html-walk.ts";
import { cut, isReadable, withoutEdges, written } from "./marked-passage.ts";
import type { Written } from "./marked-passage.ts";
import { unread } from "./unread.ts";

/** What people would see of an HTML part, and what they would not. */
export interface HtmlReading {
  readonly visible: Passage;
  /** The hidden text at the very top that mail programs show in the list of mails; null when there is none. */
  readonly preheader: Passage | null;
  /** All other hidden text; null when there is none. */
  readonly hidden: Passage | null;
  readonly links: readonly Link[];
  readonly images: readonly Image[];
}

const longestPreheader = 250;

/** Reads an HTML part as a mail program shows it, every unit with its place in the source. */
export function readHtml(source: string): Reading<HtmlReading> {
  const tree = htmlTree(source);
  if (tree.is === "too-deep") return unread("too-deep", tree.depth === null ? null : String(tree.depth));
  const { locate, isWithinLimit } = locator(source);
  const walked = walkHtml(tree.children, source, locate);
  if (!isWithinLimit()) return unread("too-deep");
  return { is: "read", read: readingOf(walked) };
}

function readingOf(walked: Walked): HtmlReading {
  const shown = written(walked.shown);
  const hidden = written(walked.hidden);
  const top = withoutPadding(cut(hidden, 0, walked.topEnd ?? 0));
  const isPreheader = isReadable(top.text) && top.text.length <= longestPreheader && top.marks.length === 0;
  const rest = isPreheader ? cut(hidden, walked.topEnd ?? 0, hidden.text.length) : hidden;
  return {
    visible: { part: "html", visible: true, ...shown },
    preheader: isPreheader ? { part: "html", visible: false, ...top } : null,
    hidden: isReadable(rest.text) ? { part: "html", visible: false, ...rest } : null,
    links: walked.links.map((link) => linkOf(link, (link.in === "shown" ? shown : hidden).text)),
    images: walked.images,
  };
}

/** Senders pad a preheader with invisible signs, so that a list of mails shows nothing of the mail itself after it. */
function withoutPadding(top: Written): Written {
  let end = top.text.length;
  while (end > 0 && !isReadable(top.text.slice(end - 1, end)) && !isLowSurrogate(top.text.charCodeAt(end - 1))) end--;
  return cut(top, 0, end);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function linkOf({ href, from, to, start, end }: WalkedLink, text: string): Link {
  const label = withoutEdges(text, { from, to });
  return { href, label: text.slice(label.start, label.end), part: "html", start, end };
}
