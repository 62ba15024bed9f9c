import { readableOf } from "../../../draft/readable.ts";
import { structure } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { spotsOf } from "../../spots.ts";
import { bodyOf } from "../../scene.ts";

/** A company that signs with its legal form, Dutch, British or German. */
const company =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&'-]{1,30}(?: [\p{Lu}\p{N}&][\p{L}\p{N}&'-]{0,30}){0,4},? (?:B\.V\.|BV|N\.V\.|NV|V\.O\.F\.|Ltd\.?|Limited|PLC|plc|LLP|GmbH)(?![\p{L}\p{N}])/gu;
const legalForm = /B\.?V\b|N\.?V\b|V\.O\.F|Ltd|Limited|PLC|plc|LLP|GmbH/;
const registration =
  /(?:kvk|k\.v\.k\.|kamer van koophandel|handelsregister|hrb|company (?:number|no|reg)|registered (?:number|no|in)|registration (?:number|no)|reg\.? no|registernummer)|\{[^{}]{0,40}(?:kvk|company_?(?:number|reg)|registration)[^{}]{0,40}\}/iu;
const wholePage = /<(?:html|body)[\s>]/iu;

/** A company that signs a whole mail by its legal name puts its number in the register with it. */
export const noCompanyRegistration: Rule = {
  id: "identity/no-company-registration",
  question: "privacy",
  severity: "info",
  speaksFor: null,
  weight: "none",
  sources: ["hrw-27", "bw-3:15d", "uk-si-2015-17", "gmbhg-35a"],
  nl: {
    what: "Onder de mail staat een bedrijf, maar zonder nummer in het handelsregister.",
    why: "Een onderneming vermeldt haar KvK-nummer op uitgaande brieven en mails; zo is te zien wie erachter zit.",
    instead: "Zet KvK- en btw-nummer in de voettekst van het sjabloon.",
  },
  en: {
    what: "A company signs the mail, but without its number in the company register.",
    why: "A company states its registration number on outgoing letters and mails; it shows who is behind them.",
    instead: "Put company and VAT number in the footer of the template.",
  },
  fires: [
    { html: "<body><p>Je afspraak is verplaatst.</p><p>«Tandarts Mol B.V.», Kerkstraat 1, 1234 AB Ede</p></body>" },
    { html: "<body><p>Your appointment has moved.</p><p>«Mol Dental Ltd», 1 Mill Lane, York</p></body>" },
  ],
  quiet: [
    { html: "<body><p>Je afspraak is verplaatst.</p><p>Tandarts Mol B.V., KvK 12345678, Kerkstraat 1, Ede</p></body>" },
    { html: "<body><p>Je afspraak is verplaatst.</p><p>Tandarts Mol, Kerkstraat 1, 1234 AB Ede</p></body>" },
    { html: "<body><p>Your appointment has moved.</p><p>Mol Dental Ltd, company number 01234567</p></body>" },
    { html: "<body><p>Your appointment has moved.</p><p>Mol Dental Ltd {{footer.registration_number}}</p></body>" },
    "Je afspraak is verplaatst. Tandarts Mol B.V.",
  ],
  find: structure({
    look: ({ draft }) => {
      if (!wholePage.test(draft.html ?? "")) return [];
      const body = readableOf(draft);
      if (!legalForm.test(body) || registration.test(body)) return [];
      return spotsOf(draft, bodyOf(draft), company).slice(-1);
    },
  }),
};
