import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { namesStatute } from "../../statute.ts";

/** Someone who last bought years ago seldom needs to hear what changes now; the limit of two years is ours, not the law's. */
export const dormantRecipients: Rule = {
  id: "audience/dormant-recipients",
  question: "audience",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-5", "ddma-three-questions", "policy"],
  nl: {
    what: "Een deel van de ontvangers heeft al meer dan twee jaar niets met jullie te maken gehad.",
    why: "Wie jaren geleden iets kocht, verwacht deze mail niet en klaagt eerder.",
    instead: "Laat deze groep weg, of noem de wet die voorschrijft dat ook zij het moeten weten.",
  },
  en: {
    what: "Some recipients have had nothing to do with you for more than two years.",
    why: "People who bought something years ago do not expect this mail and complain sooner.",
    instead: "Leave this group out, or name the law that says they must be told as well.",
  },
  fires: [
    { text: "Onze bezorgtijden veranderen per 1 mei.", declared: { lastContact: "older" } },
    {
      text: "Our delivery times change on 1 May.",
      declared: { lastContact: "under-36-months", legalDuty: "contract" },
    },
  ],
  quiet: [
    { text: "Onze bezorgtijden veranderen per 1 mei.", declared: { lastContact: "under-12-months" } },
    {
      text: "Stop using the heater at once.",
      declared: { lastContact: "older", legalDuty: { statute: "Regulation (EU) 2023/988, article 35" } },
    },
  ],
  find: declared({
    contradicts: (declaration) =>
      (declaration.lastContact === "older" || declaration.lastContact === "under-36-months") &&
      !namesStatute(declaration),
  }),
};
