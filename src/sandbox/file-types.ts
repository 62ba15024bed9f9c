/** What Slack calls a kind of file. */
export interface FileType {
  readonly mimetype: string;
  readonly filetype: string;
  readonly pretty_type: string;
  /** Text is kept as a snippet, with its first lines in the file object. */
  readonly mode: "hosted" | "snippet";
}

const hosted = (mimetype: string, filetype: string, pretty: string): FileType => ({
  mimetype,
  filetype,
  pretty_type: pretty,
  mode: "hosted",
});
const snippet = (mimetype: string, filetype: string, pretty: string): FileType => ({
  ...hosted(mimetype, filetype, pretty),
  mode: "snippet",
});

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const known: Readonly<Record<string, FileType>> = {
  txt: snippet("text/plain", "text", "Plain Text"),
  md: snippet("text/plain", "markdown", "Markdown (raw)"),
  html: snippet("text/html", "html", "HTML"),
  htm: snippet("text/html", "html", "HTML"),
  csv: snippet("text/csv", "csv", "CSV"),
  json: snippet("application/json", "json", "JSON"),
  eml: hosted("message/rfc822", "eml", "Email"),
  pdf: hosted("application/pdf", "pdf", "PDF"),
  docx: hosted(word, "docx", "Word Document"),
  png: hosted("image/png", "png", "PNG"),
  jpg: hosted("image/jpeg", "jpg", "JPEG"),
  jpeg: hosted("image/jpeg", "jpg", "JPEG"),
  gif: hosted("image/gif", "gif", "GIF"),
  zip: hosted("application/zip", "zip", "Zip"),
};

const binary = hosted("application/octet-stream", "binary", "Binary");

/** The kind of file that Slack takes a name for; it looks at the name alone. */
export function fileTypeOf(name: string): FileType {
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  return Object.hasOwn(known, ending) ? (known[ending] ?? binary) : binary;
}
