import { markedEncoding } from "./decode-bytes.ts";

/** What a file is read as; `foreign` is a document or picture that nothing here reads. */
export type Kind = "eml" | "html" | "text" | "markdown" | "json" | "foreign";

const kinds: Readonly<Record<string, Kind>> = {
  eml: "eml",
  html: "html",
  htm: "html",
  txt: "text",
  md: "markdown",
  json: "json",
};

/** Headers that only a mail program writes; people do write `Subject:` and `From:` above a draft. */
const writtenByPrograms =
  /^(?:mime-version|content-type|content-transfer-encoding|received|message-id|return-path|delivered-to|dkim-signature):/im;
const startsAsHeader = /^(?:From |[!-9;-~]+[ \t]*:)/;
const startsAsJson = /^\{\s*"/;
const startsAsHtml = /^(?:<!doctype\s+html|<\?xml|<!--|<(?:html|head|body|table|div|p|center|span|style|meta)\b)/i;
/** Documents and pictures: ZIP (Word and the like), PDF, RTF, the old Office container, PNG, JPEG, GIF. */
const foreignStarts = ["PK\u0003\u0004", "%PDF-", "{\\rtf", "ÐÏ\u0011à", "‰PNG", "ÿØÿ", "GIF8"];

/** True for an extension that is read as mail. */
export function isKnownExtension(extension: string): boolean {
  return Object.hasOwn(kinds, extension);
}

/** The file extension in lower case, without the dot; null when there is none. */
export function extensionOf(name: string): string | null {
  return /[^./\\]\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? null;
}

/** What to read a file as: by its extension, otherwise by how it starts. */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  const signature = startOf(bytes, 16);
  if (foreignStarts.some((foreign) => signature.startsWith(foreign))) return "foreign";
  const extension = extensionOf(name) ?? "";
  if (extension === "msg") return "foreign";
  const byName = isKnownExtension(extension) ? kinds[extension] : undefined;
  if (byName !== undefined) return byName;
  const head = /^(?:ï»¿)?\s*([^]*)$/.exec(startOf(bytes, 64 * 1024))?.[1] ?? "";
  if (startsAsHtml.test(head)) return "html";
  if (startsAsJson.test(head)) return "json";
  const top = head.split(/\r?\n\r?\n/, 1)[0] ?? "";
  return startsAsHeader.test(top) && writtenByPrograms.test(top) ? "eml" : "text";
}

function startOf(bytes: Uint8Array, length: number): string {
  return new TextDecoder(markedEncoding(bytes) ?? "windows-1252").decode(bytes.subarray(0, length));
}
