import { policyOf } from "../config/policy-of.ts";
import type { RawEnvironment } from "../config.ts";
import type { Problem } from "../config/problem.ts";
import type { Reading } from "../draft/draft.ts";
import { limits } from "../draft/limits.ts";
import { checkWhereItFits } from "../main/check-where-it-fits.ts";
import { tame } from "../print/tame.ts";
import { unreadWords } from "../print/unread-words.ts";
import { strings, type Locale } from "../text/locale.ts";
import { defaultPolicy, type Policy } from "../verdict/policy.ts";
import { readBytes } from "./read-file.ts";
import { settingsHere } from "./settings-here.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs `servicemail fingerprint`: a line `fingerprint  file` for each mail, in the order named. One that `check` would
 * refuse, by the organisation's own limits, gets no line but the reason, and the run then ends with 2.
 */
export async function runFingerprint(
  files: readonly string[],
  { write, note }: Pick<Terminal, "write" | "note">,
  raw: RawEnvironment,
  locale: Locale,
): Promise<
  { readonly is: "ended"; readonly ending: 0 | 2 } | { readonly is: "refused"; readonly problems: readonly Problem[] }
> {
  const found = await settingsHere(null, raw, locale);
  if (found.is === "refused") return found;
  const policy = found.settings === undefined ? defaultPolicy : policyOf(found.settings);
  let ending: 0 | 2 = 0;
  for (const file of files) {
    const reading = await fingerprintOf(file, policy);
    if (reading.is === "read") {
      await write(`${reading.read}  ${tame(file)}\n`);
      continue;
    }
    const { what, instead } = unreadWords({ file, unread: reading.unread }, locale);
    note(`${strings(locale).help.unread(what, instead)}\n`);
    ending = 2;
  }
  return { is: "ended", ending };
}

/** Reads it the way `check` does, so that both refuse the same. */
async function fingerprintOf(file: string, policy: Policy): Promise<Reading<string>> {
  const bytes = await readBytes(file, (policy.limits ?? limits).bytes);
  if (bytes.is === "unread") return bytes;
  const checked = await checkWhereItFits({ bytes: bytes.read, name: file, declaration: {}, settings: policy });
  return checked.is === "unread" ? checked : { is: "read", read: checked.read.fingerprint };
}
