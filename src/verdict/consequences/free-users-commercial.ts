import type { Consequence } from "../consequence.ts";

/** Free users get promotion: the customer exception fits them only under strict conditions. */
export const freeUsersCommercial: Consequence = {
  id: "audience/free-users-commercial",
  question: "audience",
  severity: "warning",
  sources: ["cjeu-inteligo", "tw-11.7-customer"],
  nl: {
    what: "Er zijn gratis gebruikers bij en de mail is niet alleen service.",
    why: "Service aan gratis gebruikers mag altijd; reclame alleen als de gratis dienst bij een betaalde hoort en afmelden steeds kon.",
    instead: "Haal de reclame eruit, of laat gratis gebruikers weg.",
  },
  en: {
    what: "Free users are included and the mail is more than service.",
    why: "Service to free users is always allowed; promotion only if the free service is tied to a paid one and opting out was always offered.",
    instead: "Take the promotion out, or leave free users out.",
  },
  fires: [
    { text: "Profiteer nu van 20% korting.", declared: { relationship: ["free-user"] } },
    { text: "Get 25% off your next order.", declared: { relationship: ["active-customer", "free-user"] } },
  ],
  quiet: [
    { text: "Je pakket is vandaag verzonden.", declared: { relationship: ["free-user"] } },
    { text: "Get 25% off your next order.", declared: { relationship: ["active-customer"] } },
  ],
  follows: ({ declaration, leaning }) => leaning !== "none" && (declaration.relationship ?? []).includes("free-user"),
};
