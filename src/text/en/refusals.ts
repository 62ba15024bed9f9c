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
    instead: "Save the mail as .eml, .html, .txt or .md.",
  },
  binary: {
    what: (file) => `${file} holds no readable text.`,
    instead: "Save the mail as .eml, .html, .txt or .md rather than as a document or a picture.",
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
  "too-large": {
    what: (file, detail) => `${file} is too large${detail === null ? "" : ` (at most ${detail})`}.`,
    instead: "Take out attachments and embedded pictures and try again.",
  },
  "too-deep": {
    what: (file, detail) => `${file} is nested too deeply${detail === null ? "" : ` (at most ${detail} levels)`}.`,
    instead: "Export the mail alone, without forwarded mails and needless layers.",
  },
  "bad-declaration": {
    what: (file, detail) => `The declaration for ${file} is wrong${detail === null ? "" : `: ${detail}`}.`,
    instead: "Correct the declaration, or remove it to check without one.",
  },
};
