import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** "Because you are a customer" explains nothing: of what, and why now? */
export const vagueWhy: Rule = {
  id: "privacy/vague-why",
  question: "privacy",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-12", "ddma-three-questions"],
  nl: {
    what: "De uitleg waarom iemand deze mail krijgt is te algemeen.",
    why: "Uit deze woorden blijkt niet welke bestelling, welk abonnement of welk account het is.",
    instead: "Noem het product, de bestelling of het account en de aanleiding.",
  },
  en: {
    what: "The explanation of why someone gets this mail is too general.",
    why: "These words do not show which order, subscription or account it is about.",
    instead: "Name the product, order or account, and the occasion.",
  },
  fires: [
    "Je krijgt deze mail «omdat je klant bent».",
    "U ontvangt dit bericht «omdat u in ons bestand staat».",
    "You receive this message «because you are a customer».",
    "You get this e-mail «because you are on our list».",
  ],
  quiet: [
    "Je krijgt deze mail omdat je klant bent met een lopend energiecontract.",
    "U ontvangt dit bericht omdat u op 3 mei een bestelling plaatste.",
    "You receive this message because you are a customer with an open order.",
    "You get this e-mail because you have a booking for 3 May.",
  ],
  find: phrases({
    nl: [
      "omdat je|jij|u [een] [gewaardeerde|trouwe|vaste] klant|relatie|contact [van] [ons] bent|was",
      "omdat je|jij|u in ons|onze bestand|database|systeem|adressenbestand|klantenbestand staat|voorkomt",
      "omdat je|jij|u in het verleden",
      "omdat je|jij|u ooit",
      "omdat we|wij je|jouw|uw gegevens|e-mailadres hebben",
    ],
    en: [
      "because you are a|our [valued|loyal] customer|contact|client",
      "because you are in|on our list|database|system|records",
      "because you once",
      "because we have your details|data|address",
    ],
    unless: {
      nl: ["omdat je|jij|u klant|relatie bent|was met|voor", "klant|relatie bent|was met|voor"],
      en: ["customer|client with|whose|who"],
    },
  }),
};
