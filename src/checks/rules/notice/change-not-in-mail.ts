import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { showsOccasion } from "../../shows-occasion.ts";

/** The declared occasion must be readable in the mail itself, or the mail is about something else. */
export const changeNotInMail: Rule = {
  id: "notice/change-not-in-mail",
  question: "purpose",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["ddma-three-questions", "policy"],
  nl: {
    what: "De aanleiding die je opgaf, is in de mail niet te herkennen.",
    why: "Een aanleiding maakt alleen een servicemail van een mail die er ook over gaat.",
    instead: "Schrijf de aanleiding bovenaan in de mail, of kies de aanleiding die bij deze mail hoort.",
  },
  en: {
    what: "The occasion you declared cannot be recognised in the mail.",
    why: "An occasion makes a service mail only of a mail that is about it.",
    instead: "Write the occasion at the top of the mail, or choose the occasion this mail is about.",
  },
  fires: [
    { text: "De herfst begint dit jaar vroeg en de bladeren vallen al.", declared: { event: "payment" } },
    { text: "Autumn starts early this year and the leaves are falling already.", declared: { event: "delivery" } },
  ],
  quiet: [
    { text: "We hebben je betaling van € 25,00 ontvangen op 3 mei.", declared: { event: "payment" } },
    { text: "Your parcel has been sent and will arrive on Tuesday.", declared: { event: "delivery" } },
    {
      text: "De poort aan de Dijkweg staat op 14 mei dicht voor de schilders.",
      declared: { event: "opening-hours", change: "Op 14 mei is de poort aan de Dijkweg dicht." },
    },
    {
      text: "The gate on Dike Road is shut on 14 May for the painters.",
      declared: { event: "opening-hours", change: "On 14 May the gate on Dike Road is shut." },
    },
    { text: "Wij wensen je een fijne herfst.", declared: { event: "none" } },
    { text: "Wij wensen je een fijne herfst.", declared: { claim: "service" } },
  ],
  find: declared({
    contradicts: (declaration, scene) =>
      declaration.event !== undefined && declaration.event !== "none" && !showsOccasion(declaration, scene),
  }),
};
