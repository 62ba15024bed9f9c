import type { Reading } from "./draft.ts";
import type { Limits } from "./limits.ts";
import { unread } from "./unread.ts";

/**
 * The value of a JSON text. One in which a key stands twice in one object is refused: programs differ in which of the two
 * they take, so nobody can say what it holds.
 */
export function strictJson(json: string, within: Limits): Reading<unknown> {
  const fault = faultIn(json, within);
  if (fault !== null) return fault;
  try {
    return { is: "read", read: JSON.parse(json) };
  } catch {
    return unread("broken-mail", "JSON");
  }
}

/** Walks over the signs that JSON is made of; whether they make sense is for the parser to say. */
function faultIn(json: string, { mimeDepth, mimeParts }: Limits): Reading<never> | null {
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < json.length; at++) {
    const sign = json.charAt(at);
    if (sign === "{") open.push(new Set());
    else if (sign === "[") open.push(null);
    else if (sign === "}" || sign === "]") open.pop();
    if (open.length > mimeDepth) return unread("too-deep", String(mimeDepth));
    if (sign !== '"') continue;
    const end = endOfString(json, at);
    const keys = open.at(-1);
    if (keys instanceof Set && isKey(json, end)) {
      const key = unescaped(json.slice(at, end));
      if (keys.has(key)) return unread("repeated-key", key);
      if (keys.add(key).size > mimeParts) return unread("too-deep");
    }
    at = end - 1;
  }
  return null;
}

/** Just past the quote that closes the string opened at `start`. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json.charAt(end - 1 - slashes) === "\\") slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return json.length;
}

function isKey(json: string, end: number): boolean {
  let at = end;
  while (at < json.length && " \t\r\n".includes(json.charAt(at))) at++;
  return json.charAt(at) === ":";
}

function unescaped(key: string): string {
  try {
    return String(JSON.parse(key));
  } catch {
    return key;
  }
}
