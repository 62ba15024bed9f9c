import { pixelsOf } from "./css-length.ts";
import { attributeOf } from "./html-style.ts";
import type { Style } from "./html-style.ts";
import type { HtmlElement } from "./html-tree.ts";

/** Whether an element is drawn where somebody can see it. */
export interface Box {
  /** Not drawn, and nothing within it either. */
  readonly isGone: boolean;
  /** How much covers what is beneath, all elements around it reckoned in. */
  readonly opacity: number;
}

/** The box of the page itself. */
export const plainBox: Box = { isGone: false, opacity: 1 };

/** Fainter than this, text is taken for not drawn. */
const faintest = 0.1;
const farAway = -500;
/** Cells and rows grow with what they hold, whatever height or width they are given. */
const growing = new Set(["table", "tbody", "thead", "tfoot", "tr", "td", "th"]);

/** The box of an element within another. `mso-hide` alone hides nothing: only Outlook heeds it, all others show the text. */
export function boxOf(element: HtmlElement, style: Style, outer: Box, em: number): Box {
  const own = opacityOf(style);
  if (outer.isGone) return outer;
  if (own === 1 && !isPutAway(element, style, em)) return outer;
  const opacity = outer.opacity * own;
  return { opacity, isGone: opacity < faintest || isPutAway(element, style, em) };
}

function isPutAway(element: HtmlElement, style: Style, em: number): boolean {
  const display = style.get("display");
  if (display === "none" || (display === undefined && attributeOf(element, "hidden") !== null)) return true;
  return style.size > 0 && (isCutToNothing(element, style, em) || isFarAway(style, em) || isTransformedAway(style));
}

function opacityOf(style: Style): number {
  const written = style.get("opacity") ?? opacityIn(style.get("filter"));
  const share = pixelsOf(written, 1, 1);
  return share === null ? 1 : Math.min(1, Math.max(0, share));
}

function opacityIn(filter: string | undefined): string | undefined {
  return filter === undefined ? filter : /opacity\(\s*([\d.]{1,20}%?)\s*\)/.exec(filter)?.[1];
}

function isCutToNothing(element: HtmlElement, style: Style, em: number): boolean {
  if (isClipped(style)) return true;
  const overflow = style.get("overflow");
  if (overflow === undefined || !/hidden|clip/.test(overflow)) return false;
  if (growing.has(element.tagName) && !/block/.test(style.get("display") ?? "")) return false;
  return ["max-height", "height", "max-width", "width"].some(
    (side) => (pixelsOf(style.get(side), em, side.endsWith("width") ? 600 : Number.NaN) ?? 2) <= 1,
  );
}

function isClipped(style: Style): boolean {
  const [clip, path] = [style.get("clip"), style.get("clip-path")];
  const [, sides] = clip === undefined ? [] : (/^rect\(([^()]{1,100})\)$/.exec(clip) ?? []);
  if (sides !== undefined && isPlaced(style)) {
    const [top = 0, right = 0, bottom = 0, left = 0] = sides
      .trim()
      .split(/\s*,\s*|\s+/)
      .map((side) => pixelsOf(side, 16, 0) ?? Number.NaN);
    if (bottom - top <= 1 || right - left <= 1) return true;
  }
  if (path === undefined) return false;
  const [, inset] = /^inset\(\s*([\d.]{1,20})%/.exec(path) ?? [];
  return (inset !== undefined && Number(inset) >= 50) || /^(?:circle|ellipse)\(\s*0/.test(path);
}

function isPlaced(style: Style): boolean {
  return /^(?:absolute|fixed)$/.test(style.get("position") ?? "");
}

const margins = ["margin-left", "margin-top"];
const places = [...margins, "left", "top", "right", "bottom"];

function isFarAway(style: Style, em: number): boolean {
  const isMoved = isPlaced(style) || style.get("position") === "relative";
  return (isMoved ? places : margins).some((side) => (pixelsOf(style.get(side), em, 600) ?? 0) <= farAway);
}

function isTransformedAway(style: Style): boolean {
  const transform = style.get("transform");
  if (transform === undefined) return false;
  if (/scale(?:3d|[xy])?\(\s*(?:0+(?:\.0*)?|\.0+)\s*[,)]/.test(transform)) return true;
  const [, moved] = /translate(?:3d|[xy])?\(\s*(-[\w.%]{1,20})/.exec(transform) ?? [];
  return (pixelsOf(moved, 16, 0) ?? 0) <= farAway;
}
