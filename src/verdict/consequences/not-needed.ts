import type { Consequence } from "../consequence.ts";
import { profiles } from "../jurisdiction.ts";
import { offersOptOut } from "../opt-out.ts";

/** An opt-out on a mail without promotion is not wrong, but the reader must know what it stops. */
export const notNeeded: Consequence = {
  id: "optout/not-needed",
  question: "purpose",
  severity: "info",
  sources: ["ddma-three-questions", "tw-11.7"],
  nl: {
    what: "De mail biedt een afmeldmogelijkheid, terwijl er geen reclame in staat.",
    why: "Reclame en werving moeten een afmeldlink hebben, een servicemail niet; wie erop klikt mist misschien berichten die nodig zijn.",
    instead: "Haal de link weg, of schrijf erbij dat hij alleen voor nieuwsbrieven en aanbiedingen geldt.",
  },
  en: {
    what: "The mail offers an opt-out while it carries no promotion.",
    why: "Promotion and appeals must carry an unsubscribe link, a service mail need not; whoever clicks it may miss messages they do need.",
    instead: "Remove the link, or say that it only stops newsletters and offers.",
  },
  fires: ["Je pakket is vandaag verzonden. Afmelden kan hier.", "Your parcel has been shipped. Unsubscribe here."],
  quiet: [
    "Je pakket is vandaag verzonden.",
    "Your parcel has been shipped.",
    { text: "Your parcel has been shipped. Unsubscribe here.", declared: { countries: ["US", "CA"] } },
  ],
  follows: ({ draft, leaning, verdict, jurisdictions }) =>
    leaning === "none" &&
    (verdict === "service" || verdict === "unclear") &&
    !jurisdictions.some((each) => profiles[each].serviceNeedsOptOut) &&
    offersOptOut(draft),
};
