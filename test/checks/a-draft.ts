import { draftOf } from "../../src/draft/draft-of.ts";
import type { Draft, Language, MailParts } from "../../src/draft/draft.ts";

const nothing: MailParts = {
  format: "text",
  sender: null,
  replyTo: null,
  subject: null,
  preheader: null,
  text: null,
  html: null,
  attachments: [],
  listUnsubscribe: null,
};

/** A draft of these parts, read as any other; in this language where one is given. */
export async function aDraft(given: Partial<MailParts>, language?: Language): Promise<Draft> {
  const reading = await draftOf({ ...nothing, ...given });
  if (reading.is === "unread") throw new Error(reading.unread.because);
  return language === undefined ? reading.read : { ...reading.read, language };
}
