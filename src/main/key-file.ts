import { randomBytes } from "node:crypto";
import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { keyFrom, readKeys, written, type KeyRing, type SigningKey } from "../receipt/key.ts";

/** A key file that cannot be used. */
export class BadKeyFile extends Error {
  override name = "BadKeyFile";
  readonly code = "ERR_KEY_FILE";
  readonly path: string;

  constructor(path: string) {
    super(`${path} holds no Ed25519 key to sign with`);
    this.path = path;
  }
}

/** The keys in a file; null where there is no file. Throws BadKeyFile for a file that holds none. */
export async function readKeyFile(path: string): Promise<KeyRing | null> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  });
  if (text === null) return null;
  const keys = readKeys(text);
  if (keys === null) throw new BadKeyFile(path);
  return keys;
}

/** The keys in a file, which is made when it is not there, so that only its owner can read it. */
export async function openKeyFile(path: string): Promise<KeyRing> {
  for (;;) {
    const keys = await readKeyFile(path);
    if (keys !== null) return keys;
    try {
      await writeFile(path, written(keyFrom(randomBytes(32)), null), { flag: "wx", mode: 0o600, flush: true });
    } catch (error) {
      // Somebody else made it a moment ago: theirs it is.
      if (!isCode(error, "EEXIST")) throw error;
    }
  }
}

/** Adds a new key that signs from now on; those before it still vouch for what they signed. */
export async function addKey(path: string): Promise<SigningKey> {
  const key = keyFrom(randomBytes(32));
  const before = await readKeyFile(path);
  // Beside it and then in its place, because a key file cut short by a full disk would be lost keys.
  await writeFile(`${path}.new`, written(key, before), { flag: "wx", mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
  return key;
}

/** Whether others than its owner may read a file. */
export async function isReadByOthers(path: string): Promise<boolean> {
  return ((await stat(path)).mode & 0o077) !== 0;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
