import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Persuasion to renew, where a renewal notice would give date, price and how to stop. */
export const renewalPersuasion: Rule = {
  id: "purpose/renewal-persuasion",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["ico-service-message", "tw-11.7"],
  nl: {
    what: "De mail haalt de lezer over om te verlengen.",
    why: "Melden dat iets afloopt is service; overhalen om te blijven is verkopen.",
    instead: "Noem einddatum, prijs, wat er gebeurt als de lezer niets doet en hoe opzeggen gaat.",
  },
  en: {
    what: "The mail persuades the reader to renew.",
    why: "Saying that something ends is service; persuading people to stay is selling.",
    instead: "Give the end date, the price, what happens if the reader does nothing and how to cancel.",
  },
  fires: [
    "«Verleng nu en profiteer» nog een jaar van alle zenders.",
    "«Blijf genieten» van je favoriete series.",
    "«Verleng voordelig» tot en met zondag.",
    "«Renew now and save» on the next year.",
    "«Keep enjoying» your favourite series.",
    "«Renew early» to be sure of your seat.",
  ],
  quiet: [
    "Je abonnement wordt op 1 mei automatisch verlengd; opzeggen kan tot 30 april.",
    "Je contract loopt af. Als je niet wilt verlengen, hoef je niets te doen.",
    "Your subscription renews on 1 May; you can cancel until 30 April.",
    "Your contract ends. If you do not want to renew it, you need not do anything.",
  ],
  find: phrases({
    nl: [
      "verleng ..5 en profiteer|bespaar|ontvang|krijg|geniet|blijf|pak",
      "verleng [nu|vandaag] voordelig|vroeg|snel",
      "blijf ..2 genieten|profiteren",
      "zonder onderbreking ..1 genieten",
      "blijf nog een|# jaar [lang] lid|klant|abonnee",
      "we|wij houden je|u graag als klant|lid",
    ],
    en: [
      "renew ..4 and save|get|enjoy|keep|receive|earn",
      "renew [today] early",
      "keep|continue enjoying",
      "continue to enjoy",
      "don't lose out|your ..1 benefits|discount|perks|seat|place",
      "hate to lose|see you [go|leave]",
      "lock in ..4 price|rate|discount",
    ],
    unless: { nl: ["blijf ..2 genieten ..3 afstand|huis"], en: ["renew ..4 and keep your ..2 access|data|files"] },
  }),
};
