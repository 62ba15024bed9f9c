import type { HtmlElement } from "./html-tree.ts";

/** What counts for an element, properties and values in lower case; short forms are written out where a look needs them. */
export type Style = ReadonlyMap<string, string>;

/** Declarations as they are written, the last of each property that counts. */
export type Declarations = ReadonlyMap<string, Declared>;

interface Declared {
  readonly value: string;
  readonly isImportant: boolean;
}

const none: Declarations = new Map();
const quotes = `"'`;

/** An attribute's value; null when it is absent. */
export function attributeOf({ attrs }: HtmlElement, name: string): string | null {
  for (const attribute of attrs) if (attribute.name === name) return attribute.value;
  return null;
}

/** Tells what an element's own `style` says; a style that is written many times is read once. */
export function ownStyles(): (element: HtmlElement) => Declarations {
  const known = new Map<string, Declarations>();
  return (element) => {
    const written = attributeOf(element, "style");
    if (written === null || written.trim() === "") return none;
    const style = known.get(written) ?? readDeclarations(written);
    known.set(written, style);
    return style;
  };
}

/** Reads declarations; of each property the last counts, an important one before any other. */
export function readDeclarations(written: string): Declarations {
  const style = new Map<string, Declared>();
  for (const declaration of split(written.replaceAll(/\/\*[^]*?(?:\*\/|$)/g, " "))) {
    const colon = declaration.indexOf(":");
    const property = unescaped(declaration.slice(0, colon)).trim().toLowerCase();
    const said = unescaped(declaration.slice(colon + 1))
      .trim()
      .toLowerCase();
    const isImportant = /!\s*important$/.test(said);
    const value = isImportant ? said.slice(0, said.lastIndexOf("!")).trim() : said;
    if (colon < 1 || value === "") continue;
    for (const [each, meant] of writtenOut(property, value)) {
      if (isImportant || style.get(each)?.isImportant !== true) style.set(each, { value: meant, isImportant });
    }
  }
  return style;
}

/** Declarations in their order; what is important in any of them comes after all that is not. */
export function cascade(all: readonly Declarations[]): Style {
  const style = new Map<string, string>();
  const important = new Map<string, string>();
  for (const declarations of all) {
    for (const [property, { value, isImportant }] of declarations)
      (isImportant ? important : style).set(property, value);
  }
  for (const [property, value] of important) style.set(property, value);
  return style;
}

/** Split at semicolons, but not at those inside quotes and brackets, as in `url(data:…;base64,…)`. */
function split(style: string): string[] {
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

/** CSS may write any letter by its number: `\64isplay` is `display`. */
function unescaped(written: string): string {
  if (!written.includes("\\")) return written;
  return written.replaceAll(/\\(?:([0-9a-f]{1,6})[ \t\n\r\f]?|([^]))/gi, (_, code?: string, sign?: string) => {
    if (code === undefined) return sign ?? "";
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? "\uFFFD" : String.fromCodePoint(point);
  });
}

const fontSize = /^(?:(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(?:[a-z]{1,4}|%)?|(?:x{1,3}-)?(?:small|large)|medium)$/;
const longestFont = 1000;
const fontWeight = /^[1-9]\d\d$/;

/** A declaration and what it says in short of others. */
function writtenOut(property: string, value: string): readonly (readonly [string, string])[] {
  if (property === "background")
    return [
      [property, value],
      ["background-color", value],
    ];
  if (property === "overflow-x" || property === "overflow-y") return [["overflow", value]];
  if (property === "margin") return sidesOf("margin-", value);
  if (property === "inset") return sidesOf("", value);
  if (property !== "font" || value.length > longestFont) return [[property, value]];
  const words = value.replaceAll(/\s*\/\s*/g, "/").split(/\s+/);
  const sized = words.find((word) => fontSize.test(word.split("/")[0] ?? "") && !fontWeight.test(word));
  const [size, height] = sized?.split("/") ?? [];
  if (size === undefined) return [[property, value]];
  return [
    [property, value],
    ["font-size", size],
    ["line-height", height ?? "normal"],
  ];
}

function sidesOf(prefix: string, value: string): readonly (readonly [string, string])[] {
  const [top = "", right = top, bottom = top, left = right] = value.split(/\s+/);
  return [
    [`${prefix}top`, top],
    [`${prefix}right`, right],
    [`${prefix}bottom`, bottom],
    [`${prefix}left`, left],
  ];
}
