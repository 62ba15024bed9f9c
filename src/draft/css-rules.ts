import { isHeeded } from "./css-media.ts";

/** A style rule as it is written: its selectors, and what stands between its braces. */
export interface CssRule {
  readonly selectors: string;
  readonly body: string;
}

interface Reader {
  readonly css: string;
  /** Whether the rules within each open at-rule count. */
  readonly groups: boolean[];
  readonly rules: CssRule[];
  /** How many of the open at-rules do not count. */
  passedOver: number;
  at: number;
}

/** The rules of a style sheet that count on a wide screen, in order; whatever it holds, it is read once from start to end. */
export function cssRules(sheet: string): readonly CssRule[] {
  const css = sheet.replaceAll(/\/\*[^]*?(?:\*\/|$)|<!--|-->/g, " ");
  const reader: Reader = { css, groups: [], rules: [], passedOver: 0, at: 0 };
  while (reader.at < css.length) readNext(reader);
  return reader.rules;
}

function readNext(reader: Reader): void {
  const start = reader.at;
  const sign = skipTo(reader, "{};");
  const prelude = reader.css.slice(start, reader.at - (sign === "" ? 0 : 1)).trim();
  if (sign === "}" && reader.groups.pop() === false) reader.passedOver--;
  if (sign !== "{") return;
  const [, name, query] = /^@([\w-]+)([^]*)$/.exec(prelude) ?? [];
  if (name !== undefined && groups.has(name.toLowerCase())) {
    const counts = name.toLowerCase() !== "media" || isHeeded(query ?? "");
    reader.groups.push(counts);
    if (!counts) reader.passedOver++;
    return;
  }
  const body = readBody(reader);
  if (name === undefined && prelude !== "" && reader.passedOver === 0) reader.rules.push({ selectors: prelude, body });
}

/** At-rules that hold rules of their own; what stands in any other is passed over. */
const groups = new Set(["media", "supports", "layer", "document", "-moz-document"]);

/** What stands up to the closing brace, braces within it included, as merge fields have them. */
function readBody(reader: Reader): string {
  const start = reader.at;
  for (let depth = 1; depth > 0;) {
    const sign = skipTo(reader, "{}");
    if (sign === "") return reader.css.slice(start);
    depth += sign === "{" ? 1 : -1;
  }
  return reader.css.slice(start, reader.at - 1);
}

/** Goes past the first of these signs outside quotes, and tells which it was; to the end where there is none. */
function skipTo(reader: Reader, signs: string): string {
  const { css } = reader;
  for (let quote = ""; reader.at < css.length;) {
    const sign = css.charAt(reader.at++);
    if (sign === "\\") reader.at++;
    else if (quote !== "") quote = sign === quote || sign === "\n" ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (signs.includes(sign)) return sign;
  }
  reader.at = css.length;
  return "";
}
