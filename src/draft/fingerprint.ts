import { canonicalJson } from "./canonical-json.ts";
import type { Declaration } from "./declaration.ts";
import { digest } from "./digest.ts";
import type { Attachment, MailParts } from "./draft.ts";

/**
 * SHA-256 (lower-case hex) over everything of a mail that a recipient could see or act on, so that a sending system that
 * holds only the mail can recompute it; docs/fingerprint.md says how.
 */
export function fingerprint(parts: MailParts): string {
  return digest(canonicalMail(parts));
}

/**
 * The text whose UTF-8 bytes the fingerprint is taken over. Line endings count as LF and those that end a part do not
 * count, because transport adds them; attachments stand in an order of their own; nothing else is changed.
 */
export function canonicalMail(parts: MailParts): string {
  return canonicalJson({
    canonical: "servicemail-mail-1",
    sender: canonicalText(parts.sender),
    replyTo: canonicalText(parts.replyTo),
    subject: canonicalText(parts.subject),
    preheader: canonicalText(parts.preheader),
    text: canonicalText(parts.text),
    html: canonicalText(parts.html),
    attachments: parts.attachments.map(canonicalAttachment).sort(byCanonicalJson),
  });
}

/** SHA-256 (lower-case hex) over the sender's answers alone. */
export function declarationDigest(declaration: Declaration): string {
  return digest(canonicalJson({ canonical: "servicemail-declaration-1", declaration }));
}

/** Line endings as LF, none at the end; a part with nothing but spaces, tabs and those is a part that is not there. */
export function canonicalText(text: string | null): string | null {
  const unix = (text ?? "").replaceAll(/\r\n?/g, "\n");
  let end = unix.length;
  while (unix.charAt(end - 1) === "\n") end--;
  return isBlank(unix, end) ? null : unix.slice(0, end);
}

function isBlank(text: string, end: number): boolean {
  let at = 0;
  while (at < end && " \t\n".includes(text.charAt(at))) at++;
  return at === end;
}

/** What counts of an attachment; its content-id decides which picture stands where, so exchanging two is another mail. */
export function canonicalAttachment({ name, type, digest, contentId }: Attachment): object {
  return { name, type, digest, contentId: contentId ?? null };
}

function byCanonicalJson(one: object, other: object): number {
  return canonicalJson(one) < canonicalJson(other) ? -1 : 1;
}
