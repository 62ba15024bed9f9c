import { missing } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Where possible, a mail says why this reader gets it; that is advice, not a duty to repeat it each time. */
export const noWhyYouGetThis: Rule = {
  id: "privacy/no-why-you-get-this",
  question: "privacy",
  severity: "info",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-12", "gdpr-13-14", "ddma-three-questions"],
  nl: {
    what: "De mail zegt niet waarom juist deze ontvanger hem krijgt.",
    why: "Wie dat leest, hoeft het niet aan de klantenservice te vragen.",
    instead: "Zet er waar het kan één zin bij, zoals: je krijgt deze mail omdat je een lopend abonnement hebt.",
  },
  en: {
    what: "The mail does not say why this reader gets it.",
    why: "Those who can read it need not ask customer service.",
    instead: "Where possible add one sentence, such as: you get this mail because you have a running subscription.",
  },
  fires: [
    "Je bezorging van morgen komt een dag later dan we hadden afgesproken.",
    "Your delivery of tomorrow will arrive one day later than we agreed.",
  ],
  quiet: [
    "Je bezorging komt een dag later. Je krijgt deze mail omdat je een bestelling hebt staan.",
    "Waarom krijg ik dit bericht? Je hebt een bestelling bij ons staan.",
    "Your delivery is late. You are receiving this message because you placed an order.",
    "We are writing to you about your order of last week.",
  ],
  find: missing({
    nl: [
      "je|jij|u|jullie krijgt|ontvangt|krijgen|ontvangen deze|dit|ons|onze ..3 omdat|vanwege|als|doordat",
      "krijg|ontvang je|u|jij deze|dit ..3 omdat|vanwege|als",
      "waarom krijg|ontvang|krijgt|ontvangt ik|je|jij|u",
      "waarom je|u [deze|dit|onze] ..2 krijgt|ontvangt",
      "we|wij sturen|mailen|schrijven|informeren|benaderen je|jou|u ..4 omdat|over|vanwege",
      "sturen|mailen|schrijven we|wij je|jou|u ..4 omdat|over|vanwege",
      "dit|deze bericht|mail|e-mail|brief gaat over je|jouw|uw",
      "dit|deze bericht|mail|e-mail|brief ontvang|ontvangt|krijg|krijgt je|u ..2 omdat|vanwege|als",
    ],
    en: [
      "you receive|get|received|got this|our ..3 because|as|since",
      "you are receiving|getting this ..3 because|as|since",
      "you're receiving|getting this ..3 because|as|since",
      "why am|are|did|do i|you ..2 get|getting|receive|receiving",
      "why you get|receive|received|got",
      "we are writing|emailing|contacting ..3 because|as|about|regarding",
      "we are writing to|emailing|contacting you ..4 because|about|regarding",
      "this message|mail|email|e-mail|notice is|was sent to you ..2 because|as",
      "was|were sent to you ..2 because|as",
    ],
  }),
};
