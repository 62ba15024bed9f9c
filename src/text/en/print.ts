import type { Translated } from "../locale.ts";
import type { print as nl } from "../nl/print.ts";

/** What stands around a result in the terminal, in English. */
export const print: Translated<typeof nl> = {
  language: { nl: "Dutch", en: "English", de: "German", fr: "French", other: "language unknown" },
  verdict: "Verdict",
  score: (score) => `promotional score ${score} of 100`,
  nothingSeen: "nothing to remark",
  seen: (count) => (count === 1 ? "1 finding" : `${count} findings`),
  notDeclared: (fields) => `not declared: ${fields}`,
  why: "Why",
  instead: "Do this",
  source: "Source",
  more: (count) => (count === 1 ? "and 1 more place" : `and ${count} more places`),
  leftOut: (count) => (count === 1 ? "… (1 more character)" : `… (${count} more characters)`),
  unread: "Not read",
  standardInput: "standard input",
  total: (mails, service, unread) =>
    `${mails} mails: ${service} service mail, ${mails - service - unread} other, ${unread} not read.`,
  progress: (done, all) => `${done} of ${all} checked`,
};
