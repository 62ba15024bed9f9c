import type { ComposedMail } from "./written-mail.ts";

/** A mail that means something else than the one it was made from. */
export interface Mutation {
  readonly what: string;
  readonly mail: ComposedMail;
}

type Part = "from" | "replyTo" | "subject" | "text" | "html";
type Change = readonly [what: string, change: (text: string) => string];

/** In whatever text it is done; one that finds nothing to change is no mutation. */
const everywhere: readonly Change[] = [
  ["the first digit", (text) => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))],
  ["the last digit", (text) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 9) % 10))],
  ["a sign", (text) => text.replace(/[.,](?=\s|$)/, "!")],
  ["a minus", (text) => text.replace(/ - /, " + ")],
  ["a currency", (text) => text.replace(/€/, "$")],
  ["a percentage", (text) => text.replace(/%/, "‰")],
  ["niet taken out", (text) => text.replace(/\bniet /i, "")],
  ["niet put in", (text) => text.replace(/(\p{L}{3,}) (\p{L}{2,})/u, "$1 niet $2")],
  ["not taken out", (text) => text.replace(/\bnot /i, "")],
  ["a month", (text) => text.replace(/\b(?:maart|januari|november|december|March|November)\b/, "juni")],
  ["a weekday", (text) => text.replace(/\b(?:maandag|donderdag|Monday|Thursday|Friday)\b/i, "zondag")],
  ["a capital", (text) => text.replace(/\p{Ll}/u, (letter) => letter.toUpperCase())],
  ["two letters exchanged", (text) => text.replace(/(\p{L})(?!\1)(\p{L})/u, "$2$1")],
  ["a zero-width space", (text) => text.replace(/(\p{L})(\p{L})/u, "$1\u200b$2")],
  ["a zero-width joiner", (text) => text.replace(/(\p{L})(\p{L})/u, "$1\u200d$2")],
  ["a zero-width no-break space", (text) => text.replace(/(\p{L})(\p{L})/u, "$1\ufeff$2")],
  ["a soft hyphen", (text) => text.replace(/(\p{L})(\p{L})/u, "$1\u00ad$2")],
  ["a word written backwards", (text) => text.replace(/ (\p{L}+)/u, " \u202e$1\u202c")],
  ["a Cyrillic a", (text) => text.replace("a", "\u0430")],
  ["a Cyrillic e", (text) => text.replace("e", "\u0435")],
  ["a Greek o", (text) => text.replace("o", "\u03bf")],
  ["a full-width digit", (text) => text.replace(/\d/, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ["a letter taken apart", (text) => text.normalize("NFD")],
  ["a no-break space", (text) => text.replace(/ (?!<)/, "\u00a0")],
  ["a space twice", (text) => text.replace(/(\S) ([^\s<])/, "$1  $2")],
  ["a quotation mark", (text) => text.replace(/['"‘“]/, "´")],
  ["a merge field", (text) => text.replace(/\{\{(\w+)\}\}/, "{{$1_2}}")],
  ["a merge field filled in", (text) => text.replace(/\{\{\w+\}\}/, "Jan")],
];

const inHeaders: readonly Change[] = [
  ["a byte order mark in front", (text) => `\ufeff${text}`],
  ["a no-break space in front", (text) => `\u00a0${text}`],
  ["a byte order mark at the end", (text) => text.replace(/(?= <|$)/, "\ufeff")],
  ["a no-break space at the end", (text) => text.replace(/(?= <|$)/, "\u00a0")],
];

const inBodies: readonly Change[] = [
  ["where a link leads", (text) => text.replace(/https:\/\/([a-z])/, "https://x$1")],
  ["what a link carries", (text) => text.replace(/(\?\w+=)/, "$1x")],
  ["a line break", (text) => text.replace(/(\S)\n(\S)/, "$1\n\n$2")],
  ["the last word", (text) => text.replace(/[^<>\s]+(?=[^<>]*$)/, "einde!")],
  ["a paragraph taken out", (text) => text.replace(/\n\n[^\n]+(?=\n)/, "")],
];

const inHtml: readonly Change[] = [
  ["a hidden word", (html) => `${html}<span style="display:none">korting</span>`],
  ["a word hidden", (html) => html.replace(/<p>/, "<p hidden>")],
  ["a comment", (html) => `<!-- nieuw -->${html}`],
  ["a style", (html) => `<style>p{color:#fff}</style>${html}`],
  ["a picture's words", (html) => html.replace(/alt="/, 'alt="x')],
  ["where a picture comes from", (html) => html.replace(/src="/, 'src="x')],
  ["an entity", (html) => html.replace("&nbsp;", " ")],
  ["a tracking pixel", (html) => `${html}<img src="https://t.example/o.gif" width="1" height="1">`],
  ["a form", (html) => `${html}<form action="https://x.example"><input name="code"></form>`],
  ["another preheader", (html) => `<div style="display:none">Morgen al!</div>${html}`],
];

/** Every mutation of a mail; each changes exactly one thing that a recipient could see or act on. */
export function mutationsOf(mail: ComposedMail): readonly Mutation[] {
  return [
    ...inPart(mail, "from", / </.test(mail.from ?? "") ? [...everywhere, ...inHeaders] : everywhere),
    ...inPart(mail, "replyTo", everywhere),
    ...inPart(mail, "subject", [...everywhere, ...inHeaders]),
    ...inPart(mail, "text", [...everywhere, ...inBodies]),
    ...inPart(mail, "html", [...everywhere, ...inBodies, ...inHtml]),
    ...inParts(mail),
    ...inFiles(mail),
  ];
}

function inPart(mail: ComposedMail, part: Part, changes: readonly Change[]): readonly Mutation[] {
  const text = mail[part];
  if (text === null) return [];
  return changes
    .map(([what, change]) => ({ what: `${part}: ${what}`, mail: { ...mail, [part]: change(text) } }))
    .filter((mutation) => mutation.mail[part] !== text);
}

function inParts(mail: ComposedMail): readonly Mutation[] {
  const { from, replyTo, subject, text, html } = mail;
  const changes: readonly (readonly [string, Partial<ComposedMail>])[] = [
    ["another sender", { from: "Bank <info@bank.example>" }],
    ["another name with the same address", { from: `Bank <${/[^<\s]+@[^>\s]+/.exec(from ?? "")?.[0] ?? ""}>` }],
    ["answers go elsewhere", { replyTo: replyTo === null ? "x@y.example" : null }],
    ["no subject", { subject: subject === null ? "Nieuw" : null }],
    ["no text part", html === null ? {} : { text: text === null ? "Nieuw" : null }],
    ["no HTML part", text === null ? {} : { html: html === null ? "<p>Nieuw</p>" : null }],
  ];
  return changes
    .map(([what, change]) => ({ what, mail: { ...mail, ...change } }))
    .filter((mutation) => JSON.stringify(mutation.mail) !== JSON.stringify(mail));
}

function inFiles(mail: ComposedMail): readonly Mutation[] {
  const { files } = mail;
  const added = { name: "nieuw.pdf", type: "application/pdf", content: Buffer.from("%PDF"), contentId: null };
  const lists = [["one more attachment", [...files, added]] as const];
  const [first, ...others] = files;
  if (first === undefined) return lists.map(([what, list]) => ({ what, mail: { ...mail, files: list } }));
  const bytes = Buffer.from(first.content);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  const changed = [
    ["one attachment less", others],
    ["a byte of an attachment", [{ ...first, content: bytes }, ...others]],
    [
      "a byte at the end of an attachment",
      [{ ...first, content: Buffer.concat([first.content, Buffer.from("x")]) }, ...others],
    ],
    ["an attachment's name", [{ ...first, name: `x${first.name}` }, ...others]],
    ["an attachment's type", [{ ...first, type: "application/x-new" }, ...others]],
    ["what the HTML calls an attachment", [{ ...first, contentId: "nieuw@zon" }, ...others]],
    ["an attachment twice", [first, ...files]],
  ] as const;
  return [...lists, ...changed].map(([what, list]) => ({ what, mail: { ...mail, files: list } }));
}
