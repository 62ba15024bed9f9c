import { generatedPassage } from "./css-content.ts";
import type { Image, Link, Passage, Reading } from "./draft.ts";
import { locator } from "./html-offsets.ts";
import { stylingOf } from "./html-sheet.ts";
import { htmlTree, treesOnce } from "./html-tree.ts";
import type { HtmlNode, Tree, TreeRoom } from "./html-tree.ts";
import { walkHtml } from "./html-walk.ts";
import type { Walked, WalkedLink } from "./html-walk.ts";
import { cut, isReadable, withoutEdges, written } from "./marked-passage.ts";
import type { Written } from "./marked-passage.ts";
import { limits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { unread } from "./unread.ts";

/** What people would see of an HTML part, and what they would not. */
export interface HtmlReading {
  readonly visible: Passage;
  /** The hidden text at the very top that mail programs show in the list of mails; null when there is none. */
  readonly preheader: Passage | null;
  /** All other hidden text; null when there is none. */
  readonly hidden: Passage | null;
  /** What conditional comments keep for Outlook, hidden from all others; null when there is none. */
  readonly outlook: Passage | null;
  /** What style sheets put before and after elements, which some programs show; null when there is none. */
  readonly generated: Passage | null;
  readonly links: readonly Link[];
  readonly images: readonly Image[];
}

const longestPreheader = 250;

/** Reads an HTML part as a mail program shows it, every unit with its place in the source. */
export function readHtml(source: string, within: Limits = limits): Reading<HtmlReading> {
  const room: TreeRoom = { limits: within, nodes: 0 };
  const page = htmlTree(source, "page", room);
  if (page.is === "too-deep") return tooDeep(page);
  const { locate, isWithinLimit } = locator(source, within);
  const styling = stylingOf(page.children, within);
  const refused: Extract<Tree, { is: "too-deep" }>[] = [];
  const pieces = treesOnce(room);
  const inComment = (html: string): readonly HtmlNode[] | null => {
    const piece = refused.length > 0 ? null : pieces(html);
    if (piece?.is === "too-deep") refused.push(piece);
    return piece?.is === "tree" ? piece.children : null;
  };
  const walked = walkHtml({ children: page.children, source, locate, styleOf: styling.styleOf, inComment });
  const [first] = refused;
  if (first !== undefined) return tooDeep(first);
  if (!isWithinLimit() || !styling.isWithinLimit()) return unread("too-deep");
  return { is: "read", read: { ...readingOf(walked), generated: generatedPassage(page.children) } };
}

function tooDeep({ depth }: Extract<Tree, { is: "too-deep" }>): Reading<never> {
  return unread("too-deep", depth === null ? null : String(depth));
}

function readingOf(walked: Walked): Omit<HtmlReading, "generated"> {
  const shown = written(walked.shown);
  const hidden = written(walked.hidden);
  const outlook = written(walked.outlook);
  const top = withoutPadding(cut(hidden, 0, walked.topEnd ?? 0));
  const isPreheader =
    isReadable(top.text) && top.text.length <= longestPreheader && top.marks.every(({ is }) => is === "loud");
  const rest = isPreheader ? cut(hidden, walked.topEnd ?? 0, hidden.text.length) : hidden;
  return {
    visible: { part: "html", visible: true, ...shown },
    preheader: isPreheader ? { part: "html", visible: false, ...top, marks: [] } : null,
    hidden: isReadable(rest.text) ? { part: "html", visible: false, ...rest } : null,
    outlook: isReadable(outlook.text) ? { part: "html", visible: false, ...outlook } : null,
    links: walked.links.map((link) => linkOf(link, { shown, hidden, outlook }[link.in].text)),
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
