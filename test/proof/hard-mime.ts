import type { Expected, HardMail } from "./hard-mails.ts";

type Part = readonly [head: string, body: string];

/** A multipart with these parts, as lines with its own Content-Type first. */
function multipart(kind: string, boundary: string, parts: readonly Part[], parameters = ""): Part {
  const inside = parts.map(([head, body]) => `--${boundary}\n${head}\n\n${body}\n`).join("");
  return [`Content-Type: multipart/${kind}; boundary="${boundary}"${parameters}`, `${inside}--${boundary}--`];
}

function mail(name: string, [head, body]: Part, expected: Expected): HardMail {
  const source = `Subject: Ja\nMIME-Version: 1.0\n${head}\n\n${body}\n`;
  return {
    name: `structure: ${name}`,
    file: "mail.eml",
    bytes: Buffer.from(source.replaceAll("\n", "\r\n")),
    expected,
  };
}

const text: Part = ["Content-Type: text/plain; charset=utf-8", "Uw pakket komt niet."];
const html: Part = ["Content-Type: text/html; charset=utf-8", "<p>Uw pakket komt <b>niet</b>.</p>"];
const png: Part = [
  'Content-Type: image/png; name="a.png"\nContent-ID: <a>\nContent-Disposition: inline\nContent-Transfer-Encoding: base64',
  "iVBORw0KGgo=",
];
const pdf: Part = [
  "Content-Type: application/pdf\nContent-Disposition: attachment; filename=b.pdf\nContent-Transfer-Encoding: base64",
  "JVBERg==",
];
const shown = "Uw pakket komt niet.";

function attached(name: string, disposition: string, file: string | null): HardMail {
  const part: Part = [`Content-Type: application/pdf\n${disposition}\nContent-Transfer-Encoding: base64`, "JVBERg=="];
  return mail(`a name ${name}`, multipart("mixed", "a", [text, part]), { files: [file] });
}

