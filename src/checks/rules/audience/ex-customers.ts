import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

const concernsFormer: ReadonlySet<string> = new Set([
  "recall",
  "security",
  "payment",
  "invoice-correction",
  "legal-notice",
  "data-retention",
]);

/** What is still due to someone who left is little: safety, money, law, and their data. */
export const exCustomers: Rule = {
  id: "audience/ex-customers",
  question: "audience",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-5", "gdpr-17", "ddma-three-questions"],
  nl: {
    what: "Er zitten ex-klanten in de groep, en de aanleiding gaat hen meestal niet aan.",
    why: "Wie weg is, heeft alleen nog iets aan berichten over veiligheid, geld, rechten of zijn gegevens.",
    instead: "Haal ex-klanten uit de groep, of stuur hun een eigen mail over wat hen wel raakt.",
  },
  en: {
    what: "The group includes former customers, and this occasion seldom concerns them.",
    why: "Someone who left only needs messages about safety, money, rights or their data.",
    instead: "Take former customers out of the group, or send them their own mail about what does concern them.",
  },
  fires: [
    {
      text: "Onze openingstijden veranderen per 1 mei.",
      declared: { event: "opening-hours", relationship: ["active-customer", "ex-customer"] },
    },
    { text: "Our opening hours change on 1 May.", declared: { event: "opening-hours", relationship: ["ex-customer"] } },
  ],
  quiet: [
    {
      text: "U krijgt € 12,00 terug op uw eindafrekening.",
      declared: { event: "payment", relationship: ["ex-customer"] },
    },
    {
      text: "Our opening hours change on 1 May.",
      declared: { event: "opening-hours", relationship: ["active-customer"] },
    },
    { text: "Onze openingstijden veranderen per 1 mei.", declared: { relationship: ["ex-customer"] } },
  ],
  find: declared({
    contradicts: ({ event, relationship }) =>
      event !== undefined && !concernsFormer.has(event) && (relationship?.includes("ex-customer") ?? false),
  }),
};
