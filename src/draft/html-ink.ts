import { contrastOf, differenceOf, laidOver, readColor } from "./css-color.ts";
import type { Color } from "./css-color.ts";
import { attributeOf } from "./html-style.ts";
import type { Style } from "./html-style.ts";
import type { HtmlElement } from "./html-tree.ts";

/** The colour of letters and of what they stand on. */
export interface Ink {
  /** Null where it cannot be told: links as each program likes them, a merge field. */
  readonly letters: Color | null;
  /** Null where it cannot be told: a picture, a merge field. */
  readonly paper: Color | null;
  /** The letters cannot be told from the paper. */
  readonly isFaint: boolean;
}

const black: Color = { red: 0, green: 0, blue: 0, alpha: 1 };
const white: Color = { red: 255, green: 255, blue: 255, alpha: 1 };
const buttonGrey: Color = { red: 239, green: 239, blue: 239, alpha: 1 };

/** A page: black on white. */
export const plainInk: Ink = { letters: black, paper: white, isFaint: false };

/** Below both, letters are taken for invisible: as WCAG reckons contrast, and in red, green and blue from 0 to 255. */
const leastContrast = 1.1;
const leastDifference = 24;
const leastAlpha = 0.1;

const mergeField = /[{}%$*|[\]]/;
const picture = /(?:url|gradient|image|image-set)\(/;

/** The ink of an element within another. */
export function inkOf(element: HtmlElement, style: Style, outer: Ink): Ink {
  const given = givenInk(element, outer);
  const letters = lettersOf(element, style, given.letters);
  const paper = paperOf(element, style, given.paper);
  if (letters === outer.letters && paper === outer.paper) return outer;
  return { letters, paper, isFaint: isFaint(letters, paper) };
}

/** What a page draws without being told to: links in some blue, buttons in grey. */
function givenInk(element: HtmlElement, outer: Ink): Pick<Ink, "letters" | "paper"> {
  const { tagName } = element;
  if (tagName === "a" && attributeOf(element, "href") !== null) return { letters: null, paper: outer.paper };
  if (tagName === "button") return { letters: black, paper: buttonGrey };
  if (tagName === "input" || tagName === "textarea" || tagName === "select") return { letters: black, paper: white };
  return outer;
}

function lettersOf(element: HtmlElement, style: Style, given: Color | null): Color | null {
  const written = style.get("color");
  if (written !== undefined) return told(written, given);
  const name = element.tagName === "font" ? "color" : element.tagName === "body" ? "text" : null;
  const attribute = name === null ? null : attributeOf(element, name);
  return attribute === null ? given : told(attribute.trim().toLowerCase(), given);
}

function paperOf(element: HtmlElement, style: Style, outer: Color | null): Color | null {
  const shown = style.get("background-color") ?? attributeOf(element, "bgcolor")?.trim().toLowerCase();
  if (isPicture(shown) || isPicture(style.get("background-image"))) return null;
  if ((attributeOf(element, "background") ?? "") !== "") return null;
  if (shown === undefined) return outer;
  const color = backgroundColor(shown, outer);
  if (color === null || color.alpha === 1) return color;
  return color.alpha === 0 ? outer : outer && laidOver(color, outer);
}

function isPicture(written: string | undefined): boolean {
  return written !== undefined && picture.test(written);
}

/** The colour in `#fff no-repeat center`. */
function backgroundColor(written: string, outer: Color | null): Color | null {
  if (mergeField.test(written.replaceAll(/\([^()]*\)/g, "")) && readColor(written) === null) return null;
  const words = written.match(/[\w-]+\([^()]*\)|[^\s()]+/g) ?? [];
  for (const word of words) {
    const color = readColor(word);
    if (color !== null) return color;
  }
  return outer;
}

/** A colour that is written; what a mail program does not understand changes nothing, a merge field may be any colour. */
function told(written: string, given: Color | null): Color | null {
  return readColor(written) ?? (mergeField.test(written) ? null : given);
}

function isFaint(letters: Color | null, paper: Color | null): boolean {
  if (letters === null) return false;
  if (paper === null) return letters.alpha < leastAlpha;
  const drawn = letters.alpha === 1 ? letters : laidOver(letters, paper);
  return contrastOf(drawn, paper) < leastContrast && differenceOf(drawn, paper) < leastDifference;
}
