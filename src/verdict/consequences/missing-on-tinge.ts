import type { Consequence } from "../consequence.ts";
import { offersOptOut } from "../opt-out.ts";

/** A tinge that stays had better come with a way out. */
export const missingOnTinge: Consequence = {
  id: "optout/missing-on-tinge",
  question: "purpose",
  severity: "warning",
  sources: ["rcc-2023-00031", "code-email-2012"],
  nl: {
    what: "Er zit een commercieel tintje in de mail en afmelden kan niet.",
    why: "Wordt de mail als reclame getoetst, dan hoort er een afmeldmogelijkheid in.",
    instead: "Schrap de wervende zin (het beste), of voeg een afmeldmogelijkheid toe.",
  },
  en: {
    what: "The mail has a commercial tinge and offers no way to opt out.",
    why: "Judged as advertising, the mail has to carry an opt-out.",
    instead: "Drop the promotional sentence (best), or add a way to opt out.",
  },
  fires: [
    "Je bestelling is verzonden en komt morgen. Download de nieuwe app. Schrijf een review.",
    "Your parcel has been shipped and arrives tomorrow. Download our new app. Please leave us a review.",
  ],
  quiet: [
    "Je bestelling is verzonden en komt morgen. Download de nieuwe app. Schrijf een review. Afmelden kan hier.",
    "Your parcel has been shipped and arrives tomorrow. Download our new app. Unsubscribe here.",
  ],
  follows: ({ draft, leaning, verdict }) =>
    (verdict === "tinge" || (verdict === "unclear" && leaning === "tinge")) && !offersOptOut(draft),
};
