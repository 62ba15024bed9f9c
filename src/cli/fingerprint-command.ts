import { existsSync } from "node:fs";
import { environment, readSettingsFile } from "../config.ts";
import { policyOf } from "../config/policy-of.ts";
import type { Problem } from "../config/problem.ts";
import type { Reading } from "../draft/draft.ts";
import { limits } from "../draft/limits.ts";
import { checkBytes, type CheckedBytes, type Given } from "../main/check-bytes.ts";
import { tame } from "../print/tame.ts";
import { unreadWords } from "../print/unread-words.ts";
import { strings, type Locale } from "../text/locale.ts";
import { readBytes } from "./read-file.ts";
import type { Terminal } from "./terminal.ts";
import { defaultPolicy, type Policy } from "../verdict/policy.ts";

/**
 * Runs `servicemail fingerprint`: a line `fingerprint  file` for each mail, in the order named. One that `check` would
 * refuse, by the organisation's own limits, gets no line but the reason, and the run then ends with 2.
 */
export async function runFingerprint(
  files: readonly string[],
  { write, note }: Pick<Terminal, "write" | "note">,
  locale: Locale,
): Promise<0 | 2> {
  const policy = await policyHere(locale);
  if (policy.is === "refused") {
    note(problemsIn(policy.problems, locale));
    return 2;
  }
  let ending: 0 | 2 = 0;
  for (const file of files) {
    const reading = await fingerprintOf(file, policy.read);
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

type Found =
  | { readonly is: "read"; readonly read: Policy }
  | { readonly is: "refused"; readonly problems: readonly Problem[] };

/** What the settings file decides that the environment names, or the one that lies here, just as for `check`. */
async function policyHere(locale: Locale): Promise<Found> {
  const named = environment()["SERVICEMAIL_SETTINGS"]?.trim() || null;
  const path = named ?? (existsSync("servicemail.yml") ? "servicemail.yml" : null);
  if (path === null) return { is: "read", read: defaultPolicy };
  const reading = await readSettingsFile(path, locale);
  return reading.is === "read" ? { is: "read", read: policyOf(reading.read) } : reading;
}

function problemsIn(problems: readonly Problem[], locale: Locale): string {
  const { introCheck } = strings(locale).config;
  return `${introCheck}\n${problems.map(({ where, what }) => `  ${tame(`${where}: ${what}`)}\n`).join("")}`;
}

/** Reads it the way `check` does, a large one apart, so that both refuse the same. */
async function fingerprintOf(file: string, policy: Policy): Promise<Reading<string>> {
  const { bytes: most, apartBytes } = policy.limits ?? limits;
  const bytes = await readBytes(file, most);
  if (bytes.is === "unread") return bytes;
  const given = { bytes: bytes.read, name: file, declaration: {}, settings: policy };
  const checked = bytes.read.length > apartBytes ? await checkApart(given) : await checkBytes(given);
  return checked.is === "unread" ? checked : { is: "read", read: checked.read.fingerprint };
}

async function checkApart(given: Given): Promise<Reading<CheckedBytes>> {
  const { apart } = await import("../main/apart.ts");
  return apart(1)(given);
}
