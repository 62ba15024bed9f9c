import type { Translated } from "../locale.ts";
import type { answerSheet as nl } from "../nl/answer-sheet.ts";

/** The answers customer service can give about an approved mail, in English. */
export const answerSheet: Translated<typeof nl> = {
  title: "Answers for customer service",
  use: "Give this to customer service before the mail goes out. What is not declared is still for you to fill in.",
  whyMail: "Why do I get this mail?",
  changes: (change) => `What changes: ${change}`,
  needed: (why) => `Why you need to know: ${why}`,
  group: (segment) => `The mail goes to: ${segment}`,
  whereFrom: "How did you get my data?",
  source: (source) => `Where it comes from: ${source}`,
  collectedFor: (what) => `What it was given for: ${what}`,
  whyHeld: "Why do you still have my data?",
  retention: (retention) => `How long and why: ${retention}`,
  basis: (basis) => `Basis under the GDPR: ${basis}`,
  object: "How do I object?",
  objection: {
    contract:
      "This mail belongs to a contract; objecting under the GDPR is not possible there. You can ask for access to your data, or to have it corrected or erased.",
    "legal-duty":
      "A law requires this mail; objecting under the GDPR is not possible there. You can ask for access to your data, or to have it corrected or erased.",
    "legitimate-interest":
      "You can object (article 21 GDPR); the use then stops, unless there are compelling grounds to go on. You can also ask for access, correction or erasure.",
    "vital-interest":
      "This mail is about someone's safety; objecting under the GDPR is not possible there. You can ask for access to your data, or to have it corrected or erased.",
    consent:
      "You can always withdraw your consent; you then get no more of these mails. You can also ask for access, correction or erasure.",
  },
  objectionUnknown:
    "The basis is not declared, so pass every objection on to whoever handles privacy. Asking for access, correction or erasure is always possible.",
  marketing: "This mail is marketing: you can always unsubscribe, with the link in the mail, and without a reason.",
  within: "Such a request is answered within a month (article 12 GDPR).",
  contact: "Whom can I turn to?",
  contactAt: (contact) => `For questions about your data: ${contact}`,
  complaint:
    "You can also complain to the supervisory authority; in the Netherlands that is the Autoriteit Persoonsgegevens.",
  blank: (what) => `Still to fill in: ${what}`,
  blanks: {
    whyText: "the sentence in the mail that says why someone gets it",
    change: "what changes",
    whyNecessary: "why you need to know",
    segment: "whom the mail goes to",
    dataSource: "where the data comes from",
    collectedFor: "what it was given for",
    retention: "how long the data is kept, and why",
    legalBasis: "the basis under the GDPR",
    privacyContact: "whom to turn to about one's data",
  },
};
