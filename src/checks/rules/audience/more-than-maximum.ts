import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A number of recipients above the number that was set as the most cannot be what anybody meant. */
export const moreThanMaximum: Rule = {
  id: "audience/more-than-maximum",
  question: "audience",
  severity: "error",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-5", "policy"],
  nl: {
    what: "Er zijn meer ontvangers opgegeven dan het opgegeven hoogste aantal.",
    why: "Juridisch beoordeelt de mail voor hoogstens dat aantal mensen; voor meer geldt dat besluit niet.",
    instead: "Maak de selectie kleiner, of verhoog het hoogste aantal als meer mensen de mail nodig hebben.",
  },
  en: {
    what: "More recipients are declared than the most that was declared.",
    why: "Legal judges the mail for that many people at most; for more, the decision does not hold.",
    instead: "Make the selection smaller, or raise the most if more people need the mail.",
  },
  fires: [
    { text: "Je bezorging komt een dag later.", declared: { recipientCount: 121, maximumRecipients: 120 } },
    { text: "Your delivery comes a day later.", declared: { recipientCount: 5000, maximumRecipients: 0 } },
  ],
  quiet: [
    { text: "Je bezorging komt een dag later.", declared: { recipientCount: 120, maximumRecipients: 120 } },
    { text: "Your delivery comes a day later.", declared: { recipientCount: 5000 } },
    { text: "Your delivery comes a day later.", declared: { maximumRecipients: 10 } },
  ],
  find: declared({
    contradicts: ({ recipientCount, maximumRecipients }) =>
      recipientCount !== undefined && maximumRecipients !== undefined && recipientCount > maximumRecipients,
  }),
};
