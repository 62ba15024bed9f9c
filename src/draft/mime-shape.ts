import type { Limits } from "./limits.ts";
import { partHeaders } from "./part-headers.ts";
import type { PartHeaders } from "./part-headers.ts";

/** How a mail is put together: the parts that hold something, or why it cannot be read to its end. */
export type MimeShape =
  | {
      readonly is: "whole";
      readonly headerEnd: number;
      readonly types: readonly string[];
      readonly leaves: readonly Leaf[];
    }
  | { readonly is: "broken" }
  /** `headerBytes` is the limit on headers where that was it. */
  | { readonly is: "too-large"; readonly headerBytes: number | null }
  | { readonly is: "too-deep"; readonly depth: number | null };

/** A part that holds no other parts: where its headers start, its body starts and ends, and what its headers say. */
export interface Leaf extends PartHeaders {
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  /** The type of the multipart it stands in; null for a mail of one part. */
  readonly within: string | null;
}

interface OpenMultipart {
  readonly boundary: string;
  readonly type: string;
  opened: boolean;
}

interface Scan {
  readonly mail: string;
  readonly open: OpenMultipart[];
  readonly types: string[];
  readonly leaves: Leaf[];
  /** The header lines read so far; null inside a body. */
  header: string[] | null;
  /** How much all headers take together. */
  headerBytes: number;
  /** Where the headers of the mail itself end. */
  headerEnd: number | null;
  partStart: number;
  bodyStart: number;
  /** The headers of the part whose body this is; null in what stands between parts. */
  part: PartHeaders | null;
  /** Lines of the part so far. */
  lines: number;
}

const longestBoundary = 200;
const headerLine = /^[!-9;-~]+[ \t]*:/;
/** Some programs end a line at a carriage return alone, and so see other headers. */
const control = /[\p{Cc}--[\t\u0080-\u009f]]/v;

/**
 * Walks over the lines of a mail, one byte a character. Parsers accept a mail that was cut off, a boundary that never
 * comes and text among the headers, and leave out what they could not place; here that is a broken mail.
 */
export function mimeShape(mail: string, limits: Limits): MimeShape {
  const scan = startOf(mail);
  let lines = 0;
  for (let at = 0; at < mail.length;) {
    const feed = mail.indexOf("\n", at);
    const end = feed === -1 ? mail.length : feed;
    if (!readLine(scan, at, endWithout("\r", mail, at, end), end + 1)) return { is: "broken" };
    if (scan.headerBytes > limits.headerBytes) return { is: "too-large", headerBytes: limits.headerBytes };
    if (++lines > limits.mailLines || scan.lines > limits.textLines) return { is: "too-large", headerBytes: null };
    if (scan.open.length > limits.mimeDepth) return { is: "too-deep", depth: limits.mimeDepth };
    if (scan.types.length > limits.mimeParts) return { is: "too-deep", depth: null };
    at = end + 1;
  }
  const { types, leaves, headerEnd } = scan;
  if (scan.open.length > 0 || headerEnd === null) return { is: "broken" };
  endLeaf(scan, mail.length);
  return { is: "whole", headerEnd, types, leaves };
}

function startOf(mail: string): Scan {
  const found = { open: [], types: [], leaves: [] };
  return {
    mail,
    ...found,
    header: [],
    headerBytes: 0,
    headerEnd: null,
    partStart: 0,
    bodyStart: 0,
    part: null,
    lines: 0,
  };
}

/** Takes one line in; false where the mail cannot be right. */
function readLine(scan: Scan, start: number, end: number, next: number): boolean {
  const line = scan.mail.slice(start, end);
  const delimiter = line.startsWith("--") ? findDelimiter(scan.open, line) : null;
  if (delimiter !== null) return readDelimiter(scan, delimiter, start, next);
  if (scan.header === null) {
    if (scan.part?.encoding !== "base64") scan.lines++;
    return true;
  }
  if (line === "") return endHeader(scan, next);
  const isContinued = scan.header.length > 0 && /^[ \t]/.test(line);
  scan.header.push(line);
  scan.headerBytes += line.length;
  return !control.test(line) && (isContinued || headerLine.test(line));
}

interface Delimiter {
  readonly level: number;
  readonly closes: boolean;
}

function findDelimiter(open: readonly OpenMultipart[], line: string): Delimiter | null {
  const bare = line.slice(0, endWithout(" \t", line, 0, line.length));
  for (let level = open.length - 1; level >= 0; level--) {
    const boundary = `--${open[level]?.boundary ?? ""}`;
    if (bare === boundary) return { level, closes: false };
    if (bare === `${boundary}--`) return { level, closes: true };
  }
  return null;
}

/** A delimiter ends all that is open within its multipart; what never had a part of its own has lost its content. */
function readDelimiter(scan: Scan, { level, closes }: Delimiter, start: number, next: number): boolean {
  if (scan.header !== null && !endHeader(scan, start)) return false;
  endLeaf(scan, start);
  const ended = scan.open.splice(level + 1);
  const multipart = scan.open[level];
  if (multipart === undefined || ended.some((inner) => !inner.opened)) return false;
  if (closes) scan.open.pop();
  scan.header = closes ? null : [];
  scan.partStart = next;
  if (closes) return multipart.opened;
  multipart.opened = true;
  return true;
}

/** The line break before a delimiter belongs to the delimiter. */
function endLeaf(scan: Scan, at: number): void {
  const { mail, partStart, bodyStart } = scan;
  const feed = mail[at - 1] === "\n" ? at - 1 : at;
  const end = at < mail.length && mail[feed - 1] === "\r" ? feed - 1 : feed;
  if (scan.part !== null) {
    scan.leaves.push({
      ...scan.part,
      start: partStart,
      bodyStart,
      end: at < mail.length ? Math.max(bodyStart, end) : at,
      within: scan.open.at(-1)?.type ?? null,
    });
  }
  scan.part = null;
}

/** Where a stretch ends without the trailing characters given; a pattern for this takes quadratic time. */
function endWithout(trailing: string, text: string, start: number, end: number): number {
  let kept = end;
  while (kept > start && trailing.includes(text.charAt(kept - 1))) kept--;
  return kept;
}

/** Ends a header block; false where it cannot be read, or is of a multipart whose parts mean something else than they say. */
function endHeader(scan: Scan, end: number): boolean {
  const part = partHeaders(scan.header ?? []);
  scan.lines = 0;
  scan.header = null;
  scan.headerEnd ??= end;
  scan.bodyStart = end;
  if (part === null) return false;
  scan.types.push(part.type);
  if (!part.type.startsWith("multipart/")) {
    scan.part = part;
    return true;
  }
  const { boundary, type } = part;
  if (boundary === null || boundary.length > longestBoundary || type === "multipart/digest") return false;
  scan.open.push({ boundary, type, opened: false });
  return true;
}
