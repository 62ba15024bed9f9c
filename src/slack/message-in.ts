import { extensionOf, isKnownExtension } from "../draft/kind-of.ts";
import { readPasted } from "../draft/plain.ts";
import { strings, type Locale } from "../text/locale.ts";
import { fitsInBox } from "./cards/check-form-mail.ts";
import type { Beginning } from "./check-forms.ts";
import { nothingFilled, type Filled } from "./filled.ts";
import { unreadWords } from "./unread-words.ts";

/** A message as a shortcut brings it, as far as a mail may stand in it. */
export interface BroughtMessage {
  readonly text?: string | undefined;
  readonly files?: readonly BroughtFile[];
}

interface BroughtFile {
  readonly id: string;
  readonly name?: string | null;
  readonly title?: string | null;
  readonly filetype?: string | null;
  readonly mode?: string | null;
}

/** The mail in a message: its one file that can be read, else its text; what is said over the form tells which, or why none. */
export function beginningOf(message: BroughtMessage, locale: Locale): Beginning {
  const { answers, form } = strings(locale);
  const files = message.files ?? [];
  const mails = files.filter(isMail);
  const [mail] = mails;
  if (mails.length > 1) return { filled: nothingFilled, notice: answers.message.several(mails.length) };
  if (mail !== undefined) {
    const file = { id: mail.id, name: mail.name ?? mail.title ?? mail.id };
    return { filled: { ...nothingFilled, mail: { is: "typed", text: null, file } }, notice: form.fromMessage };
  }
  const text = message.text ?? "";
  if (text.trim() !== "") return fromText(text, locale);
  const gone = files.length > 0 && files.every(({ mode }) => mode === "tombstone");
  if (gone) return { filled: nothingFilled, notice: answers.file.deleted };
  const names = files.flatMap(({ name, title }) => name ?? title ?? []).join(", ");
  return { filled: nothingFilled, notice: names === "" ? answers.message.nothing : answers.message.unread(names) };
}

const mailTypes = new Set(["email", "html", "text", "markdown", "eml", "json"]);

/** Of a file that Slack says nothing about, it may turn out to be a mail when it is asked for. */
function isMail({ name, filetype, mode }: BroughtFile): boolean {
  if (mode === "tombstone") return false;
  if (mode === "file_access") return true;
  return mailTypes.has(filetype ?? "") || isKnownExtension(extensionOf(name ?? "") ?? "");
}

function fromText(text: string, locale: Locale): Beginning {
  const read = readPasted(text, "command");
  if (read.is === "unread") return { filled: nothingFilled, notice: unreadWords(read.unread, locale) };
  const parts = read.read;
  const isTyped = parts.replyTo === null && parts.preheader === null && fitsInBox(parts.text ?? "");
  const filled: Filled = isTyped
    ? {
        ...nothingFilled,
        mail: { is: "typed", text: parts.text, file: null },
        subject: parts.subject,
        sender: parts.sender,
      }
    : { ...nothingFilled, mail: { is: "carried", parts, original: null } };
  return { filled, notice: strings(locale).form.fromMessage };
}
