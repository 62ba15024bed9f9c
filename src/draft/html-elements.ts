import type { Image, Mark } from "./draft.ts";
import { attributeOf } from "./html-style.ts";
import type { Style } from "./html-style.ts";
import type { HtmlElement } from "./html-tree.ts";

const neverRead = new Set([
  "head",
  "title",
  "script",
  "style",
  "template",
  "iframe",
  "noembed",
  "noframes",
  "datalist",
]);

const headings = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search
  section summary table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
);

const blockDisplay = /^(?:block|flex|grid|table|table-row|table-cell|table-caption|list-item|flow-root)$/;

/** True for what no mail program shows as text, whatever its style says. */
export function isNeverRead(element: HtmlElement): boolean {
  return neverRead.has(element.tagName);
}

/** True where the text of an element starts and ends on a line of its own. */
export function isBlock(element: HtmlElement, style: Style): boolean {
  const display = style.get("display");
  if (display === "inline" || display === "inline-block") return false;
  return blocks.has(element.tagName) || (display !== undefined && blockDisplay.test(display));
}

/** What an element's text is drawn as, apart from running text. */
export function marksOf(element: HtmlElement, style: Style): readonly ("heading" | "link" | "button")[] {
  const { tagName } = element;
  if (headings.has(tagName)) return ["heading"];
  if (tagName === "button") return ["button"];
  if (targetOf(element) === null) return [];
  return looksPressed(element, style) ? ["link", "button"] : ["link"];
}

/** Where an element leads when it is clicked, as written; null when it is no link. */
export function targetOf(element: HtmlElement): string | null {
  return element.tagName === "a" || element.tagName === "area" ? attributeOf(element, "href") : null;
}

/** The attribute that an element shows as text: the words for a picture, what stands in a form's field or button. */
export function shownAttribute(element: HtmlElement): "alt" | "value" | "placeholder" | null {
  if (element.tagName === "img" || element.tagName === "area") return "alt";
  if (element.tagName !== "input") return null;
  const type = (attributeOf(element, "type") ?? "text").toLowerCase();
  if (/^(?:hidden|checkbox|radio|password|file|range|color)$/.test(type)) return null;
  if (type === "image") return "alt";
  return attributeOf(element, "value") === null ? "placeholder" : "value";
}

/** A link is a button by its role or class, or when it is a filled box with room around its words. */
function looksPressed(element: HtmlElement, style: Style): boolean {
  if (attributeOf(element, "role")?.toLowerCase() === "button") return true;
  if (/(?:^|[\s_-])(?:btn|button|knop|cta)(?:$|[\s_-])/i.test(attributeOf(element, "class") ?? "")) return true;
  const fill = style.get("background-color");
  const isFilled = fill !== undefined && !/^(?:none|transparent|inherit|initial|unset)/.test(fill);
  return isFilled && [...style.keys()].some((property) => property.startsWith("padding") || property === "display");
}

/** A picture as it is written, in a tree that begins at `from` in the source; its size may stand in its style. */
export function imageOf(element: HtmlElement, style: Style, from: number): Image {
  const { startOffset, endOffset } = element.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
  return {
    src: attributeOf(element, "src") ?? "",
    alt: attributeOf(element, "alt"),
    width: attributeOf(element, "width") ?? style.get("width") ?? null,
    height: attributeOf(element, "height") ?? style.get("height") ?? null,
    start: from + startOffset,
    end: from + endOffset,
  };
}

/** What an attribute that is shown as text is drawn as; null where that is nothing but text. */
export function markOfAttribute(element: HtmlElement, name: string): Mark["is"] | null {
  if (element.tagName !== "input") return name === "alt" ? "alt" : null;
  return /^(?:submit|button|reset|image)$/i.test(attributeOf(element, "type") ?? "") ? "button" : null;
}
