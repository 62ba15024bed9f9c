import { addressParser, decodeWords } from "postal-mime";
import type { Address, Email } from "postal-mime";
import { withoutBlanks } from "./blanks.ts";

/** A header as one line: where it was folded stands one space, however the writer chose to fold; null when absent. */
export function headerOf({ headerLines }: Email, key: string): string | null {
  const lines = headerLines.filter((header) => header.key === key).map(({ line }) => line);
  const values = lines.map((line) => line.slice(line.indexOf(":") + 1).replaceAll(/\n[ \t]+/g, " "));
  const said = values.map(withoutBlanks).filter((value) => value !== "");
  return said.length === 0 ? null : said.join(", ");
}

/** A header's words decoded. */
export function decodedHeaderOf(email: Email, key: string): string | null {
  const header = headerOf(email, key);
  return header === null ? null : orNull(wordsOf(header));
}

/** A header's addresses as people read them, `Name <address>`. */
export function addressesOf(email: Email, key: string): string | null {
  const header = headerOf(email, key);
  return header === null ? null : addressesIn(header);
}

/** The addresses of a line as people read them. */
export function addressesIn(line: string): string | null {
  return orNull(unguarded(addressParser(guarded(line)).map(asRead).join(", ")));
}

/**
 * True where nothing of a line of addresses was lost in reading it: the parser leaves out remarks in brackets, what stands
 * before a second `<`, and signs nobody sees at the edge of a name. Some programs show them.
 */
export function isWhollyRead(line: string): boolean {
  const once = line.replaceAll(namedLikeItself, "$1");
  return signsOf(wordsOf(once)) === signsOf(addressesIn(line) ?? "");
}

/** True where bytes are no signs, or are the one sign that stands for another while a header is read. */
export function isUnclear(header: string): boolean {
  return /[\ufffd\ufdd0]/.test(decodeWords(header));
}

function wordsOf(header: string): string {
  return unguarded(decodeWords(guarded(header)));
}

/** The parser drops a byte order mark that an encoded word begins with: there it is a sign like any other. */
function guarded(header: string): string {
  return header.replaceAll(marked, (_, start: string, quoted: string | undefined, base64 = "") =>
    quoted === undefined ? `${start}${String(base64)}77eQ` : `${start}${quoted}=EF=B7=90`,
  );
}

function unguarded(decoded: string): string {
  return decoded.replaceAll("\ufdd0", "\ufeff");
}

const marked = /(=\?[uU][tT][fF]-?8(?:\*[^?\s]{0,80})?\?)(?:([qQ]\?)=[eE][fF]=[bB][bB]=[bB][fF]|([bB]\?)77u\/)/g;

const namedLikeItself = /"?([^\s"<>(),;:]{1,64}@[^\s"<>(),;:]{1,255})"?[ \t]{0,20}<\1>/g;

/** The first character set named in a header's encoded words that nobody knows; null where there is none. */
export function unknownCharsetIn(header: string): string | null {
  const labels = Array.from(header.matchAll(encodedWord), ([, label = ""]) => label);
  return labels.find((label) => !isKnownCharset(label)) ?? null;
}

const encodedWord = /=\?([^?\s*]{1,80})(?:\*[^?\s]{0,80})?\?[bq]\?/gi;

/** The parser takes what it does not know for windows-1252, which gives a text that nobody gets to see. */
export function isKnownCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

/** An address as people read it, `Name <address>`, or the members of a group. */
export function asRead(address: Address): string {
  if (address.address === undefined) return `${named(address.name)}: ${address.group.map(asRead).join(", ")};`;
  return address.name === "" ? address.address : `${named(address.name)} <${address.address}>`;
}

/** A name that holds an address is quoted, or one sender so named would read as several. */
function named(name: string): string {
  return /[<>@;]/.test(name) ? `"${name.replaceAll(/["\\]/g, "\\$&")}"` : name;
}

/** What a line says, whatever its order and grammar. */
function signsOf(line: string): string {
  return Array.from(line.replaceAll(/[ \t\r\n"\\<>(),;:]/g, ""))
    .toSorted()
    .join("");
}

function orNull(text: string): string | null {
  return withoutBlanks(text) === "" ? null : text;
}
