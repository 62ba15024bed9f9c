import type { Consequence } from "../consequence.ts";

/** People who opted out would get anything but a proven service mail: nobody can overrule that. */
export const suppressionListWithCommercial: Consequence = {
  id: "audience/suppression-list-with-commercial",
  question: "audience",
  severity: "block",
  sources: ["gdpr-21", "tw-11.7", "ico-amex"],
  nl: {
    what: "Mensen op de afmeldlijst krijgen deze mail ook, terwijl het geen vaststaande servicemail is.",
    why: "Wie zich heeft afgemeld mag alleen nog service krijgen; American Express kreeg hiervoor een boete.",
    instead: "Sluit de afmeldlijst uit, of haal weg wat de mail tot reclame maakt en vul de ontbrekende antwoorden in.",
  },
  en: {
    what: "People on the suppression list would get this mail, while it is not a proven service mail.",
    why: "Those who opted out may only get service; American Express was fined for exactly this.",
    instead: "Exclude the suppression list, or remove what makes the mail promotional and give the missing answers.",
  },
  fires: [
    { text: "Profiteer nu van 20% korting.", declared: { suppression: "included" } },
    { text: "Your parcel is on its way. Get 25% off your next order.", declared: { suppression: "included" } },
  ],
  quiet: [
    { text: "Profiteer nu van 20% korting.", declared: { suppression: "excluded" } },
    { text: "Your parcel has been shipped and arrives tomorrow.", declared: { suppression: "excluded" } },
  ],
  follows: ({ declaration, verdict }) => declaration.suppression === "included" && verdict !== "service",
};
