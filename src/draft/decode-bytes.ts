const metaCharset = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{1,40})/i;
const lineAndPage = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/**
 * The text of a file: by its byte order mark, by what its HTML says (where `isHtml`), as UTF-8, otherwise as
 * windows-1252; null when it is no text.
 */
export function decodeBytes(bytes: Uint8Array, isHtml: boolean): string | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeAs(marked, bytes);
  if (bytes.includes(0)) return null;
  const told = isHtml ? toldEncoding(bytes) : null;
  if (told !== null && told !== "utf-8") return decodeAs(told, bytes);
  const unicode = decodeAs("utf-8", bytes);
  if (unicode !== null) return unicode;
  return bytes.some(isControl) ? null : decodeAs("windows-1252", bytes);
}

/** The UTF-16 that a byte order mark announces; null without one. */
export function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** The encoding a page names for itself; a page that can name one is no UTF-16, so that claim counts as UTF-8. */
function toldEncoding(bytes: Uint8Array): string | null {
  const label = metaCharset.exec(new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096)))?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text in an eight-bit encoding has no control characters; what has them is something else. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !lineAndPage.has(byte);
}
