import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { MailParts } from "../../src/draft/draft.ts";
import { limits } from "../../src/draft/limits.ts";
import { readMail } from "../../src/draft/read-mail.ts";
import { unread } from "../../src/draft/unread.ts";

const head = "From: Winkel <klant@winkel.nl>\nSubject: Uw pakket\nMIME-Version: 1.0\n";

describe("a mail file", () => {
  test("gives its parts decoded", async () => {
    const parts = await read(
      [
        "Received: from mx by mx2",
        "From: =?utf-8?q?Caf=C3=A9_de_Zon?= <info@zon.nl>",
        "Reply-To: klant@zon.nl, =?iso-8859-1?Q?=C9=E9n?= <een@zon.nl>",
        "Subject: =?utf-8?B?VXcgcGFra2V0IGtvbXQg?=\r\n =?utf-8?B?bW9yZ2Vu4oKs?=",
        "List-Unsubscribe: <mailto:stop@zon.nl>,\r\n\t<https://zon.nl/stop>",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Beste klant,",
        "Tot morgen.",
      ].join("\r\n"),
    );
    expect(parts).toEqual({
      format: "eml",
      sender: "Café de Zon <info@zon.nl>",
      replyTo: "klant@zon.nl, Één <een@zon.nl>",
      subject: "Uw pakket komt morgen€",
      preheader: null,
      text: "Beste klant,\nTot morgen.",
      html: null,
      attachments: [],
      listUnsubscribe: "<mailto:stop@zon.nl>, <https://zon.nl/stop>",
    });
  });

  test.each([
    [
      "utf-8, quoted-printable",
      "utf-8",
      "quoted-printable",
      "Eén =E2=82=AC 5, lange re=\ngel =3D".replace("é", "=C3=A9"),
    ],
    ["windows-1252, quoted-printable", "windows-1252", "quoted-printable", "E=E9n =80 5, lange regel =3D"],
    ["iso-8859-15, quoted-printable", "iso-8859-15", "quoted-printable", "E=E9n =A4 5, lange regel =3D"],
    ["utf-8, base64", "utf-8", "base64", base64("Eén € 5, lange regel =")],
    ["utf-16, base64", "utf-16le", "base64", Buffer.from("Eén € 5, lange regel =", "utf16le").toString("base64")],
    ["utf-8, eight bits", "utf-8", "8bit", "Eén € 5, lange regel ="],
  ])("in %s reads the same", async (_, charset, encoding, body) => {
    const mail = `${head}Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`;
    expect((await read(mail)).text?.trim()).toBe("Eén € 5, lange regel =");
  });

  test("in eight bits of another charset is decoded by that charset", async () => {
    const bytes = Buffer.from(`${head}Content-Type: text/plain; charset=iso-8859-1\n\nE\u00e9n caf\u00e9`, "latin1");
    expect((await readBytes(bytes)).text?.trim()).toBe("Eén café");
  });

  test("with text and HTML as alternatives gives both, neither mixed into the other", async () => {
    const parts = await read(
      multipart(
        "alternative",
        "Content-Type: text/plain\n\nAls tekst",
        "Content-Type: text/html\n\n<p>Als <b>HTML</b></p>",
      ),
    );
    expect([parts.text?.trim(), parts.html?.trim()]).toEqual(["Als tekst", "<p>Als <b>HTML</b></p>"]);
  });

  test("with a text part beside the HTML gives each as it is, nothing hidden becoming text", async () => {
    const html = "<p>Dag</p><p hidden>20% korting</p>";
    const parts = await read(
      multipart("mixed", "Content-Type: text/plain\n\nHallo <b>", `Content-Type: text/html\n\n${html}`),
    );
    expect([parts.text?.trim(), parts.html?.trim()]).toEqual(["Hallo <b>", html]);
  });

  test("with several text parts gives them all, one after the other", async () => {
    const parts = await read(multipart("mixed", "Content-Type: text/plain\n\nEen", "\nTwee"));
    expect(parts.text).toBe("Een\nTwee");
  });

  test("with flowed text has its paragraphs whole", async () => {
    const parts = await read(
      `${head}Content-Type: text/plain; format=flowed\n\nEen regel \ndie doorloopt.\nEen nieuwe.\n`,
    );
    expect(parts.text?.trim()).toBe("Een regel die doorloopt.\nEen nieuwe.");
  });

  test("keeps a forwarded mail as an attachment, out of the text that is judged", async () => {
    const forwarded = `Content-Type: message/rfc822\n\nSubject: Aanbieding\n\n50% korting`;
    const parts = await read(multipart("mixed", "Content-Type: text/plain\n\nZie bijlage", forwarded));
    expect(parts.text).not.toContain("korting");
    expect(parts.attachments.map(({ type }) => type)).toEqual(["message/rfc822"]);
  });

  test("in UTF-16 is read by its byte order mark, whichever way round", async () => {
    const text = "Eén € 5 Ø";
    const little = Buffer.from(`\uFEFF${text}`, "utf16le");
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const mail = `${head}Content-Type: text/html; charset="utf-16"\nContent-Transfer-Encoding: base64\n\n${bytes.toString("base64")}`;
      expect((await read(mail)).html?.trim()).toBe(text);
    }
  });

  test("with flowed text joins lines as its writer meant them", async () => {
    const flowed = "Een lang \n woord.\n> quote \n> gaat door\n-- \nNaam \n";
    const parts = await read(`${head}Content-Type: text/plain; format=flowed\n\n${flowed}`);
    expect(parts.text).toContain("Een lang woord.\n");
    expect(parts.text).toContain("\n-- \nNaam");
    const joined = await read(`${head}Content-Type: text/plain; format=flowed; delsp=yes\n\nEen lang \nwoord.\n`);
    expect(joined.text?.trim()).toBe("Een langwoord.");
  });

  test("has its encoded words and names decoded, split words and names in pieces too", async () => {
    const parts = await read(
      `Subject: =?UTF-8?B?w6k=?= =?UTF-8?B?w6k=?=\n =?iso-8859-1?Q?_=E9?= los\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: application/pdf\nContent-Disposition: attachment;\n filename*0*=utf-8''voor%C3%A9;\n filename*1*=%20deel;\n filename*2=".pdf"\n\nx\n--a--\n`,
    );
    expect([parts.subject, parts.attachments[0]?.name]).toEqual(["éé é los", "vooré deel.pdf"]);
  });

  test("that is signed with a signature apart gives what was signed, and the signature as attachment", async () => {
    for (const type of ["application/pkcs7-signature", "application/pgp-signature"]) {
      const inner = "Content-Type: text/plain\n\nBeste klant";
      const parts = await read(
        multipart(`signed; protocol="${type}"`, inner, `Content-Type: ${type}; name=smime.p7s\n\nMIAG`),
      );
      expect([parts.text?.trim(), parts.attachments.map((each) => each.type)]).toEqual(["Beste klant", [type]]);
    }
  });

  test("with an invitation tells what mail programs show of it", async () => {
    const event = [
      "BEGIN:VCALENDAR",
      'SUMMARY;LANGUAGE=nl;X-A="b:c":Onderhoud\\, morgen',
      "DESCRIPTION:Bestel nu met 20% kor",
      " ting\\nen snel",
      "LOCATION:Zaal 1",
      "X-ALT-DESC;FMTTYPE=text/html:<p>Voor <b>jou</b></p>",
      "UID:1",
      "END:VCALENDAR",
    ].join("\r\n");
    const parts = await read(
      multipart(
        "alternative",
        "Content-Type: text/plain\n\nHallo",
        `Content-Type: text/calendar; method=REQUEST; charset=utf-8\n\n${event}`,
      ),
    );
    expect(parts.text?.trim()).toBe("Hallo");
    expect(parts.attachments).toMatchObject([
      {
        type: "text/calendar",
        shows: expect.stringMatching(
          /^Onderhoud, morgen\n\nBestel nu met 20% korting\nen snel\n\nZaal 1\n\nVoor +jou$/,
        ),
      },
    ]);
    expect((await read(`${head}Content-Type: text/calendar\n\n${event}\n`)).attachments).toHaveLength(1);
  });

  test("names each attachment with the size and digest of its bytes", async () => {
    const bytes = Buffer.from("%PDF-1.7 \u0000\u0001 inhoud");
    const attachment = `Content-Type: application/pdf; name="x.pdf"
Content-Disposition: attachment; filename*=utf-8''voorwaarden%20%C3%A9%C3%A9n.pdf
Content-Transfer-Encoding: base64

${bytes.toString("base64")}`;
    const parts = await read(multipart("mixed", "Content-Type: text/plain\n\nHallo", attachment));
    const digest = createHash("sha256").update(bytes).digest("hex");
    expect(parts.attachments).toEqual([
      { name: "voorwaarden één.pdf", type: "application/pdf", size: bytes.length, digest, contentId: null },
    ]);
  });

  test("reads the same however its headers were folded", async () => {
    const folded = await read("Subject: Uw\r\n\tpakket\r\n   komt\r\nFrom: Winkel\r\n <a@b.nl>\r\n\r\nHallo");
    expect([folded.subject, folded.sender]).toEqual(["Uw pakket komt", "Winkel <a@b.nl>"]);
  });

  test("may begin with a byte order mark or the envelope line of a mailbox", async () => {
    expect((await read(`\uFEFF${head}\nHallo`)).subject).toBe("Uw pakket");
    expect((await read(`From a@b.nl Mon Nov 23 2026\n${head}\nHallo`)).sender).toBe("Winkel <klant@winkel.nl>");
  });

  test("may have an inner multipart without its end where the outer one goes on", async () => {
    const inner = `Content-Type: multipart/alternative; boundary=binnen\n\n--binnen\nContent-Type: text/plain\n\nHallo`;
    const parts = await read(multipart("mixed", inner, "Content-Type: text/plain\n\nDag"));
    expect(parts.text).toMatch(/Hallo\s+Dag/);
  });
});

