import type { Consequence } from "../consequence.ts";

/** What legal may weigh in the Netherlands is advertising where other recipients live. */
export const stricterAbroad: Consequence = {
  id: "claim/stricter-abroad",
  question: "purpose",
  severity: "error",
  sources: ["casl-6", "can-spam-316.3", "ico-service-message", "bgh-vi-zr-225-17", "gba-2020-01"],
  nl: {
    what: "In een ander land van bestemming is deze mail reclame.",
    why: "Niet overal mag juridisch over een tintje besluiten, en in Duitsland is ook een tevredenheidsvraag reclame; het strengste land telt.",
    instead: "Schrap de wervende zin, of laat de ontvangers in dat land weg.",
  },
  en: {
    what: "In another country of destination this mail is advertising.",
    why: "Not everywhere may legal decide on a tinge, and in Germany asking for satisfaction is advertising too; the strictest country counts.",
    instead: "Drop the promotional sentence, or leave out the recipients in that country.",
  },
  fires: [
    {
      text: "Je bestelling is verzonden en komt morgen. Download de nieuwe app. Schrijf een review.",
      declared: { countries: ["NL", "BE"] },
    },
    { text: "Your parcel has been shipped. Please leave us a review.", declared: { countries: ["DE"] } },
  ],
  quiet: [
    {
      text: "Je bestelling is verzonden en komt morgen. Download de nieuwe app. Schrijf een review.",
      declared: { countries: ["NL"] },
    },
    { text: "Your parcel has been shipped and arrives tomorrow.", declared: { countries: ["DE", "GB", "CA"] } },
  ],
  follows: ({ stricter }) => stricter.length > 0,
};
