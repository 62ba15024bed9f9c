import { describe, expect, it } from "vitest";
import { stage } from "../../src/checks/examples.ts";
import type { Example } from "../../src/checks/rule.ts";
import { rules } from "../../src/checks/rules/index.ts";
import { run } from "../../src/checks/run.ts";
import { defaultCheckSettings } from "../../src/checks/settings.ts";

/** One offer, `20% korting`, in as many disguises as people use or could use; what is to be found is marked «so». */
const disguises: readonly (readonly [string, Example])[] = [
  ["none at all", said("«20% korting»")],
  ["zero-width spaces", said("«20% k\u200bo\u200br\u200bt\u200bi\u200bn\u200bg»")],
  ["zero-width joiners and word joiners", said("«2\u20600% kor\u200dt\u200cing»")],
  ["soft hyphens", said("«20% kor\u00adting»")],
  ["Cyrillic look-alikes", said("«20% kоrtіng»")],
  ["Greek look-alikes", said("«20% kοrtιng»")],
  ["a word of nothing but look-alikes", said("«20% κоrтіпg»")],
  ["letters with spaces between", said("«20% k o r t i n g»")],
  ["letters with several spaces between", said("«20% k  o  r  t  i  n  g»")],
  ["letters with points between", said("«20% k.o.r.t.i.n.g»")],
  ["letters with hyphens between", said("«20% k-o-r-t-i-n-g»")],
  ["letters with underscores between", said("«20% k_o_r_t_i_n_g»")],
  ["letters with asterisks between", said("«20% k*o*r*t*i*n*g»")],
  ["letters with slashes between", said("«20% k/o/r/t/i/n/g»")],
  ["letters with middle dots between", said("«20% k·o·r·t·i·n·g»")],
  ["letters with bars between", said("«20% k|o|r|t|i|n|g»")],
  ["capitals with spaces between", said("«20% K O R T I N G»")],
  ["wide letters", said("«２０％ ｋｏｒｔｉｎｇ»")],
  ["mathematical letters", said("«𝟐𝟎% 𝐤𝐨𝐫𝐭𝐢𝐧𝐠»")],
  ["circled letters", said("«20% ⓚⓞⓡⓣⓘⓝⓖ»")],
  ["small capitals", said("«20% ᴋᴏʀᴛɪɴɢ»")],
  ["raised letters", said("«20% ᵏᵒʳᵗⁱⁿᵍ»")],
  ["a nought for an o", said("«20% k0rting»")],
  ["figures for letters", said("«20% k0rt1ng»")],
  ["accents", said("«20% kòrtíng»")],
  ["accents that combine", said("«20% ko\u0301rti\u0308ng»")],
  ["a strike through every letter", said("«20% k\u0336o\u0336r\u0336t\u0336i\u0336n\u0336g\u0336»")],
  ["mixed case", said("«20% KoRtInG»")],
  ["a no-break space", said("«20\u00a0%\u00a0korting»")],
  ["a no-break hyphen", said("«20%\u2011korting»")],
  ["a hyphen inside the word", said("«20% kor-ting»")],
  ["a line break inside the offer", said("«20%\nkorting»")],
  ["a word broken off at the end of a line", said("«20% kor-\nting»")],
  ["the other direction of writing", said("«20% \u202egnitrok\u202c»")],
  ["words for the number", said("«twintig procent korting»")],
  ["a word for the sign", said("«20 procent korting»")],
  ["a merge field for the number", said("«{{pct}}% korting»")],
  ["an Arabic percent sign", said("«20٪ korting»")],
  ["drawn-out letters", said("«20% kortiiinggg»")],
  ["raised figures", said("«²⁰% korting»")],
  ["an o for a nought", said("«2O% korting»")],
  ["a sign for a letter", said("«20% kort!ng»")],

  ["entities", shown("«20% &#107;ort&#x69;ng»")],
  ["named entities", shown("«20&nbsp;&percnt; kor&shy;ting»")],
  ["entities without an end", shown("«20% &#107orting»")],
  ["tags inside the word", shown("«20% <b>kor</b>ting»")],
  ["a tag round every letter", shown("«20% <i>k</i><i>o</i><i>r</i><i>t</i><i>i</i><i>n</i><i>g»</i>")],
  ["a comment inside the word", shown("«20% kor<!-- x -->ting»")],
  ["a place to break inside the word", shown("«20% kor<wbr>ting»")],
  ["an unseen stretch inside the word", shown('«20% kor<span style="display:none">zzz</span>ting»')],
  ["tiny letters inside the word", shown('«20% kor<span style="font-size:0">zzz</span>ting»')],
  ["a raised number", shown("<sup>«20</sup>% korting»")],
  ["letters apart by spacing alone", shown('<span style="letter-spacing:4px">«20% korting»</span>')],
  ["a word split over inline blocks", shown(`«20% ${boxed("kor")}${boxed("ting»")}`)],
  ["an offer split over cells", table("«20%</td><td>korting»")],
  ["a word split over cells", table("«20% kor</td><td>ting»")],
  ["letters in cells of their own", table("«20% k</td><td>o</td><td>r</td><td>t</td><td>i</td><td>n</td><td>g»")],
  ["an offer split over lines of their own", shown("«20%<br>korting»")],
  ["an offer split over blocks", shown("<div>«20%</div><div>korting»</div>")],
  ["the words of a picture", shown('<img src="a.png" width="90" height="20" alt="«20% korting»">')],
  ["the words of a button", shown('<a class="button" href="https://lamp.example">«20% korting»</a>')],
  ["the words of a form's button", shown('<input type="submit" value="«20% korting»">')],
  ["a conditional comment for Outlook", shown("<!--[if mso]><b>«20% korting»</b><![endif]-->")],
  [
    "what is put away and shown again",
    shown('<b style="visibility:hidden"><i style="visibility:visible">«20% korting»</i></b>'),
  ],
  ["what no mail program shows", shown('<b style="display:none">«20% korting»</b>')],
];

function said(offer: string): Example {
  return { text: `Je pakket is verzonden en komt dinsdag aan. Deze week krijg je ${offer} in de winkel.` };
}

function shown(offer: string): { readonly html: string } {
  return { html: `<p>Je pakket is verzonden en komt dinsdag aan.</p><p>Deze week krijg je ${offer} in de winkel.</p>` };
}

function boxed(letters: string): string {
  return `<span style="display:inline-block">${letters}</span>`;
}

function table(offer: string): { readonly html: string } {
  return { html: `<p>Je pakket is verzonden en komt dinsdag aan.</p><table><tr><td>${offer}</td></tr></table>` };
}

describe("the offer of 20% korting", () => {
  it("is tried in at least thirty disguises", () => {
    expect(new Set(disguises.map(([, example]) => JSON.stringify(example))).size).toBeGreaterThan(30);
  });

  it.each(disguises)("is found, and found exactly, behind %s", async (_, example) => {
    const { draft, declaration, marked } = await stage(example);
    const { findings } = run({ ...draft, language: "nl" }, declaration, rules, defaultCheckSettings);
    const offers = findings.filter(({ rule }) => rule === "purpose/discount-offer");
    expect(offers.map(({ part, start, end }) => ({ part, start, end }))).toEqual(marked);
  });
});
