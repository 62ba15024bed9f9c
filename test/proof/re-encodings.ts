import type { Options } from "nodemailer/lib/mailer/index.js";
import { partsOf, writtenJson, writtenMail } from "./written-mail.ts";
import type { ComposedFile, ComposedMail } from "./written-mail.ts";

/** One file that holds the same mail, and how it was written. */
interface ReEncoding {
  readonly writer: "nodemailer" | "ours";
  readonly how: string;
  readonly file: Buffer;
  readonly name: "mail.eml" | "mail.json";
}

const ways: readonly (readonly [how: string, options: Options])[] = [
  ["as it likes", {}],
  ["bodies in base64", { textEncoding: "base64" }],
  ["bodies in quoted-printable", { textEncoding: "quoted-printable" }],
  ["CR LF", { newline: "windows", textEncoding: "base64" }],
  ["LF", { newline: "unix" }],
  ["other boundaries", { baseBoundary: "een'grens+met_(tekens)/9", boundaryPrefix: "=_" }],
  [
    "another Message-ID and Date, more headers",
    {
      messageId: "<9@b.example>",
      date: new Date(0),
      headers: { "X-Mailer": "é ".repeat(90), "List-Id": "<a.b>", Received: "from a by b; now" },
    },
  ],
  ["attachments in quoted-printable", { attachments: [{ contentTransferEncoding: "quoted-printable" }] }],
  [
    "attachments in quoted-printable, LF",
    { attachments: [{ contentTransferEncoding: "quoted-printable" }], newline: "unix" },
  ],
  [
    "text attachments in 7bit, inline",
    { attachments: [{ contentTransferEncoding: "7bit", contentDisposition: "inline" }] },
  ],
];

/** A mail in every way of writing there is here. */
export async function* reEncodings(mail: ComposedMail): AsyncGenerator<ReEncoding, void, undefined> {
  for (const [how, options] of ways) {
    yield { writer: "nodemailer", how, file: await writtenMail(mail, options), name: "mail.eml" };
  }
  yield { writer: "ours", how: "JSON", file: writtenJson(mail), name: "mail.json" };
  for (const charset of ["iso-8859-1", "windows-1252", "utf-16le", "utf-8"] as const) {
    for (const transfer of ["8bit", "base64", "quoted-printable"] as const) {
      const file = handWritten(mail, charset, transfer);
      if (file !== null) yield { writer: "ours", how: `${charset}, ${transfer}`, file, name: "mail.eml" };
    }
  }
}

type Charset = "iso-8859-1" | "windows-1252" | "utf-16le" | "utf-8";
type Transfer = "8bit" | "base64" | "quoted-printable";

/** The plainest writer there can be, for the character sets nodemailer never writes; null where they lack a sign. */
function handWritten(mail: ComposedMail, charset: Charset, transfer: Transfer): Buffer | null {
  const bodies = Object.entries({ "text/plain": mail.text, "text/html": mail.html });
  const parts = bodies.flatMap(([type, text]) => (text === null ? [] : [bodyPart(type, text, charset, transfer)]));
  if (parts.some((part) => part === null) || (charset === "utf-16le" && transfer === "8bit")) return null;
  const { sender, replyTo } = partsOf(mail);
  return Buffer.concat([
    Buffer.from(
      [
        `content-type: Multipart/Mixed;\r\n\tBOUNDARY="grens 1"`,
        `SUBJECT:${folded(mail.subject ?? "")}`,
        ...(replyTo === null ? [] : [`reply-to: ${address(replyTo)}`]),
        `FROM: ${address(sender ?? "")}`,
        "Mime-Version: 1.0",
        "",
        "Dit is voor oude programma's.",
        "",
      ].join("\r\n"),
    ),
    ...[...parts, ...mail.files.map(filePart)].flatMap((part) => [
      Buffer.from("--grens 1  \r\n"),
      part ?? Buffer.of(),
      Buffer.from("\r\n"),
    ]),
    Buffer.from("--grens 1--\r\nDit ook.\r\n"),
  ]);
}

function bodyPart(type: string, text: string, charset: Charset, transfer: Transfer): Buffer | null {
  const bytes = encoded(text.replaceAll(/\r?\n/g, "\r\n"), charset);
  if (bytes === null) return null;
  const head = `Content-type: ${type}; Charset="${charset.toUpperCase()}"\r\ncontent-transfer-encoding: ${transfer.toUpperCase()}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), transferred(bytes, transfer)]);
}

function filePart({ name, type, content, contentId }: ComposedFile): Buffer {
  const extended = `utf-8''${encodeURIComponent(name).replaceAll(/[()'*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
  const shown = contentId === null ? "" : `Content-Id:\r\n <${contentId}>\r\n`;
  return Buffer.from(
    `Content-Type: ${type}\r\n${shown}Content-Disposition: attachment;\r\n filename*=${extended}\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString("base64").replaceAll(/.{8}/g, "$&\r\n")}`,
  );
}

function transferred(bytes: Buffer, transfer: Transfer): Buffer {
  if (transfer === "8bit") return bytes;
  if (transfer === "base64") return Buffer.from(bytes.toString("base64").replaceAll(/.{60}/g, "$&\r\n"));
  const lines = bytes.toString("latin1").split("\r\n");
  const quote = (line: string): string =>
    Array.from(line, (sign, at) => `${at > 0 && at % 20 === 0 ? `=${padding}\r\n` : ""}${quoted(sign)}`).join("");
  return Buffer.from(lines.map(quote).join(`${padding}\r\n`));
}

/** What some systems put at the end of lines on their way; it is to be left out when quoted-printable is read. */
const padding = " \t";

function quoted(sign: string): string {
  return /[A-Za-z0-9]/.test(sign) ? sign : `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

function encoded(text: string, charset: Charset): Buffer | null {
  if (charset === "utf-8" || charset === "utf-16le") return Buffer.from(text, charset);
  const bytes = Buffer.from(charset === "windows-1252" ? text.replaceAll("€", "\u0080") : text, "latin1");
  return new TextDecoder(charset).decode(bytes) === text ? bytes : null;
}

/** One encoded word for every few signs, a line each. */
function folded(text: string): string {
  const words = Array.from({ length: Math.ceil(Array.from(text).length / 9) }, (_, at) =>
    Array.from(text)
      .slice(at * 9, at * 9 + 9)
      .join(""),
  );
  return words.map((word) => `\r\n =?UTF-8?b?${Buffer.from(word).toString("base64")}?=`).join("");
}

function address(line: string): string {
  const [, name = null, bare = line] = /^(.*) <([^<>]+)>$/.exec(line) ?? [];
  return name === null ? `<${bare}>` : `${folded(name).trimStart()}\r\n\t<${bare}>`;
}
