import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** The customer exception holds only when every one of its conditions does. */
export const softOptinIncomplete: Rule = {
  id: "claim/soft-optin-incomplete",
  question: "purpose",
  severity: "error",
  speaksFor: null,
  weight: "none",
  sources: ["tw-11.7-customer", "eprivacy-13", "uwg-7", "rcc-2021-00534"],
  nl: {
    what: "Je beroept je op de klantuitzondering, maar niet alle voorwaarden zijn vervuld.",
    why: "Die uitzondering geldt alleen als aan alle voorwaarden tegelijk is voldaan.",
    instead: "Stuur de mail alleen aan wie toestemming gaf, of zorg dat elke voorwaarde klopt.",
  },
  en: {
    what: "You rely on the customer exception, but not all of its conditions are met.",
    why: "The exception holds only when all conditions hold together.",
    instead: "Send the mail only to those who gave consent, or make sure that every condition is met.",
  },
  fires: [
    {
      text: "Onze nieuwe jassen zijn er.",
      declared: { claim: "marketing", consent: softOptIn({ ownSimilarProducts: false }) },
    },
    { text: "Our new coats have arrived.", declared: { claim: "marketing", consent: softOptIn({ toldThen: false }) } },
  ],
  quiet: [
    { text: "Onze nieuwe jassen zijn er.", declared: { claim: "marketing", consent: softOptIn({}) } },
    {
      text: "Our new coats have arrived.",
      declared: { consent: { evidence: "Ticked at checkout, logged with date" } },
    },
  ],
  find: declared({
    contradicts: ({ consent }) =>
      consent !== undefined && "softOptIn" in consent && Object.values(consent.softOptIn).includes(false),
  }),
};

function softOptIn(given: { readonly ownSimilarProducts?: false; readonly toldThen?: false }) {
  const held = {
    obtainedAtSale: true,
    sameLegalEntity: true,
    toldThen: true,
    optOutOfferedThenAndAlways: true,
    ownSimilarProducts: true,
    noObjectionSince: true,
  };
  return { softOptIn: { ...held, ...given } };
}
