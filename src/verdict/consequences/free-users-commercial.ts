import type { Consequence } from "../consequence.ts";
import { maySell } from "../shows-consent.ts";

/** Free users: a question on a service mail, an error on promotion unless the customer exception or consent is shown. */
export const freeUsersCommercial: Consequence = {
  id: "audience/free-users-commercial",
  question: "audience",
  severity: "info",
  sources: ["cjeu-inteligo", "tw-11.7-customer"],
  nl: {
    what: "Er zitten gratis gebruikers in de groep.",
    why: "Service over wat zij gebruiken mag altijd; reclame alleen als de gratis dienst bij een betaalde hoort en afmelden steeds kon.",
    instead: "Ga na of de mail gaat over wat zij gebruiken; haal reclame eruit, of laat gratis gebruikers weg.",
  },
  en: {
    what: "The group includes free users.",
    why: "Service about what they use is always allowed; promotion only if the free service is tied to a paid one and opting out was always offered.",
    instead: "Make sure that the mail is about what they use; take promotion out, or leave free users out.",
  },
  fires: [
    { text: "Profiteer nu van 20% korting.", declared: { relationship: ["free-user"] } },
    { text: "Je wachtwoord is gewijzigd.", declared: { relationship: ["free-user"] } },
    { text: "Get 25% off your next order.", declared: { relationship: ["active-customer", "free-user"] } },
  ],
  quiet: [
    { text: "Je pakket is vandaag verzonden.", declared: { relationship: ["active-customer"] } },
    {
      text: "Profiteer nu van 20% korting.",
      declared: { relationship: ["free-user"], consent: { evidence: "Aangevinkt bij het aanmaken van het account" } },
    },
    { text: "Get 25% off your next order.", declared: { relationship: ["active-customer"] } },
  ],
  follows: ({ declaration, leaning }) =>
    declaration.relationship?.includes("free-user") === true && (leaning === "none" || !maySell(declaration.consent)),
  severityIn: ({ leaning }) => (leaning === "none" ? "info" : "error"),
};
