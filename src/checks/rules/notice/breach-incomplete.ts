import { readableOf } from "../../../draft/readable.ts";
import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

const breach = /(?<!geen )(?<!no )(?<!not a )(?:datalek|data breach)/iu;
const owed: readonly RegExp[] = [
  /gevolg|misbruik|risico|phishing|oplicht|consequence|misuse|risk|fraud|scam/iu,
  /maatregel|gedicht|hersteld|afgesloten|dichtgezet|gesloten|measure|steps|fixed|secured|closed|reset/iu,
  /@|\d(?:[ -]?\d){7}|contact|functionaris|bel (?:ons|met)|data protection officer|call us|reply/iu,
];

/** A data breach notice owes its reader consequences, measures and a contact point, art. 34 GDPR. */
export const breachIncomplete: Rule = {
  id: "notice/breach-incomplete",
  question: "privacy",
  severity: "error",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-34"],
  nl: {
    what: "De melding van het datalek noemt de gevolgen, de maatregelen of het contactpunt niet.",
    why: "De AVG schrijft voor dat betrokkenen dit alle drie te horen krijgen, in gewone taal.",
    instead: "Vul aan wat er met de gegevens kan gebeuren, wat jullie hebben gedaan en wie vragen beantwoordt.",
  },
  en: {
    what: "The data breach notice leaves out the consequences, the measures or the contact point.",
    why: "The GDPR says that those affected must be told all three, in plain language.",
    instead: "Add what may happen to the data, what you have done about it, and who answers questions.",
  },
  fires: [
    { text: "Er is bij ons een datalek geweest. Onze excuses daarvoor.", declared: { event: "security" } },
    { text: "There was a data breach in our system. We have closed the hole.", declared: { event: "security" } },
  ],
  quiet: [
    {
      text: "Door een datalek zijn adressen gestolen. Pas op voor phishing. We hebben het lek gedicht. Vragen? Mail fg@voorbeeld.example.",
      declared: { event: "security" },
    },
    {
      text: "In a data breach e-mail addresses were copied. Beware of scams. We have secured the system. Questions? Contact our data protection officer.",
      declared: { event: "security" },
    },
    { text: "Je wachtwoord is gewijzigd. Was jij dit niet? Bel ons dan.", declared: { event: "security" } },
  ],
  find: declared({
    contradicts: ({ event }, { draft }) => {
      const body = readableOf(draft);
      return event === "security" && breach.test(body) && !owed.every((part) => part.test(body));
    },
  }),
};
