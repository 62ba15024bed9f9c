import * as fc from "fast-check";
import { defaultTreeAdapter, parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import type { Passage } from "../../src/draft/draft.ts";
import { readHtml } from "../../src/draft/html.ts";

const words = [
  "Beste klant",
  " ",
  "\r\n",
  "\n\t",
  "20% korting",
  "één",
  "€5",
  "😀",
  "\u200b",
  "a",
  "ﬁ",
  ";",
  "=",
  '"',
  "x\r",
];
const entities =
  `&euro; &eacute; &#8203; &amp; &amp &ampere &AMP;lt; &notit; &not &copy2024 &#x1F600; &#128512 &#0; &#xD800; &fjlig; &NotEqualTilde;
  &semi; &nbsp; &zwnj; & && &; &# &#x; &zzz; &lt &lt; &CounterClockwiseContourIntegral; &#13; &#10 &Tab; &NewLine;`.split(
    /\s+/,
  );
const tags =
  `<p> </p> <div> </div> <b> </b> <i> </i> <a href="https://x.nl/?a=1&amp;b=2"> </a> <br> <table> <tr> <td> </td> </tr> </table>
  <pre> </pre> <ul> <li> </ul> <h1> </h1> <span> </span> <select> <option> </select> <svg> </svg> <textarea> </textarea> <noscript> </noscript>
  <font> </font> <button> </button> <!--x--> <![if> </x> <hr> </br> </p> <center> <form> <body> <html> <math> <mi>`.split(
    /\s+(?=<)/,
  );
const pictures = [
  `<img alt="Tom &amp; Jerry">`,
  `<img alt=los&eacute;>`,
  `<img alt='&copy=1 &ampx &notit; "'>`,
  `<img ALT = "\r\n a  b ">`,
];
const hiding = [
  `<p hidden>`,
  `<div style="display:none">`,
  `<span style="font-size:0">`,
  `<div style='visibility:hidden'>`,
  `<font color="#fff">`,
  `<td bgcolor=black style="color:#010101">`,
  `<style>.weg, p > b { display: none }</style>`,
  `<b class=weg>`,
  `<!--[if mso]>`,
  `<![endif]-->`,
  `<!--[if gte mso 9]><td>20%&nbsp;<b>kor</b>ting\r\n<img alt="een &amp; al"><![endif]\r\n-->`,
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words, ...entities) },
  { weight: 3, arbitrary: fc.constantFrom(...tags) },
  fc.constantFrom(...pictures),
  fc.string({ maxLength: 6, unit: "binary" }),
);
const html = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
const hidingHtml = fc
  .array(fc.oneof(piece, fc.constantFrom(...hiding)), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

describe("an HTML passage", () => {
  test("has for every unit the offset of the very same unit, or of the entity it was written as", () => {
    fc.assert(
      fc.property(hidingHtml, (source) => {
        for (const passage of passagesOf(source)) expect(unitsElsewhere(passage, source)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("has offsets that stay within the source, one for its end too", () => {
    fc.assert(
      fc.property(hidingHtml, (source) => {
        for (const { text, at } of passagesOf(source)) {
          expect(at?.length).toBe(text.length + 1);
          expect(Math.max(...(at ?? []))).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });

  test("has the very words of the tree, none lost and none twice", () => {
    fc.assert(
      fc.property(html, (source) => {
        const [visible] = passagesOf(source);
        expect(glued(visible?.text ?? "")).toBe(glued(textOfTree(source)));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["an entity", "a&euro;b", "a€b", [0, 1, 7]],
    ["an entity without its semicolon", "&eacuten", "én", [0, 7]],
    ["an entity that begins the text", "\r\n &euro;x", "€x", [3, 9]],
    ["an entity that begins the text of a row", "<table> &euro;<tr>", "€", [8]],
    ["an entity of two units", "&#128512;x", "😀x", [0, 0, 9]],
    ["an entity of two characters", "&fjlig;x", "fjx", [0, 0, 7]],
    ["an ampersand that is no entity", "a & b", "a & b", [0, 1, 2, 3, 4]],
    ["an entity written out", "&amp;euro;", "&euro;", [0, 5, 6, 7, 8, 9]],
    ["markup inside a word", "kor<b>ting</b>", "korting", [0, 1, 2, 6, 7, 8, 9]],
    ["text before a table that stood in it", "<table>a<tr>b</table>", "ab", [7, 12]],
    ["a CRLF in kept text", "<pre>a\r\nb</pre>", "a\nb", [5, 6, 8]],
    ["a line break that opens kept text", "<pre>\n b</pre>", " b", [6, 7]],
    ["collapsed white space", "a \r\n\t b", "a b", [0, 1, 6]],
    ["words for a picture", `<img alt = 'a&amp;b'>`, "a&b", [12, 13, 18]],
  ])("has exact offsets through %s", (_, source, text, offsets) => {
    const [visible] = passagesOf(source);
    expect(visible?.text).toBe(text);
    expect([...(visible?.at ?? [])].slice(0, -1)).toEqual(offsets);
  });

  test("ends where its last unit ends, before any markup that follows", () => {
    const [visible] = passagesOf("<p>Bestel &euro;</p></body>");
    expect(visible?.at?.at(-1)).toBe("<p>Bestel &euro;".length);
  });
});

function passagesOf(source: string): readonly Passage[] {
  const reading = readHtml(source);
  if (reading.is === "unread") throw new Error(`refused: ${reading.unread.because}`);
  const { visible, hidden, preheader, outlook } = reading.read;
  return [visible, hidden, preheader, outlook].filter((passage) => passage !== null);
}

/** The units that do not stand where their offset says. */
function unitsElsewhere({ text, at }: Passage, source: string): string[] {
  return Array.from({ length: text.length }, (_, unit) => ({ sign: text.charAt(unit), offset: at?.[unit] ?? -1 }))
    .filter(({ sign, offset }) => !/\s/.test(sign) && sign !== source[offset] && !decodes(source, offset, sign))
    .map(({ sign, offset }) => `${sign} at ${String(offset)}: ${source.slice(offset, offset + 10)}`);
}

/** True where the source has an entity that reads as something holding this unit, or a NUL drawn as a question mark. */
function decodes(source: string, offset: number, sign: string): boolean {
  if (source[offset] === "\0") return sign === "\uFFFD";
  const written = /^&(?:#x?)?\w{1,32};?/i.exec(source.slice(offset))?.[0];
  return written !== undefined && textOfTree(written).includes(sign);
}

/** All text a plain walk over a plainly parsed tree finds, words for pictures included. */
function textOfTree(source: string): string {
  const read = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value;
    if (!defaultTreeAdapter.isElementNode(node) || node.tagName === "head") return "";
    const alt = node.tagName === "img" ? (node.attrs.find(({ name }) => name === "alt")?.value ?? "") : "";
    return alt + node.childNodes.map(read).join("");
  };
  return parse(source, { scriptingEnabled: false }).childNodes.map(read).join("");
}

function glued(text: string): string {
  return text.replaceAll(/[ \t\n\f\r]+/g, "");
}
