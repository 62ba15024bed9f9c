import type { MailParts } from "../src/draft/draft.ts";
import { canonicalMail, fingerprint } from "../src/draft/fingerprint.ts";
import { readMail } from "../src/draft/read-mail.ts";

/** A fenced block of a document: the text between ```kind and ```. */
export function block(document: string, kind: string): string {
  const found = fenced(kind).exec(document)?.[1];
  if (found === undefined) throw new Error(`no ${kind} in the document`);
  return found;
}

/** docs/fingerprint.md with the parts, the canonical form and the fingerprint of its example as they are today. */
export async function withExample(document: string): Promise<string> {
  const reading = await readMail(Buffer.from(block(document, "eml")), "mail.eml");
  if (reading.is === "unread") throw new Error(reading.unread.because);
  const { read } = reading;
  const shown = { json: JSON.stringify(partsOf(read), null, 2), text: canonicalMail(read), sha256: fingerprint(read) };
  return Object.entries(shown).reduce(
    (text, [kind, content]) => text.replace(fenced(kind), () => `\`\`\`${kind}\n${content}\n\`\`\``),
    document,
  );
}

function partsOf({ sender, replyTo, subject, preheader, text, html, attachments }: MailParts): object {
  const named = attachments.map(({ name, type, digest, contentId = null }) => ({ name, type, digest, contentId }));
  return { sender, replyTo, subject, preheader, text, html, attachments: named };
}

function fenced(kind: string): RegExp {
  return new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, "m");
}
