import type { Consequence } from "../consequence.ts";
import { profiles } from "../jurisdiction.ts";
import { offersOptOut } from "../opt-out.ts";

/** Canada asks an opt-out of service mail as well. */
export const neededOnService: Consequence = {
  id: "optout/needed-on-service",
  question: "purpose",
  severity: "warning",
  sources: ["casl-6"],
  nl: {
    what: "De mail gaat ook naar Canada en biedt geen mogelijkheid om je af te melden.",
    why: "In Canada moet ook een servicemail zeggen wie hem stuurt en hoe je je afmeldt.",
    instead: "Voeg afzender, postadres en een afmeldmogelijkheid toe, of laat de ontvangers in Canada weg.",
  },
  en: {
    what: "The mail also goes to Canada and offers no way to opt out.",
    why: "In Canada a service mail too must say who sends it and how to opt out.",
    instead: "Add the sender, a postal address and a way to opt out, or leave out the recipients in Canada.",
  },
  fires: [
    { text: "Je pakket is vandaag verzonden.", declared: { countries: ["NL", "CA"] } },
    { text: "Your parcel has been shipped.", declared: { countries: ["CA"] } },
  ],
  quiet: [
    { text: "Je pakket is vandaag verzonden.", declared: { countries: ["NL", "BE", "US"] } },
    { text: "Your parcel has been shipped. Unsubscribe here.", declared: { countries: ["CA"] } },
  ],
  follows: ({ draft, leaning, verdict, jurisdictions }) =>
    leaning === "none" &&
    (verdict === "service" || verdict === "unclear") &&
    jurisdictions.some((each) => profiles[each].serviceNeedsOptOut) &&
    !offersOptOut(draft),
};
