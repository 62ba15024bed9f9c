import { describe, expect, test } from "vitest";
import type { MailParts } from "../../src/draft/draft.ts";
import { limits } from "../../src/draft/limits.ts";
import { readPasted, readPlain } from "../../src/draft/plain.ts";

describe("typed text", () => {
  test("gives the lines at its very top as parts, in Dutch and English, and the rest as text", () => {
    const dutch = `Onderwerp: Uw pakket
Van: Winkel <klant@winkel.nl>
Antwoord aan: hulp@winkel.nl
Voorvertoning: Het komt morgen

Beste klant,\r
tot morgen.`;
    const english = dutch
      .replace("Onderwerp", "SUBJECT")
      .replace("Van", "from")
      .replace("Antwoord aan", "Reply-To")
      .replace("Voorvertoning", "Preheader ");
    for (const typed of [dutch, english]) {
      expect(readPlain(typed, "text")).toEqual({
        format: "text",
        sender: "Winkel <klant@winkel.nl>",
        replyTo: "hulp@winkel.nl",
        subject: "Uw pakket",
        preheader: "Het komt morgen",
        text: "Beste klant,\r\ntot morgen.",
        html: null,
        attachments: [],
        listUnsubscribe: null,
      });
    }
  });

  test.each([
    ["bold labels", "**Onderwerp:** Uw pakket\n\nHallo", "Uw pakket", "Hallo"],
    ["labels bold as Slack writes it", "*Onderwerp*: Uw pakket\nHallo", "Uw pakket", "Hallo"],
    ["the body right below", "Onderwerp: Uw pakket\nHallo", "Uw pakket", "Hallo"],
    ["empty lines above", "\n\n Onderwerp: Uw pakket\n\n\nHallo\n", "Uw pakket", "Hallo\n"],
    ["no body", "Onderwerp: Uw pakket", "Uw pakket", null],
    ["an empty subject", "Onderwerp:\nHallo", null, "Hallo"],
    ["a second subject, which is text", "Onderwerp: A\nOnderwerp: B", "A", "Onderwerp: B"],
    ["such a line further on, which is text", "Hallo\nOnderwerp: B", null, "Hallo\nOnderwerp: B"],
    [
      "a sentence that only looks alike",
      "Van maandag tot vrijdag: gesloten",
      null,
      "Van maandag tot vrijdag: gesloten",
    ],
    ["leading space and no such lines", "  Hallo", null, "  Hallo"],
  ])("may have %s", (_, typed, subject, text) => {
    expect(readPlain(typed, "text")).toMatchObject({ subject, text });
  });
});

describe("text of a Slack command", () => {
  test.each([
    ["entities, once", "3 &lt; 5 &amp; 6 &gt; 4 &amp;lt; &amp;amp; &euro;", "3 < 5 & 6 > 4 &lt; &amp; &euro;"],
    [
      "a link with a label",
      "Zie <https://x.nl/?a=1&amp;b=2|deze pagina>.",
      "Zie [deze pagina](https://x.nl/?a=1&b=2).",
    ],
    ["a link without", "Zie <https://x.nl>.", "Zie https://x.nl."],
    ["a link that Slack made of a bare name", "Zie <http://x.nl|x.nl>.", "Zie http://x.nl."],
    ["a link whose label has brackets", "<https://x.nl|[hier]>", "[hier] (https://x.nl)"],
    ["a link to spaces or brackets", "<https://x.nl/(a)|hier>", "hier (https://x.nl/(a))"],
    ["a mail address", "<mailto:a@b.nl|a@b.nl> <mailto:a@b.nl|ons>", "a@b.nl [ons](mailto:a@b.nl)"],
    ["a telephone number", "<tel:0201234567|020 1234567>", "[020 1234567](tel:0201234567)"],
    [
      "what is no address left as it stands",
      "<!channel> <@U12> <b>20% korting</b> <> < a",
      "<!channel> <@U12> <b>20% korting</b> <> < a",
    ],
  ])("is read with %s", (_, pasted, text) => {
    expect(read(pasted).text).toBe(text);
  });

  test("pasted from a document, its formatting gone and its quotes curled, loses nothing", () => {
    const pasted = [
      "Onderwerp: “Uw pakket” komt ’s middags",
      "",
      "Beste klant,",
      "",
      "•   Bezorging: dinsdag – 14:00…",
      "\t1.\u00a0‘Gratis’ retour",
      "&gt; *Let op*: _10 %_ &amp; ~€ 5~ `x`",
      "Zie &lt;b&gt;<https://zon.nl/?a=1&amp;b=2|zon.nl>&lt;/b&gt; 👋🏽 :tada:",
    ].join("\n");
    expect(read(pasted)).toMatchObject({
      subject: "“Uw pakket” komt ’s middags",
      text: [
        "Beste klant,",
        "",
        "•   Bezorging: dinsdag – 14:00…",
        "\t1.\u00a0‘Gratis’ retour",
        "> *Let op*: _10 %_ & ~€ 5~ `x`",
        "Zie <b>[zon.nl](https://zon.nl/?a=1&b=2)</b> 👋🏽 :tada:",
      ].join("\n"),
    });
  });

  test("has its subject at the top decoded too", () => {
    expect(read("Onderwerp: Jan &amp; Zoon\n\nHallo")).toMatchObject({
      format: "pasted",
      subject: "Jan & Zoon",
      text: "Hallo",
    });
  });

  test.each([
    ["empty", " \n "],
    ["binary", "a\0b"],
    ["too-large", "a".repeat(limits.pastedLength + 1)],
  ])("is refused as %s", (because, pasted) => {
    expect(readPasted(pasted, "command")).toMatchObject({ is: "unread", unread: { because } });
  });
});

test("text of a Slack form is read as it was typed, its subject at the top too", () => {
  const reading = readPasted("Onderwerp: A &amp; B\n\n3 &lt; 5 <https://x.nl|hier>", "form");
  expect(reading).toMatchObject({
    read: { format: "pasted", subject: "A &amp; B", text: "3 &lt; 5 <https://x.nl|hier>" },
  });
});

function read(pasted: string): MailParts {
  const reading = readPasted(pasted, "command");
  if (reading.is === "unread") throw new Error(`refused: ${reading.unread.because}`);
  return reading.read;
}
