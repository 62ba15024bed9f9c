import type { Consequence } from "../consequence.ts";
import { maySell } from "../shows-consent.ts";

const concernsFormer: ReadonlySet<string> = new Set([
  "recall",
  "security",
  "payment",
  "invoice-correction",
  "legal-notice",
  "data-retention",
]);

/** What is still due to someone who left is little: safety, money, law, and their data; never promotion. */
export const exCustomers: Consequence = {
  id: "audience/ex-customers",
  question: "audience",
  severity: "warning",
  sources: ["gdpr-5", "gdpr-17", "ddma-three-questions"],
  nl: {
    what: "Er zitten ex-klanten in de groep, en deze mail gaat hen meestal niet aan.",
    why: "Wie weg is, heeft alleen nog iets aan berichten over veiligheid, geld, rechten of zijn gegevens.",
    instead: "Haal ex-klanten uit de groep, of stuur hun een eigen mail over wat hen wel raakt.",
  },
  en: {
    what: "The group includes former customers, and this mail seldom concerns them.",
    why: "Someone who left only needs messages about safety, money, rights or their data.",
    instead: "Take former customers out of the group, or send them their own mail about what does concern them.",
  },
  fires: [
    {
      text: "Onze openingstijden veranderen per 1 mei.",
      declared: { event: "opening-hours", relationship: ["active-customer", "ex-customer"] },
    },
    { text: "Profiteer nu van 20% korting.", declared: { relationship: ["ex-customer"] } },
    { text: "Our opening hours change on 1 May.", declared: { event: "opening-hours", relationship: ["ex-customer"] } },
    {
      text: "Your refund of £12 was paid today. Get 25% off your next order.",
      declared: { event: "payment", relationship: ["ex-customer"] },
    },
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
    {
      text: "Get 25% off your next order.",
      declared: { relationship: ["ex-customer"], consent: { evidence: "Ticked on leaving, logged with the date" } },
    },
  ],
  follows: ({ declaration: { event, relationship, consent }, leaning }) => {
    if (relationship?.includes("ex-customer") !== true) return false;
    if (leaning !== "none") return !maySell(consent);
    return event !== undefined && !concernsFormer.has(event);
  },
  severityIn: ({ leaning }) => (leaning === "none" ? "warning" : "error"),
};
