import type { Email } from "postal-mime";
import type { AttachedFile } from "./attachment.ts";
import type { Attachment, MailParts, Reading } from "./draft.ts";
import { canonicalText } from "./fingerprint.ts";
import type { Limits } from "./limits.ts";
import { addressesOf, decodedHeaderOf, headerOf, isUnclear, isWhollyRead, unknownCharsetIn } from "./mail-headers.ts";
import { mimeShape } from "./mime-shape.ts";
import type { MimeShape } from "./mime-shape.ts";
import { parsedMail } from "./parsed-mail.ts";
import { readLeaf } from "./read-leaf.ts";
import type { ReadLeaf } from "./read-leaf.ts";
import { shutBecause } from "./shut.ts";
import { unread } from "./unread.ts";

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
  const shut = shutBecause(shape.types, shape.leaves);
  if (shut !== null) return shut;
  const headers = await parsedMail(mail.subarray(0, shape.headerEnd), within);
  if (headers === null || !isOneMail(headers)) return unread("broken-mail");
  const unclear = unclearIn(headers);
  if (unclear !== null) return unclear;
  const leaves: ReadLeaf[] = [];
  for (const leaf of shape.leaves) {
    const reading = await readLeaf(mail, leaf, within);
    if (reading.is === "unread") return reading;
    leaves.push(reading.read);
  }
  const files = leaves.flatMap(({ file }) => file ?? []);
  const attachments = await attachmentsIn(files, within);
  if (attachments.is === "unread") return attachments;
  const parts = partsOf(headers, leaves, attachments.read);
  if (!(await isReadApart(saidIn(leaves, "html"), within))) return unread("broken-mail", "text/html");
  const bodies = [parts.text, parts.html, parts.subject, ...parts.attachments.map(({ shows }) => shows ?? null)];
  return bodies.some((said) => said !== null) ? { is: "read", read: parts } : unread("no-text");
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

/** A header that people read and that does not say in one way what it says. */
function unclearIn(headers: Email): Reading<never> | null {
  for (const key of onlyOnce) {
    const header = headerOf(headers, key) ?? "";
    const charset = unknownCharsetIn(header);
    if (charset !== null) return unread("unknown-charset", charset);
    if (isUnclear(header) || (key !== "subject" && !isWhollyRead(header))) return unread("broken-mail", key);
  }
  return null;
}

function partsOf(headers: Email, leaves: readonly ReadLeaf[], attachments: readonly Attachment[]): MailParts {
  return {
    format: "eml",
    sender: addressesOf(headers, "from"),
    replyTo: addressesOf(headers, "reply-to"),
    subject: decodedHeaderOf(headers, "subject"),
    preheader: null,
    text: joined(saidIn(leaves, "text")),
    html: joined(saidIn(leaves, "html")),
    attachments,
    listUnsubscribe: headerOf(headers, "list-unsubscribe"),
  };
}

function saidIn(leaves: readonly ReadLeaf[], part: "text" | "html"): readonly string[] {
  return leaves.flatMap((leaf) => canonicalText(leaf[part]) ?? []);
}

/** Attachments may be invitations, and what reads those reads HTML: loaded only for a mail that has any. */
async function attachmentsIn(files: readonly AttachedFile[], within: Limits): Promise<Reading<readonly Attachment[]>> {
  if (files.length === 0) return { is: "read", read: [] };
  const { attachmentsOf } = await import("./attachment.ts");
  return attachmentsOf(files, within);
}

async function isReadApart(parts: readonly string[], within: Limits): Promise<boolean> {
  if (parts.length < 2) return true;
  const { isReadApart } = await import("./html-apart.ts");
  return isReadApart(parts, within);
}

/** One after the other; how each of them ended depends on how it was sent. */
function joined(bodies: readonly string[]): string | null {
  return bodies.length === 0 ? null : bodies.join("\n");
}
