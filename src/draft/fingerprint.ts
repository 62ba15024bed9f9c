import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import type { Declaration } from "./declaration.ts";
import type { MailParts } from "./draft.ts";

/**
 * SHA-256 (lower-case hex) over everything of a mail that a recipient could see or act on, so that a sending system that
 * holds only the mail can recompute it. Line endings count as LF and those that end a part do not count, because
 * transport adds them; nothing else is changed.
 */
export function fingerprint(parts: MailParts): string {
  const attachments = parts.attachments.map(({ name, type, digest }) => ({ name, type, digest }));
  return digestOf({
    canonical: "servicemail-mail-1",
    sender: line(parts.sender),
    replyTo: line(parts.replyTo),
    subject: line(parts.subject),
    preheader: line(parts.preheader),
    text: line(parts.text),
    html: line(parts.html),
    attachments: attachments.map(canonicalJson).sort(),
  });
}

/** SHA-256 (lower-case hex) over the sender's answers alone. */
export function declarationDigest(declaration: Declaration): string {
  return digestOf({ canonical: "servicemail-declaration-1", declaration });
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}

/** Line endings as LF, none at the end; a part without anything in it is a part that is not there. */
function line(text: string | null): string | null {
  const unix = (text ?? "").replaceAll(/\r\n?/g, "\n");
  let end = unix.length;
  while (unix.charAt(end - 1) === "\n") end--;
  return end === 0 ? null : unix.slice(0, end);
}
