import type { Translated } from "../locale.ts";
import type { measured as nl } from "../nl/measured.ts";

/** What stands in and around the figures of a measurement over labelled mails, in English. */
export const measured: Translated<typeof nl> = {
  intro: (mails) => `${mails} labelled mails. Flagged is every mail whose content points to anything but service.`,
  language: { nl: "Dutch", en: "English", de: "German", fr: "French" },
  fit: { high: "much like customer mail", medium: "somewhat like customer mail", low: "little like customer mail" },
  all: "all together",
  label: {
    service: "service",
    commercial: "commercial",
    mixed: "mixed",
    charitable_ideological: "cause or ideal",
  },
  mails: (count) => (count === 1 ? "1 mail" : `${count} mails`),
  ours: "servicemail",
  list: (terms) => `list of ${terms} words`,
  largestSource: "most from",
  precision: "precision",
  recall: "recall",
  f1: "F1",
  bySource: "By source",
  falseAlarms: "false alarms",
  confusion: "What it is, and what the content points to",
  leaning: {
    none: "nothing",
    tinge: "tinge",
    commercial: "promotion",
    charitable: "cause",
    ideological: "ideal",
  },
  exact: "Exactly as expected",
  exactLeaning: "content",
  exactVerdict: "verdict",
  tone: "With the language model",
  model: "model alone",
  combined: "rules with model",
  opinions: "got an opinion",
  worst: "Worst outcomes",
  wrong: { "false-alarm": "false alarm", missed: "missed", other: "not as expected" },
  sawNothing: "no rule saw anything",
  line: (line) => `line ${line}`,
  tooWeak: (rules) => `too light: ${rules}`,
  expected: (verdict, got) => `expected ${verdict}, got ${got}`,
  because: (rules) => `because of ${rules}`,
  more: (count) => `and ${count} more; --format json shows them all.`,
  footnote: "In brackets Wilson's 95 % interval; for F1 derived from those rightly flagged of all that count.",
  progress: (done) => `${done} mails measured`,
  bad: {
    at: (file, line, because) => `${file}, line ${line}: ${because}`,
    more: (count) =>
      count === 1 ? "and 1 more line that does not count." : `and ${count} more lines that do not count.`,
    notJson: "this is not JSON.",
    notAnObject: "this is no mail; a line is one object with lang, label and subject, body or html.",
    noMail: "there is no mail to measure; give subject, body or html.",
    missing: (field) => `${field} is missing.`,
    notText: (field) => `${field} must be text.`,
    unknown: (field, value, near, choices) =>
      near === null
        ? `there is no ${field} «${value}»; choose from ${choices}.`
        : `there is no ${field} «${value}»; do you mean ${near}?`,
    repeated: (id, first) => `id «${id}» stands on line ${first} already; every mail counts once.`,
    declaration: (problems) => `the declaration is wrong: ${problems}`,
  },
  empty: (file) => `There is nothing in ${file} to measure.`,
  notJsonl: (file) =>
    `${file} is not JSONL: every line must be one JSON object, with lang, label and subject, body or html.`,
  nothingLeft: (file) => `There is no line in ${file} that counts.`,
};
