import { pixelsOf } from "./css-length.ts";
import { boxOf, plainBox } from "./html-box.ts";
import type { Box } from "./html-box.ts";
import { inkOf, plainInk } from "./html-ink.ts";
import type { Ink } from "./html-ink.ts";
import { attributeOf } from "./html-style.ts";
import type { Style } from "./html-style.ts";
import type { HtmlElement } from "./html-tree.ts";

/** What an element inherits of whether and how its text is shown. */
export interface Look {
  /** Whether and where it is drawn at all. */
  readonly box: Box;
  /** `visibility: hidden`, which something within may undo. */
  readonly isInvisible: boolean;
  /** The size of the letters in pixels; some are too small to be read. */
  readonly fontSize: number;
  /** The words begin far outside the page, by `text-indent`. */
  readonly isOutdented: boolean;
  /** Lines without any height: drawn over each other, and not drawn at all in a box that cuts off what leaves it. */
  readonly lines: "high" | "flat" | "cut-off";
  readonly ink: Ink;
  /** White space is kept, as in `<pre>`. */
  readonly isKept: boolean;
}

/** How a page starts. */
export const plainLook: Look = {
  box: plainBox,
  isInvisible: false,
  fontSize: 16,
  isOutdented: false,
  lines: "high",
  ink: plainInk,
  isKept: false,
};

/** Letters smaller than this many pixels cannot be read. */
const smallestRead = 3;
const farAway = -500;

/** True where a mail program shows none of the text. */
export function isHidden(look: Look): boolean {
  const isUnreadable = look.fontSize < smallestRead || look.lines === "cut-off";
  return !isDrawn(look) || isUnreadable || look.isOutdented || look.ink.isFaint;
}

/** True where a mail program draws what is no text, a picture for instance. */
export function isDrawn({ box, isInvisible }: Look): boolean {
  return !box.isGone && !isInvisible;
}

const keeping = new Set(["pre", "textarea", "listing", "xmp", "plaintext"]);
const keywords: ReadonlyMap<string, number> = new Map([
  ["xx-small", 9],
  ["x-small", 10],
  ["small", 13],
  ["medium", 16],
  ["large", 18],
  ["x-large", 24],
  ["xx-large", 32],
  ["xxx-large", 48],
  ["initial", 16],
]);

/** The look of an element within another. */
export function lookOf(element: HtmlElement, style: Style, outer: Look): Look {
  const fontSize = fontSizeOf(element, style, outer.fontSize);
  const indent = pixelsOf(style.get("text-indent"), fontSize, 0);
  return {
    box: boxOf(element, style, outer.box, fontSize),
    isInvisible: isInvisible(style, outer.isInvisible),
    fontSize,
    isOutdented: indent === null ? outer.isOutdented : indent <= farAway,
    lines: linesOf(style, outer.lines, fontSize),
    ink: inkOf(element, style, outer.ink),
    isKept: isKept(element, style, outer.isKept),
  };
}

function isInvisible(style: Style, outer: boolean): boolean {
  const visibility = style.get("visibility");
  if (visibility === "hidden" || visibility === "collapse") return true;
  return visibility === "visible" ? false : outer;
}

function fontSizeOf(element: HtmlElement, style: Style, outer: number): number {
  const written = style.get("font-size");
  if (written === undefined) return isSizedFont(element) ? 16 : outer;
  if (written === "smaller") return outer / 1.2;
  if (written === "larger") return outer * 1.2;
  return keywords.get(written) ?? pixelsOf(written, outer, outer) ?? outer;
}

function isSizedFont(element: HtmlElement): boolean {
  return element.tagName === "font" && attributeOf(element, "size") !== null;
}

function linesOf(style: Style, outer: Look["lines"], fontSize: number): Look["lines"] {
  const written = style.get("line-height");
  if (written === undefined && outer === "high") return outer;
  const unit = written !== undefined && /^[\d.]+$/.test(written) ? fontSize : 1;
  const height = pixelsOf(written, fontSize, fontSize);
  if (written === "normal" || (height !== null && height * unit > 1)) return "high";
  const isFlat = height !== null || outer !== "high";
  if (!isFlat) return "high";
  return outer === "cut-off" || /hidden|clip/.test(style.get("overflow") ?? "") ? "cut-off" : "flat";
}

function isKept(element: HtmlElement, style: Style, outer: boolean): boolean {
  const space = style.get("white-space");
  if (space !== undefined && space !== "inherit") return /^(?:pre|pre-wrap|break-spaces)$/.test(space);
  return outer || keeping.has(element.tagName);
}
