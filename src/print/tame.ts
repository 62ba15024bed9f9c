// Terminals act on these: C0 and C1 controls, DEL, the marks that turn the direction of writing, and lone halves of pairs.
const wild = /[\p{Cc}\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

/** Somebody else's text on one line, with nothing in it that a terminal would act on; what was there stays visible. */
export function tame(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").replace(wild, picture);
}

/** The same for text inside JSON strings, where an escape says the same. */
export function tameJson(json: string): string {
  return json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escape);
}

function picture(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? "\u2421" : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}

function escape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
