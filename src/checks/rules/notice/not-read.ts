import type { Attachment } from "../../../draft/draft.ts";
import { structure } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Attached documents count in the fingerprint, but nobody here reads them. */
export const notRead: Rule = {
  id: "notice/not-read",
  question: "purpose",
  severity: "info",
  speaksFor: null,
  weight: "none",
  sources: ["policy"],
  nl: {
    what: "Er zit een document bij dat hier niet gelezen wordt.",
    why: "Een bijlage hoort bij de mail, dus reclame erin telt ook mee.",
    instead: "Laat juridisch ook de bijlage lezen voordat er een besluit valt.",
  },
  en: {
    what: "A document is attached that is not read here.",
    why: "An attachment is part of the mail, so advertising in it counts as well.",
    instead: "Have legal read the attachment too before anything is decided.",
  },
  fires: [
    {
      text: "Je factuur vind je in de bijlage.",
      attachments: [{ name: "«factuur.pdf»", type: "application/pdf", size: 9, digest: "0" }],
    },
    {
      text: "Your contract and what you wrote to us are attached.",
      attachments: [
        { name: "«contract.docx»", type: "application/octet-stream", size: 9, digest: "0" },
        { name: "logo.png", type: "image/png", size: 9, digest: "1" },
        { name: "«question.eml»", type: "message/rfc822", size: 9, digest: "2" },
      ],
    },
  ],
  quiet: [
    {
      text: "Je pakket is verzonden.",
      attachments: [{ name: "logo.png", type: "image/png", size: 9, digest: "0" }],
    },
    {
      text: "You are invited on Tuesday.",
      attachments: [{ name: "invite.ics", type: "text/calendar", size: 9, digest: "0" }],
    },
  ],
  find: structure({
    look: ({ draft }) =>
      draft.attachments
        .filter(isDocument)
        .map(({ name, type }) => ({ part: "attachment", start: null, end: null, quote: name ?? type })),
  }),
};

const read = /^(?:text\/calendar|application\/ics)$/u;
const silent = /^(?:image|font|audio)\/|\/(?:pgp-signature|(?:x-)?pkcs7-signature|pgp-keys)$/u;

/** Anything that may hold words, and is not a calendar entry, a picture or a signature. */
function isDocument({ type }: Attachment): boolean {
  return !read.test(type) && !silent.test(type);
}
