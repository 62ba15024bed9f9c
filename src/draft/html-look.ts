import { attributeOf } from "./html-style.ts";
import type { Style } from "./html-style.ts";
import type { HtmlElement } from "./html-tree.ts";

/** What an element inherits of whether and how its text is shown. */
export interface Look {
  /** Not drawn, and nothing within it either. */
  readonly isGone: boolean;
  /** `visibility: hidden`, which something within may undo. */
  readonly isInvisible: boolean;
  /** A font size of zero, which something within may undo. */
  readonly isTiny: boolean;
  /** White space is kept, as in `<pre>`. */
  readonly isKept: boolean;
}

/** How a page starts. */
export const plainLook: Look = { isGone: false, isInvisible: false, isTiny: false, isKept: false };

/** True where a mail program shows none of the text. */
export function isHidden(look: Look): boolean {
  return look.isGone || look.isInvisible || look.isTiny;
}

const keeping = new Set(["pre", "textarea", "listing", "xmp", "plaintext"]);
const relative = /^(?:em|%|ex|ch)$/;
const size = /^(\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})([a-z%]{0,4})$/;
const sizeKeyword = /^(?:xx-small|x-small|small|medium|large|x-large|xx-large|xxx-large)$/;

/** The look of an element within another. */
export function lookOf(element: HtmlElement, style: Style, outer: Look): Look {
  return {
    isGone: outer.isGone || isGone(element, style),
    isInvisible: isInvisible(style, outer.isInvisible),
    isTiny: isTiny(element, style, outer.isTiny),
    isKept: isKept(element, style, outer.isKept),
  };
}

function isGone(element: HtmlElement, style: Style): boolean {
  const display = style.get("display");
  if (display === "none" || (display === undefined && attributeOf(element, "hidden") !== null)) return true;
  if (isZero(style.get("opacity"))) return true;
  const clips = /^(?:hidden|clip)$/.test(style.get("overflow") ?? "");
  return clips && ["max-height", "height", "max-width", "width"].some((side) => isZero(style.get(side)));
}

function isInvisible(style: Style, outer: boolean): boolean {
  const visibility = style.get("visibility");
  if (visibility === "hidden" || visibility === "collapse") return true;
  return visibility === "visible" ? false : outer;
}

function isTiny(element: HtmlElement, style: Style, outer: boolean): boolean {
  const written = style.get("font-size") ?? shorthandSize(style.get("font"));
  if (written === undefined) return outer && !(element.tagName === "font" && attributeOf(element, "size") !== null);
  if (sizeKeyword.test(written)) return false;
  const [, number, unit] = size.exec(written) ?? [];
  if (number === undefined) return outer;
  return Number(number) === 0 || (outer && relative.test(unit ?? ""));
}

/** The size in `font: bold 12px/1.5 Arial`. */
function shorthandSize(font: string | undefined): string | undefined {
  return font?.split(/[\s/]+/).find((word) => size.test(word) && !/^[1-9]\d\d$/.test(word));
}

function isKept(element: HtmlElement, style: Style, outer: boolean): boolean {
  const space = style.get("white-space");
  if (space !== undefined && space !== "inherit") return /^(?:pre|pre-wrap|break-spaces)$/.test(space);
  return outer || keeping.has(element.tagName);
}

function isZero(written: string | undefined): boolean {
  return written !== undefined && Number(size.exec(written)?.[1] ?? 1) === 0;
}
