import { describe, expect, it } from "vitest";
import { normalise } from "../../src/checks/normalise.ts";
import { placeOf, tokenise } from "../../src/checks/tokens.ts";

/** The words of a text, with a bar where nothing runs on. */
function read(text: string, isBlockPerLine = false): string {
  const tokens = tokenise(normalise(text), isBlockPerLine);
  return tokens.words.map((word, at) => (tokens.stops[at] === true ? `${word} /` : word)).join(" ");
}

describe("tokens", () => {
  it.each([
    ["Je Foto’s, een e-mail (én 's avonds).", "je foto's een e-mail en s avonds /"],
    ["20% of 20 % korting voor €20,50", "20 % of 20 % korting voor € 20,50"],
    ["1.250,50 euro, 2e paar, 4g, 50euro", "1.250,50 euro 2e paar 4g 50 euro"],
    ["10-rittenkaart 1-2-2026 10:30", "10-rittenkaart 1 2 2026 10:30"],
    ["Actie!!! Nu??", "actie ! / nu ? /"],
    ["t.a.v. de B.V. Uw factuur", "tav de bv uw factuur"],
    ["k o r t i n g en g-r-a-t-i-s", "korting en gratis"],
    ["k  o  r  t  i  n  g, k·o·r·t·i·n·g, k|o|r|t", "korting korting kort"],
    ["maat S M L", "maat s m l"],
    ["kort!ng, gr@tis, Klaar!Nu", "kort!ng gr@tis klaar ! / nu"],
    ["kor-\nting, e-\nmail, A-\nZ", "korting email a z"],
    ["2 + 1 & meer: kijk", "2 + 1 & meer : kijk"],
  ])("of %j are %j", (text, words) => {
    expect(read(text)).toBe(words);
  });

  it.each([
    "{{voornaam}}",
    "{{{ naam }}}",
    '{{ user.name | default: "klant" }}',
    "{voornaam}",
    "{0}",
    "${naam}",
    "%{naam}",
    "[[naam]]",
    "%VOORNAAM%",
    "%%naam%%",
    "*|FNAME|*",
    "<%= naam %>",
    "{% if korting %}",
  ])("read %s as one field without words", (field) => {
    expect(read(`Beste ${field}, dag`)).toBe("beste {} dag");
  });

  it("keep a percentage apart from a field between percent signs", () => {
    expect(read("20%korting% nu")).toBe("20 % korting % nu");
  });

  it("take addresses as no words at all", () => {
    expect(read("zie https://shop.example/korting/gratis of mail gratis@korting.example nu")).toBe(
      "zie :// of mail :// nu",
    );
  });

  it.each([
    ["end a sentence at a point before a capital", "Klaar. Nu korting", "klaar / nu korting"],
    ["go on after an abbreviation", "bijv. Amsterdam, o.a. hier, dhr. Jansen", "bijv amsterdam oa hier dhr jansen"],
    ["go on before a small letter", "incl. btw en klaar. dus", "incl btw en klaar dus"],
    ["end a sentence without a space", "Klaar.Nu", "klaar / nu"],
    ["end at bars and bullets", "Shop | Sale • Nieuw", "shop / sale / nieuw"],
  ])("%s", (_, text, words) => {
    expect(read(text)).toBe(words);
  });

  it("run on over a wrapped line of plain text, not over an empty line or into a list", () => {
    expect(read("tot 20%\nkorting\n\nNieuw\n- sale\n* actie")).toBe("tot 20 % korting / nieuw / sale / actie");
  });

  it("run on over a wrapped line that ends in a carriage return", () => {
    expect(read("20%\r\nkorting\r\n\r\nnu")).toBe("20 % korting / nu");
  });

  it("stop at every line of HTML, which is a block of its own", () => {
    expect(read("je hebt\nkorting", true)).toBe("je hebt / korting");
  });

  it.each([
    ["run on from a large figure", "20%\nKORTING\nop alles", "20 % korting / op alles"],
    ["run on from a figure into a sentence that goes on", "je krijgt nu 20%\nkorting", "je krijgt nu 20 % korting"],
    [
      "stop after an amount beside a label",
      "Btw 21%\nKorting\n€ 5\nTotaal\n€ 9",
      "btw 21 % / korting / € 5 / totaal / € 9",
    ],
    ["stop after an amount of which the next line has one too", "€ 10\nKorting: € 5", "€ 10 / korting : € 5"],
    ["stop after a sentence that ends in an amount", "De btw is dan 21%\nKorting", "de btw is dan 21 % / korting"],
  ])("%s in HTML", (_, text, words) => {
    expect(read(text, true)).toBe(words);
  });

  it("know their place in a text with invisible signs", () => {
    const text = "Nu \u200b20 %\u200b kor\u00adting!";
    const tokens = tokenise(normalise(text), false);
    expect(text.slice(...placeOf(tokens, 1, 3))).toBe("20 %\u200b kor\u00adting");
  });
});
