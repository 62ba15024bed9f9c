import type { Reading } from "../draft/draft.ts";
import { limits } from "../draft/limits.ts";
import { checkBytes, type CheckedBytes, type Given } from "../main/check-bytes.ts";
import { tame } from "../print/tame.ts";
import { unreadWords } from "../print/unread-words.ts";
import { strings, type Locale } from "../text/locale.ts";
import { readBytes } from "./read-file.ts";
import type { Terminal } from "./terminal.ts";
import { defaultPolicy } from "../verdict/policy.ts";

/**
 * Runs `servicemail fingerprint`: a line `fingerprint  file` for each mail, in the order named. One that `check` would
 * refuse gets no line but the reason, and the run then ends with 2.
 */
export async function runFingerprint(
  files: readonly string[],
  { write, note }: Pick<Terminal, "write" | "note">,
  locale: Locale,
): Promise<0 | 2> {
  let ending: 0 | 2 = 0;
  for (const file of files) {
    const reading = await fingerprintOf(file);
    if (reading.is === "read") {
      await write(`${reading.read}  ${tame(file)}\n`);
      continue;
    }
    const { what, instead } = unreadWords({ file, unread: reading.unread }, locale);
    note(`${strings(locale).help.unread(what, instead)}\n`);
    ending = 2;
  }
  return ending;
}

/** Reads it the way `check` does, a large one apart, so that both refuse the same. */
async function fingerprintOf(file: string): Promise<Reading<string>> {
  const bytes = await readBytes(file);
  if (bytes.is === "unread") return bytes;
  const given = { bytes: bytes.read, name: file, declaration: {}, settings: defaultPolicy };
  const checked = bytes.read.length > limits.apartBytes ? await checkApart(given) : await checkBytes(given);
  return checked.is === "unread" ? checked : { is: "read", read: checked.read.fingerprint };
}

async function checkApart(given: Given): Promise<Reading<CheckedBytes>> {
  const { apart } = await import("../main/apart.ts");
  return apart(1)(given);
}
