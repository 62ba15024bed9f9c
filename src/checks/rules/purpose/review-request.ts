import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A request for a public review, which other buyers are meant to read. */
export const reviewRequest: Rule = {
  id: "purpose/review-request",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "weak",
  sources: ["bgh-vi-zr-225-17"],
  nl: {
    what: "De mail vraagt om een review.",
    why: "Een review helpt verkopen; in Duitsland is het verzoek reclame, hier is dat nog niet beslist.",
    instead: "Laat het weg, of vraag het alleen aan wie daar bezwaar tegen kon maken en dat steeds kan.",
  },
  en: {
    what: "The mail asks for a review.",
    why: "A review helps to sell; in Germany the request is advertising, in the Netherlands that is unsettled.",
    instead: "Leave it out, or ask only those who could object and still can every time.",
  },
  fires: [
    "Tevreden met de koffiemolen? «Schrijf een review» op onze site.",
    "«Laat een beoordeling achter» en help andere kopers.",
    "«Beoordeel je aankoop» in één minuut.",
    "Happy with the grinder? «Leave a review» on our site.",
    "«Rate your purchase» in one minute.",
    "Tell others and «share your experience» online.",
  ],
  quiet: [
    "De beoordeling van uw aanvraag duurt nog twee weken.",
    "Bekijk en controleer de gewijzigde voorwaarden in je account.",
    "Please review your order details before Friday.",
    "Your request is under review; we will write again within two weeks.",
  ],
  find: phrases({
    nl: [
      "schrijf|plaats|geef|deel ..3 review|recensie",
      "geef ons een beoordeling|cijfer|rapportcijfer",
      "laat ..4 review|recensie|beoordeling achter",
      "beoordeel ons",
      "beoordelen op google|facebook",
      "beoordeel [nu] je|jouw|uw aankoop|bestelling|verblijf|product|producten|artikel|artikelen|ervaring|bezoek",
      "deel je|jouw|uw ervaring|ervaringen",
      "review achterlaten|schrijven|plaatsen",
      "op trustpilot|kiyoh|webwinkelkeur|tripadvisor|zoover",
    ],
    en: [
      "leave|write|post|give|add ..3 review|rating|testimonial",
      "rate us",
      "rate [and] [review] your ..1 purchase|order|stay|visit|product|experience|delivery",
      "review us on",
      "share your experience",
      "on trustpilot|tripadvisor|yelp",
      "five-star|5-star review|rating|reviews",
    ],
    unless: {
      nl: ["schrijf|geef|deel ..2 jaar|functionering* ..1 beoordeling|review"],
      en: ["write|give|add ..2 performance|code|peer|security|annual|pull review|rating"],
    },
  }),
};
