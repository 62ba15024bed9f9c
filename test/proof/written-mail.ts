import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { Options } from "nodemailer/lib/mailer/index.js";
import { attachmentDigest } from "../../src/draft/attachment-digest.ts";
import type { MailParts } from "../../src/draft/draft.ts";

/** A mail as somebody composes it, with the bytes of what is attached. */
export interface ComposedMail {
  readonly name: string;
  readonly from: string | null;
  readonly replyTo: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly files: readonly ComposedFile[];
}

/** Something attached, or a picture the HTML shows by its content-id. */
export interface ComposedFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
  readonly contentId: string | null;
}

/** The parts a sending interface would be given of it. */
export function partsOf({ from, files, ...mail }: ComposedMail): MailParts {
  const attachments = files.map(({ name, type, content, contentId }) => ({
    name,
    type,
    size: content.length,
    digest: attachmentDigest(type, content),
    contentId,
  }));
  const { replyTo, subject, text, html } = mail;
  return {
    format: "eml",
    sender: from,
    replyTo,
    subject,
    preheader: null,
    text,
    html,
    attachments,
    listUnsubscribe: null,
  };
}

/** The JSON a sending interface takes it as. */
export function writtenJson({ from, replyTo, subject, text, html, files }: ComposedMail): Buffer {
  const attachments = files.map(({ content, ...file }) => ({ ...file, content: content.toString("base64") }));
  return Buffer.from(
    JSON.stringify({ from: headerOf(from), replyTo: headerOf(replyTo), subject, text, html, attachments }),
  );
}

/** The mail file that nodemailer makes of it; `ways` are its own options for how. */
export async function writtenMail(mail: ComposedMail, ways: Options = {}): Promise<Buffer> {
  const { from, replyTo, subject, text, html, files } = mail;
  const attachments = files.map(({ name, type, content, contentId }) => ({
    filename: name,
    contentType: type,
    content,
    ...(contentId === null ? {} : { cid: contentId }),
    ...(isCarriedBy(ways, type) ? ways.attachments?.[0] : {}),
  }));
  const said = { from: headerOf(from), replyTo: headerOf(replyTo), subject, text, html };
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
  return new MailComposer({ ...ways, ...given, attachments }).compile().build();
}

/** Unencoded, nothing but text comes through. */
function isCarriedBy({ attachments }: Options, type: string): boolean {
  return type.startsWith("text/") || attachments?.[0]?.contentTransferEncoding === "quoted-printable";
}

/** `Name <address>` apart, so that no sign in the name is taken for the grammar of the header. */
function headerOf(line: string | null): Options["from"] | null {
  const [, name = null, address = null] = /^(.*) <([^<>]+)>$/.exec(line ?? "") ?? [];
  return name === null || address === null ? line : { name, address };
}
