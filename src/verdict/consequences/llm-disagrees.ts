import type { Consequence } from "../consequence.ts";
import { graver } from "../judge.ts";

/** The model reads the content otherwise than the rules do: who decides should know, whichever of the two is right. */
export const llmDisagrees: Consequence = {
  id: "llm/disagrees",
  question: "purpose",
  severity: "warning",
  sources: ["policy"],
  nl: {
    what: "Het taalmodel leest de inhoud anders dan de regels.",
    why: "Regels zien woorden, een model ziet ook toon, en beide vergissen zich; het zwaarste oordeel van de twee geldt.",
    instead: "Lees de mail zelf, met de citaten van het model ernaast.",
  },
  en: {
    what: "The language model reads the content otherwise than the rules do.",
    why: "Rules see words, a model sees tone as well, and both make mistakes; the graver of the two holds.",
    instead: "Read the mail yourself, with the model's quotes beside it.",
  },
  fires: [
    { text: "Je pakket is vandaag verzonden en komt morgen.", opinion: { leaning: "commercial", steers: false } },
    { text: "Get 25% off your next order with code SPRING25.", opinion: { leaning: "none", steers: false } },
  ],
  quiet: [
    { text: "Je pakket is vandaag verzonden en komt morgen.", opinion: { leaning: "none", steers: false } },
    { text: "Get 25% off your next order with code SPRING25.", opinion: { leaning: "commercial", steers: false } },
  ],
  follows: ({ leaning, opinion }) => opinion.is === "given" && opinion.leaning !== leaning,
  severityIn: ({ leaning, opinion }) =>
    opinion.is === "given" && graver(leaning, opinion.leaning) === leaning ? "info" : "warning",
};
