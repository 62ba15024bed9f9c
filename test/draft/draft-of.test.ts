import { describe, expect, test } from "vitest";
import { draftOf } from "../../src/draft/draft-of.ts";
import type { Draft, MailParts } from "../../src/draft/draft.ts";
import { limits } from "../../src/draft/limits.ts";
import { readPlain } from "../../src/draft/plain.ts";
import { readableOf } from "../../src/draft/readable.ts";

const nothing: MailParts = readPlain("", "text");

describe("a draft", () => {
  test("has its passages in the order people meet them, with all links and pictures", async () => {
    const draft = await read({
      ...nothing,
      subject: "Uw pakket",
      text: "Volg: https://x.nl/1",
      html: `<div hidden>Komt morgen</div><p>Volg <a href="https://x.nl/2">hier</a><img src=a.png></p><p hidden>20% korting</p>`,
    });
    expect(draft.passages.map(({ part, text, visible }) => [part, text, visible])).toEqual([
      ["subject", "Uw pakket", true],
      ["preheader", "Komt morgen", true],
      ["text", "Volg: https://x.nl/1", true],
      ["html", "Volg hier", true],
      ["html", "20% korting", false],
    ]);
    expect(draft.links.map(({ href, part }) => [href, part])).toEqual([
      ["https://x.nl/1", "text"],
      ["https://x.nl/2", "html"],
    ]);
    expect(draft.images.map(({ src }) => src)).toEqual(["a.png"]);
  });

  test("has the words of an invitation last, and legal reads them below the body", async () => {
    const attachment = { name: null, type: "text/calendar", size: 1, digest: "0", shows: "Onderhoud" };
    const draft = await read({ ...nothing, text: "Zie de uitnodiging", attachments: [attachment] });
    expect(draft.passages.map(({ part, text, visible }) => [part, text, visible])).toEqual([
      ["text", "Zie de uitnodiging", true],
      ["attachment", "Onderhoud", true],
    ]);
    expect(readableOf(draft)).toBe("Zie de uitnodiging\n\nOnderhoud");
  });

  test("is refused by the limits of an organisation where it has its own", async () => {
    const refused = await draftOf({ ...nothing, html: "<b><i><u>x" }, { ...limits, htmlDepth: 3 });
    expect(refused).toEqual({ is: "unread", unread: { because: "too-deep", detail: "3" } });
  });

  test("keeps the mail's parts untouched: a preheader read from the HTML is no part of its own", async () => {
    const parts = { ...nothing, html: "<div hidden>Komt morgen</div><p>Hallo</p>" };
    expect(await read(parts)).toMatchObject(parts);
  });

  test("with a preheader held apart has the one in the HTML as hidden text", async () => {
    const html = "<div hidden>Koop nu</div><p>Hallo</p>";
    const draft = await read({ ...nothing, preheader: "Komt morgen", html });
    expect(draft.passages.map(({ part, text, visible }) => [part, text, visible])).toEqual([
      ["preheader", "Komt morgen", true],
      ["html", "Hallo", true],
      ["html", "Koop nu", false],
    ]);
  });

  test.each(["markdown", "pasted"] as const)(
    "of %s text is read without its signs, offsets in the text part",
    async (format) => {
      const draft = await read({ ...nothing, format, text: "Zie [hier](https://x.nl) **nu**" });
      const [passage] = draft.passages;
      expect(passage?.text).toBe("Zie hier nu");
      expect(passage?.at?.[4]).toBe(5);
      expect(draft.links).toEqual([{ href: "https://x.nl", label: "hier", part: "text", start: 4, end: 24 }]);
    },
  );

  test("of a mail's own text is that text, signs and all", async () => {
    const draft = await read({ ...nothing, format: "eml", text: "Zie [hier](https://x.nl) **nu**" });
    expect(draft.passages).toMatchObject([{ text: "Zie [hier](https://x.nl) **nu**", at: null }]);
  });

  test("has the language of its body, which the subject does not outweigh", async () => {
    const html = "<p>Het pakket is niet bezorgd, omdat wij u niet thuis hebben getroffen.</p>";
    expect((await read({ ...nothing, subject: "Your order and your delivery", html })).language).toBe("nl");
  });

  test("with pictures or attachments alone is a draft, though there is nothing to read", async () => {
    expect((await read({ ...nothing, html: "<img src=alles.png>" })).passages).toEqual([]);
    const attachments = [{ name: "a.pdf", type: "application/pdf", size: 1, digest: "0" }];
    expect((await read({ ...nothing, attachments })).passages).toEqual([]);
  });

  test.each([
    ["no-text", null, { html: "<p>&nbsp;&zwnj;</p><script>x</script>" }],
    ["no-text", null, {}],
    ["too-deep", String(limits.htmlDepth), { html: "<b>".repeat(limits.htmlDepth) }],
    ["too-large", "2 MB", { html: "a".repeat(limits.htmlLength + 1) }],
    ["too-large", "1 MB", { text: "a".repeat(limits.textLength + 1) }],
    ["too-large", "1 MB", { subject: "a".repeat(limits.textLength + 1) }],
  ])("is refused as %s", async (because, detail, parts) => {
    expect(await draftOf({ ...nothing, ...parts })).toEqual({ is: "unread", unread: { because, detail } });
  });
});

async function read(parts: MailParts): Promise<Draft> {
  const reading = await draftOf(parts);
  if (reading.is === "unread") throw new Error(`refused: ${reading.unread.because}`);
  return reading.read;
}
