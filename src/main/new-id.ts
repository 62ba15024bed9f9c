import { randomBytes } from "node:crypto";

/** Letters and digits that nobody mistakes for one another when they read an id aloud (Crockford's base 32). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A fresh id people can quote, such as `SM-7K2Q4ZP`: 35 random bits behind the prefix. */
export function newId(prefix: string): string {
  return `${prefix}-${[...randomBytes(7)].map((byte) => alphabet[byte % 32]).join("")}`;
}
