import type { Reading } from "./draft.ts";
import { isKnownCharset } from "./mail-headers.ts";
import type { Leaf } from "./mime-shape.ts";
import { unread } from "./unread.ts";

const packed = /^application\/(?:x-)?pkcs7-mime$/;
const read = new Set(["text/plain", "text/html", "text/calendar", "application/ics"]);
/** Mail programs show them as the mail itself, whatever they are called. */
const otherText = /^(?:text\/(?:enriched|richtext|rtf|x-amp-html|(?:x-)?watch-html)|application\/xhtml\+xml)$/;
/** What they hold comes in another mail, or lies elsewhere. */
const elsewhere = /^message\/(?:partial|external-body)$/;

/** Why a mail cannot be read from these parts: it is locked, or part of its recipients get to see something else. */
export function shutBecause(types: readonly string[], leaves: readonly Leaf[]): Reading<never> | null {
  if (types.includes("multipart/encrypted")) return unread("encrypted", "PGP");
  const pack = leaves.find(({ type }) => packed.test(type));
  if (pack !== undefined) return /signed/i.test(pack.contentType) ? unread("sealed") : unread("encrypted", "S/MIME");
  const other = leaves.find(isOtherVersion);
  if (other !== undefined) return unread("other-version", other.type);
  const charset = leaves.find((leaf) => read.has(leaf.type) && leaf.charset !== null && !isKnownCharset(leaf.charset));
  return charset === undefined ? null : unread("unknown-charset", charset.charset);
}

/** Programs show a text that is nobody's file, and one of the alternatives; which one they can read differs. */
function isOtherVersion({ type, within, isAttached, isNamed }: Leaf): boolean {
  const isAlone = within === null || within === "multipart/alternative";
  if (elsewhere.test(type)) return true;
  if (isAttached) return isAlone && (type === "text/plain" || type === "text/html");
  if (otherText.test(type) || (within === "multipart/alternative" && !read.has(type))) return true;
  return type.startsWith("text/") && !read.has(type) && !isNamed && within !== "multipart/report";
}
