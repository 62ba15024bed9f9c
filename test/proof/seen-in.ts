import { draftOf } from "../../src/draft/draft-of.ts";
import { readMail } from "../../src/draft/read-mail.ts";
import type { Expected } from "./hard-mails.ts";

/** What is read in a file, in the terms in which expectations are written. */
export async function seenIn(bytes: Uint8Array, file: string): Promise<Required<Omit<Expected, "because">> | Expected> {
  const parts = await readMail(bytes, file);
  if (parts.is === "unread") return { because: parts.unread.because };
  const draft = await draftOf(parts.read);
  if (draft.is === "unread") return { because: draft.unread.because };
  const { sender, replyTo, subject, text, links, attachments, passages } = draft.read;
  const inHtml = (visible: boolean): string | null => {
    const found = passages.filter((passage) => passage.part === "html" && passage.visible === visible);
    return found.length === 0 ? null : found.map((passage) => lines(passage.text)).join("\n");
  };
  return {
    sender,
    replyTo,
    subject,
    text: text === null ? null : text.replaceAll("\r\n", "\n").replace(/\n+$/, ""),
    shown: inHtml(true),
    hidden: inHtml(false),
    links: links.map(({ href }) => href),
    files: attachments.map(({ name }) => name),
  };
}

/** Blocks apart by one line break, because how much room is between them is nobody's concern here. */
function lines(text: string): string {
  return text
    .trim()
    .replaceAll(/[^\S\n]*\n\s*\n*/g, (found) => (/\n {2,}$/.test(found) ? found : "\n"))
    .replaceAll(/[^\S\n\u00a0]+(?=\n|$)/g, "");
}
