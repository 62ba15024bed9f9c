import type { HtmlElement } from "./html-tree.ts";

/** The declarations of a `style` attribute, properties in lower case, the last of each that counts. */
export type Style = ReadonlyMap<string, string>;

const none: Style = new Map();
const quotes = `"'`;

/** What an element's own `style` says. */
export function styleOf(element: HtmlElement): Style {
  const written = attributeOf(element, "style");
  return written === null || written.trim() === "" ? none : readStyle(written);
}

/** An attribute's value; null when it is absent. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

function readStyle(written: string): Style {
  const style = new Map<string, string>();
  const important = new Set<string>();
  for (const declaration of declarations(written.replaceAll(/\/\*[^]*?(?:\*\/|$)/g, " "))) {
    const colon = declaration.indexOf(":");
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const isImportant = /!\s*important$/.test(value);
    if (colon < 1 || value === "" || (important.has(property) && !isImportant)) continue;
    if (isImportant) important.add(property);
    style.set(property, isImportant ? value.slice(0, value.lastIndexOf("!")).trim() : value);
  }
  return style;
}

/** Split at semicolons, but not at those inside quotes and brackets, as in `url(data:…;base64,…)`. */
function declarations(style: string): string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  let quote = "";
  for (let at = 0; at < style.length; at++) {
    const sign = style.charAt(at);
    if (quote !== "") {
      if (sign === "\\") at++;
      else if (sign === quote) quote = "";
    } else if (quotes.includes(sign)) quote = sign;
    else if (sign === "(") depth++;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    else if (sign === ";" && depth === 0) {
      found.push(style.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, style.slice(start)];
}
