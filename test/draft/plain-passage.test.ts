import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlainPassage } from "../../src/draft/plain-passage.ts";

describe("a text passage", () => {
  test("is the text itself, its addresses marked as links", () => {
    const text = "Zie (https://x.nl/a_(b)), http://y.nl/?q=1. En **niet** [dit](z).";
    const { passage, links } = readPlainPassage(text, false);
    expect(passage).toMatchObject({ part: "text", text, at: null, visible: true });
    expect(passage.marks).toEqual(links.map(({ start, end }) => ({ is: "link", start, end })));
    expect(links.map(({ href, label }) => [href, label])).toEqual([
      ["https://x.nl/a_(b)", "https://x.nl/a_(b)"],
      ["http://y.nl/?q=1", "http://y.nl/?q=1"],
    ]);
  });

  test.each([
    [
      "emphasis",
      "**20%** *korting*, __nu__ _echt_ ~~geen~~ `code` ***alles***",
      "20% korting, nu echt geen code alles",
    ],
    ["emphasis within a word", "kor**ting**", "korting"],
    [
      "signs that open nothing",
      "10* per maand, *alleen online, snake_case_naam, 2 * 3",
      "10* per maand, *alleen online, snake_case_naam, 2 * 3",
    ],
    ["signs that stay open at the end of a paragraph", "*een\n\ntwee*", "*een\n\ntwee*"],
    ["headings", "# Kop\n## Kop *twee*\n#geen", "Kop\nKop twee\n#geen"],
    ["signs written as signs", "\\*echt\\* \\[x\\]", "*echt* [x]"],
    [
      "links",
      'Lees [hier **meer**](https://x.nl/a_b_c "titel") of https://y.nl/_a_',
      "Lees hier meer of https://y.nl/_a_",
    ],
    ["pictures", "![Groene trui](trui.png) hoi", "Groene trui hoi"],
    ["merge fields as a target", "[Volg]({{link}})", "Volg"],
    ["brackets that are no link", "[1] (zie onder) [x](a b)", "[1] (zie onder) [x](a b)"],
  ])("of marked-up text is read without the signs of %s", (_, source, text) => {
    expect(readPlainPassage(source, true).passage.text).toBe(text);
  });

  test("of marked-up text has links with target, label and place, and marks", () => {
    const source = "# Uw reis\nLees [hier](https://x.nl/(a)) verder, ![trui](b.png)";
    const { passage, links } = readPlainPassage(source, true);
    expect(links).toEqual([{ href: "https://x.nl/(a)", label: "hier", part: "text", start: 15, end: 39 }]);
    expect(passage.marks.map(({ is, start, end }) => [is, passage.text.slice(start, end)])).toEqual([
      ["link", "hier"],
      ["alt", "trui"],
      ["heading", "Uw reis"],
    ]);
  });

  test("has for every unit the offset of the very same unit", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "**",
        "*",
        "_",
        "`",
        "# ",
        "\n",
        "\n\n",
        "[",
        "](",
        ")",
        "![",
        "https://x.nl",
        "a",
        " ",
        "\\",
        "kor",
        "~~",
        "{{x}}",
        '"',
      ),
      fc.string({ maxLength: 4, unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join("");
        const { text, at } = readPlainPassage(source, true).passage;
        const offsets = at ?? Uint32Array.from({ length: source.length + 1 }, (_, i) => i);
        expect(offsets).toHaveLength(text.length + 1);
        expect([...offsets.subarray(0, -1)].map((offset) => source.charAt(offset)).join("")).toBe(text);
        expect(offsets.every((offset, unit) => unit === 0 || offset > (offsets[unit - 1] ?? -1))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(["[", "*a ", "[a](", "https://)", "#", "\\", "![](", "`"])("of endless %s is read to its end", (piece) => {
    const source = piece.repeat(100_000);
    const { text } = readPlainPassage(source, true).passage;
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(source.length);
  });
});