describe("a mail file that cannot be read to its end", () => {
  const alternative = multipart(
    "alternative",
    "Content-Type: text/plain\n\nHallo",
    "Content-Type: text/html\n\n<p>Hallo</p>",
  );

  test.each([
    ["has no headers", "\nHallo klant,\ntot morgen"],
    ["is just text", "Hallo klant,\n\ntot morgen: dan komen we"],
    ["has headers no mail has", "Let-op: dit\nKorting: nee\n\nHallo"],
    ["stops in its headers", "From: a@b.nl\nSubject: Uw pakket"],
    ["has text among its headers", "Subject: Hoi\nBeste klant dit valt weg\n\nRest"],
    ["was cut off before the last part ended", alternative.slice(0, alternative.lastIndexOf("--grens--"))],
    ["was cut off within its last part", alternative.slice(0, alternative.lastIndexOf("Hallo") + 2)],
    ["never uses the boundary it gives", `${head}Content-Type: multipart/mixed; boundary=a\n\n--b\n\nHallo\n--b--\n`],
    ["gives no boundary", `${head}Content-Type: multipart/mixed\n\n--b\n\nHallo\n--b--\n`],
    [
      "has an inner multipart that never begins",
      multipart("mixed", "Content-Type: multipart/mixed; boundary=x\n\nHallo"),
    ],
    ["has text among the headers of a part", multipart("mixed", "Content-Type: text/plain\nDit valt weg\n\nHallo")],
    ["closes a multipart that holds nothing", `${head}Content-Type: multipart/mixed; boundary=a\n\n--a--\n`],
    ["has two subjects", `Subject: Servicebericht\n${head}\nHallo`],
    ["has two senders", `From: bank@bank.nl\n${head}\nHallo`],
  ])("is refused when it %s", async (_, mail) => {
    expect(await readMail(Buffer.from(mail), "a.eml")).toEqual(unread("broken-mail"));
  });

  test.each([
    [
      "S/MIME",
      "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIAG",
    ],
    ["PGP", "multipart/encrypted; boundary=a\n\n--a\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--a--\n"],
    ["PGP", "text/plain\n\n-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----"],
  ])("is refused when it is encrypted with %s", async (how, rest) => {
    expect(await readMail(Buffer.from(`${head}Content-Type: ${rest}`), "a.eml")).toEqual(unread("encrypted", how));
  });

  test.each([
    ["winmail", null, multipart("mixed", "\nHallo", "Content-Type: application/ms-tnef; name=winmail.dat\n\neJ8+")],
    [
      "winmail",
      null,
      multipart("mixed", "\nHallo", "Content-Type: application/octet-stream; name=winmail.dat\n\neJ8+"),
    ],
    ["sealed", null, `${head}Content-Type: application/x-pkcs7-mime; smime-type=signed-data; name=smime.p7m\n\nMIAG`],
    ["encrypted", "S/MIME", `${head}Content-Type: application/octet-stream; name="smime.p7m"\n\nMIAG`],
    [
      "other-version",
      "text/x-amp-html",
      multipart(
        "alternative",
        "\nHallo",
        "Content-Type: text/x-amp-html\n\n<html amp4email>",
        "Content-Type: text/html\n\nHallo",
      ),
    ],
    ["other-version", "text/watch-html", multipart("alternative", "\nHallo", "Content-Type: text/watch-html\n\nKort")],
    ["unknown-charset", "utf-7", `${head}Content-Type: text/plain; charset=utf-7\n\n+AOk-`],
    [
      "unknown-charset",
      "cp437",
      multipart("mixed", 'Content-Type: text/html; format=flowed; charset="cp437"\n\nHallo'),
    ],
  ])("is refused as %s (%s), because it is not read whole", async (because, detail, mail) => {
    expect(await readMail(Buffer.from(mail), "a.eml")).toEqual({ is: "unread", unread: { because, detail } });
  });

  test("is refused without text, HTML or subject", async () => {
    const picture = Buffer.from("From: a@b.nl\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw==");
    expect(await readMail(picture, "a.eml")).toEqual(unread("no-text"));
  });

  test("is refused when it hides NUL bytes, plain or encoded", async () => {
    expect(await readMail(Buffer.from(`${head}\nKor\0ting`), "a.eml")).toEqual(unread("binary"));
    const encoded = `${head}Content-Transfer-Encoding: base64\n\n${base64("Kor\0ting")}`;
    expect(await readMail(Buffer.from(encoded), "a.eml")).toEqual(unread("binary"));
  });

  test("is refused when it is nested too deeply or has too many parts", async () => {
    const levels = Array.from(
      { length: 10_000 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${String(i)}\n\n--b${String(i)}`,
    );
    expect(await readMail(Buffer.from(`${head}${levels.join("\n")}\n`), "a.eml")).toEqual(unread("too-deep", "20"));
    const parts = Array.from({ length: limits.mimeParts + 1 }, () => "\nx");
    expect(await readMail(Buffer.from(multipart("mixed", ...parts)), "a.eml")).toEqual(unread("too-deep"));
  });

  test("is refused when its lines or its headers go on and on", async () => {
    const encoded = "Content-Transfer-Encoding: base64\n";
    const body = `${"\n".repeat(limits.textLines + 1)}YQ==`;
    expect(await readMail(Buffer.from(`${head}\n${body}`), "a.eml")).toEqual(unread("too-large"));
    expect((await read(`${head}${encoded}\n${body}`)).text).toContain("a");
    const lines = `${encoded}${"\n".repeat(limits.mailLines)}`;
    expect(await readMail(Buffer.from(`${head}${lines}Hallo`), "a.eml")).toEqual(unread("too-large"));
    const headers = "X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n".repeat(10_000);
    expect(await readMail(Buffer.from(`${head}${headers}\nHallo`), "a.eml")).toEqual(unread("too-large", "256 kB"));
  });
});

function multipart(type: string, ...parts: string[]): string {
  const body = parts.map((part) => `--grens\n${part}\n`).join("");
  return `${head}Content-Type: multipart/${type}; boundary="grens"\n\nPreambule\n${body}--grens--\n`;
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

async function read(mail: string): Promise<MailParts> {
  return readBytes(Buffer.from(mail));
}

async function readBytes(bytes: Uint8Array): Promise<MailParts> {
  const reading = await readMail(bytes, "mail.eml");
  if (reading.is === "unread") throw new Error(`refused: ${reading.unread.because}`);
  return reading.read;
}
