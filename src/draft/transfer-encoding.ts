/** How a body was made fit for transport; `lines` is as it is, in lines that may end otherwise on the way. */
export type TransferEncoding = "base64" | "quoted-printable" | "binary" | "lines";

/** Which line ends a body had before transport: a text has no other than LF here, anything else had those of mail. */
export type LineEnd = "\n" | "\r\n";

/**
 * The bytes that were put into a mail, whatever system carried it. The line ends that stand for themselves in
 * quoted-printable and in bodies sent as they are come out as `lineEnd`.
 */
export function decodedTransfer(body: Uint8Array, encoding: TransferEncoding, lineEnd: LineEnd): Uint8Array {
  if (encoding === "binary" && lineEnd === "\r\n") return body;
  const sent = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1");
  if (encoding === "base64") return fromBase64(sent);
  const decoded = encoding === "quoted-printable" ? fromQuotedPrintable(sent, lineEnd) : withLineEnds(sent, lineEnd);
  return Buffer.from(decoded, "latin1");
}

/** What is none of its signs is left out; some writers close every line by itself. */
function fromBase64(sent: string): Uint8Array {
  const signs = sent.replaceAll(/[^A-Za-z0-9+/=]+/g, "");
  const bytes = Buffer.alloc(signs.length);
  let length = 0;
  for (const [unit] of signs.matchAll(/[^=]+/g)) length += bytes.write(unit, length, "base64");
  return bytes.subarray(0, length);
}

/** Blanks at the end of a line were put there on the way (RFC 2045, 6.7), also where the line goes on after a `=`. */
function fromQuotedPrintable(sent: string, lineEnd: LineEnd): string {
  const lines = sent.split("\n");
  const decoded = lines.map((line, at) => {
    const kept = withoutBlanksAtEnd(line);
    if (kept.endsWith("=")) return unescaped(kept.slice(0, -1));
    return unescaped(kept) + (at < lines.length - 1 ? lineEnd : "");
  });
  return decoded.join("");
}

/** By hand, because most of a mail in quoted-printable is read here, and an expression takes five times as long. */
function unescaped(line: string): string {
  let decoded = "";
  let from = 0;
  for (let at = line.indexOf("="); at !== -1; at = line.indexOf("=", at + 1)) {
    const code = (hexValue(line.charCodeAt(at + 1)) << 4) | hexValue(line.charCodeAt(at + 2));
    if (code < 0) continue;
    decoded += line.slice(from, at) + String.fromCharCode(code);
    from = at + 3;
    at += 2;
  }
  return from === 0 ? line : decoded + line.slice(from);
}

/** The value of a hexadecimal digit by its code; -1 for anything else, also past the end of a text. */
function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

function withoutBlanksAtEnd(line: string): string {
  let end = line.endsWith("\r") ? line.length - 1 : line.length;
  while (end > 0 && " \t".includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

function withLineEnds(sent: string, lineEnd: LineEnd): string {
  return lineEnd === "\n" ? sent.replaceAll("\r\n", "\n") : sent.replaceAll(/(?<!\r)\n/g, "\r\n");
}
