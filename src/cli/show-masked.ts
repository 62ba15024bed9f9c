import { draftOf } from "../draft/draft-of.ts";
import type { Unread } from "../draft/draft.ts";
import { readMail } from "../draft/read-mail.ts";
import { fileName, unreadWords } from "../print/unread-words.ts";
import { strings, type Locale } from "../text/locale.ts";
import { maskedMail } from "../tone/masked-mail.ts";
import { readBytes } from "./read-file.ts";
import type { Terminal } from "./terminal.ts";

/** Writes what a model would get to see of each mail, and asks none; ends with 2 where nothing would be sent. */
export async function showMasked(files: readonly string[], terminal: Terminal, locale: Locale): Promise<0 | 2> {
  let ending: 0 | 2 = 0;
  for (const file of files) {
    const shown = await maskedIn(file);
    if ("text" in shown) {
      await terminal.write(`${shown.text}\n`);
      continue;
    }
    ending = 2;
    if ("unread" in shown) terminal.note(`${unreadWords({ file, unread: shown.unread }, locale).what}\n`);
    else terminal.note(`${strings(locale).help.notMasked(fileName(file, locale), shown.left)}\n`);
  }
  return ending;
}

type Shown = { readonly text: string } | { readonly left: string } | { readonly unread: Unread };

async function maskedIn(file: string): Promise<Shown> {
  const bytes = await readBytes(file);
  const parts = bytes.is === "read" ? await readMail(bytes.read, file) : bytes;
  const draft = parts.is === "read" ? await draftOf(parts.read) : parts;
  return draft.is === "unread" ? draft : maskedMail(draft.read);
}
