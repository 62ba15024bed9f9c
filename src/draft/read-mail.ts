import { decodeBytes } from "./decode-bytes.ts";
import type { MailParts, Reading } from "./draft.ts";
import { extensionOf, isKnownExtension, kindOf } from "./kind-of.ts";
import type { Kind } from "./kind-of.ts";
import { limits, megabytes } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { loadedOnce } from "./loaded-once.ts";
import { readPlain } from "./plain.ts";
import { unread } from "./unread.ts";

/**
 * Reads a file as the parts of a mail, chosen by its extension, or by how it starts where the name (`-`) does not say.
 * What cannot be read to its end is refused.
 */
export async function readMail(bytes: Uint8Array, name: string, within: Limits = limits): Promise<Reading<MailParts>> {
  if (bytes.length > within.bytes) return unread("too-large", megabytes(within.bytes));
  const kind = kindOf(bytes, name);
  if (kind === "foreign") return notText(name);
  const reading = await readKind(bytes, { kind, name, within });
  return reading.is === "read" ? readable(reading.read) : reading;
}

interface Given {
  readonly kind: Exclude<Kind, "foreign">;
  readonly name: string;
  readonly within: Limits;
}

/** The mail parser is loaded only for what needs it. */
const emlReader = loadedOnce(() => import("./eml.ts"));

async function readKind(bytes: Uint8Array, { kind, name, within }: Given): Promise<Reading<MailParts>> {
  if (kind === "eml") return readMailFile(bytes, within);
  const text = decodeBytes(bytes, kind === "html");
  if (text === null) return notText(name);
  if (isBlank(text)) return unread("empty");
  if (kind !== "json") return { is: "read", read: readTextFile(text, kind) };
  const { readJsonMail } = await import("./json-mail.ts");
  return readJsonMail(text, within);
}

async function readMailFile(bytes: Uint8Array, within: Limits): Promise<Reading<MailParts>> {
  if (!bytes.some(isSign) && isBlank(new TextDecoder().decode(bytes))) return unread("empty");
  if (bytes.includes(0)) return unread("binary");
  const { readEml } = await emlReader();
  return readEml(bytes, within);
}

function readTextFile(text: string, kind: "html" | "text" | "markdown"): MailParts {
  return kind === "html" ? { ...readPlain("", "text"), format: "html", html: text } : readPlain(text, kind);
}

function readable(parts: MailParts): Reading<MailParts> {
  const bodies = [parts.text, parts.html];
  if (bodies.some((body) => body?.includes("\0") === true)) return unread("binary");
  const isEncrypted = bodies.some((body) => body !== null && /^-----BEGIN PGP MESSAGE-----/m.test(body));
  return isEncrypted ? unread("encrypted", "PGP") : { is: "read", read: parts };
}

function notText(name: string): Reading<never> {
  const extension = extensionOf(name);
  if (extension === "msg") return unread("outlook-file");
  return extension === null || isKnownExtension(extension) ? unread("binary") : unread("unknown-type", `.${extension}`);
}

/** Nearly every mail shows with its first byte that it is not blank. */
function isSign(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f;
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
