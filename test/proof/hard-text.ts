import type { Expected, HardMail } from "./hard-mails.ts";

/** A text part in some character set and transfer encoding. */
function inCharset(charset: string, bytes: Buffer | string, text: string, transfer = "8bit"): HardMail {
  const body = typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes;
  const sent = transfer === "base64" ? Buffer.from(body.toString("base64")) : body;
  const type = charset === "" ? [] : [`Content-Type: text/plain; charset=${charset}`];
  const head = ["Subject: x", "MIME-Version: 1.0", ...type, `Content-Transfer-Encoding: ${transfer}`, "", ""];
  return {
    name: `text in ${charset || "no character set"}, ${transfer}: ${text.slice(0, 24)}`,
    file: "mail.eml",
    bytes: Buffer.concat([Buffer.from(head.join("\r\n")), sent]),
    expected: { text },
  };
}

function withHeaders(name: string, lines: readonly string[], expected: Expected): HardMail {
  const mail = ["MIME-Version: 1.0", ...lines, "", "Hallo"].join("\r\n");
  return {
    name: `header: ${name}`,
    file: "mail.eml",
    bytes: Buffer.from(mail),
    expected: expected.because === undefined ? { text: "Hallo", ...expected } : expected,
  };
}

const hex = (digits: string): Buffer => Buffer.from(digits.replaceAll(" ", ""), "hex");
const big = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

const charsets = [
  inCharset("iso-8859-1", "\xc9\xe9n caf\xe9", "Één café"),
  inCharset("latin1", "na\xefef \x80 5", "naïef € 5"),
  inCharset("windows-1252", "\x93Ja\x94 \x96 \x80 5", "“Ja” – € 5"),
  inCharset("iso-8859-15", "\xa4 5 \xbd", "€ 5 œ"),
  inCharset("us-ascii", "caf\xe9", "café"),
  inCharset('"UTF-8" (Unicode)', Buffer.from("Één"), "Één"),
  inCharset("utf-8", Buffer.from("\ufeffÉén"), "Één"),
  inCharset("utf8", Buffer.from("👩‍👩‍👧 niet"), "👩‍👩‍👧 niet"),
  inCharset("", Buffer.from("Één € 5"), "Één € 5"),
  inCharset("utf-16", Buffer.from("\ufeffÉén € 5", "utf16le"), "Één € 5", "base64"),
  inCharset("UTF-16", big("\ufeffÉén € 5"), "Één € 5", "base64"),
  inCharset("utf-16be", big("Één € 5"), "Één € 5", "base64"),
  inCharset("utf-16le", Buffer.from("Één 👍", "utf16le"), "Één 👍", "base64"),
  inCharset("koi8-r", hex("d0d2c9d7c5d4"), "привет"),
  inCharset("windows-1251", hex("eff0e8e2e5f2"), "привет"),
  inCharset("shift_jis", hex("93fa 967b"), "日本"),
  inCharset("iso-2022-jp", hex("1b2442 467c 4b5c 1b2842"), "日本", "7bit"),
  inCharset("euc-jp", hex("c6fc cbdc"), "日本"),
  inCharset("gb2312", hex("d6d0 b9fa"), "中国"),
  inCharset("big5", hex("a4a4 b0ea"), "中國"),
  inCharset("euc-kr", hex("c7d1 b1db"), "한글"),
  inCharset("windows-1255", hex("f9ec e5ed"), "שלום"),
];

const transfers = [
  inCharset("utf-8", "Beste=20klant, =C3=\r\n=89=C3=A9n", "Beste klant, Één", "quoted-printable"),
  inCharset("utf-8", "=c3=89=c3=a9n =3d 1", "Één = 1", "Quoted-Printable"),
  inCharset("utf-8", "50% =ZZ en =4", "50% =ZZ en =4", "quoted-printable"),
  inCharset("iso-8859-1", "caf=E9 =A3 5", "café £ 5", "quoted-printable"),
  inCharset("utf-8", "een =   \r\nregel= \t\r\ns 3", "een regels 3", "quoted-printable"),
  inCharset("utf-8", "een \t \r\ntwee=20 \r\ndrie", "een\ntwee \ndrie", "quoted-printable"),
  inCharset("utf-16le", "=C9=00=E9=00n=00 =00=\r\n3=00", "Één 3", "quoted-printable"),
  inCharset("utf-16", "=FE=FF=00=C9=00=E9=00n=00=0D=00=0A=002", "Één\n2", "quoted-printable"),
  inCharset("utf-8; format=flowed", "Uw pakket \r\nkomt niet.\r\n\r\nGroet", "Uw pakket komt niet.\n\nGroet", "7bit"),
  inCharset("utf-8; format=flowed; delsp=yes", "pak \r\nket 3", "pakket 3", "7bit"),
  inCharset("utf-8; format=flowed", " From hier\r\n -- x", "From hier\n-- x", "7bit"),
  {
    ...inCharset("utf-8", Buffer.from("w4nD\r\n qW4g\r\nKuKCrCA1"), "Één (€ 5"),
    name: "base64 with spaces, odd lines and no padding",
    bytes: Buffer.from("Subject: x\r\nContent-Transfer-Encoding: BASE64\r\n\r\nw4nD\r\n qW4\r\ngKOKCrCA1\r\n"),
  },
];

