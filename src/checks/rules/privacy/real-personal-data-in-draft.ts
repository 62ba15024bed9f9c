import { isBsn, isIban } from "../../../draft/check-digits.ts";
import { structure } from "../../finders.ts";
import type { Spot } from "../../finders.ts";
import type { Draft } from "../../../draft/draft.ts";
import type { Rule } from "../../rule.ts";
import { spotsOf } from "../../spots.ts";
import { viewOf } from "../../tokens.ts";

const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
const nineDigits = /(?<!\d)\d{9}(?!\d)/gu;
const person =
  /(?<![\p{L}\p{N}._%+-])(?:\p{L}{1,30}\.\p{L}[\p{L}.-]{0,60}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}|[\p{L}\p{N}._%+-]{1,64}@(?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail|xs4all|planet|home|proton)\.\p{L}{2,4})(?!\p{L})/giu;
const bsn = /(?<!\p{L})(?:bsn|burgerservicenummer|sofinummer)(?!\p{L})/iu;
const ownAccount =
  /overma(?:ak|k)|over te maken|overboek|overschrijv|maakt? |t\.n\.v|ten name van|kvk|btw|bic|transfer|payable|our account|onze rekening|ons rekeningnummer/iu;

/** A draft goes round in chat, where a recipient's account, citizen number or address does not belong. */
export const realPersonalDataInDraft: Rule = {
  id: "privacy/real-personal-data-in-draft",
  question: "privacy",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-5", "uavg-46"],
  nl: {
    what: "In het concept lijken echte persoonsgegevens te staan.",
    why: "Een concept wordt door meer mensen gelezen en bewaard dan de mail zelf.",
    instead: "Vervang ze door samenvoegvelden, zoals {{rekeningnummer}}.",
  },
  en: {
    what: "The draft seems to hold real personal data.",
    why: "A draft is read and kept by more people than the mail itself.",
    instead: "Replace it with merge fields, such as {{account_number}}.",
  },
  fires: [
    "We schrijven de contributie af van uw rekening «NL91 ABNA 0417 1643 00».",
    "Uw burgerservicenummer «111222333» staat op het formulier.",
    "Copies went to «jan.smit@bedrijf.example», «p.devries@werk.example» and «anna.bakker@firma.example».",
  ],
  quiet: [
    "Maak het bedrag over naar NL91 ABNA 0417 1643 00 ten name van Zwembad De Duiker.",
    "Uw klantnummer is 111222333 en uw rekening is {{rekeningnummer}}.",
    "Questions? Write to info@mol.example, privacy@mol.example or desk@mol.example.",
    "Your account NL12 ABNA 0417 1643 00 is an example that fails the check.",
  ],
  find: structure({ look: ({ draft }) => once([...numbersIn(draft), ...peopleIn(draft)]) }),
};

function numbersIn(draft: Draft): readonly Spot[] {
  return [
    ...spotsOf(draft, draft.passages, iban, (found, around) => isIban(found) && !ownAccount.test(around)),
    ...spotsOf(draft, draft.passages, nineDigits, (found, around) => isBsn(found) && bsn.test(around)),
  ];
}

/** One or two are a signature; three are a list. */
function peopleIn(draft: Draft): readonly Spot[] {
  const addressed = draft.passages.filter((passage) => viewOf(passage).text.includes("@"));
  const people = once(spotsOf(draft, addressed, person));
  return people.length < 3 ? [] : people;
}

function once(spots: readonly Spot[]): readonly Spot[] {
  return [...new Map(spots.toReversed().map((spot) => [spot.quote?.toLowerCase(), spot])).values()].toReversed();
}
