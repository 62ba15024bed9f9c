import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { statesOrigin } from "../../states-origin.ts";

/** Someone whose data came from others is told where from, in the first message at the latest: art. 14 GDPR. */
export const thirdPartySource: Rule = {
  id: "privacy/third-party-source",
  question: "privacy",
  severity: "error",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-13-14"],
  nl: {
    what: "De adressen komen van een ander en dit is het eerste bericht, maar de mail zegt niet waar ze vandaan komen.",
    why: "De AVG verplicht om de herkomst uiterlijk in het eerste bericht te melden.",
    instead: "Zet in de mail van wie je de gegevens kreeg en waarvoor je ze gebruikt.",
  },
  en: {
    what: "The addresses came from someone else and this is the first message, but the mail does not say where from.",
    why: "The GDPR requires you to state the origin in the first message at the latest.",
    instead: "Say in the mail who gave you the data and what you use it for.",
  },
  fires: [
    { text: "Vanaf 1 mei leveren wij je energie.", declared: { dataSource: "third-party", firstContact: true } },
    { text: "From 1 May we supply your energy.", declared: { dataSource: "third-party", firstContact: true } },
  ],
  quiet: [
    {
      text: "Vanaf 1 mei leveren wij je energie. Je gegevens hebben we gekregen van je vorige leverancier.",
      declared: { dataSource: "third-party", firstContact: true },
    },
    {
      text: "From 1 May we supply your energy. We received your details from your former supplier.",
      declared: { dataSource: "third-party", firstContact: true },
    },
    { text: "Vanaf 1 mei leveren wij je energie.", declared: { dataSource: "customer", firstContact: true } },
  ],
  find: declared({
    contradicts: ({ dataSource, firstContact }, { draft }) =>
      dataSource === "third-party" && firstContact === true && !statesOrigin(draft),
  }),
};
