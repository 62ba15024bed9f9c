import type { Translated } from "../locale.ts";
import type { refusals as nl } from "../nl/refusals.ts";

/** Why something could not be read as a mail, in English. */
export const refusals: Translated<typeof nl> = {
  empty: {
    what: (file) => `${file} is empty.`,
    instead: "Check that the draft was saved and that this is the right file.",
  },
  "missing-file": {
    what: (file) => `${file} does not exist.`,
    instead: "Check the name and the folder.",
  },
  "not-a-file": {
    what: (file) => `${file} is a folder, not a file.`,
    instead: "Name the mails in the folder, for example with folder/*.eml.",
  },
  "no-access": {
    what: (file, detail) => `${file} cannot be opened${detail === null ? "" : ` (${detail})`}.`,
    instead: "Check that you may read the file and that its disk can be reached.",
  },
  "unknown-type": {
    what: (file, detail) =>
      detail === null
        ? `${file} does not show what kind of file it is.`
        : `${file} is of a kind (${detail}) that servicemail does not read.`,
    instead: "Save the mail as .eml, .html, .txt, .md or .json.",
  },
  binary: {
    what: (file) => `${file} holds no readable text.`,
    instead: "Save the mail as .eml, .html, .txt, .md or .json rather than as a document or a picture.",
  },
  "broken-mail": {
    what: (file, detail) => `${file} is not a valid mail${detail === null ? "" : ` (${detail})`}.`,
    instead: "Export the mail again as .eml, or save its text as .txt or .html.",
  },
  "no-text": {
    what: (file) => `${file} has no text to read, only pictures or attachments.`,
    instead: "Put the message in the mail as text; nobody can check what stands in a picture.",
  },
  encrypted: {
    what: (file, detail) => `${file} is encrypted${detail === null ? "" : ` (${detail})`}.`,
    instead: "Give the draft without encryption.",
  },
  winmail: {
    what: (file) => `${file} is packed by Outlook as winmail.dat; what is in there cannot be read.`,
    instead: "Set the format of the message in Outlook to HTML or plain text and export it again.",
  },
  sealed: {
    what: (file) => `${file} is packed together with its signature in S/MIME; the mail cannot be read that way.`,
    instead: "Give the draft without a signature, or sign it with a detached one.",
  },
  "other-version": {
    what: (file, detail) =>
      `${file} has a version that some recipients see and servicemail does not read${detail === null ? "" : ` (${detail})`}.`,
    instead: "Take that version, AMP for example, out of the draft and out of what you send.",
  },
  "outlook-file": {
    what: (file) => `${file} is an Outlook file (.msg), which servicemail does not read.`,
    instead:
      "Keep the mail as .eml: with Save as or Download in the new Outlook and Outlook on the web, on a Mac by dragging the mail to a folder. In classic Outlook: Save As, type HTML.",
  },
  "unknown-charset": {
    what: (file, detail) =>
      `${file} names a character set that servicemail does not know${detail === null ? "" : ` (${detail})`}.`,
    instead: "Export the mail again with the character set UTF-8.",
  },
  "unknown-key": {
    what: (file, detail) =>
      `${file} has a field that servicemail does not know${detail === null ? "" : `: ${detail}`}.`,
    instead:
      "Use only from, replyTo, subject, preheader, html, text, attachments (name, type, content, contentId) and headers (List-Unsubscribe).",
  },
  "repeated-key": {
    what: (file, detail) => `${file} holds a field twice${detail === null ? "" : `: ${detail}`}.`,
    instead: "Keep one of them; some programs read the first, others the last.",
  },
  "wrong-value": {
    what: (file, detail) => `${file} holds a wrong value${detail === null ? "" : `; expected is ${detail}`}.`,
    instead: "Correct the value; text stands between quotes, the content of attachments is base64.",
  },
  "too-large": {
    what: (file, detail) => `${file} is too large${detail === null ? "" : ` (at most ${detail})`}.`,
    instead: "Take out attachments and embedded pictures and try again.",
  },
  "too-deep": {
    what: (file, detail) => `${file} is nested too deeply${detail === null ? "" : ` (at most ${detail} levels)`}.`,
    instead: "Export the mail alone, without forwarded mails and needless layers.",
  },
  "too-slow": {
    what: (file, detail) => `Reading ${file} takes too long${detail === null ? "" : ` (at most ${detail} s)`}.`,
    instead: "Make the mail smaller or simpler: take out attachments, embedded pictures and needless markup.",
  },
  "bad-declaration": {
    what: (file, detail) => `The declaration for ${file} is wrong${detail === null ? "" : `: ${detail}`}.`,
    instead: "Correct the declaration, or remove it to check without one.",
  },
};
