import { describe, expect, test } from "vitest";
import type { MailParts } from "../../src/draft/draft.ts";
import { fingerprint } from "../../src/draft/fingerprint.ts";
import { limits } from "../../src/draft/limits.ts";
import { readMail } from "../../src/draft/read-mail.ts";
import { en } from "../../src/text/en.ts";

const pdf = Buffer.from("%PDF-1.7 \u0000\u0001 voorwaarden");
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const mail = {
  from: { name: "Café Zon, Utrecht", address: "info@zon.nl" },
  replyTo: "Vragen <vragen@zon.nl>",
  subject: "Uw tafel is verplaatst naar 20 °",
  text: "Beste {{voornaam}},\n\nU zit aan tafel 9, voor €\u00a00.",
  html: '<p>Beste {{voornaam}},<p hidden>café</p><img src="cid:kaart">',
  attachments: [
    { name: "menü.pdf", type: "application/pdf", content: pdf.toString("base64") },
    { name: "kaart.png", type: "image/png", contentId: "<kaart>", content: picture.toString("base64") },
  ],
  headers: { "List-Unsubscribe": "<https://zon.nl/stop>" },
};

/** The same mail as a mail program writes it. */
const eml = `From: "=?utf-8?q?Caf=C3=A9_Zon=2C_Utrecht?=" <info@zon.nl>
Reply-To: Vragen <vragen@zon.nl>
Subject: Uw tafel is verplaatst
 naar =?utf-8?q?20_=C2=B0?=
List-Unsubscribe: <https://zon.nl/stop>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=a

--a
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from(mail.text).toString("base64")}
--b
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<p>Beste {{voornaam}},<p hidden>caf=E9</p><img src=3D"cid:kaart">
--b--
--a
Content-Type: image/png; name=kaart.png
Content-ID: <kaart>
Content-Transfer-Encoding: base64

${picture.toString("base64")}
--a
Content-Type: APPLICATION/PDF; x=y
Content-Disposition: attachment; filename*=utf-8''men%C3%BC.pdf
Content-Transfer-Encoding: base64

${pdf.toString("base64")}
--a--
`;

describe("a mail as sending interfaces hold it", () => {
  test("gives its parts as they are", async () => {
    expect(await read({ ...mail, preheader: "Tot dan", subject: " Uw tafel " })).toMatchObject({
      format: "json",
      sender: "Café Zon, Utrecht <info@zon.nl>",
      replyTo: "Vragen <vragen@zon.nl>",
      subject: "Uw tafel",
      preheader: "Tot dan",
      text: mail.text,
      html: mail.html,
      attachments: [
        { name: "menü.pdf", type: "application/pdf", size: pdf.length },
        { name: "kaart.png", contentId: "kaart" },
      ],
      listUnsubscribe: "<https://zon.nl/stop>",
    });
  });

  test.each([
    ["From as name and address", {}],
    ["From as one line", { from: '"Café Zon, Utrecht" <info@zon.nl>' }],
    ["Reply-To as a list", { replyTo: [{ name: "Vragen", address: "vragen@zon.nl" }] }],
    ["parts that are null", { preheader: null }],
    ["other line ends", { text: mail.text.replaceAll("\n", "\r\n") }],
    [
      "attachments by their other names",
      {
        attachments: mail.attachments.map(({ name, type, ...rest }) => ({
          filename: name,
          contentType: type,
          ...rest,
        })),
      },
    ],
    ["attachments in another order, base64 in lines", { attachments: mail.attachments.map(inLines).reverse() }],
  ])("with %s has the fingerprint of the same mail as a mail file", async (_, change) => {
    const asFile = await readMail(Buffer.from(eml), "a.eml");
    expect(asFile).toMatchObject({ is: "read" });
    expect(fingerprint(await read({ ...mail, ...change }))).toBe(asFile.is === "read" && fingerprint(asFile.read));
  });

  test.each([
    ["another sender", { from: "info@zon.nl" }],
    ["another attachment", { attachments: mail.attachments.slice(0, 1) }],
    ["a preheader of its own", { preheader: "Tot dan" }],
  ])("with %s has another fingerprint", async (_, change) => {
    expect(fingerprint(await read({ ...mail, ...change }))).not.toBe(fingerprint(await read(mail)));
  });

  test("of an invitation alone is a mail, its words read", async () => {
    const content = Buffer.from("BEGIN:VCALENDAR\nSUMMARY:Onderhoud\nEND:VCALENDAR").toString("base64");
    const parts = await read({ attachments: [{ type: "text/calendar; method=REQUEST", content }] });
    expect(parts.attachments).toMatchObject([{ name: null, type: "text/calendar", shows: "Onderhoud" }]);
  });
});