/** Mails whose parts are hard to find or to keep apart. */
export const hardMime: readonly HardMail[] = [
  mail("two versions of the text", multipart("alternative", "a", [text, html]), { text: shown, shown, files: [] }),
  mail("HTML alone", html, { text: null, shown }),
  mail("an empty text beside the HTML", multipart("alternative", "a", [["Content-Type: text/plain", " "], html]), {
    text: null,
    shown,
  }),
  mail(
    "three levels with a picture and a document",
    multipart("mixed", "a", [multipart("alternative", "b", [text, multipart("related", "c", [html, png])]), pdf]),
    { text: shown, shown, files: ["a.png", "b.pdf"] },
  ),
  mail("a part without headers", multipart("mixed", "a", [["", "Zonder kop"]]), { text: "\nZonder kop" }),
  mail("two texts", multipart("mixed", "a", [text, ["Content-Type: text/plain", "En nog iets."]]), {
    text: `${shown}\nEn nog iets.`,
  }),
  mail(
    "text after a document",
    multipart("mixed", "a", [text, pdf, ["Content-Type: text/plain", "Voet: 20% korting"]]),
    {
      text: `${shown}\nVoet: 20% korting`,
      files: ["b.pdf"],
    },
  ),
  mail("HTML twice", multipart("mixed", "a", [html, ["Content-Type: text/html", "<p>Koop nu"]]), {
    shown: `${shown}\nKoop nu`,
  }),
  mail(
    "words before and after the parts",
    ["Content-Type: multipart/mixed; boundary=a", `Vooraf\n--a\n${text.join("\n\n")}\n--a--\nNa afloop`],
    { text: shown },
  ),
  mail("a boundary of odd signs", multipart("mixed", "=_a'b(c)+d/e:f?g h.i", [text]), { text: shown }),
  mail("a boundary that begins like another", multipart("mixed", "a", [multipart("mixed", "ab", [text]), pdf]), {
    text: shown,
    files: ["b.pdf"],
  }),
  mail(
    "a line that begins like a boundary",
    multipart("mixed", "grens", [["Content-Type: text/plain", "--grenzeloos\n--gren\nniet"]]),
    { text: "--grenzeloos\n--gren\nniet" },
  ),
  mail(
    "a mail forwarded in it",
    multipart("mixed", "a", [text, ["Content-Type: message/rfc822", "Subject: Oud\n\nKoop nu met 20% korting"]]),
    { subject: "Ja", text: shown },
  ),
  mail(
    "a text that is attached",
    multipart("mixed", "a", [
      text,
      ["Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt", "Bijlage"],
    ]),
    {
      text: shown,
      files: ["a.txt"],
    },
  ),
  mail(
    "a signature",
    multipart(
      "signed",
      "a",
      [text, ["Content-Type: application/pgp-signature; name=s.asc", "-----BEGIN PGP SIGNATURE-----"]],
      "; micalg=pgp-sha256",
    ),
    {
      text: shown,
      files: ["s.asc"],
    },
  ),
  mail(
    "a report of delivery",
    multipart("report", "a", [text, ["Content-Type: message/delivery-status", "Status: 5.0.0"]]),
    { text: shown },
  ),
  mail("related parts with the HTML last", multipart("related", "a", [png, html], "; start=x"), {
    shown,
    files: ["a.png"],
  }),
  mail(
    "an invitation beside the text",
    multipart("alternative", "a", [
      text,
      [
        "Content-Type: text/calendar; method=REQUEST",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Proefles\nEND:VEVENT\nEND:VCALENDAR",
      ],
    ]),
    {
      text: shown,
    },
  ),
  mail("two versions in HTML", multipart("alternative", "a", [html, ["Content-Type: text/html", "<p>Koop nu"]]), {
    shown: `${shown}\nKoop nu`,
  }),
  mail(
    "HTML that swallows the HTML after it",
    multipart("mixed", "a", [
      ["Content-Type: text/html", "<p>Ja<style>"],
      ["Content-Type: text/html", "<p>Koop nu"],
    ]),
    { because: "broken-mail" },
  ),
  mail(
    "HTML that hides the HTML after it",
    multipart("mixed", "a", [
      ["Content-Type: text/html", "<p>Ja<div hidden>"],
      ["Content-Type: text/html", "<p>Koop nu"],
    ]),
    { because: "broken-mail" },
  ),
  mail(
    "a text with a name, shown in the mail",
    multipart("mixed", "a", [
      text,
      ["Content-Type: text/plain; name=n.txt\nContent-Disposition: inline; filename*=utf-8''%C3%A9.txt", "En dit."],
    ]),
    { text: `${shown}\nEn dit.`, files: ["é.txt"] },
  ),
  mail("a document as another version, attached", multipart("alternative", "a", [text, html, pdf]), {
    text: shown,
    shown,
    files: ["b.pdf"],
  }),
  mail("a picture as another version", multipart("alternative", "a", [text, png]), { because: "other-version" }),
  mail("a version in rich text", ["Content-Type: text/enriched", "<bold>Koop nu</bold>"], { because: "other-version" }),
  mail("rich text beside the text", multipart("mixed", "a", [text, ["Content-Type: text/richtext", "<bold>Koop"]]), {
    because: "other-version",
  }),
  mail("HTML with other rules", multipart("mixed", "a", [text, ["Content-Type: application/xhtml+xml", "<p>Koop"]]), {
    because: "other-version",
  }),
  mail(
    "HTML alone, called an attachment",
    ["Content-Type: text/html\nContent-Disposition: attachment; filename=a.html", "<p>Koop nu"],
    { because: "other-version" },
  ),
  mail("a piece of a mail", ["Content-Type: message/partial; id=1; number=1; total=2", "Hallo"], {
    because: "other-version",
  }),
  mail(
    "a mail elsewhere",
    multipart("mixed", "a", [text, ["Content-Type: message/external-body; access-type=URL; url=x", ""]]),
    { because: "other-version" },
  ),
  mail(
    "a forwarded mail with attachments",
    multipart("mixed", "a", [
      text,
      [
        "Content-Type: message/rfc822",
        ["Subject: Oud", ...multipart("mixed", "b", [text, pdf])].join("\n\n").replace("\n\n", "\n"),
      ],
    ]),
    { subject: "Ja", text: shown, files: [null] },
  ),
  mail(
    "an invitation with a link",
    multipart("alternative", "a", [
      text,
      [
        "Content-Type: text/calendar",
        "BEGIN:VEVENT\nDESCRIPTION:Koop op https://x.example/a\\, nu\nURL:https://x.example/b\nEND:VEVENT",
      ],
    ]),
    { links: ["https://x.example/a", "https://x.example/b"] },
  ),
  attached(
    "in pieces and encoded",
    "Content-Disposition: attachment;\n filename*0*=utf-8''%C3%89%C3%A9;\n filename*1=n.pdf",
    "Één.pdf",
  ),
  attached(
    "in another character set",
    "Content-Disposition: attachment; filename*=iso-8859-1'nl'caf%E9.pdf",
    "café.pdf",
  ),
  attached(
    "written as an encoded word",
    'Content-Disposition: attachment; filename="=?utf-8?q?caf=C3=A9=2Epdf?="',
    "café.pdf",
  ),
  attached("with quotes in it", 'Content-Disposition: attachment; filename="a \\"b\\".pdf"', 'a "b".pdf'),
  attached("that is not there", "Content-Disposition: attachment", null),
  mail("no end", ["Content-Type: multipart/mixed; boundary=a", "--a\n\nHallo"], { because: "broken-mail" }),
  mail("no parts", ["Content-Type: multipart/mixed; boundary=a", "Hallo"], { because: "broken-mail" }),
  mail("no boundary", ["Content-Type: multipart/mixed", "Hallo"], { because: "broken-mail" }),
  mail("no headers", ["geen kop", "Hallo"], { because: "broken-mail" }),
  mail(
    "S/MIME",
    ["Content-Type: application/pkcs7-mime; smime-type=enveloped-data\nContent-Transfer-Encoding: base64", "MIIB"],
    { because: "encrypted" },
  ),
  mail(
    "PGP",
    multipart("encrypted", "a", [
      ["Content-Type: application/pgp-encrypted", "Version: 1"],
      ["Content-Type: application/octet-stream", "x"],
    ]),
    { because: "encrypted" },
  ),
  mail("PGP in the text", ["Content-Type: text/plain", "-----BEGIN PGP MESSAGE-----\nhQ"], { because: "encrypted" }),
  mail(
    "winmail.dat",
    multipart("mixed", "a", [
      text,
      ["Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64", "eJ8+Ig=="],
    ]),
    { because: "winmail" },
  ),
  mail("a character set nobody knows", ["Content-Type: text/plain; charset=x-geheim", "Hallo"], {
    because: "unknown-charset",
  }),
  mail(
    "a version in AMP",
    multipart("alternative", "a", [text, ["Content-Type: text/x-amp-html", "<html amp4email>Anders"], html]),
    { because: "other-version" },
  ),
];
