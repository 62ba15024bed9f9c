import type { Declaration } from "../draft/declaration.ts";
import { decodeBytes } from "../draft/decode-bytes.ts";
import type { MailParts, Reading } from "../draft/draft.ts";
import { fingerprint } from "../draft/fingerprint.ts";
import { readMail } from "../draft/read-mail.ts";
import { readableOf } from "../draft/readable.ts";
import type { Checked } from "../print/checked.ts";
import { check } from "../verdict/check.ts";
import type { Policy } from "../verdict/policy.ts";

type Assessed = Extract<Checked, { is: "assessed" }>;

/** A file to check, under the name that says what it is, and what was declared about it. */
export interface Given {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly declaration: Declaration;
  readonly settings: Policy;
}

/** What came of it, in values that can cross from one thread to another. */
export interface CheckedBytes extends Omit<Assessed, "is" | "file"> {
  readonly parts: MailParts;
  /** The body as its reader sees it. */
  readonly readable: string;
}

/** Checks a file where it is called; a large one keeps everybody else waiting, so hand that to `checkApart`. */
export async function checkBytes({ bytes, name, declaration, settings }: Given): Promise<Reading<CheckedBytes>> {
  const parts = await readMail(bytes, name, settings.limits);
  if (parts.is === "unread") return parts;
  const checked = await check(parts.read, declaration, settings);
  if (checked.is === "unread") return checked;
  const { assessment, draft } = checked.read;
  return {
    is: "read",
    read: {
      assessment,
      whole: wholeOf(parts.read, bytes),
      parts: parts.read,
      readable: readableOf(draft),
      // Taken when somebody asks: a person who reads the result in a terminal does not.
      get fingerprint() {
        return fingerprint(parts.read);
      },
    },
  };
}

/** The part whose text is the file's own, so that its offsets are the file's too. */
function wholeOf(parts: MailParts, bytes: Uint8Array): Assessed["whole"] {
  const part = parts.format === "html" ? "html" : "text";
  const text = parts[part];
  if (parts.format === "eml" || text === null || decodeBytes(bytes, part === "html") !== text) return null;
  return { part, text };
}
