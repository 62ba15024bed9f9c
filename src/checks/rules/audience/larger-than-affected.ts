import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Room for late changes in a selection; our limit, not the law's. */
const slack = 1.2;

/** More recipients than people affected means that some get it for nothing. */
export const largerThanAffected: Rule = {
  id: "audience/larger-than-affected",
  question: "audience",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-5", "policy"],
  nl: {
    what: "Er zijn duidelijk meer ontvangers dan mensen die het raakt.",
    why: "Wie het niet raakt, hoeft de mail niet te krijgen, en zijn gegevens hoeven er niet voor gebruikt te worden.",
    instead: "Maak de selectie kleiner, of corrigeer de aantallen als ze niet kloppen.",
  },
  en: {
    what: "There are clearly more recipients than people affected.",
    why: "Those who are not affected need no mail, and their data need not be used for it.",
    instead: "Make the selection smaller, or correct the numbers if they are wrong.",
  },
  fires: [
    { text: "Je bezorging komt een dag later.", declared: { recipientCount: 5000, affectedCount: 800 } },
    { text: "Your delivery comes a day later.", declared: { recipientCount: 130, affectedCount: 100 } },
  ],
  quiet: [
    { text: "Je bezorging komt een dag later.", declared: { recipientCount: 110, affectedCount: 100 } },
    { text: "Your delivery comes a day later.", declared: { recipientCount: 5000 } },
  ],
  find: declared({
    contradicts: ({ recipientCount, affectedCount }) =>
      recipientCount !== undefined && affectedCount !== undefined && recipientCount > slack * affectedCount,
  }),
};