describe("a mail as sending interfaces hold it is refused", () => {
  test.each([
    ["an unknown key", { text: "a", subjetc: "b" }, "unknown-key", "subjetc (subject?)"],
    ["an unknown key like no other", { text: "a", to: "b" }, "unknown-key", "to"],
    ["an unknown key of a person", { text: "a", from: { email: "b" } }, "unknown-key", "from.email"],
    [
      "an unknown key of an attachment",
      { text: "a", attachments: [{ type: "a/b", contents: "" }] },
      "unknown-key",
      "attachments[0].contents (content?)",
    ],
    ["a header nobody reads", { text: "a", headers: { Subject: "b" } }, "unknown-key", "headers.Subject"],
    ["a number for a text", { text: 5 }, "wrong-value", 'text: "…"'],
    ["a subject of two lines", { text: "a", subject: "b\nc" }, "wrong-value", 'subject: "…" (\\n)'],
    ["a list for a mail", [], "wrong-value", "{ from, subject, html, … }"],
    ["a text for attachments", { text: "a", attachments: "b" }, "wrong-value", "attachments: […]"],
    ["no address", { text: "a", from: { name: "b" } }, "wrong-value", 'from.address: "name@example.com"'],
    [
      "an attachment without type",
      { attachments: [{ content: "" }] },
      "wrong-value",
      'attachments[0].type: "application/pdf"',
    ],
    ["no base64", { attachments: [{ type: "a/b", content: "*" }] }, "wrong-value", "attachments[0].content: base64"],
    [
      "half of base64",
      { attachments: [{ type: "a/b", content: "YQ" }] },
      "wrong-value",
      "attachments[0].content: base64",
    ],
    [
      "two names",
      { attachments: [{ type: "a/b", name: "a", filename: "b" }] },
      "wrong-value",
      "attachments[0]: name / filename",
    ],
    ["nothing to read", { from: "a@b.nl", text: " " }, "no-text", null],
    [
      "a packed attachment",
      { text: "a", attachments: [{ name: "winmail.dat", type: "a/b", content: "" }] },
      "winmail",
      null,
    ],
    [
      "a version in AMP",
      { text: "a", attachments: [{ type: "text/x-amp-html", content: "" }] },
      "other-version",
      "text/x-amp-html",
    ],
  ])("for %s", async (_, value, because, detail) => {
    const reading = await readMail(Buffer.from(JSON.stringify(value)), "a.json");
    expect(reading).toEqual({ is: "unread", unread: { because, detail } });
  });

  test.each([
    ["no JSON", "{ text: 'a' }", "broken-mail", "JSON"],
    ["JSON that stops", '{"text": "a"', "broken-mail", "JSON"],
    ["a key twice", '{"subject": "a", "text": "b", "subject": "c"}', "repeated-key", "subject"],
    ["a key twice, once escaped", String.raw`{"text": "a\\\"", "t\u0065xt": "b"}`, "repeated-key", "text"],
    ["brackets without end", "[".repeat(100_000), "too-deep", String(limits.mimeDepth)],
    [
      "more keys than a mail has parts",
      `{${Array.from({ length: limits.mimeParts + 1 }, (_, at) => `"k${at}":1`).join()}}`,
      "too-deep",
      null,
    ],
    ["a NUL", String.raw`{"text": "a\u0000b"}`, "binary", null],
  ])("for %s", async (_, json, because, detail) => {
    expect(await readMail(Buffer.from(json), "a.json")).toEqual({ is: "unread", unread: { because, detail } });
  });

  test("in a sentence that names the key", () => {
    expect(en.refusals["unknown-key"].what("mail.json", "subjetc (subject?)")).toBe(
      "mail.json has a field that servicemail does not know: subjetc (subject?).",
    );
  });
});

function inLines(attachment: { readonly content: string }): object {
  return { ...attachment, content: attachment.content.replaceAll(/(.{4})/g, "$1\r\n") };
}

async function read(value: object): Promise<MailParts> {
  const reading = await readMail(Buffer.from(JSON.stringify(value)), "a.json");
  if (reading.is === "unread") throw new Error(`refused: ${reading.unread.because} ${reading.unread.detail ?? ""}`);
  return reading.read;
}
