import type { Translated } from "../locale.ts";
import type { help as nl } from "../nl/help.ts";

/** How the command line is used, in English. */
export const help: Translated<typeof nl> = {
  usage: `servicemail checks whether a mail is a service mail, and lets legal decide in Slack.

Usage:
  servicemail check FILE...           check mails (.eml, .html, .txt, .md, .json; - reads standard input)
  servicemail fingerprint FILE...     print the fingerprint of every mail (docs/fingerprint.md)
  servicemail rules [ID]              show all rules, or one in full, with source and examples
  servicemail eval FILE.jsonl         measure how often the verdict is right, over mails known for what they are
  servicemail start                   start the bot: on Slack with both tokens, otherwise in a sandbox
  servicemail config                  print what the settings mean
  servicemail audit verify            check whether the trail of events fits (docs/audit.md)
  servicemail audit checkpoint        print a checkpoint of the trail, to be kept elsewhere
  servicemail audit export            write the whole trail to standard output
  servicemail replay ID               work out the verdict of a review again, as then and as now
  servicemail erase ID                erase content and names of a review, in Slack too (docs/privacy.md)
  servicemail keys new | public       make a key that signs from now on, or show the public keys
  servicemail --help | --version

Options of check:
  --lang nl|en                   the language of the result
  --format pretty|json|jsonl|sarif
  --fail-on content              exit 1 only for promotion or an error in the mail
  --tone                         ask a language model for a second opinion on tone (OPENAI_API_KEY)
  --show-masked                  show what a language model would get to see, and ask none
  --settings FILE                weigh the rules as this file says (servicemail.yml when it is there)

Options of rules:
  --markdown                     docs/rules.md

Options of eval:
  --format pretty|json           the figures as tables, or complete for a program
  --tone                         ask a language model about every mail, and measure it too (OPENAI_API_KEY)

Options of audit verify:
  --checkpoint FILE              hold the trail against one or more checkpoints, one a line
  --keys FILE                    the keys that signed them (those of SERVICEMAIL_KEY by default)

Options of audit export:
  --format csv|jsonl

Options of config:
  --markdown | --env | --yaml    docs/config.md, .env.example or servicemail.example.yml
  --declaration                  docs/declaration.md: what the sender can declare

What the sender declares about purpose, audience and personal data stands beside mail.eml in mail.servicemail.yml.

Check exits with:
  0  every mail is a service mail
  1  at least one mail is something else, or unclear
  2  wrong usage, or a file that could not be read
Fingerprint exits with 0, or with 2 when a mail could not be read.
Eval exits with 0, or with 2 when a line does not count.
Audit verify exits with 0 when everything fits, 1 when something does not, 2 when that could not be found out.
Replay exits with 0 when the same verdict comes out, else 1. Erase exits with 1 when something in Slack stayed.
`,
  notMasked: (file, kind) => `${file}: not all personal data could be masked (${kind}), so none of it would be sent.`,
  wrong: {
    noCommand: "Nothing says what servicemail should do.",
    unknownCommand: (command, near) =>
      near === null
        ? `servicemail does not know «${command}».`
        : `servicemail does not know «${command}»; do you mean ${near}?`,
    noFiles: "There is no file. Name one or more mails, or - for standard input.",
    noLabelled: "There is no file. Name one file of labelled mails, or - for standard input.",
    unknownOption: (option, near) =>
      near === null
        ? `There is no option «${option}» here.`
        : `There is no option «${option}» here; do you mean ${near}?`,
    noValue: (option, choices) => `${option} needs a value: ${choices}.`,
    unknownValue: (option, value, choices) => `${option} does not know «${value}»; choose from ${choices}.`,
    needlessValue: (option) => `${option} takes no value.`,
    twice: (option) => `${option} is given twice. Keep one of them.`,
    standardInputTwice: "Standard input (-) can be read only once.",
    needless: (word) => `servicemail cannot do anything with «${word}» here.`,
    whichOf: (choices) => `Say which of these: ${choices}.`,
    noReview: "There is no review, such as SM-7K2Q4ZP.",
    whichDocs: "Choose one of --markdown, --env, --yaml and --declaration.",
  },
  aFile: "a file",
  unread: (what, instead) => `${what} ${instead}`,
  skipped: (file) => `${file} was skipped: it is the declaration for a mail, not a mail.`,
  wayOut: "servicemail --help shows what is possible.",
  oldNode: (version) => `servicemail needs Node.js 24 or newer; this is ${version}. Install Node.js 24 and try again.`,
  broken: (cause) => `Something went wrong in servicemail itself: ${cause}`,
};