const headers = [
  withHeaders("both encodings in a row", ["Subject: =?utf-8?B?w4k=?= =?utf-8?Q?=C3=A9n_caf=C3=A9?= 3"], {
    subject: "Één café 3",
  }),
  withHeaders("a letter over two encoded words", ["Subject: =?utf-8?B?w4nD?=", " =?utf-8?B?qW4=?="], {
    subject: "Één",
  }),
  withHeaders("iso-8859-1 with underscores", ["Subject: =?iso-8859-1?q?Geen_caf=E9_=80?="], { subject: "Geen café €" }),
  withHeaders("a language named in an encoded word", ["Subject: =?utf-8*nl?Q?Niet?="], { subject: "Niet" }),
  withHeaders("UTF-8 as it is", ["Subject: Één € 5 – niet"], { subject: "Één € 5 – niet" }),
  withHeaders("folded with a tab", ["Subject: Uw pakket", "\tkomt niet"], { subject: "Uw pakket komt niet" }),
  withHeaders("folded before its first word", ["Subject:", " Uw pakket"], { subject: "Uw pakket" }),
  withHeaders("what only looks encoded", ["Subject: =?utf-8?x?abc?= en 5?="], { subject: "=?utf-8?x?abc?= en 5?=" }),
  withHeaders("empty subject", ["Subject:"], { subject: null }),
  withHeaders("a name with a comma", ["Subject: x", 'From: "Jansen, Piet" <p@zon.example>'], {
    sender: "Jansen, Piet <p@zon.example>",
  }),
  withHeaders("an encoded name", ["Subject: x", "From: =?utf-8?q?Caf=C3=A9?= <a@zon.example>"], {
    sender: "Café <a@zon.example>",
  }),
  withHeaders("an address alone", ["Subject: x", "From: <a@zon.example>"], { sender: "a@zon.example" }),
  withHeaders("several reply addresses", ["Subject: x", "Reply-To: a@b.example,", " C <c@d.example>"], {
    replyTo: "a@b.example, C <c@d.example>",
  }),
  withHeaders("a group of senders", ["Subject: x", "From: Wij: a@b.example, c@d.example;"], {
    sender: "Wij: a@b.example, c@d.example;",
  }),
  withHeaders("signs nobody sees at the edges", ["Subject:  \u00a0Uw pakket\ufeff\t "], {
    subject: "\u00a0Uw pakket\ufeff",
  }),
  withHeaders("nothing but a no-break space", ["Subject: \u00a0"], { subject: "\u00a0" }),
  withHeaders("a name in a comment", ["Subject: x", "From: a@zon.example (Caf=?utf-8?q?=C3=A9?=)"], {
    sender: "Café <a@zon.example>",
  }),
  withHeaders("a comment beside the name", ["Subject: x", "From: Zon (20% korting) <a@zon.example>"], {
    because: "broken-mail",
  }),
  withHeaders("a name that is the address", ["Subject: x", 'From: "a@zon.example" <a@zon.example>'], {
    sender: "a@zon.example",
  }),
  withHeaders("a name with a sign nobody sees at its edge", ["Subject: x", "From: Zon\u00a0 <a@zon.example>"], {
    because: "broken-mail",
  }),
  withHeaders("a name that is cut off", ["Subject: x", "From: Zon < 20% korting < <a@zon.example>"], {
    because: "broken-mail",
  }),
  withHeaders("an encoded word in a character set nobody knows", ["Subject: =?x-geheim?q?Ja?="], {
    because: "unknown-charset",
  }),
  withHeaders("an encoded word that is no UTF-8", ["Subject: caf=?utf-8?q?=E9?="], { because: "broken-mail" }),
  withHeaders("a line end that only some see", ["Subject: Ja\rSubject: Nee"], { because: "broken-mail" }),
  withHeaders("two types", ["Subject: x", "Content-Type: text/plain", "Content-Type: text/html"], {
    because: "broken-mail",
  }),
  withHeaders("two character sets", ["Subject: x", "Content-Type: text/plain; charset=utf-8; charset=utf-7"], {
    because: "broken-mail",
  }),
  withHeaders(
    "a character set in a name",
    ["Subject: x", 'Content-Type: text/plain; name="; charset=utf-8"; charset=utf-7'],
    { because: "unknown-charset" },
  ),
  withHeaders("a character set in pieces", ["Subject: x", "Content-Type: text/plain; charset*0=utf-; charset*1=7"], {
    because: "broken-mail",
  }),
  withHeaders("an encoding nobody knows", ["Subject: x", "Content-Transfer-Encoding: x-uuencode"], {
    because: "broken-mail",
  }),
  withHeaders("two encodings", ["Content-Transfer-Encoding: 7bit", "Content-Transfer-Encoding: base64"], {
    because: "broken-mail",
  }),
  withHeaders("an encoding with a comment", ["Content-Transfer-Encoding: (zo) 7Bit (dus)"], {}),
  withHeaders("no type", ["Subject: x", "Content-Type: tekst"], { because: "broken-mail" }),
  withHeaders("two subjects", ["Subject: a", "Subject: b"], { because: "broken-mail" }),
  withHeaders("two senders in two headers", ["From: a@b.example", "From: c@d.example"], { because: "broken-mail" }),
];

