import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Legitimate interest is a basis only after it was weighed against the reader's. */
export const noInterestBalance: Rule = {
  id: "privacy/no-interest-balance",
  question: "privacy",
  severity: "info",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-6", "gdpr-21"],
  nl: {
    what: "Je kiest gerechtvaardigd belang, maar de afweging staat er niet bij.",
    why: "Deze grondslag geldt pas als jullie belang zwaarder weegt dan dat van de ontvanger.",
    instead: "Schrijf in één zin wat jullie belang is en waarom de ontvanger er geen last van heeft.",
  },
  en: {
    what: "You chose legitimate interest without saying how it was weighed.",
    why: "This basis holds only when your interest outweighs that of the recipient.",
    instead: "Write in one sentence what your interest is and why it does not harm the recipient.",
  },
  fires: [
    { text: "Onze openingstijden veranderen per 1 mei.", declared: { legalBasis: "legitimate-interest" } },
    { text: "Our opening hours change on 1 May.", declared: { claim: "service", legalBasis: "legitimate-interest" } },
  ],
  quiet: [
    {
      text: "Onze openingstijden veranderen per 1 mei.",
      declared: {
        legalBasis: "legitimate-interest",
        interestBalance: "Bezoekers willen dit weten en het gaat alleen naar wie deze maand een afspraak heeft.",
      },
    },
    { text: "Our opening hours change on 1 May.", declared: { legalBasis: "contract" } },
  ],
  find: declared({
    contradicts: ({ legalBasis, interestBalance }) =>
      legalBasis === "legitimate-interest" && interestBalance === undefined,
  }),
};
