import type { Translated } from "../locale.ts";
import type { declaration as nl } from "../nl/declaration.ts";

/** What is said about a declaration, in English. */
export const declaration: Translated<typeof nl> = {
  answer: {
    kind: "The mail kind from servicemail.yml. What is settled for it need not stand here, and may not differ here.",
    claim: "What you take the mail for: service or marketing.",
    event: "What occasions the mail; none if nothing does.",
    change: "What changes, when, and what the recipient must do.",
    whyNecessary: "What goes wrong for the recipient if the mail does not come.",
    legalDuty: "Whether the mail is due: under a statute (name it), under the contract, or not.",
    "legalDuty.statute": "The statute and the article.",
    segment: "Who gets the mail and how that group was chosen.",
    recipientCount: "How many people get the mail.",
    affectedCount: "How many people it affects.",
    maximumRecipients: "How many people may get the mail at most.",
    sendFrom: "From when the mail may be sent. A date counts from the start of the day.",
    sendUntil: "Until when the mail may be sent. A date counts to the end of the day.",
    relationship: "What the recipients are to you.",
    lastContact: "How long ago the last contact was.",
    suppression: "Whether people on the suppression list get the mail (included) or not (excluded).",
    whyText: "The sentence in the mail that says why the recipient gets it, word for word.",
    dataSource: "Where the data come from.",
    firstContact: "Whether this is the first message to these people.",
    collectedFor: "What the data were once given for.",
    retention: "How long the data are kept, and why.",
    legalBasis: "The basis under the GDPR.",
    interestBalance: "With a legitimate interest: why it outweighs that of the recipient.",
    privacyContact: "Whom the recipient can turn to about their data.",
    customerServiceBriefed: "Whether customer service knows that the mail is coming.",
    countries: "In which countries the recipients live.",
    resendToNonOpeners: "Whether the mail goes out again to those who did not open it.",
    consent: "For marketing: evidence of consent, or the six conditions of the customer exception.",
    "consent.evidence": "Where and when consent was given.",
    "consent.softOptIn": "The six conditions of the customer exception, all of them.",
    "consent.softOptIn.obtainedAtSale": "The address was obtained at a sale.",
    "consent.softOptIn.sameLegalEntity": "The sender is the same legal entity as the seller.",
    "consent.softOptIn.toldThen": "At the sale it was said that mail might come.",
    "consent.softOptIn.optOutOfferedThenAndAlways": "Opting out was possible then and is in every mail.",
    "consent.softOptIn.ownSimilarProducts": "It is about the seller's own similar products or services.",
    "consent.softOptIn.noObjectionSince": "The recipient has not opted out since.",
  },
  expects: {
    sentence: () => "must be a text of at most 2000 characters",
    count: () => "must be a whole number, 0 or more",
    "yes-no": () => "must be true (yes) or false (no)",
    choice: (options) => `must be one of: ${options}`,
    choices: (options) => `must be a list of one or more of: ${options}`,
    countries: () => "must be a list of country codes of two capitals",
    moment: () => "must be an existing date, or a date with a time and a time zone",
    "legal-duty": () => "must be none, contract or the name of a statute",
    consent: () => "must be evidence of consent (evidence) or the customer exception (softOptIn)",
    "soft-opt-in": () => "must say true or false to all six conditions",
    kind: () => "must be the name of a mail kind, in small letters, digits and hyphens",
    answers: () => "must consist of lines with a name and an answer",
    titles: () => "must be a title in Dutch (nl) and one in English (en), of at most 75 characters",
  },
  whole: "the declaration",
  title: "title",
  missing: "is missing",
  unknownAnswer: (name, near) =>
    near === null ? `there is no «${name}» here` : `there is no «${name}» here (do you mean ${near}?)`,
  notForAKind: "belongs to one mail and cannot be settled for a whole mail kind",
  endsBeforeStart: "must come after “send from” (sendFrom)",
  unknownKind: (kind, near) =>
    near === null
      ? `the mail kind (kind) «${kind}» does not stand in servicemail.yml`
      : `the mail kind (kind) «${kind}» does not stand in servicemail.yml (do you mean ${near}?)`,
  noKinds: (kind) =>
    `the mail kind (kind) «${kind}» cannot be found: no servicemail.yml with mail kinds was read. Give the right file with --settings, or write the answers out here`,
  contradictsKind: (answer, kind, own, fixed) =>
    `${answer} is «${own}» here, but settled as «${fixed}» for the mail kind ${kind}. Remove it here, or choose another mail kind`,
  more: (count) => (count === 1 ? "and 1 more fault" : `and ${count} more faults`),
  doc: {
    title: "The declaration",
    about:
      "What the sender declares about purpose, audience and personal data stands beside `mail.eml` in `mail.servicemail.yml`. Every answer may be missing: it is then said not to be declared. What does stand there must be right; otherwise the mail is not checked, and servicemail says line by line what is wrong. This page is printed from the schema: `npm run docs`.",
    name: "name",
    called: "on screen",
    meaning: "meaning",
    expects: "the answer",
    inner: "(inside it)",
    example: "A full example",
    exampleAbout:
      "A mail that is marketing also declares `consent`, and one on legitimate interest `interestBalance`. `legalDuty` can be `{ statute: … }` as well.",
    kinds: "Mail kinds",
    kindsAbout:
      "What is the same for every mail of a kind, legal or the data protection officer settles once under `mailKinds` in `servicemail.yml`. The sender names the kind with `kind` and declares only the rest. A sender may repeat a settled answer but not change it: the mail is then not checked, and servicemail names both answers. So nothing ever holds in silence that one of the two did not say. An approval belongs to the declaration as filled in, so a changed kind is a changed declaration.",
    perMail: (names) => `For one mail, and so not to be settled for a kind: ${names}.`,
    kindExample: "The sender then writes only:",
  },
};
