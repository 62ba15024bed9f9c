import type { Passage } from "./draft.ts";
import type { HtmlElement, HtmlNode } from "./html-tree.ts";
import { isReadable } from "./marked-passage.ts";
import { cssIn, styleElementsIn } from "./style-elements.ts";

const content = /(?<![\w-])content\s*:((?:[^;}"']|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')*)/gi;
const strings = /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'/g;
const escape = /\\(?:([\da-f]{1,6})\s?|\r?\n|([^]))/gi;

/**
 * The words that style sheets put before and after elements, on whatever screen; null when there are none. Some mail
 * programs show them. Each stands at the place of its sheet.
 */
export function generatedPassage(children: readonly HtmlNode[]): Passage | null {
  const found = styleElementsIn(children).flatMap((sheet) =>
    wordsIn(sheet).map((words) => ({ words, at: placeOf(sheet) })),
  );
  if (found.length === 0) return null;
  const text = found.map(({ words }) => words).join("\n");
  const at = found.flatMap(({ words, at: place }) => Array.from({ length: words.length + 1 }, () => place));
  return { part: "html", text, at: Uint32Array.from(at), visible: false, marks: [] };
}

function placeOf({ sourceCodeLocation }: HtmlElement): number {
  return sourceCodeLocation?.startOffset ?? 0;
}

/** Points, ticks and empty strings are drawing, not words. */
function wordsIn(element: HtmlElement): readonly string[] {
  const css = cssIn(element).replaceAll(/\/\*[^]*?(?:\*\/|$)/g, " ");
  const said = Array.from(css.matchAll(content), ([, value = ""]) => stringsIn(value));
  return said.filter((words) => isReadable(words) && /[\p{L}\p{N}]/u.test(words));
}

function stringsIn(value: string): string {
  return Array.from(value.matchAll(strings), ([, double, single]) => unescaped(double ?? single ?? "")).join("");
}

function unescaped(written: string): string {
  return written.replaceAll(escape, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (sign ?? "") : signOf(Number.parseInt(code, 16)),
  );
}

function signOf(code: number): string {
  return code === 0 || code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}
