import { wholeBody } from "../../spots.ts";
import { answerAddress, showsContact } from "../../contact.ts";
import { structure } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

const wholePage = /<(?:html|body)[\s>]/iu;

/** A whole mail tells where its sender can be reached; a pasted piece of one is not judged. */
export const noContactAddress: Rule = {
  id: "identity/no-contact-address",
  question: "privacy",
  severity: "info",
  speaksFor: null,
  weight: "none",
  sources: ["tw-11.7-identity", "bw-3:15d", "code-email-2012"],
  nl: {
    what: "In de mail staat geen adres, telefoonnummer of andere manier om de afzender te bereiken.",
    why: "Wie een vraag heeft of ergens mee wil stoppen, moet ergens terechtkunnen.",
    instead: "Zet onder de mail een postadres, een telefoonnummer of een mailadres dat gelezen wordt.",
  },
  en: {
    what: "The mail gives no address, telephone number or other way to reach the sender.",
    why: "Anyone with a question, or who wants something to stop, needs somewhere to go.",
    instead: "Put a postal address, a telephone number or a mailbox that is read at the foot of the mail.",
  },
  fires: [
    { html: "<body><p>Je afspraak van morgen is verplaatst naar 15.00 uur.</p><p>Groet, Tandarts Mol</p></body>" },
    { html: "<body><p>Your appointment has been moved to 3 pm tomorrow.</p><p>Regards, Mol Dental</p></body>" },
  ],
  quiet: [
    { html: "<body><p>Je afspraak is verplaatst.</p><p>Tandarts Mol, Kerkstraat 1, 1234 AB Ede</p></body>" },
    {
      html: '<body><p>Your appointment has been moved. <a href="https://mol.example/contact">Contact us</a></p></body>',
    },
    { html: "<body><p>Je afspraak is verplaatst. Vragen? Bel 0318 - 000 123.</p></body>" },
    { html: "<p>Je afspraak van morgen is verplaatst naar 15.00 uur.</p>" },
    { sender: "Tandarts Mol <info@mol.example>", text: "Je afspraak is verplaatst naar 15.00 uur." },
    "Je afspraak van morgen is verplaatst naar 15.00 uur.",
  ],
  find: structure({
    look: ({ draft }) =>
      wholePage.test(draft.html ?? "") && answerAddress(draft) === null && !showsContact(draft)
        ? [wholeBody(draft)]
        : [],
  }),
};
