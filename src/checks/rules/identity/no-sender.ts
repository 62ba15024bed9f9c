import { readableOf } from "../../../draft/readable.ts";
import { addressIn } from "../../contact.ts";
import { structure } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

const nobody =
  /^(?:no[-_. ]?reply|do[-_. ]?not[-_. ]?reply|niet[-_. ]?(?:be)?antwoorden|klantenservice|customer (?:service|care)|service(?:desk)?|info|team|support|helpdesk|mail(?:er|ing)?|nieuws|news|administratie|accounts?|orders?|bestellingen|notifications?|meldingen|automatisch bericht)?$/iu;
const legalForm =
  /(?<![\p{L}\p{N}])(?:b\.v\.|bv|n\.v\.|nv|v\.o\.f\.|stichting|vereniging|coöperatie|gemeente|ltd|limited|plc|inc|llc|gmbh|foundation|kvk|chamber of commerce|company number)(?![\p{L}\p{N}])/iu;

/** The reader must be able to see on whose behalf a mail is sent. */
export const noSender: Rule = {
  id: "identity/no-sender",
  question: "privacy",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["tw-11.7-identity", "bw-3:15e", "gdpr-13-14"],
  nl: {
    what: "Afzender en tekst maken niet duidelijk welke organisatie deze mail stuurt.",
    why: "De ontvanger moet weten van wie een bericht komt en wie zijn gegevens gebruikt.",
    instead: "Zet de naam van de organisatie in de afzender en onder de mail.",
  },
  en: {
    what: "Sender and text do not show which organisation sends this mail.",
    why: "The reader must know who a message is from and who uses their data.",
    instead: "Put the organisation's name in the sender and at the foot of the mail.",
  },
  fires: [
    { sender: "no-reply@x7.mailrelay.example", text: "Je afspraak van morgen is verplaatst naar 15.00 uur." },
    { sender: "Team <mail@x7.mailrelay.example>", text: "Your appointment has been moved to 3 pm tomorrow." },
  ],
  quiet: [
    { sender: "Tandarts Mol <no-reply@mol.example>", text: "Je afspraak van morgen is verplaatst naar 15.00 uur." },
    { sender: "info@tandartsmol.example", text: "Je afspraak is verplaatst. Groet, Tandarts Mol" },
    { sender: "Team <mail@x7.mailrelay.example>", text: "Your appointment has been moved. Mol Dental Ltd" },
    "Je afspraak van morgen is verplaatst naar 15.00 uur.",
  ],
  find: structure({
    look: ({ draft }) => {
      if (draft.sender === null || !nobody.test(nameIn(draft.sender))) return [];
      const body = readableOf(draft);
      if (legalForm.test(body) || squashed(body).includes(domainLabel(draft.sender))) return [];
      return [{ part: "header", start: null, end: null, quote: null }];
    },
  }),
};

function nameIn(line: string): string {
  const at = line.indexOf("<");
  if (at >= 0) return line.slice(0, at).replaceAll('"', "").trim();
  return line.includes("@") ? "" : line.trim();
}

function domainLabel(line: string): string {
  const labels = (addressIn(line).split("@")[1] ?? "").split(".");
  const own = labels.at(/^(?:co|com|org|gov|ac)$/u.test(labels.at(-2) ?? "") ? -3 : -2);
  return squashed(own ?? "") || "@";
}

function squashed(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}@]+/gu, "");
}
