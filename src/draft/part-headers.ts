import type { TransferEncoding } from "./transfer-encoding.ts";

/** What the headers of one part say about its body. */
export interface PartHeaders {
  /** In lower case, without parameters. */
  readonly type: string;
  /** The Content-Type header as it is written, unfolded. */
  readonly contentType: string;
  /** Between which lines its own parts stand; null where it has none. */
  readonly boundary: string | null;
  readonly charset: string | null;
  /** Whether lines that end in a space go on in the next one, and whether that space is then left out. */
  readonly flowed: "no" | "yes" | "without-spaces";
  readonly encoding: TransferEncoding;
  readonly isAttached: boolean;
  readonly isNamed: boolean;
}

interface Structured {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const onlyOnce = ["content-type", "content-transfer-encoding", "content-disposition", "content-id"];
/** They decide how a body is read; programs differ in which of two they take, and in how they read one that is off. */
const deciding = /^\s*(charset|boundary|format|delsp)(?![\w-])/i;
const segments = /(?:[^;"]|"(?:[^"\\]|\\.)*"?)+/g;
const parameter = /^\s*([^\s=]+?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"()][^\s"]*)?)\s*(?:\([^()]*\)\s*)?$/;
const comments = /\([^()]*\)/g;
const plainType = /^[\w.+-]+\/[\w.+-]+$/;

/** Reads the lines of a part's headers; null where programs would read them differently, or not at all. */
export function partHeaders(lines: readonly string[]): PartHeaders | null {
  const unfolded = lines
    .join("\n")
    .replaceAll(/\n(?=[ \t])/g, "")
    .split("\n");
  const found = onlyOnce.map((name) => unfolded.filter((line) => nameOf(line) === name).map(valueOf));
  if (found.some((values) => values.length > 1)) return null;
  const [[contentType = "text/plain"] = [], [transfer = "7bit"] = [], [disposition = ""] = []] = found;
  const type = structured(contentType);
  const encoding = encodingOf(transfer);
  if (type === null || encoding === null || !plainType.test(type.value)) return null;
  return {
    type: type.value,
    contentType,
    boundary: type.parameters.get("boundary") || null,
    charset: type.parameters.get("charset")?.trim() || null,
    flowed: type.value === "text/plain" ? flowedOf(type) : "no",
    encoding,
    isAttached: /^\s*"?attachment(?![\w-])/i.test(disposition.replaceAll(comments, "")),
    isNamed: /;\s*(?:file)?name[\d*]*\s*=/i.test(`${contentType};${disposition}`),
  };
}

function nameOf(line: string): string {
  return (/^[^:]*/.exec(line)?.[0] ?? "").trim().toLowerCase();
}

function valueOf(line: string): string {
  return line.slice(line.indexOf(":") + 1).trim();
}

/** A header taken apart at its semicolons; null where one of the parameters that decide stands twice or is off. */
function structured(header: string): Structured | null {
  const [first = "", ...rest] = header.match(segments) ?? [];
  const parameters = new Map<string, string>();
  for (const segment of rest) {
    const found = parameterIn(segment);
    const decides = deciding.exec(segment)?.[1]?.toLowerCase();
    if (decides !== undefined && (found?.name !== decides || parameters.has(decides))) return null;
    if (found !== null) parameters.set(found.name, found.value);
  }
  return { value: first.replaceAll(comments, "").trim().toLowerCase(), parameters };
}

function parameterIn(segment: string): { readonly name: string; readonly value: string } | null {
  const [whole, name = "", quoted, token = ""] = parameter.exec(segment) ?? [];
  return whole === undefined ? null : { name: name.toLowerCase(), value: quoted?.replaceAll(/\\(.)/g, "$1") ?? token };
}

function flowedOf({ parameters }: Structured): PartHeaders["flowed"] {
  if (parameters.get("format")?.toLowerCase() !== "flowed") return "no";
  return parameters.get("delsp")?.toLowerCase() === "yes" ? "without-spaces" : "yes";
}

function encodingOf(written: string): TransferEncoding | null {
  const name = written.replaceAll(comments, "").trim().toLowerCase();
  if (name === "base64" || name === "quoted-printable" || name === "binary") return name;
  return /^(?:[78][ -]?bit)?$/.test(name) ? "lines" : null;
}
