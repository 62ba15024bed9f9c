import { defaultCheckSettings, type CheckSettings } from "../checks/settings.ts";
import { check } from "../desk.ts";
import { decodeBytes } from "../draft/decode-bytes.ts";
import type { MailParts } from "../draft/draft.ts";
import { fingerprint } from "../draft/fingerprint.ts";
import { readMail } from "../draft/read-mail.ts";
import type { Checked } from "../print/checked.ts";
import { readBytes, readSidecar } from "./read-file.ts";

/** How the run as a whole ends, as the process tells it: 0, 1 or 2. */
export type Ending = 0 | 1 | 2;

/** Checks files one by one, in the order given; a file that cannot be read is an outcome like any other. */
export async function* checkAll(
  files: readonly string[],
  settings: CheckSettings = defaultCheckSettings,
): AsyncGenerator<Checked, void, undefined> {
  for (const file of files) yield await checkFile(file, settings);
}

/** What one outcome does to the ending so far: unreadable wins, then anything that is no service mail. */
export function endingAfter(sofar: Ending, checked: Checked, failOn: "verdict" | "content"): Ending {
  if (checked.is === "unread") return 2;
  const { verdict, leaning, findings } = checked.assessment;
  const isGrave = findings.some(({ severity }) => severity === "block" || severity === "error");
  const passes = failOn === "verdict" ? verdict === "service" : leaning === "none" && !isGrave;
  return passes || sofar === 2 ? sofar : 1;
}

async function checkFile(file: string, settings: CheckSettings): Promise<Checked> {
  const bytes = await readBytes(file);
  if (bytes.is === "unread") return { ...bytes, file };
  const parts = await readMail(bytes.read, file);
  if (parts.is === "unread") return { ...parts, file };
  const declaration = await readSidecar(file);
  if (declaration.is === "unread") return { ...declaration, file };
  const checked = await check(parts.read, declaration.read, settings);
  if (checked.is === "unread") return { ...checked, file };
  const { assessment } = checked.read;
  return {
    is: "assessed",
    file,
    assessment,
    fingerprint: fingerprint(parts.read),
    whole: wholeOf(parts.read, bytes.read),
  };
}

/** The part whose text is the file's own, so that its offsets are the file's too. */
function wholeOf(parts: MailParts, bytes: Uint8Array): Extract<Checked, { is: "assessed" }>["whole"] {
  const part = parts.format === "html" ? "html" : "text";
  const text = parts[part];
  if (parts.format === "eml" || text === null || decodeBytes(bytes, part === "html") !== text) return null;
  return { part, text };
}
