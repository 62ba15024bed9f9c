import { describe, expect, it } from "vitest";
import { normalise } from "../../src/checks/normalise.ts";
import { parsePhrase } from "../../src/checks/phrase.ts";
import { matcher } from "../../src/checks/phrases.ts";
import { tokenise } from "../../src/checks/tokens.ts";

/** What these phrases, with these guards, find in a text. */
function found(phrases: readonly string[], text: string, unless: readonly string[] = []): readonly string[] {
  const match = matcher([{ owner: "rule", phrases, unless }]);
  return match(tokenise(normalise(text), false)).map(({ start, end }) => text.slice(start, end));
}

describe("a phrase", () => {
  it.each([
    ["a word in any case", "korting", "KORTING op de kortingskaart", ["KORTING"]],
    ["a word with or without accents", "één kans", "Een kans of één kans", ["Een kans", "één kans"]],
    ["any of several words", "nu|direct|snel kopen", "snel kopen, nooit kopen", ["snel kopen"]],
    ["the end of a word", "*korting", "zomerkorting, kortingskaart", ["zomerkorting"]],
    ["the beginning of a word", "korting*", "zomerkorting, kortingskaart", ["kortingskaart"]],
    ["the inside of a word", "*korting*", "superkortingsactie", ["superkortingsactie"]],
    [
      "an optional word",
      "gratis [mooi|leuk] cadeau",
      "gratis cadeau. Gratis leuk cadeau",
      ["gratis cadeau", "Gratis leuk cadeau"],
    ],
    ["an optional beginning", "[heel] mooi", "heel mooi en mooi", ["heel mooi", "mooi"]],
    ["an optional end", "mooi [weer]", "mooi weer, mooi huis", ["mooi weer", "mooi"]],
    ["any one word", "bestel _ nu", "bestel het nu, bestel nu, bestel dit ook nu", ["bestel het nu"]],
    [
      "a gap of some words",
      "bestel ..2 nu",
      "bestel nu, bestel dit nu; bestel dit boek hier nu",
      ["bestel nu", "bestel dit nu"],
    ],
    ["a number before a sign", "# %", "20%, 2,5 % en {{procent}}%", ["20%", "2,5 %", "{{procent}}%"]],
    ["a merge field", "beste @", "Beste {naam}, beste jan", ["Beste {naam}"]],
    ["a currency", "€|£ #", "€20 en £ 1.000", ["€20", "£ 1.000"]],
    ["signs", "# + # gratis", "2+1 gratis", ["2+1 gratis"]],
    ["a hyphenated word", "e-mail", "een e-mail en email", ["e-mail"]],
    ["an apostrophe", "don't miss", "Don’t miss it", ["Don’t miss"]],
    ["a letter-spaced word", "korting", "Nu k o r t i n g !", ["k o r t i n g"]],
    ["a word with invisible signs", "korting", "kor\u200bting", ["kor\u200bting"]],
  ] as const)("finds %s", (_, phrase, text, quotes) => {
    expect(found([phrase], text)).toEqual(quotes);
  });

  it.each([
    ["a sentence end", "Tot 20%. Korting is er niet."],
    ["a call", "Tot 20%! Korting is er niet."],
    ["an empty line", "Tot 20%\n\nKorting"],
    ["a bar", "20% | korting"],
    ["a page address", "20% https://korting.example"],
    ["a merge field", "20% {korting}"],
  ])("does not run over %s", (_, text) => {
    expect(found(["# % korting", "# % ..3 korting"], text)).toEqual([]);
  });

  it("takes the longest way", () => {
    expect(found(["tot ..3 nu [al]"], "tot nu en nu al")).toEqual(["tot nu en nu al"]);
  });

  it("makes one of overlapping finds and two of neighbours", () => {
    expect(found(["# %", "% korting", "korting"], "20% korting korting")).toEqual(["20% korting", "korting"]);
  });

  it("reports to each owner apart", () => {
    const match = matcher([
      { owner: "one", phrases: ["gratis cadeau"], unless: [] },
      { owner: "other", phrases: ["cadeau"], unless: [] },
    ]);
    const owners = match(tokenise(normalise("een gratis cadeau"), false)).map(({ owner, start }) => [owner, start]);
    expect(owners).toEqual([
      ["one", 4],
      ["other", 11],
    ]);
  });

  it.each([
    ["Korting", "capital"],
    ["nu OP", "capital"],
    ["nu  op", "no word"],
    ["", "no word"],
    ["a||b", "no word"],
    ["[a", "no word"],
    ["b.v.", "no word"],
    ["*", "no word"],
    ["*ab", "too short"],
    ["nu ..3", "begins and ends"],
    ["..3 nu", "begins and ends"],
    ["_ nu", "begins and ends"],
    ["[nu] _ op", "begins and ends"],
    ["[nu] [op]", "begins and ends"],
    ["nu ..12 op", "no word"],
    ["a ..9 b ..9 c ..9 d", "too many ways"],
  ])("that reads %j is refused: %s", (phrase, because) => {
    expect(() => parsePhrase(phrase)).toThrow(because);
  });
});

describe("a guard", () => {
  it("silences the find it overlaps", () => {
    expect(found(["*korting"], "geen korting", ["geen ..2 *korting"])).toEqual([]);
  });

  it("leaves a real offer in the same sentence", () => {
    const text = "Je kunt gratis omboeken en krijgt een gratis cadeau en 20% korting.";
    expect(found(["gratis", "# % korting"], text, ["gratis omboeken"])).toEqual(["gratis", "20% korting"]);
  });

  it("silences only its own rule", () => {
    const match = matcher([
      { owner: "guarded", phrases: ["gratis"], unless: ["gratis pauzeren"] },
      { owner: "free", phrases: ["gratis"], unless: [] },
    ]);
    expect(match(tokenise(normalise("gratis pauzeren"), false)).map(({ owner }) => owner)).toEqual(["free"]);
  });
});

describe("hostile text", () => {
  // Large enough that anything but linear time would not come to an end.
  const size = 150_000;
  const phrases = ["de ..9 de ..9 de", "[de] [de] [de] [de] het", "*aba*", "*korting", "# % ..5 korting", "a|b ..9 c"];

  it.each([
    ["one word over and over", "de "],
    ["letters apart", "k o "],
    ["letters without a space", "ab"],
    ["numbers", "1."],
    ["numbers and percents", "20%"],
    ["open fields", "{{"],
    ["open brackets", "[["],
    ["half fields", "{a|"],
    ["percents", "%a"],
    ["mailboxes that never come", "a.b@"],
    ["addresses", "www."],
    ["points", "."],
    ["points and spaces", "a.   "],
    ["line breaks", "\n"],
    ["bullets", "\n- a"],
    ["invisible signs", "a\u200b"],
    ["marks on one letter", "\u0301"],
    ["look-alikes", "а"],
    ["hyphens", "a-"],
    ["different words", "w"],
  ])("is read to its end: %s", (_, seed) => {
    const repeated = seed.repeat(size / seed.length);
    const text = seed === "w" ? Array.from({ length: size / 8 }, (__, at) => `w${String(at)}`).join(" ") : repeated;
    const match = matcher([{ owner: 1, phrases, unless: ["de de"] }]);
    const end = "\n\nNu 20% korting";
    const found = match(tokenise(normalise(text + end), false));
    expect(found.at(-1)?.end).toBe(text.length + end.length);
  });
});
