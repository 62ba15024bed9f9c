import { addressParser, decodeWords } from "postal-mime";
import type { Address, Email } from "postal-mime";

/** A header as one line: where it was folded stands one space, however the writer chose to fold; null when absent. */
export function headerOf({ headerLines }: Email, key: string): string | null {
  const lines = headerLines.filter((header) => header.key === key).map(({ line }) => line);
  const values = lines.map((line) => line.slice(line.indexOf(":") + 1).replaceAll(/\n[ \t]+/g, " "));
  const said = values.map((value) => value.trim()).filter((value) => value !== "");
  return said.length === 0 ? null : said.join(", ");
}

/** A header's words decoded. */
export function decodedHeaderOf(email: Email, key: string): string | null {
  const header = headerOf(email, key);
  return header === null ? null : orNull(decodeWords(header));
}

/** A header's addresses as people read them, `Name <address>`. */
export function addressesOf(email: Email, key: string): string | null {
  const header = headerOf(email, key);
  return header === null ? null : orNull(addressParser(header).map(asRead).join(", "));
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

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text;
}
