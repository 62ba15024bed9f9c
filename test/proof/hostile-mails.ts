/** A file made to break a reader, and the name that says how. */
export interface HostileMail {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Buffer;
}

const mega = 1024 * 1024;
const from = "Subject: Ja\r\nMIME-Version: 1.0\r\n";

function html(name: string, source: () => string): HostileMail {
  return { name, file: "mail.html", bytes: () => Buffer.from(source()) };
}

function eml(name: string, source: () => string): HostileMail {
  return { name, file: "mail.eml", bytes: () => Buffer.from(source()) };
}

function text(name: string, source: () => string, file = "mail.txt"): HostileMail {
  return { name, file, bytes: () => Buffer.from(source()) };
}

function many(count: number, each: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => each(at)).join("");
}

function nested(depth: number): string {
  const open = many(
    depth,
    (at) => `Content-Type: multipart/mixed; boundary=b${String(at)}\r\n\r\n--b${String(at)}\r\n`,
  );
  return `${from}${open}\r\nHallo\r\n${many(depth, (at) => `--b${String(depth - at - 1)}--\r\n`)}`;
}

const page = (source: string): string => `${from}Content-Type: text/html; charset=utf-8\r\n\r\n${source}`;

/** Deep and wide HTML, endless lines, floods of everything, and bytes that are no text. */
export const hostileMails: readonly HostileMail[] = [
  html("100,000 nested divs", () => `${"<div>".repeat(100_000)}x${"</div>".repeat(100_000)}`),
  html("500 nested divs, 600 times", () => `${"<div>".repeat(500)}x${"</div>".repeat(500)}`.repeat(600)),
  html("100,000 nested tables", () => "<table><tr><td>".repeat(100_000)),
  html("a line of 10 MB in HTML", () => `<p>${"niet ".repeat(2 * mega - 10)}`),
  html("a line of 4.9 MB in HTML", () => `<p>${"niet ".repeat(mega - 25_000)}`),
  text("a line of 10 MB in text", () => "korting ".repeat((10 * mega) / 8)),
  text("a line of 4.9 MB in text", () => "korting ".repeat(640_000)),
  text("a word of 4.9 MB", () => "a".repeat(4.9 * mega)),
  eml("a line of 10 MB in a mail", () => `${from}\r\n${"x".repeat(10 * mega - 200)}`),
  eml("a header of 10 MB", () => `${from}X: ${"x".repeat(10 * mega - 200)}\r\n\r\nHallo`),
  eml(
    "50,000 parts",
    () =>
      `${from}Content-Type: multipart/mixed; boundary=b\r\n\r\n${many(50_000, () => "--b\r\n\r\nHallo\r\n")}--b--\r\n`,
  ),
  eml(
    "999 parts of 5 kB",
    () =>
      `${from}Content-Type: multipart/mixed; boundary=b\r\n\r\n${many(999, () => `--b\r\n\r\n${"niet ".repeat(1000)}\r\n`)}--b--\r\n`,
  ),
  eml("10,000 nested multiparts", () => nested(10_000)),
  eml("20 nested multiparts", () => nested(20)),
  eml(
    "a million boundaries that never come",
    () => `${from}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${"--b--b\r\n".repeat(1_000_000)}`,
  ),
  eml("100,000 headers", () => `${from}${many(100_000, (at) => `X-${String(at)}: a\r\n`)}\r\nHallo`),
  eml("a header folded 100,000 times", () => `Subject: a${"\r\n b".repeat(100_000)}\r\n\r\nHallo`),
  eml("10,000 encoded words", () => `Subject: ${"=?utf-8?b?w4k=?=\r\n ".repeat(10_000)}x\r\n\r\nHallo`),
  eml(
    "8,001 addresses",
    () => `${from}From: ${many(8000, (at) => `"a (${String(at)}" <a@b.example>,\r\n `)}c@d.example\r\n\r\nHallo`,
  ),
  eml(
    "a file name in 5,000 pieces",
    () =>
      `${from}Content-Type: application/pdf\r\nContent-Disposition: attachment;${many(5000, (at) => `\r\n filename*${String(at)}*=%C3%A9;`)}\r\n\r\nx`,
  ),
  eml(
    "6.5 MB of base64",
    () =>
      `${from}Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from("<b>niet</b>".repeat(450_000)).toString("base64").replaceAll(/.{76}/g, "$&\r\n")}`,
  ),
  eml(
    "5 MB of equals signs in quoted-printable",
    () => `${from}Content-Transfer-Encoding: quoted-printable\r\n\r\n${"=".repeat(5 * mega)}`,
  ),
  eml(
    "5 MB of blanks before soft breaks in quoted-printable",
    () => `${from}Content-Transfer-Encoding: quoted-printable\r\n\r\n${`=${" ".repeat(5000)}\r\n`.repeat(1000)}`,
  ),
  eml(
    "a line of 5 MB of blanks in quoted-printable",
    () => `${from}Content-Transfer-Encoding: quoted-printable\r\n\r\n${" ".repeat(5 * mega)}x`,
  ),
  eml(
    "1,500,000 closed units of base64",
    () => `${from}Content-Transfer-Encoding: base64\r\n\r\n${"YQ==".repeat(1_500_000)}`,
  ),
  eml("an address of 250 kB", () => `${from}From: ${"a.".repeat(125_000)}@b.example\r\n\r\nHallo`),
  eml(
    "a name of 250 kB in brackets",
    () => `${from}From: ${"(".repeat(125_000)}${")".repeat(125_000)} <a@b.example>\r\n\r\nHallo`,
  ),
  eml("a type of 250 kB of quotes", () => `${from}Content-Type: text/plain;${'x="\\'.repeat(62_000)}\r\n\r\nHallo`),
  eml("two pages of 1 MB in one mail", () => {
    const part = `--b\r\nContent-Type: text/html\r\n\r\n${"<p>niet <b>wel</b> ".repeat(50_000)}\r\n`;
    return `${from}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part}${part}--b--\r\n`;
  }),
  eml(
    "an invitation with 30,000 links",
    () => `${from}Content-Type: text/calendar\r\n\r\n${"URL:https://x.example/a\r\n".repeat(30_000)}`,
  ),
  eml(
    "an invitation with 20,000 pages",
    () => `${from}Content-Type: text/calendar\r\n\r\n${"X-ALT-DESC:<p><a href=b>x\r\n".repeat(20_000)}`,
  ),
  html("words begun in a style sheet", () => `<style>${'content:"\\'.repeat(180_000)}</style>x`),
  html("150,000 words in a style sheet", () => `<style>${"content:'a'".repeat(150_000)}</style>x`),
  eml(
    "100,000 flowed lines",
    () => `${from}Content-Type: text/plain; format=flowed\r\n\r\n${"niet \r\n".repeat(100_000)}`,
  ),
  eml(
    "a mail in a mail in a mail, 3,000 times",
    () => `${from}${"Content-Type: message/rfc822\r\n\r\n".repeat(3000)}Hallo`,
  ),
  html("100,000 attributes on one element", () => `<p ${many(100_000, (at) => `a${String(at)}=b `)}>Hallo`),
  html("the same attribute 400,000 times", () => `<p ${"a=b ".repeat(400_000)}>Hallo`),
  html("ten attributes on 60,000 elements", () =>
    '<p a=1 b=2 c=3 d=4 e=5 f=6 style="color:red" class="a b c" title=x dir=ltr>x'.repeat(60_000),
  ),
  html("a style of 4 MB", () => `<p style="${"color:red;".repeat(400_000)}">Hallo`),
  html(
    "a style of brackets",
    () => `<p style="${"(".repeat(2 * mega)}">Hallo<p style="${'"'.repeat(1000)}${"/*".repeat(mega / 2)}">`,
  ),
  html(
    "50,000 rules for 20,000 elements",
    () =>
      `<style>${many(50_000, (at) => `.a${String(at)} p b{display:none}`)}</style>${many(20_000, (at) => `<p class=a${String(at)}><b>x</b>`)}`,
  ),
  html(
    "rules that look far back",
    () =>
      `<style>${"a b c d e f g h i j{display:none}".repeat(3000)}</style>${"<a><b><c><d><e><f><g><h><i>".repeat(40)}${"<j>x</j>".repeat(20_000)}`,
  ),
  html("a million entities", () => "&amp;".repeat(1_000_000)),
  html("800,000 entities without an end", () => "&notit".repeat(800_000)),
  html("600,000 numbers of no sign", () => "&#xD800;".repeat(600_000)),
  html("nothing closed", () => "<table><b><i><a href=x><font><p><td>".repeat(20_000)),
  html("formatting carried over 50,000 paragraphs", () => "<b><i><u><s><p>x".repeat(50_000)),
  html("formatting closed in the wrong order", () => `${"<a><div>".repeat(200)}${"</a>x".repeat(100_000)}`),
  html("a comment that never ends", () => `<!--${"<!--".repeat(mega)}`),
  html("700,000 empty comments", () => "<!---->".repeat(700_000)),
  html("a tag that never ends", () => `<p>Hallo<${"a ".repeat(2 * mega)}`),
  html("30,000 templates, drawings and lists", () => "<template><svg><select><math><ul><li>".repeat(30_000)),
  html("text straight in 50,000 tables", () => "<table>x<tr>y</table>".repeat(50_000)),
  html("50,000 links", () => many(50_000, (at) => `<a href="https://x.example/${String(at)}">Bestel nu</a> `)),
  html("80,000 pictures", () => '<img src=x.png alt="korting" width=1>'.repeat(80_000)),
  html("NUL bytes in HTML", () => `<p>Hal\0lo</p>${"\0".repeat(mega)}`),
  text("NUL bytes in text", () => `Hallo${"\0".repeat(mega)}`),
  eml("NUL bytes in a mail", () => `${from}\r\nHal\0lo`),
  {
    name: "lone surrogates in UTF-16",
    file: "mail.txt",
    bytes: () => Buffer.from(`\ufeff${"\ud800x\udc00 ".repeat(100_000)}`, "utf16le"),
  },
  text(
    "lone surrogates in JSON",
    () => `{"subject":"\\ud800","text":"${"\\udc00 niet ".repeat(50_000)}"}`,
    "mail.json",
  ),
  html("400,000 turns of direction", () => `<p>${"\u202eteink\u202c \u2066niet\u2069 ".repeat(100_000)}`),
  text("a million signs nobody sees", () => `Uw pakket ${"\u200b\u200d\ufeff\u00ad".repeat(250_000)} komt`),
  text("a letter with 500,000 accents", () => `e${"\u0301".repeat(500_000)} niet`),
  text("brackets of links never closed", () => "[".repeat(500_000) + "](".repeat(500_000), "mail.md"),
  text("emphasis never closed", () => "*_~`**__".repeat(200_000), "mail.md"),
  text("addresses begun", () => "a.b@c.".repeat(300_000)),
  text("nothing but offers", () => "Bestel nu met 20% korting! ".repeat(60_000)),
  text("merge fields begun", () => "{{a ".repeat(500_000)),
  text("JSON 100,000 deep", () => `{"text":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "mail.json"),
  text("JSON of 4 MB", () => `{"subject":"Ja","text":"Hallo","html":"${"<p>niet".repeat(600_000)}"}`, "mail.json"),
  eml(
    "a whole mail of 7 MB, mostly a document",
    () =>
      `${from}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nUw pakket komt niet.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${"QUFB".repeat(19)}\r\n`.repeat(94_000)}--b--\r\n`,
  ),
  eml("HTML of 3 MB in a mail", () =>
    page(`<style>${"p{}".repeat(100_000)}</style>${"<p>niet <b>wel</b> ".repeat(150_000)}`),
  ),
  { name: "random bytes", file: "mail.eml", bytes: () => noise(2 * mega) },
  { name: "random bytes without a name", file: "-", bytes: () => noise(mega) },
];

/** The same bytes every time, of every value. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
