import { createHash } from "node:crypto";
import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import type { Attachment, MailParts, Reading } from "./draft.ts";
import { limits } from "./limits.ts";
import { addressesOf, decodedHeaderOf, headerOf } from "./mail-headers.ts";
import { mimeShape } from "./mime-shape.ts";
import type { MimeShape } from "./mime-shape.ts";
import { unread } from "./unread.ts";

const encryptedTypes: ReadonlyMap<string, string> = new Map([
  ["multipart/encrypted", "PGP"],
  ["application/pkcs7-mime", "S/MIME"],
  ["application/x-pkcs7-mime", "S/MIME"],
]);
const knownHeaders = new Set([
  "from",
  "to",
  "subject",
  "date",
  "message-id",
  "received",
  "mime-version",
  "content-type",
]);
const onlyOnce = ["from", "reply-to", "subject"];

/** Reads a mail as mail programs save it; one that is not whole is refused rather than read in part. */
export async function readEml(bytes: Uint8Array): Promise<Reading<MailParts>> {
  const mail = bytes.subarray(startOfHeaders(bytes));
  const shape = mimeShape(new TextDecoder("windows-1252").decode(mail));
  if (shape.is !== "whole") return refusalOf(shape);
  const encrypted = shape.types.find((type) => encryptedTypes.has(type));
  if (encrypted !== undefined) return unread("encrypted", encryptedTypes.get(encrypted) ?? null);
  const headers = await parse(mail.subarray(0, shape.headerEnd));
  if (headers === null || !isOneMail(headers)) return unread("broken-mail");
  const leaves = await parseLeaves(mail, shape);
  if (leaves === null) return unread("broken-mail");
  const parts = partsOf(headers, leaves);
  const isSaid = parts.text !== null || parts.html !== null || parts.subject !== null;
  return isSaid ? { is: "read", read: parts } : unread("no-text");
}

function refusalOf(shape: Exclude<MimeShape, { is: "whole" }>): Reading<never> {
  if (shape.is === "broken") return unread("broken-mail");
  if (shape.is === "too-deep") return unread("too-deep", shape.depth === null ? null : String(shape.depth));
  return unread("too-large", shape.headerBytes === null ? null : `${String(shape.headerBytes / 1024)} kB`);
}

/** Past a byte order mark and the envelope line of a mailbox file, which are no part of the mail. */
function startOfHeaders(bytes: Uint8Array): number {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const isEnvelope = new TextDecoder().decode(bytes.subarray(start, start + 5)) === "From ";
  return isEnvelope ? bytes.indexOf(0x0a) + 1 : start;
}

/** Two senders or two subjects are shown differently from program to program, so nobody can judge them. */
function isOneMail({ headers }: Email): boolean {
  const isTwice = onlyOnce.some((once) => headers.filter(({ key }) => key === once).length > 1);
  return !isTwice && headers.some(({ key }) => knownHeaders.has(key));
}

/**
 * Has the parser read every part by itself. Given a whole mail it writes the text of one part into the HTML of another
 * and the other way round, hidden words included.
 */
async function parseLeaves(mail: Uint8Array, shape: Extract<MimeShape, { is: "whole" }>): Promise<Email[] | null> {
  const leaves: Email[] = [];
  for (const { start, end } of shape.leaves) {
    const leaf = await parse(mail.subarray(start, end));
    if (leaf === null) return null;
    leaves.push(leaf);
  }
  return leaves;
}

/** What the parser reads, with limits of its own and forwarded mails kept as attachments; null where it gives up. */
async function parse(part: Uint8Array): Promise<Email | null> {
  const ownLimits = { maxNestingDepth: limits.mimeDepth, maxHeadersSize: limits.headerBytes };
  return PostalMime.parse(part, { forceRfc822Attachments: true, ...ownLimits }).catch(() => null);
}

function partsOf(headers: Email, leaves: readonly Email[]): MailParts {
  return {
    format: "eml",
    sender: addressesOf(headers, "from"),
    replyTo: addressesOf(headers, "reply-to"),
    subject: decodedHeaderOf(headers, "subject"),
    preheader: null,
    text: joined(leaves.map(({ text }) => text)),
    html: joined(leaves.map(({ html }) => html)),
    attachments: leaves.flatMap(({ attachments }) => attachments.map(attachmentOf)),
    listUnsubscribe: headerOf(headers, "list-unsubscribe"),
  };
}

function joined(bodies: readonly (string | undefined)[]): string | null {
  const said = bodies.filter((body) => body !== undefined && body.trim() !== "");
  return said.length === 0 ? null : said.join("\n");
}

function attachmentOf({ filename, mimeType, content }: Email["attachments"][number]): Attachment {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { name: filename, type: mimeType, size: bytes.byteLength, digest };
}
