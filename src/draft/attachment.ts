import { attachmentDigest } from "./attachment-digest.ts";
import { readCalendar } from "./calendar.ts";
import { decodeBytes } from "./decode-bytes.ts";
import type { Attachment, Reading } from "./draft.ts";
import { megabytes, type Limits } from "./limits.ts";
import { unread } from "./unread.ts";

/** An attachment as a mail or a sending system brings it. */
export interface AttachedFile {
  readonly name: string | null;
  /** In lower case and without parameters. */
  readonly type: string;
  readonly contentId: string | null;
  readonly bytes: Uint8Array;
  /** Its text, where what brought it says in which character set that is written; null where it does not say. */
  readonly words: string | null;
}

const calendars = new Set(["text/calendar", "application/ics"]);

/** The attachments of a mail, or the first refusal among them. */
export function attachmentsOf(files: readonly AttachedFile[], within: Limits): Reading<readonly Attachment[]> {
  const attachments: Attachment[] = [];
  for (const file of files) {
    const attachment = attachmentOf(file, within);
    if (attachment.is === "unread") return attachment;
    attachments.push(attachment.read);
  }
  return { is: "read", read: attachments };
}

/**
 * An attachment by what can be said of it, with the words of an invitation, which mail programs show. One that holds the
 * mail itself in a form nobody here can read is refused.
 */
function attachmentOf({ name, type, contentId, bytes, words }: AttachedFile, within: Limits): Reading<Attachment> {
  const shut = shutBecause(type, name);
  if (shut !== null) return shut;
  const isShown = calendars.has(type);
  if (isShown && bytes.length > within.textLength) return unread("too-large", megabytes(within.textLength));
  const digest = attachmentDigest(type, bytes);
  const read = { name, type, size: bytes.byteLength, digest, contentId };
  if (!isShown) return { is: "read", read };
  const calendar = words ?? decodeBytes(bytes, false);
  if (calendar === null) return unread("binary");
  const invitation = readCalendar(calendar, within);
  if (invitation.is === "unread") return invitation;
  const { text, links } = invitation.read;
  if (text === "") return { is: "read", read };
  return { is: "read", read: { ...read, shows: text, ...(links.length === 0 ? {} : { links }) } };
}

/** A whole mail packed into one part: Outlook's own packing, S/MIME, and a version for programs that read AMP. */
function shutBecause(type: string, name: string | null): Reading<never> | null {
  const file = name?.toLowerCase() ?? "";
  if (/^application\/(?:vnd\.)?ms-tnef$/.test(type) || /^win(?:mail)?\.dat$/.test(file)) return unread("winmail");
  if (/^application\/(?:x-)?pkcs7-mime$/.test(type) || file.endsWith(".p7m")) return unread("encrypted", "S/MIME");
  return type === "text/x-amp-html" ? unread("other-version", type) : null;
}
