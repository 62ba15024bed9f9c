import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { namesStatute } from "../../statute.ts";

const worthRepeating: ReadonlySet<string> = new Set(["recall", "security"]);

/** Sending again to those who did not open is what campaigns do; EE's second batch counted against it. */
export const repeatSend: Rule = {
  id: "audience/repeat-send",
  question: "audience",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["ico-ee", "ddma-three-questions"],
  nl: {
    what: "De mail gaat nog eens naar wie hem niet opende.",
    why: "Herhalen tot iemand opent hoort bij een campagne en maakt mensen moe van echte serviceberichten.",
    instead: "Stuur alleen opnieuw als er een termijn of plicht is die de lezer anders mist.",
  },
  en: {
    what: "The mail is sent again to people who did not open it.",
    why: "Repeating until someone opens belongs to a campaign and tires people of real service notices.",
    instead: "Send again only when the reader would otherwise miss a deadline or a duty.",
  },
  fires: [
    { text: "Onze openingstijden veranderen per 1 mei.", declared: { resendToNonOpeners: true } },
    { text: "Our opening hours change on 1 May.", declared: { resendToNonOpeners: true, legalDuty: "none" } },
  ],
  quiet: [
    { text: "Onze openingstijden veranderen per 1 mei.", declared: { resendToNonOpeners: false } },
    { text: "The heater can explode. Stop using it at once.", declared: { event: "recall", resendToNonOpeners: true } },
  ],
  find: declared({
    contradicts: (declaration) =>
      declaration.resendToNonOpeners === true &&
      !worthRepeating.has(declaration.event ?? "none") &&
      !namesStatute(declaration),
  }),
};
