import type { WebClient } from "@slack/web-api";
import { extensionOf, isKnownExtension } from "../draft/kind-of.ts";
import { megabytes } from "../draft/limits.ts";
import { unread } from "../draft/unread.ts";
import type { Unread } from "../draft/draft.ts";
import { codeIn } from "./is-late.ts";
import { within } from "./within.ts";

/** Why a file in Slack could not be had; the words stand in text/. */
export type FileProblem = "deleted" | "no-access" | "not-the-file" | "elsewhere" | "failed";

/** A file out of Slack, with what a forwarded mail says of itself; or why there is none. */
export type Fetched =
  | {
      readonly is: "fetched";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly mail: { readonly subject: string | null; readonly sender: string | null } | null;
    }
  | { readonly is: "problem"; readonly because: FileProblem }
  | { readonly is: "unread"; readonly unread: Unread };

/** Fetches a file by its id as it is now. */
export type FetchFile = (id: string, most: number) => Promise<Fetched>;

/** How long Slack may take over a file, in milliseconds; who waits for it sees that it is under way. */
const patience = 15_000;

/** Fetches files with the bot token, only from Slack itself, never more than asked, and only what is really the file. */
export function fileFetcher(given: {
  readonly client: WebClient;
  readonly botToken: string;
  readonly apiUrl: string;
}): FetchFile {
  return async (id, most) => {
    const file = await infoOf(given.client, id);
    if (typeof file === "string") return { is: "problem", because: file };
    const name = nameOf(file);
    const url = file.url_private_download ?? file.url_private;
    if (file.is_external === true || url === undefined || !isSlacks(url, given.apiUrl))
      return { is: "problem", because: "elsewhere" };
    const extension = extensionOf(name) ?? "";
    if (!isKnownExtension(extension))
      return extension === "msg"
        ? unread("outlook-file")
        : unread("unknown-type", extension === "" ? null : `.${extension}`);
    if ((file.size ?? 0) > most) return unread("too-large", megabytes(most));
    const bytes = await download(url, given.botToken, most);
    if (typeof bytes === "string")
      return bytes === "too-large" ? unread("too-large", megabytes(most)) : { is: "problem", because: bytes };
    if (isSomethingElse(bytes, file)) return { is: "problem", because: "not-the-file" };
    return { is: "fetched", name, bytes: bytes.content, mail: mailOf(file) };
  };
}

type SlackFile = NonNullable<Awaited<ReturnType<WebClient["files"]["info"]>>["file"]>;

async function infoOf(client: WebClient, id: string): Promise<SlackFile | FileProblem> {
  try {
    const { file } = await client.files.info({ file: id });
    if (file === undefined || file.mode === "tombstone") return "deleted";
    return file.mode === "hidden_by_limit" ? "no-access" : file;
  } catch (cause) {
    const code = codeIn(cause);
    if (code === "file_deleted") return "deleted";
    return code === null ? "failed" : "no-access";
  }
}

const extensions: Readonly<Record<string, string>> = {
  email: "html",
  html: "html",
  text: "txt",
  markdown: "md",
  post: "txt",
  eml: "eml",
  json: "json",
};

/** The name a file is read by: what Slack takes it for decides where its own name does not say. */
function nameOf({ name, title, filetype }: SlackFile): string {
  const own = name ?? title ?? "";
  if (filetype !== "email" && extensionOf(own) !== null) return own;
  const extension = extensions[filetype ?? ""];
  return extension === undefined ? own : `${own}.${extension}`;
}

/** The token goes nowhere but to Slack. */
function isSlacks(url: string, apiUrl: string): boolean {
  const { protocol, hostname, host } = new URL(url);
  return host === new URL(apiUrl).host || (protocol === "https:" && /(?:^|\.)slack\.com$/.test(hostname));
}

interface Downloaded {
  readonly content: Uint8Array;
  readonly type: string;
}

async function download(url: string, botToken: string, most: number): Promise<Downloaded | FileProblem | "too-large"> {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${botToken}` },
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 404 || response.status === 410) return "deleted";
    if (response.status === 401 || response.status === 403) return "no-access";
    if (!response.ok || response.body === null) return "failed";
    const content = await within(response.body, most);
    return content === null ? "too-large" : { content, type: response.headers.get("content-type") ?? "" };
  } catch {
    return "failed";
  }
}

const loginPage = /<title>[^<]{0,80}\bSlack\b|<form[^>]{0,200}\bsignin|sign in to your workspace/i;

/** Who may not have a file is sent a page to sign in, as if all were well. */
function isSomethingElse({ content, type }: Downloaded, { filetype, mimetype, size }: SlackFile): boolean {
  const isPage = type.startsWith("text/html");
  if (!isPage) return false;
  if (filetype !== "email" && filetype !== "html" && mimetype !== "text/html") return true;
  const isWhole = filetype === "email" || size === undefined || size === content.length;
  return !isWhole || loginPage.test(new TextDecoder().decode(content.subarray(0, 4096)));
}

function mailOf(file: SlackFile): { readonly subject: string | null; readonly sender: string | null } | null {
  if (file.filetype !== "email") return null;
  const { original, name, address } = file.from?.[0] ?? {};
  return {
    subject: file.subject ?? null,
    sender: original ?? (name === undefined ? (address ?? null) : `${name} <${address ?? ""}>`),
  };
}
