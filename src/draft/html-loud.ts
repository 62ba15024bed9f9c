import type { Color } from "./css-color.ts";
import type { Look } from "./html-look.ts";
import type { Style } from "./html-style.ts";
import type { HtmlElement } from "./html-tree.ts";

/** Letters of so many pixels are display letters, when those around them are smaller by a fifth. */
const displaySize = 20;
const growth = 1.2;
/** How far red, green and blue lie apart in what people call a colour, and how dark a dark box is, from 0 to 255. */
const leastColor = 60;
const mostDark = 90;

/** One "loud" for each way in which an element makes its text stand out: large letters, bold, a coloured or dark box. */
export function loudOf(element: HtmlElement, style: Style, look: Look, outer: Look): readonly "loud"[] {
  const ways = [isLarge(look, outer), isBold(element, style), isBoxed(look, outer)];
  return ways.filter((way) => way).map(() => "loud");
}

function isLarge({ fontSize }: Look, outer: Look): boolean {
  return fontSize >= displaySize && fontSize >= outer.fontSize * growth;
}

function isBold({ tagName }: HtmlElement, style: Style): boolean {
  const weight = style.get("font-weight");
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return tagName === "b" || tagName === "strong";
}

/** A picture behind the words is a box too. */
function isBoxed({ ink }: Look, outer: Look): boolean {
  if (ink.paper === outer.ink.paper || outer.ink.paper === null) return false;
  return ink.paper === null || stands(ink.paper) > stands(outer.ink.paper);
}

/** 1 for paper that draws the eye, 0 for white, cream and grey. */
function stands({ red, green, blue }: Color): number {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  return most - least >= leastColor || most <= mostDark ? 1 : 0;
}
