import type { Image, Mark } from "./draft.ts";
import { conditionalIn } from "./html-conditional.ts";
import { imageOf, isBlock, isNeverRead, markOfAttribute, marksOf, shownAttribute, targetOf } from "./html-elements.ts";
import { isDrawn, isHidden, lookOf, plainLook } from "./html-look.ts";
import type { Look } from "./html-look.ts";
import { loudOf } from "./html-loud.ts";
import type { Locate, Stretch } from "./html-offsets.ts";
import { attributeOf } from "./html-style.ts";
import type { Style } from "./html-style.ts";
import type { HtmlComment, HtmlElement, HtmlNode, HtmlText } from "./html-tree.ts";
import { isReadable, markedPassage } from "./marked-passage.ts";
import type { MarkedPassage, Range } from "./marked-passage.ts";

/** What a walk over the tree has found. */
export interface Walked {
  readonly shown: MarkedPassage;
  readonly hidden: MarkedPassage;
  /** What stands in conditional comments, which Outlook alone shows. */
  readonly outlook: MarkedPassage;
  readonly links: WalkedLink[];
  readonly images: Image[];
  /** How much of the hidden text stood at the very top, before anything shown; null when there was none. */
  topEnd: number | null;
}

/** Where text is written. */
type Place = "shown" | "hidden" | "outlook";

/** A link with the stretch of text that is clicked. */
export interface WalkedLink extends Range {
  readonly href: string;
  readonly in: Place;
  readonly start: number;
  readonly end: number;
}

/** A page to walk over: its tree, its source, and what tells how and from where its text is drawn. */
export interface Page {
  readonly children: readonly HtmlNode[];
  readonly source: string;
  readonly locate: Locate;
  readonly styleOf: (element: HtmlElement) => Style;
  /** The tree of what stands in a comment; null where there is no more room for it. */
  readonly inComment: (html: string) => readonly HtmlNode[] | null;
}

interface Walk extends Walked, Page {
  /** The last one is taken first. */
  readonly todo: Step[];
}

/** How the text of a node is drawn, where it is written, and where in the source the tree that it is part of begins. */
interface Around {
  readonly look: Look;
  readonly place: Place;
  readonly from: number;
  readonly isForOutlook: boolean;
}

type Step = { readonly node: HtmlNode; readonly around: Around } | { readonly leave: () => void };

const nowhere = { startOffset: 0, endOffset: 0 };

/** Beyond this much hidden text at the top it is not looked at for a preheader any more. */
const mostTop = 2000;

/** Walks over a tree as a mail program shows it; with a list of steps instead of recursion, so that depth costs nothing. */
export function walkHtml(page: Page): Walked {
  const passages = { shown: markedPassage(), hidden: markedPassage(), outlook: markedPassage() };
  const walk: Walk = { ...page, ...passages, links: [], images: [], topEnd: null, todo: [] };
  goInto(walk, page.children, { look: plainLook, place: "shown", from: 0, isForOutlook: false });
  for (let step = walk.todo.pop(); step !== undefined; step = walk.todo.pop()) {
    if ("leave" in step) step.leave();
    else if (isText(step.node)) readText(walk, step.node, step.around);
    else if (isComment(step.node)) readComment(walk, step.node);
    else if ("tagName" in step.node && !isNeverRead(step.node)) enter(walk, step.node, step.around);
  }
  return walk;
}

/** Puts the steps into a list of nodes on top, the first of them uppermost. */
function goInto(walk: Walk, children: readonly HtmlNode[], around: Around): void {
  for (let at = children.length - 1; at >= 0; at--) {
    const node = children[at];
    if (node !== undefined) walk.todo.push({ node, around });
  }
}

function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === "#text";
}

function isComment(node: HtmlNode): node is HtmlComment {
  return node.nodeName === "#comment";
}

function readText(walk: Walk, node: HtmlText, around: Around): void {
  const { startOffset, endOffset } = node.sourceCodeLocation ?? nowhere;
  const start = around.from + startOffset;
  write(walk, { value: node.value, start, end: around.from + endOffset, isAttribute: false }, around);
}

/** Any comment but a conditional one is shown by no program at all and is no text. */
function readComment(walk: Walk, { sourceCodeLocation }: HtmlComment): void {
  const { startOffset, endOffset } = sourceCodeLocation ?? nowhere;
  const kept = conditionalIn(walk.source, startOffset, endOffset);
  if (kept === null) return;
  walk.outlook.writer.edge();
  const children = walk.inComment(walk.source.slice(kept.from, kept.to)) ?? [];
  goInto(walk, children, { look: plainLook, place: "outlook", from: kept.from, isForOutlook: true });
}

