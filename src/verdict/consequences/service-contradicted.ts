import type { Consequence } from "../consequence.ts";

/** The sender calls it service while the verdict is another purpose: that must be settled before anything is approved. */
export const serviceContradicted: Consequence = {
  id: "claim/service-contradicted",
  question: "purpose",
  severity: "block",
  sources: ["tw-11.7", "ico-halfords", "gdpr-5"],
  nl: {
    what: "De mail is opgegeven als servicemail, maar de inhoud heeft een ander doel.",
    why: "Niet het etiket telt maar de inhoud: reclame of werving mag alleen met toestemming of als klantuitzondering.",
    instead: "Haal de wervende delen weg, of geef de mail op als marketing.",
  },
  en: {
    what: "The mail is declared as service, but its content has another purpose.",
    why: "The label does not count, the content does: promotion or an appeal needs consent or the customer exception.",
    instead: "Take the promotional parts out, or declare the mail as marketing.",
  },
  fires: [
    { text: "Bestel nu met 20% korting.", declared: { claim: "service" } },
    { text: "Get 25% off your next order with code SPRING25.", declared: { claim: "service" } },
  ],
  quiet: [
    { text: "Je pakket is vandaag verzonden.", declared: { claim: "service" } },
    { text: "Get 25% off your next order with code SPRING25.", declared: { claim: "marketing" } },
  ],
  follows: ({ declaration, verdict }) =>
    declaration.claim === "service" && ["commercial", "charitable", "ideological"].includes(verdict),
};
