import { attachmentsOf, type AttachedFile } from "./attachment.ts";
import { withoutBlanks } from "./blanks.ts";
import type { MailParts, Reading } from "./draft.ts";
import type { Limits } from "./limits.ts";
import { addressesIn, asRead, isWhollyRead } from "./mail-headers.ts";
import { nearest } from "./nearest.ts";
import { strictJson } from "./strict-json.ts";
import { unread } from "./unread.ts";

const known = {
  mail: ["from", "replyTo", "subject", "preheader", "html", "text", "attachments", "headers"],
  person: ["name", "address"],
  attachment: ["name", "filename", "type", "contentType", "content", "contentId"],
  headers: ["List-Unsubscribe", "List-Unsubscribe-Post"],
} as const;

/** Thrown and caught within this file alone: a value that is not what its key says. */
class Wrong extends Error {
  readonly unread: Extract<Reading<never>, { is: "unread" }>;
  constructor(because: "unknown-key" | "wrong-value", detail: string) {
    super(detail);
    this.unread = unread(because, detail);
  }
}

/**
 * Reads a mail as sending interfaces take it: its parts by name in one JSON object. A key that is not known here is
 * refused, because what nobody read could be what the recipient sees.
 */
export function readJsonMail(text: string, within: Limits): Reading<MailParts> {
  const value = strictJson(text, within);
  if (value.is === "unread") return value;
  try {
    return partsOf(objectAt(null, value.read, known.mail, "{ from, subject, html, … }"), within);
  } catch (error) {
    if (error instanceof Wrong) return error.unread;
    throw error;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function partsOf(mail: Fields, within: Limits): Reading<MailParts> {
  const files = listAt("attachments", mail["attachments"]).map((each, at) =>
    fileOf(each, `attachments[${String(at)}]`),
  );
  if (files.length > within.mimeParts) return unread("too-deep");
  const attachments = attachmentsOf(files, within);
  if (attachments.is === "unread") return attachments;
  const parts: MailParts = {
    format: "json",
    sender: personsAt("from", mail["from"] === undefined || mail["from"] === null ? [] : [mail["from"]]),
    replyTo: personsAt("replyTo", listAt("replyTo", mail["replyTo"])),
    subject: lineAt("subject", mail["subject"]),
    preheader: lineAt("preheader", mail["preheader"]),
    text: textAt("text", mail["text"]),
    html: textAt("html", mail["html"]),
    attachments: attachments.read,
    listUnsubscribe: listUnsubscribeIn(mail["headers"]),
  };
  const isSaid = [parts.subject, parts.text, parts.html].some((part) => part !== null);
  return isSaid || parts.attachments.some(({ shows }) => shows !== undefined)
    ? { is: "read", read: parts }
    : unread("no-text");
}

function fileOf(value: unknown, at: string): AttachedFile {
  const file = objectAt(at, value, known.attachment, "{ name, type, content }");
  const either = (one: string, other: string): string | null => {
    if (isGiven(file[one]) && isGiven(file[other])) throw new Wrong("wrong-value", `${at}: ${one} / ${other}`);
    return lineAt(`${at}.${isGiven(file[other]) ? other : one}`, file[one] ?? file[other]);
  };
  const type = either("type", "contentType")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(type)) throw new Wrong("wrong-value", `${at}.type: "application/pdf"`);
  const name = either("name", "filename");
  const shownAs = lineAt(`${at}.contentId`, file["contentId"])?.replaceAll(/^<|>$/g, "") ?? "";
  const contentId = withoutBlanks(shownAs) || null;
  return { name, type, contentId, bytes: bytesAt(at, file["content"]), words: null };
}

/** Strictly base64, because decoders differ in what they leave out of anything else. */
function bytesAt(at: string, content: unknown): Uint8Array {
  const written = typeof content === "string" ? content.replaceAll(/[\r\n]/g, "") : "*";
  const bytes = Buffer.from(written, "base64");
  if (bytes.toString("base64") !== written) throw new Wrong("wrong-value", `${at}.content: base64`);
  return bytes;
}

function personsAt(at: string, values: readonly unknown[]): string | null {
  const persons = values.map((value) => {
    if (typeof value === "string") return addressesAt(at, lineAt(at, value) ?? "");
    const { name, address } = objectAt(at, value, known.person, '"Name <address>"');
    const said = lineAt(`${at}.address`, address);
    if (said === null) throw new Wrong("wrong-value", `${at}.address: "name@example.com"`);
    return asRead({ name: lineAt(`${at}.name`, name) ?? "", address: said });
  });
  return persons.length === 0 ? null : orNull(persons.join(", "));
}

function addressesAt(at: string, line: string): string {
  if (!isWhollyRead(line)) throw new Wrong("wrong-value", `${at}: "Name <name@example.com>"`);
  return addressesIn(line) ?? "";
}

/** Headers that begin with X- are for machines: no mail program shows them. */
function listUnsubscribeIn(headers: unknown): string | null {
  if (!isGiven(headers)) return null;
  const found: string[] = [];
  for (const [name, value] of Object.entries(objectAt("headers", headers, null, "{…}"))) {
    if (/^x-/i.test(name)) continue;
    const header = known.headers.find((each) => each.toLowerCase() === name.toLowerCase());
    if (header === undefined) throw new Wrong("unknown-key", withNearest(`headers.${name}`, name, known.headers));
    const said = lineAt(`headers.${name}`, value);
    if (header === "List-Unsubscribe" && said !== null) found.push(said);
  }
  return orNull(found.join(", "));
}

/** The object at a path (null for the mail itself); with `keys`, none but those may be in it. */
function objectAt(at: string | null, value: unknown, keys: readonly string[] | null, example: string): Fields {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject) throw new Wrong("wrong-value", at === null ? example : `${at}: ${example}`);
  const unknown = Object.keys(value).find((key) => keys?.includes(key) === false);
  if (unknown === undefined || keys === null) return { ...value };
  throw new Wrong("unknown-key", withNearest(at === null ? unknown : `${at}.${unknown}`, unknown, keys));
}

function withNearest(path: string, key: string, keys: readonly string[]): string {
  const near = nearest(key, keys);
  return near === null ? path : `${path} (${near}?)`;
}

function listAt(at: string, value: unknown): readonly unknown[] {
  if (!isGiven(value)) return [];
  if (Array.isArray(value)) return value;
  if (at === "replyTo") return [value];
  throw new Wrong("wrong-value", `${at}: […]`);
}

function textAt(at: string, value: unknown): string | null {
  if (!isGiven(value)) return null;
  if (typeof value !== "string") throw new Wrong("wrong-value", `${at}: "…"`);
  return orNull(value);
}

/** What a mail carries in a header is one line there, without spaces around it. */
function lineAt(at: string, value: unknown): string | null {
  const text = withoutBlanks(textAt(at, value) ?? "") || null;
  if (text !== null && /[\r\n]/.test(text)) throw new Wrong("wrong-value", `${at}: "…" (\\n)`);
  return text;
}

function isGiven<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null;
}

function orNull(text: string): string | null {
  return withoutBlanks(text) === "" ? null : text;
}
