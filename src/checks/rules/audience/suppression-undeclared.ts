import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Not knowing whether people who opted out receive a mail is an answer nobody can approve. */
export const suppressionUndeclared: Rule = {
  id: "audience/suppression-undeclared",
  question: "audience",
  severity: "error",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-5", "gdpr-21"],
  nl: {
    what: "Je gaf aan niet te weten of mensen die zich hebben afgemeld deze mail krijgen.",
    why: "Een servicemail mag naar hen toe en reclame niet, dus juridisch moet weten wat er gebeurt.",
    instead: "Vraag na of de afmeldlijst wordt uitgesloten of meegenomen, en vul dat in.",
  },
  en: {
    what: "You said you do not know whether people who opted out receive this mail.",
    why: "A service mail may go to them and advertising may not, so legal must know which it is.",
    instead: "Find out whether the suppression list is left out or included, and fill that in.",
  },
  fires: [
    { text: "Je bezorging komt een dag later.", declared: { suppression: "unknown" } },
    { text: "Your delivery comes a day later.", declared: { claim: "service", suppression: "unknown" } },
  ],
  quiet: [
    { text: "Je bezorging komt een dag later.", declared: { suppression: "included" } },
    { text: "Your delivery comes a day later.", declared: { claim: "service" } },
  ],
  find: declared({ contradicts: ({ suppression }) => suppression === "unknown" }),
};
