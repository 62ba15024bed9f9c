import type { Image, Mark } from "./draft.ts";
import { isBlock, isNeverRead, marksOf, shownAttribute, targetOf } from "./html-elements.ts";
import { isHidden, lookOf, plainLook } from "./html-look.ts";
import type { Look } from "./html-look.ts";
import type { Locate, Stretch } from "./html-offsets.ts";
import { attributeOf, styleOf } from "./html-style.ts";
import type { Style } from "./html-style.ts";
import type { HtmlElement, HtmlNode, HtmlText } from "./html-tree.ts";
import { isReadable, markedPassage } from "./marked-passage.ts";
import type { MarkedPassage, Range } from "./marked-passage.ts";

/** What a walk over the tree has found. */
export interface Walked {
  readonly shown: MarkedPassage;
  readonly hidden: MarkedPassage;
  readonly links: WalkedLink[];
  readonly images: Image[];
  /** How much of the hidden text stood at the very top, before anything shown; null when there was none. */
  topEnd: number | null;
}

/** A link with the stretch of text that is clicked. */
export interface WalkedLink extends Range {
  readonly href: string;
  readonly in: "shown" | "hidden";
  readonly start: number;
  readonly end: number;
}

interface Walk extends Walked {
  readonly source: string;
  readonly locate: Locate;
  /** The last one is taken first. */
  readonly todo: Step[];
}

type Step = { readonly node: HtmlNode; readonly look: Look } | { readonly leave: () => void };

const nowhere = { startOffset: 0, endOffset: 0 };

/** Beyond this much hidden text at the top it is not looked at for a preheader any more. */
const mostTop = 2000;

/** Walks over a tree as a mail program shows it; with a list of steps instead of recursion, so that depth costs nothing. */
export function walkHtml(children: readonly HtmlNode[], source: string, locate: Locate): Walked {
  const found = { shown: markedPassage(), hidden: markedPassage(), links: [], images: [], topEnd: null };
  const walk: Walk = { ...found, source, locate, todo: [] };
  goInto(walk, children, plainLook);
  for (let step = walk.todo.pop(); step !== undefined; step = walk.todo.pop()) {
    if ("leave" in step) step.leave();
    else if (isText(step.node)) readText(walk, step.node, step.look);
    else if ("tagName" in step.node && !isNeverRead(step.node)) enter(walk, step.node, step.look);
  }
  return walk;
}

/** Puts the steps into a list of nodes on top, the first of them uppermost. */
function goInto(walk: Walk, children: readonly HtmlNode[], look: Look): void {
  for (const node of children.toReversed()) walk.todo.push({ node, look });
}

function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === "#text";
}

function readText(walk: Walk, node: HtmlText, look: Look): void {
  const { startOffset, endOffset } = node.sourceCodeLocation ?? nowhere;
  write(walk, { value: node.value, start: startOffset, end: endOffset, isAttribute: false }, look);
}

function write(walk: Walk, stretch: Stretch, look: Look): void {
  const { writer } = isHidden(look) ? walk.hidden : walk.shown;
  const offsets = walk.locate(stretch);
  if (look.isKept) writer.keep(stretch.value, offsets);
  else writer.flow(stretch.value, offsets);
}

function enter(walk: Walk, element: HtmlElement, outer: Look): void {
  const style = styleOf(element);
  const look = lookOf(element, style, outer);
  const turns = isHidden(look) !== isHidden(outer);
  const edged = isBlock(element, style) ? places(walk, look) : [];
  edge(walk, edged, turns);
  if (element.tagName === "br") for (const { writer } of places(walk, look)) writer.lineBreak();
  if (element.tagName === "img") walk.images.push(imageOf(element));
  const mark = markFrom(walk, element, style, look);
  readShownAttribute(walk, element, look);
  const leave = (): void => {
    mark?.();
    edge(walk, edged, turns);
    if (turns && isHidden(look)) noteTop(walk);
  };
  if (mark !== null || turns || edged.length > 0) walk.todo.push({ leave });
  goInto(walk, element.childNodes, look);
}

/** Puts the text of a block on lines of its own; hidden text is kept apart from other hidden text as well. */
function edge(walk: Walk, edged: readonly MarkedPassage[], turns: boolean): void {
  for (const { writer } of edged) writer.edge();
  if (turns) walk.hidden.writer.edge();
}

/** Where a break in the lines is felt: what is merely invisible still takes its place among what is shown. */
function places(walk: Walk, look: Look): readonly MarkedPassage[] {
  if (!isHidden(look)) return [walk.shown];
  return look.isGone ? [walk.hidden] : [walk.shown, walk.hidden];
}

/** What marks an element's text once it has been read; null where there is nothing to mark. */
function markFrom(walk: Walk, element: HtmlElement, style: Style, look: Look): (() => void) | null {
  const href = targetOf(element);
  const marks = marksOf(element, style);
  if (marks.length === 0) return null;
  const place = isHidden(look) ? "hidden" : "shown";
  const from = walk[place].writer.length();
  return () => {
    const to = walk[place].writer.length();
    for (const is of marks) walk[place].marks.push({ is, from, to });
    if (href === null) return;
    const { startOffset, endOffset } = element.sourceCodeLocation ?? nowhere;
    walk.links.push({ href, in: place, from, to, start: startOffset, end: endOffset });
  };
}

function imageOf(element: HtmlElement): Image {
  const { startOffset, endOffset } = element.sourceCodeLocation ?? nowhere;
  return {
    src: attributeOf(element, "src") ?? "",
    alt: attributeOf(element, "alt"),
    width: attributeOf(element, "width"),
    height: attributeOf(element, "height"),
    start: startOffset,
    end: endOffset,
  };
}

function readShownAttribute(walk: Walk, element: HtmlElement, look: Look): void {
  const name = shownAttribute(element);
  const value = name === null ? null : attributeOf(element, name);
  if (name === null || value === null || value === "") return;
  const passage = isHidden(look) ? walk.hidden : walk.shown;
  const from = passage.writer.length();
  const place = element.sourceCodeLocation?.attrs?.[name] ?? nowhere;
  const written = walk.source.slice(place.startOffset, place.endOffset);
  const [before, quote] = /^[^=]*=\s*(["']?)/.exec(written) ?? ["", ""];
  const start = place.startOffset + before.length;
  passage.writer.flow(" ", place.startOffset);
  write(walk, { value, start, end: place.endOffset - (quote ?? "").length, isAttribute: true }, look);
  passage.writer.flow(" ", place.endOffset);
  const is = markOfAttribute(element, name);
  if (is !== null) passage.marks.push({ is, from, to: passage.writer.length() });
}

function markOfAttribute(element: HtmlElement, name: string): Mark["is"] | null {
  if (element.tagName !== "input") return name === "alt" ? "alt" : null;
  return /^(?:submit|button|reset|image)$/i.test(attributeOf(element, "type") ?? "") ? "button" : null;
}

function noteTop(walk: Walk): void {
  const { shown, hidden } = walk;
  const length = hidden.writer.length();
  if (walk.topEnd !== null || shown.writer.length() > 0 || length === 0 || length > mostTop) return;
  if (isReadable(hidden.writer.written().text)) walk.topEnd = length;
}