function within(look: Look, { from, isForOutlook }: Around): Around {
  return { look, place: isForOutlook ? "outlook" : isHidden(look) ? "hidden" : "shown", from, isForOutlook };
}

/** Words for a picture are read wherever the picture is seen, whatever its letters would look like. */
function placeOfPicture({ look, isForOutlook }: Around): Place {
  return isForOutlook ? "outlook" : isDrawn(look) ? "shown" : "hidden";
}

function write(walk: Walk, stretch: Stretch, around: Around, place: Place = around.place): void {
  const { writer } = walk[place];
  const offsets = walk.locate(stretch);
  if (around.look.isKept) writer.keep(stretch.value, offsets);
  else writer.flow(stretch.value, offsets);
}

function enter(walk: Walk, element: HtmlElement, outer: Around): void {
  if (outer.isForOutlook && element.tagName === "xml") return;
  const style = walk.styleOf(element);
  const around = within(lookOf(element, style, outer.look), outer);
  const turns = around.place !== outer.place;
  const edged = isBlock(element, style) ? places(walk, around) : [];
  edge(walk, edged, turns);
  if (element.tagName === "br") for (const { writer } of places(walk, around)) writer.lineBreak();
  if (element.tagName === "img") walk.images.push(imageOf(element, style, around.from));
  const marks = [...marksOf(element, style), ...loudOf(element, style, around.look, outer.look)];
  const mark = markFrom(walk, element, marks, around);
  readShownAttribute(walk, element, around);
  const leave = (): void => {
    mark?.();
    edge(walk, edged, turns);
    if (turns && around.place === "hidden") noteTop(walk);
  };
  if (mark !== null || turns || edged.length > 0) walk.todo.push({ leave });
  goInto(walk, element.childNodes, around);
}

/** Puts the text of a block on lines of its own; hidden text is kept apart from other hidden text as well. */
function edge(walk: Walk, edged: readonly MarkedPassage[], turns: boolean): void {
  for (const { writer } of edged) writer.edge();
  if (turns) walk.hidden.writer.edge();
}

/** Where a break in the lines is felt: what is merely invisible still takes its place among what is shown. */
function places(walk: Walk, { look, place }: Around): readonly MarkedPassage[] {
  return place === "hidden" && !look.box.isGone ? [walk.shown, walk.hidden] : [walk[place]];
}

/** What marks an element's text once it has been read; null where there is nothing to mark. */
function markFrom(walk: Walk, element: HtmlElement, marks: readonly Mark["is"][], around: Around): (() => void) | null {
  if (marks.length === 0) return null;
  const href = targetOf(element);
  const { place } = around;
  const from = walk[place].writer.length();
  return () => {
    const to = walk[place].writer.length();
    for (const is of marks) walk[place].marks.push({ is, from, to });
    if (href === null) return;
    const { startOffset, endOffset } = element.sourceCodeLocation ?? nowhere;
    walk.links.push({ href, in: place, from, to, start: around.from + startOffset, end: around.from + endOffset });
  };
}

function readShownAttribute(walk: Walk, element: HtmlElement, around: Around): void {
  const name = shownAttribute(element);
  const value = name === null ? null : attributeOf(element, name);
  if (name === null || value === null || value === "") return;
  const place = name === "alt" ? placeOfPicture(around) : around.place;
  const passage = walk[place];
  const from = passage.writer.length();
  const where = element.sourceCodeLocation?.attrs?.[name] ?? nowhere;
  const [first, last] = [around.from + where.startOffset, around.from + where.endOffset];
  const [before, quote] = /^[^=]*=\s*(["']?)/.exec(walk.source.slice(first, last)) ?? ["", ""];
  passage.writer.flow(" ", first);
  const end = last - (quote ?? "").length;
  write(walk, { value, start: first + before.length, end, isAttribute: true }, around, place);
  passage.writer.flow(" ", last);
  const is = markOfAttribute(element, name);
  if (is !== null) passage.marks.push({ is, from, to: passage.writer.length() });
}

function noteTop(walk: Walk): void {
  const { shown, hidden } = walk;
  const length = hidden.writer.length();
  if (walk.topEnd !== null || shown.writer.length() > 0 || length === 0 || length > mostTop) return;
  if (isReadable(hidden.writer.written().text)) walk.topEnd = length;
}
