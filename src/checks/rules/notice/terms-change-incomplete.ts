import { structure } from "../../finders.ts";
import { aDate, aWayOut, incomplete, type Owed } from "../../notice-facts.ts";
import type { Rule } from "../../rule.ts";

const inShort =
  /belangrijkste (?:wijziging|verandering)|wat (?:er )?(?:anders is|anders wordt|verandert|wijzigt|is er (?:veranderd|gewijzigd))|(?:kort|in het kort|samengevat|samenvatting)|dit (?:verandert|wijzigt)|(?:wijziging|verandering)en?:|voortaan|(?:main|key|most important) changes?|what (?:is changing|is different|is new|changes|has changed|will change)|in short|summary|from now on|going forward|the changes?:/iu;
const nothingToDo =
  /hoef(?:t)? (?:je|u)? ?niets te doen|(?:je|u) hoeft niets|(?:need|have) to do\s+(?:any|no)thing|no action/iu;
const whereToRead =
  /bijlage|bijgevoegd|(?:volledige|hele|complete|nieuwe|oude en) (?:tekst|voorwaarden)\p{L}*[^.!?]{0,80} (?:staat|staan|vind|lees|bekijk)|(?:lees|vind|bekijk|download)\p{L}* [^.!?]{0,60}(?:voorwaarden|verklaring|beleid)|attached|enclosed|(?:read|find|see|download)[^.!?]{0,60} (?:terms|statement|policy|text)|(?:terms|statement|policy|text) can be (?:read|found)|(?<![\p{L}@.])[\p{L}\p{N}-]{2,40}\.\p{L}{2,10}\/\p{L}/iu;

/** Where the whole text can be read. */
const fullText: Owed = (words, { links, attachments }) =>
  links.length > 0 || attachments.length > 0 || whereToRead.test(words);
const summary: Owed = (words) => inShort.test(words);
const choice: Owed = (words, draft) => aWayOut(words, draft) || nothingToDo.test(words);

/** A change of terms tells what changes, from when, where to read it, and what the reader may do. */
export const termsChangeIncomplete: Rule = {
  id: "notice/terms-change-incomplete",
  question: "purpose",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["tw-7.2", "eecc-105", "p2b-3", "gdpr-13-14"],
  nl: {
    what: "Deze melding van nieuwe voorwaarden noemt niet alles wat erbij hoort.",
    why: "Wie alleen leest dat iets wijzigt, weet niet wat, vanaf wanneer, en wat hij ertegen kan doen.",
    instead: "Vat samen wat er verandert, noem de datum, verwijs naar de hele tekst en zeg welke keuze de lezer heeft.",
  },
  en: {
    what: "This notice of new terms leaves out something that belongs to it.",
    why: "Someone who only reads that something changes does not know what, from when, and what they can do about it.",
    instead: "Sum up what changes, give the date, point to the full text, and say which choice the reader has.",
  },
  fires: [
    "Onze algemene voorwaarden wijzigen per 1 mei. Lees ze op https://mol.example/voorwaarden.",
    { text: "We hebben ons privacybeleid aangepast. Bekijk het op onze site.", declared: { event: "terms-change" } },
    "Our terms of service will change on 1 May. The main changes are about refunds.",
    { text: "We updated our privacy policy. See https://mol.example/privacy.", declared: { event: "terms-change" } },
  ],
  quiet: [
    "Onze algemene voorwaarden wijzigen per 1 mei. De belangrijkste wijziging: je kunt een les tot een uur van tevoren afzeggen. Alles staat op https://mol.example/voorwaarden. Ben je het er niet mee eens, dan kun je kosteloos opzeggen.",
    "Our terms of service will change on 1 May. What changes: refunds now take five days. Read all of it at https://mol.example/terms. If you do not agree, you can close your account.",
    "Je pakket is verzonden. Op je bestelling gelden onze algemene voorwaarden.",
    { text: "Your parcel was sent on 1 May.", declared: { event: "delivery" } },
  ],
  find: structure({ look: (scene) => incomplete(scene, "terms-change", [summary, aDate, fullText, choice]) }),
};
