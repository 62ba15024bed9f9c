import { describe, expect, it } from "vitest";
import { normalise, original } from "../../src/checks/normalise.ts";

/** Where `found` stands in the view of a text, back in the text itself. */
function inOriginal(text: string, found: string): string {
  const view = normalise(text);
  const start = view.text.indexOf(found);
  if (start === -1) throw new Error(`"${found}" is not in "${view.text}"`);
  return text.slice(...original(view, start, start + found.length));
}

describe("the normalised view", () => {
  it("is the text itself where nothing needs folding", () => {
    const text = "Je pakket is onderweg: 20% van de zending, € 3,50 - één doos.";
    expect(normalise(text)).toEqual({ text, pieces: null });
  });

  it.each([
    ["smart quotes", "‘gratis’ “nu” foto’s", "'gratis' \"nu\" foto's"],
    ["no-break and thin spaces", "20\u00a0%\u2009korting", "20 % korting"],
    ["hyphens, and dashes as one dash", "e\u2011mail — 1–2", "e-mail – 1–2"],
    ["other line breaks", "een\u2028twee", "een\ntwee"],
  ])("folds %s unit for unit", (_, text, folded) => {
    expect(normalise(text)).toEqual({ text: folded, pieces: null });
  });

  it.each([
    ["zero-width characters", "kor\u200bt\u200ding", "korting"],
    ["soft hyphens", "kor\u00adting", "korting"],
    ["letters turned round", "\u202egnitrok\u202c nu", "korting nu"],
    ["raised figures before a percent sign", "nu ²⁰% korting", "nu 20% korting"],
    ["an Arabic percent sign", "20٪ korting", "20% korting"],
    ["bidirectional controls and tags", "\u202akor\u2066ting\u{e0041}", "korting"],
    ["full-width letters", "ｋｏｒｔｉｎｇ", "korting"],
    ["mathematical letters", "𝐤𝐨𝐫𝐭𝐢𝐧𝐠", "korting"],
    ["circled letters", "ⓚⓞⓡⓣⓘⓝⓖ", "korting"],
    ["letters on squares", "🅺🅾🆁🆃🅸🅽🅶", "KORTING"],
    ["Cyrillic look-alikes", "kоrting", "korting"],
    ["Greek look-alikes", "kοrtιng", "korting"],
    ["small capitals", "ᴋᴏʀᴛɪɴɢ", "korting"],
    ["words of nothing but look-alikes", "ЅАLЕ", "SALE"],
    ["struck letters", "k\u0336o\u0336r\u0336t\u0336i\u0336n\u0336g\u0336", "korting"],
    ["letters and their marks", "cafe\u0301", "café"],
    ["ligatures", "ĳsje oﬀ", "ijsje off"],
    ["emoji digits", "2️⃣0️⃣% korting", "20% korting"],
  ])("reads %s as people do", (_, text, read) => {
    expect(normalise(text).text).toBe(read);
  });

  it("leaves words of another alphabet alone", () => {
    expect(normalise("Скидка на всё και εκπτώσεις").text).toBe("Скидка на всё και εκπτώσεις");
  });

  it("keeps footnote and trademark signs off the word they stand behind", () => {
    expect(normalise("korting¹ Pro™").text).toBe("korting  Pro ");
  });

  it.each([
    ["20% kor\u200bting\u200b nu", "korting", "kor\u200bting"],
    ["\u200bnu", "nu", "nu"],
    ["🎉 20\u00a0% korting 🎉", "20 % korting", "20\u00a0% korting"],
    ["een cafe\u0301 open", "café", "cafe\u0301"],
    ["de ﬁets is er", "fiets", "ﬁets"],
    ["is ㎏ kg", "kg kg", "㎏ kg"],
    ["🎉 vóór én na", "én", "én"],
  ])("knows for %j where %j stood", (text, found, stood) => {
    expect(inOriginal(text, found)).toBe(stood);
  });
});