function asFile(name: string, file: string, bytes: Buffer, expected: Expected): HardMail {
  return { name: `file: ${name}`, file, bytes, expected };
}

const files = [
  asFile("a mark before the headers", "mail.eml", Buffer.from("\ufeffSubject: Ja\r\n\r\nHallo"), {
    subject: "Ja",
    text: "Hallo",
  }),
  asFile("an envelope line", "mail.eml", Buffer.from("From a@b Mon Nov 23\nSubject: Ja\n\nHallo"), {
    subject: "Ja",
    text: "Hallo",
  }),
  asFile("both line ends", "mail.eml", Buffer.from("Subject: Ja\r\nFrom: a@b.example\n\nEen\r\ntwee\n"), {
    sender: "a@b.example",
    text: "Een\ntwee",
  }),
  asFile("a subject in windows-1252", "mail.eml", Buffer.from("Subject: Caf\xe9\r\n\r\nHallo", "latin1"), {
    because: "broken-mail",
  }),
  asFile(
    "a text that is no UTF-8",
    "mail.eml",
    Buffer.from("Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nCaf\xe9", "latin1"),
    { because: "broken-mail" },
  ),
  asFile(
    "flowed HTML",
    "mail.eml",
    Buffer.from("Subject: x\nContent-Type: text/html; format=flowed; delsp=yes\n\n<p>20 \n0 <b>niet</b>"),
    { shown: "20 0 niet" },
  ),
  asFile("typed fields in windows-1252", "mail.txt", Buffer.from("Onderwerp: Caf\xe9\r\n\r\nGeen \x80 5", "latin1"), {
    subject: "Café",
    text: "Geen € 5",
  }),
  asFile("UTF-16 text", "mail.txt", Buffer.from("\ufeffÉén € 5", "utf16le"), { text: "Één € 5" }),
  asFile("UTF-16 text, the other way round", "mail.txt", big("\ufeffÉén € 5"), { text: "Één € 5" }),
  asFile(
    "a page in windows-1252 that says so",
    "mail.html",
    Buffer.from("<meta charset=windows-1252><p>Caf\xe9 \x80 5", "latin1"),
    { shown: "Café € 5" },
  ),
  asFile("a page in UTF-16", "mail.html", Buffer.from("\ufeff<p>Één", "utf16le"), { shown: "Één" }),
  asFile("a page that calls itself UTF-16 and is not", "mail.html", Buffer.from("<meta charset=utf-16><p>Één"), {
    shown: "Één",
  }),
  asFile("a link in Markdown", "mail.md", Buffer.from("# Let op\n\nZie [de *pagina*](https://x.example/a_(b)) niet."), {
    links: ["https://x.example/a_(b)"],
  }),
  asFile("a Word document named as a mail", "mail.eml", Buffer.from("PK\u0003\u0004\u0000"), { because: "binary" }),
];

/** Mails whose text and headers are hard to decode. */
export const hardText: readonly HardMail[] = [...charsets, ...transfers, ...headers, ...files];
