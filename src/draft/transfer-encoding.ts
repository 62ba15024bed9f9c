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

function unescaped(line: string): string {
  return line.replaceAll(/=([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function withoutBlanksAtEnd(line: string): string {
  let end = line.endsWith("\r") ? line.length - 1 : line.length;
  while (end > 0 && " \t".includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

function withLineEnds(sent: string, lineEnd: LineEnd): string {
  return lineEnd === "\n" ? sent.replaceAll("\r\n", "\n") : sent.replaceAll(/(?<!\r)\n/g, "\r\n");
}
