import { missing } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A pointer to the privacy notice spares the reader a search and customer service a question. */
export const noRightsInfo: Rule = {
  id: "privacy/no-rights-info",
  question: "privacy",
  severity: "info",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-12", "gdpr-13-14", "gdpr-15", "gdpr-17"],
  nl: {
    what: "De mail verwijst niet naar de privacyverklaring of naar rechten zoals inzage en verwijdering.",
    why: "Mensen mogen hun gegevens inzien of laten wissen en moeten kunnen vinden hoe dat gaat.",
    instead: "Zet onder de mail een link naar de privacyverklaring.",
  },
  en: {
    what: "The mail does not point to the privacy notice or to rights such as access and erasure.",
    why: "People may see their data or have it erased, and must be able to find out how.",
    instead: "Put a link to the privacy notice at the foot of the mail.",
  },
  fires: [
    "Je bezorging van morgen komt een dag later dan we hadden afgesproken.",
    "Your delivery of tomorrow will arrive one day later than we agreed.",
  ],
  quiet: [
    "Je bezorging komt een dag later. Lees onze privacyverklaring op onze website.",
    "Je hebt recht op inzage van wat we over je bewaren.",
    "Your delivery is one day late. See our privacy notice for your rights.",
    "You have the right to access what we keep about you.",
  ],
  find: missing({
    nl: [
      "privacy*",
      "recht op|van inzage|verwijdering|bezwaar|vergetelheid|correctie",
      "je|jouw|uw gegevens ..3 inzien|verwijderen|wissen|aanpassen",
      "inzageverzoek",
      "functionaris ..1 gegevensbescherming",
      "fg",
    ],
    en: [
      "privacy",
      "right of|to access|erasure|object|rectification",
      "your data rights",
      "data protection",
      "dpo",
      "see|access|delete|erase [or] [delete|erase] your data",
    ],
  }),
};
