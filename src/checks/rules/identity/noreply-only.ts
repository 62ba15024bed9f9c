import { answerAddress, isNoReply, showsContact } from "../../contact.ts";
import { structure } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A no-reply address is fine as long as the mail says where an answer can go instead. */
export const noreplyOnly: Rule = {
  id: "identity/noreply-only",
  question: "privacy",
  severity: "info",
  speaksFor: null,
  weight: "none",
  sources: ["code-email-2012", "rcc-2014-00819", "bw-3:15d"],
  nl: {
    what: "Op deze mail kan niemand antwoorden, en er staat geen andere manier in om jullie te bereiken.",
    why: "Een mail over iemands eigen zaken roept vragen op, en een adres dat niemand leest geeft klachten.",
    instead: "Gebruik een antwoordadres dat gelezen wordt, of zet een telefoonnummer of contactpagina in de mail.",
  },
  en: {
    what: "Nobody can answer this mail, and it gives no other way to reach you.",
    why: "A mail about someone's own affairs raises questions, and an address nobody reads brings complaints.",
    instead: "Use a reply address that is read, or put a telephone number or contact page in the mail.",
  },
  fires: [
    { sender: "Tandarts Mol <no-reply@mol.example>", text: "Je afspraak is verplaatst naar 15.00 uur." },
    {
      sender: "Mol Dental <info@mol.example>",
      replyTo: "donotreply@mol.example",
      text: "Your appointment has been moved to 3 pm tomorrow.",
    },
  ],
  quiet: [
    { sender: "Tandarts Mol <no-reply@mol.example>", text: "Je afspraak is verplaatst. Vragen? Bel 0318 - 000 123." },
    { sender: "Mol Dental <no-reply@mol.example>", replyTo: "desk@mol.example", text: "Your appointment has moved." },
    { sender: "Mol Dental <no-reply@mol.example>", text: "Your appointment has moved. Questions: desk@mol.example" },
  ],
  find: structure({
    look: ({ draft }) => {
      const answers = answerAddress(draft);
      if (answers === null || !isNoReply(answers) || showsContact(draft)) return [];
      return [{ part: "header", start: null, end: null, quote: null }];
    },
  }),
};
