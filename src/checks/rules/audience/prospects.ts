import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { namesStatute } from "../../statute.ts";

/** People who have nothing from you yet raise the question what the service is. */
export const prospects: Rule = {
  id: "audience/prospects",
  question: "audience",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["tw-11.7", "gdpr-13-14", "ddma-three-questions"],
  nl: {
    what: "Er zitten mensen in de groep die nog niets bij jullie hebben of gebruiken.",
    why: "Bij wie niets loopt, verandert ook niets; dan lijkt een servicebericht al snel op werving.",
    instead: "Haal deze mensen uit de groep, of leg uit welke dienst of welk recht van hen verandert.",
  },
  en: {
    what: "The group includes people who do not have or use anything of yours yet.",
    why: "Where nothing is running nothing changes, and a service notice soon looks like canvassing.",
    instead: "Take these people out of the group, or explain which service or right of theirs changes.",
  },
  fires: [
    { text: "Onze openingstijden veranderen per 1 mei.", declared: { relationship: ["prospect"] } },
    { text: "Our opening hours change on 1 May.", declared: { relationship: ["active-customer", "prospect"] } },
  ],
  quiet: [
    { text: "Onze openingstijden veranderen per 1 mei.", declared: { relationship: ["active-customer", "free-user"] } },
    {
      text: "Stop using the heater at once.",
      declared: { relationship: ["prospect"], legalDuty: { statute: "Regulation (EU) 2023/988, article 35" } },
    },
  ],
  find: declared({
    contradicts: (declaration) =>
      (declaration.relationship?.includes("prospect") ?? false) && !namesStatute(declaration),
  }),
};
