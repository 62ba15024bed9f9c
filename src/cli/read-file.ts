import { open, readFile, stat, type FileHandle } from "node:fs/promises";
import type { Declaration } from "../draft/declaration.ts";
import type { Reading, UnreadBecause } from "../draft/draft.ts";
import { limits } from "../draft/limits.ts";
import type { MailKinds } from "../draft/mail-kind.ts";
import { unread } from "../draft/unread.ts";

/** What the name of every declaration ends in. */
export const declarationEnding = ".servicemail.yml";

const because: Readonly<Record<string, UnreadBecause>> = {
  ENOENT: "missing-file",
  ENOTDIR: "missing-file",
  EISDIR: "not-a-file",
};

/** A file's bytes, or standard input's for `-`; reads no further than what is certainly too large. */
export async function readBytes(file: string, most: number = limits.bytes): Promise<Reading<Uint8Array>> {
  try {
    if (file === "-") return { is: "read", read: await upTo(most, process.stdin) };
    if ((await stat(file)).isDirectory()) return unread("not-a-file");
    const handle = await open(file);
    try {
      return { is: "read", read: await upTo(most, pieces(handle)) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = codeOf(error);
    const why = because[code] ?? "no-access";
    return unread(why, why === "no-access" ? code : null);
  }
}

/** What the sender declared in the file beside the mail, its mail kind filled in; nothing at all where there is none. */
export async function readSidecar(file: string, kinds: MailKinds): Promise<Reading<Declaration>> {
  if (file === "-") return { is: "read", read: {} };
  const sidecar = file.replace(/(?<=[^./\\])\.[^./\\]*$/, "") + declarationEnding;
  let text: string;
  try {
    text = await readFile(sidecar, "utf8");
  } catch (error) {
    if (because[codeOf(error)] === "missing-file") return { is: "read", read: {} };
    return unread("bad-declaration", `${sidecar} (${codeOf(error)})`);
  }
  // Loaded only here, so that a mail without a declaration is checked without waiting for YAML and its schema.
  const { declared } = await import("./declared.ts");
  return declared(text, sidecar, kinds);
}

/** The system's name for what went wrong. */
function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}

/** What a file holds, piece by piece; a stream would do, but takes longer to load than a mail to read. */
async function* pieces(handle: FileHandle): AsyncGenerator<Uint8Array, void, undefined> {
  while (true) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(64 * 1024));
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function upTo(most: number, stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}
