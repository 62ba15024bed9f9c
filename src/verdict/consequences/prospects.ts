import { namesStatute } from "../../checks/statute.ts";
import type { Consequence } from "../consequence.ts";
import { showsConsent } from "../shows-consent.ts";

/** People who have nothing from you yet: a question on a service mail, an error on anything that promotes. */
export const prospects: Consequence = {
  id: "audience/prospects",
  question: "audience",
  severity: "warning",
  sources: ["tw-11.7", "gdpr-13-14", "ddma-three-questions"],
  nl: {
    what: "Er zitten mensen in de groep die nog niets bij jullie hebben of gebruiken.",
    why: "Bij wie niets loopt, verandert ook niets, en reclame mag hun alleen gestuurd worden als zij daarvoor toestemming gaven.",
    instead: "Haal deze mensen uit de groep, of leg uit welke dienst of welk recht van hen verandert.",
  },
  en: {
    what: "The group includes people who do not have or use anything of yours yet.",
    why: "Where nothing is running nothing changes, and advertising may only reach them if they gave their consent.",
    instead: "Take these people out of the group, or explain which service or right of theirs changes.",
  },
  fires: [
    { text: "Onze openingstijden veranderen per 1 mei.", declared: { relationship: ["prospect"] } },
    { text: "Profiteer nu van 20% korting.", declared: { relationship: ["prospect"] } },
    { text: "Our opening hours change on 1 May.", declared: { relationship: ["active-customer", "prospect"] } },
    { text: "Get 25% off your next order.", declared: { relationship: ["prospect"] } },
  ],
  quiet: [
    { text: "Onze openingstijden veranderen per 1 mei.", declared: { relationship: ["active-customer", "free-user"] } },
    {
      text: "Stop using the heater at once.",
      declared: { relationship: ["prospect"], legalDuty: { statute: "Regulation (EU) 2023/988, article 35" } },
    },
    {
      text: "Profiteer nu van 20% korting.",
      declared: { relationship: ["prospect"], consent: { evidence: "Aangevinkt bij de prijsvraag van 4 mei 2026" } },
    },
    { text: "Your parcel has been shipped and arrives tomorrow." },
  ],
  follows: ({ declaration, leaning }) => {
    if (declaration.relationship?.includes("prospect") !== true) return false;
    return leaning === "none" ? !namesStatute(declaration) : !showsConsent(declaration.consent);
  },
  severityIn: ({ leaning }) => (leaning === "none" ? "warning" : "error"),
};
