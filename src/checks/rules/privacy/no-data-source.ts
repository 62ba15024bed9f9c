import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { statesOrigin } from "../../states-origin.ts";

const elsewhere: ReadonlySet<string> = new Set(["third-party", "public", "other"]);

/** Who did not give their data themselves is told where it came from; a later message may say it too. */
export const noDataSource: Rule = {
  id: "privacy/no-data-source",
  question: "privacy",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-13-14", "gdpr-15"],
  nl: {
    what: "De adressen komen niet van de ontvangers zelf, en de mail zegt niet waar ze vandaan komen.",
    why: "Wie zijn gegevens niet zelf gaf, heeft er recht op te weten van wie jullie ze hebben.",
    instead:
      "Zet in de mail waar de gegevens vandaan komen, of geef op dat dit al eerder is verteld (geen eerste bericht).",
  },
  en: {
    what: "The addresses do not come from the recipients themselves, and the mail does not say where from.",
    why: "Those who did not give their data themselves have a right to know who you got it from.",
    instead: "Say in the mail where the data came from, or declare that they were told before (not a first message).",
  },
  fires: [
    { text: "Vanaf 1 mei leveren wij je energie.", declared: { dataSource: "third-party" } },
    { text: "Wij meten morgen in uw straat.", declared: { dataSource: "public", firstContact: true } },
    { text: "From 1 May we supply your energy.", declared: { dataSource: "other", firstContact: true } },
  ],
  quiet: [
    {
      text: "Vanaf 1 mei leveren wij je energie. Je gegevens hebben we gekregen van je vorige leverancier.",
      declared: { dataSource: "third-party" },
    },
    {
      text: "From 1 May we supply your energy. We received your details from your former supplier.",
      declared: { dataSource: "public", firstContact: true },
    },
    { text: "Vanaf 1 mei leveren wij je energie.", declared: { dataSource: "third-party", firstContact: false } },
    { text: "From 1 May we supply your energy.", declared: { dataSource: "customer", firstContact: true } },
    { text: "From 1 May we supply your energy.", declared: { dataSource: "third-party", firstContact: true } },
  ],
  find: declared({
    contradicts: ({ dataSource, firstContact }, { draft }) => {
      if (dataSource === undefined || !elsewhere.has(dataSource) || firstContact === false) return false;
      const isGraver = dataSource === "third-party" && firstContact === true;
      return !isGraver && !statesOrigin(draft);
    },
  }),
};
