import type { AttachedFile } from "./attachment.ts";
import { withoutBlanks } from "./blanks.ts";
import type { Reading } from "./draft.ts";
import type { Limits } from "./limits.ts";
import { unknownCharsetIn } from "./mail-headers.ts";
import type { Leaf } from "./mime-shape.ts";
import { parsedMail } from "./parsed-mail.ts";
import { decodedTransfer } from "./transfer-encoding.ts";
import { unread } from "./unread.ts";

/** What one part adds to a mail: a text with a name is shown in the mail and hangs on it as well. */
export interface ReadLeaf {
  readonly text: string | null;
  readonly html: string | null;
  readonly file: AttachedFile | null;
}

const calendars = new Set(["text/calendar", "application/ics"]);

/** Reads one part; its headers are for the parser, its body is decoded here, where every byte of it counts. */
export async function readLeaf(mail: Uint8Array, leaf: Leaf, within: Limits): Promise<Reading<ReadLeaf>> {
  const lineEnd = /^(?:text|message)\//.test(leaf.type) ? "\n" : "\r\n";
  const bytes = decodedTransfer(mail.subarray(leaf.bodyStart, leaf.end), leaf.encoding, lineEnd);
  return isShown(leaf) ? readShown(mail, leaf, { bytes, within }) : readAttached(mail, leaf, { bytes, within });
}

interface Held {
  readonly bytes: Uint8Array;
  readonly within: Limits;
}

function isShown({ type, isAttached }: Leaf): boolean {
  return !isAttached && (type === "text/plain" || type === "text/html");
}

async function readShown(mail: Uint8Array, leaf: Leaf, held: Held): Promise<Reading<ReadLeaf>> {
  const said = await textOf(leaf, held);
  if (said.is === "unread") return said;
  const file = leaf.isNamed ? await fileOf(mail, leaf, held) : null;
  if (file?.is === "unread") return file;
  const shown = leaf.type === "text/html" ? { text: null, html: said.read } : { text: said.read, html: null };
  return { is: "read", read: { ...shown, file: file?.read ?? null } };
}

async function readAttached(mail: Uint8Array, leaf: Leaf, held: Held): Promise<Reading<ReadLeaf>> {
  const words = calendars.has(leaf.type) ? await textOf(leaf, held) : null;
  if (words?.is === "unread") return words;
  const file = await fileOf(mail, leaf, held);
  if (file.is === "unread") return file;
  return { is: "read", read: { text: null, html: null, file: { ...file.read, words: words?.read ?? null } } };
}

/** The text of a body; refused where its bytes are none in its character set, because programs then show anything. */
async function textOf(leaf: Leaf, { bytes, within }: Held): Promise<Reading<string>> {
  const charset = leaf.charset ?? "utf-8";
  const text = decodedText(bytes, charset)?.replaceAll("\r\n", "\n");
  if (text === undefined) return unread("broken-mail", `charset=${charset}`);
  return leaf.flowed === "no" ? { is: "read", read: text } : unflowed(text, leaf.flowed, within);
}

/** A byte order mark says which way round UTF-16 is, whatever the name of the character set says. */
function decodedText(bytes: Uint8Array, charset: string): string | null {
  try {
    const { encoding } = new TextDecoder(charset);
    const isReversed = encoding === "utf-16le" && bytes[0] === 0xfe && bytes[1] === 0xff;
    return new TextDecoder(isReversed ? "utf-16be" : encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The parser puts paragraphs together that were cut into lines. */
async function unflowed(text: string, flowed: "yes" | "without-spaces", within: Limits): Promise<Reading<string>> {
  const parameters = flowed === "yes" ? "format=flowed" : "format=flowed; delsp=yes";
  const head = `Content-Type: text/plain; charset=utf-8; ${parameters}\nContent-Transfer-Encoding: base64\n\n`;
  const flow = await parsedMail(Buffer.from(head + Buffer.from(text).toString("base64")), within);
  return flow === null ? unread("broken-mail") : { is: "read", read: flow.text ?? "" };
}

/** The parser tells a name only of what it takes for an attachment. */
async function fileOf(mail: Uint8Array, leaf: Leaf, { bytes, within }: Held): Promise<Reading<AttachedFile>> {
  const head = Buffer.from(mail.subarray(leaf.start, leaf.bodyStart)).toString("latin1");
  const asFile = typed.test(head) ? head.replace(typed, `$1 ${anyFile}`) : `Content-Type: ${anyFile}\r\n${head}`;
  const parsed = await parsedMail(Buffer.from(asFile, "latin1"), within);
  const found = parsed?.attachments[0];
  if (found === undefined) return unread("broken-mail");
  const unknown = unknownCharsetIn(head);
  if (unknown !== null) return unread("unknown-charset", unknown);
  if (found.filename?.includes("\ufffd") === true) return unread("broken-mail", found.filename);
  const contentId = withoutBlanks((found.contentId ?? "").replaceAll(/^<|>$/g, "")) || null;
  return { is: "read", read: { name: found.filename, type: leaf.type, contentId, bytes, words: null } };
}

const typed = /^(content-type[ \t]*:)[ \t\r\n]*[^\s;]+/im;
const anyFile = "application/octet-stream";
