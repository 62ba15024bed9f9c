import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** An offer of somebody else, which the customer exception never covers. */
export const thirdPartyOffer: Rule = {
  id: "purpose/third-party-offer",
  question: "purpose",
  severity: "error",
  speaksFor: "commercial",
  weight: "decisive",
  sources: ["tw-11.7-customer", "rcc-2021-00534"],
  nl: {
    what: "De mail maakt reclame voor een ander bedrijf.",
    why: "Een klantrelatie geeft alleen ruimte voor eigen, gelijksoortige producten, nooit voor die van een partner.",
    instead: "Haal het aanbod van de ander eruit.",
  },
  en: {
    what: "The mail advertises another company.",
    why: "A customer relation leaves room only for own, similar products, never for those of a partner.",
    instead: "Take the other company's offer out.",
  },
  fires: [
    "Lees verder voor een «aanbod van onze partner» Fotohuis.",
    "«Onze partners bieden je» drie nachten weg.",
    "Hieronder een «bericht van onze sponsor».",
    "Below is an «offer from our partner» Photo House.",
    "«Our travel partner is offering» three nights away.",
    "This is «sponsored content».",
  ],
  quiet: [
    "Onze bezorgpartner brengt het pakket tussen 9 en 12 uur.",
    "Uw partner is meeverzekerd tot 1 mei.",
    "Dit doen we in samenwerking met de gemeente en de politie.",
    "Our delivery partner brings the parcel between 9 and 12.",
    "Your partner is insured until 1 May.",
    "We do this in partnership with the police.",
  ],
  find: phrases({
    nl: [
      "aanbod|aanbieding|aanbiedingen|voordeel|korting|actie|acties|deals van|via|bij [een] [van] [onze|ons] partner|partners|*partner|zusterbedrijf|zustermerk",
      "onze partner|partners bieden|biedt [je|jou|u]",
      "partneraanbod|partneraanbieding|partneraanbiedingen|partnerdeal|partnerdeals|partnervoordeel|advertorial|partnerbijdrage",
      "bericht|boodschap van onze|een ..1 sponsor|sponsors|adverteerder",
      "gesponsord bericht|artikel|aanbod",
      "gesponsorde inhoud|link|content",
      "betaalde advertentie|samenwerking",
    ],
    en: [
      "offer|offers|deal|deals|discount|discounts|promotion from|by|with [one] [of] our ..1 partner|partners|sponsor|sponsors",
      "our ..1 partner|partners is|are offering|giving",
      "our ..1 partner|partners offer|offers|give|gives you|a|an",
      "partner offer|offers|deal|deals|promotion",
      "message|word from our|a ..1 sponsor|sponsors",
      "sponsored content|message|post|link|section|email|ad",
      "brought to you by our",
      "paid advertisement|promotion",
      "sister brand|brand's",
    ],
    unless: {
      en: ["delivery|payment|repair|service|installation|logistics|medical partner|partners offer|offers|is|are"],
    },
  }),
};
