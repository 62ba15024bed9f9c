import type { Consequence } from "../consequence.ts";
import { offersOptOut } from "../opt-out.ts";

/** An opt-out on a mail without promotion is not wrong, but the reader must know what it stops. */
export const notNeeded: Consequence = {
  id: "optout/not-needed",
  question: "purpose",
  severity: "info",
  sources: ["ddma-three-questions", "tw-11.7"],
  nl: {
    what: "De mail biedt een afmeldmogelijkheid, terwijl er geen reclame in staat.",
    why: "Een servicemail heeft geen afmeldlink nodig; wie erop klikt mist misschien berichten die wel nodig zijn.",
    instead: "Haal de link weg, of schrijf erbij dat hij alleen voor nieuwsbrieven en aanbiedingen geldt.",
  },
  en: {
    what: "The mail offers an opt-out while it carries no promotion.",
    why: "A service mail needs no unsubscribe link; whoever clicks it may miss messages they do need.",
    instead: "Remove the link, or say that it only stops newsletters and offers.",
  },
  fires: ["Je pakket is vandaag verzonden. Afmelden kan hier.", "Your parcel has been shipped. Unsubscribe here."],
  quiet: ["Je pakket is vandaag verzonden.", "Your parcel has been shipped."],
  follows: ({ draft, leaning }) => leaning === "none" && offersOptOut(draft),
};
