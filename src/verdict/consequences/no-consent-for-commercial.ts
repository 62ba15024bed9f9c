import type { Consequence } from "../consequence.ts";
import { maySell } from "../shows-consent.ts";

/** The sender says it is marketing, or relies on consent, and shows neither consent nor a complete customer exception. */
export const noConsentForCommercial: Consequence = {
  id: "claim/no-consent-for-commercial",
  question: "purpose",
  severity: "block",
  sources: ["tw-11.7", "tw-11.7-customer", "eprivacy-13"],
  nl: {
    what: "De mail is opgegeven als marketing of gaat op basis van toestemming, maar die toestemming is niet aangetoond.",
    why: "De afzender moet kunnen aantonen dat elke ontvanger toestemming gaf, of dat de klantuitzondering helemaal klopt.",
    instead: "Geef op waar en wanneer de toestemming is vastgelegd, of verstuur deze inhoud niet.",
  },
  en: {
    what: "The mail is declared as marketing or rests on consent, but no such consent is shown.",
    why: "The sender must be able to show that every recipient consented, or that the customer exception fits entirely.",
    instead: "State where and when the consent was recorded, or do not send this content.",
  },
  fires: [
    { text: "Profiteer nu van 20% korting.", declared: { claim: "marketing", suppression: "excluded" } },
    { text: "Bestel nu met 20% korting.", declared: { legalBasis: "consent" } },
    { text: "Get 25% off your next order.", declared: { claim: "marketing" } },
    { text: "Get 25% off your next order.", declared: { claim: "marketing", consent: customer(false) } },
  ],
  quiet: [
    {
      text: "Profiteer nu van 20% korting.",
      declared: { claim: "marketing", consent: { evidence: "Aangevinkt bij het bestellen, met datum vastgelegd" } },
    },
    { text: "Profiteer nu van 20% korting.", declared: { suppression: "excluded" } },
    { text: "Get 25% off your next order.", declared: { claim: "marketing", consent: customer(true) } },
    { text: "Your parcel has been shipped and arrives tomorrow.", declared: { legalBasis: "consent" } },
  ],
  follows: ({ declaration: { claim, legalBasis, consent }, verdict }) =>
    (claim === "marketing" || legalBasis === "consent") &&
    ["commercial", "charitable", "ideological"].includes(verdict) &&
    !maySell(consent),
};

function customer(ownSimilarProducts: boolean) {
  const held = {
    obtainedAtSale: true,
    sameLegalEntity: true,
    toldThen: true,
    optOutOfferedThenAndAlways: true,
    noObjectionSince: true,
  };
  return { softOptIn: { ...held, ownSimilarProducts } };
}
