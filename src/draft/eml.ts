import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { attachmentsOf, type AttachedFile } from "./attachment.ts";
import type { Attachment, MailParts, Reading } from "./draft.ts";
import { canonicalText } from "./fingerprint.ts";
import type { Limits } from "./limits.ts";
import { addressesOf, decodedHeaderOf, headerOf } from "./mail-headers.ts";
import { mimeShape } from "./mime-shape.ts";
import type { Leaf, MimeShape } from "./mime-shape.ts";
import { unread } from "./unread.ts";

type Whole = Extract<MimeShape, { is: "whole" }>;

/** A byte order mark read the wrong way round. */
const reversedMark = "\uFFFE";
const packed = /^application\/(?:x-)?pkcs7-mime$/;
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
export async function readEml(bytes: Uint8Array, within: Limits): Promise<Reading<MailParts>> {
  const mail = bytes.subarray(startOfHeaders(bytes));
  const shape = mimeShape(new TextDecoder("windows-1252").decode(mail), within);
  if (shape.is !== "whole") return refusalOf(shape);
  const shut = shutBecause(shape);
  if (shut !== null) return shut;
  const headers = await parse(mail.subarray(0, shape.headerEnd), within);
  if (headers === null || !isOneMail(headers)) return unread("broken-mail");
  const leaves = await parseLeaves(mail, shape, within);
  if (leaves === null) return unread("broken-mail");
  const attachments = attachmentsOf(
    leaves.flatMap(({ attachments }) => attachments.map(fileOf)),
    within,
  );
  if (attachments.is === "unread") return attachments;
  const parts = partsOf(headers, leaves, attachments.read);
  const bodies = [parts.text, parts.html, parts.subject, ...parts.attachments.map(({ shows }) => shows ?? null)];
  return bodies.some((said) => said !== null) ? { is: "read", read: parts } : unread("no-text");
}

/** Parts that hold the mail, or another version of it, in a form that is not read here; null where there are none. */
function shutBecause({ types, leaves }: Whole): Reading<never> | null {
  if (types.includes("multipart/encrypted")) return unread("encrypted", "PGP");
  const pack = leaves.find(({ type }) => packed.test(type));
  if (pack !== undefined) return /signed/i.test(pack.contentType) ? unread("sealed") : unread("encrypted", "S/MIME");
  const other = leaves.find(({ type, within }) => within === "multipart/alternative" && isOtherText(type));
  if (other !== undefined) return unread("other-version", other.type);
  const charset = leaves.map(charsetOf).find((label) => label !== null && !isKnownCharset(label));
  return charset === undefined || charset === null ? null : unread("unknown-charset", charset);
}

/** Some recipients see this text instead of the one that is read here, such as a version in AMP. */
function isOtherText(type: string): boolean {
  return type.startsWith("text/") && !["text/plain", "text/html", "text/calendar"].includes(type);
}

/** What the text of a part says it is written in; null for what is no text or does not say. */
function charsetOf({ type, contentType }: Leaf): string | null {
  const label = /;\s*charset\s*=\s*(?:"\s*([^"]{0,80}?)\s*"|([^\s;"]{1,80}))/i.exec(contentType);
  return type === "text/plain" || type === "text/html" ? label?.[1] || label?.[2] || null : null;
}

/** The parser takes what it does not know for windows-1252, which gives a text that nobody gets to see. */
function isKnownCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
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
async function parseLeaves(mail: Uint8Array, { leaves }: Whole, within: Limits): Promise<Email[] | null> {
  const read: Email[] = [];
  for (const { start, end } of leaves) {
    const leaf = await parseLeaf(mail.subarray(start, end), within);
    if (leaf === null) return null;
    read.push(leaf);
  }
  return read;
}

/** The parser takes UTF-16 for little-endian; a part whose byte order mark says otherwise is read again as what it is. */
async function parseLeaf(part: Uint8Array, within: Limits): Promise<Email | null> {
  const leaf = await parse(part, within);
  if (leaf?.text?.startsWith(reversedMark) !== true && leaf?.html?.startsWith(reversedMark) !== true) return leaf;
  const source = Buffer.from(part).toString("latin1");
  const bigEndian = source.replace(/(;\s*charset\s*=\s*"?\s*)(?:utf-16(?:le)?|unicode|ucs-2)\b/i, "$1utf-16be");
  return parse(Buffer.from(bigEndian, "latin1"), within);
}

/** What the parser reads, with limits of its own and forwarded mails kept as attachments; null where it gives up. */
async function parse(part: Uint8Array, within: Limits): Promise<Email | null> {
  const ownLimits = { maxNestingDepth: within.mimeDepth, maxHeadersSize: within.headerBytes };
  return PostalMime.parse(part, { forceRfc822Attachments: true, ...ownLimits }).catch(() => null);
}

function partsOf(headers: Email, leaves: readonly Email[], attachments: readonly Attachment[]): MailParts {
  return {
    format: "eml",
    sender: addressesOf(headers, "from"),
    replyTo: addressesOf(headers, "reply-to"),
    subject: decodedHeaderOf(headers, "subject"),
    preheader: null,
    text: joined(leaves.map(({ text }) => text)),
    html: joined(leaves.map(({ html }) => html)),
    attachments,
    listUnsubscribe: headerOf(headers, "list-unsubscribe"),
  };
}

/** One after the other; the parser ends some of them with a line break of its own, depending on how they were sent. */
function joined(bodies: readonly (string | undefined)[]): string | null {
  const said = bodies.filter((body) => body !== undefined && body.trim() !== "");
  return said.length > 1 ? said.map((body) => canonicalText(body ?? null)).join("\n") : (said[0] ?? null);
}

function fileOf({ filename, mimeType, content, contentId }: Email["attachments"][number]): AttachedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const shownAs = contentId?.replaceAll(/^<|>$/g, "").trim() || null;
  return { name: filename, type: mimeType.toLowerCase(), contentId: shownAs, bytes };
}
