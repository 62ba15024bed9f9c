import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

const everyone =
  /(?<!\p{L})(?:alle (?:klanten|contacten|leden|adressen|accounts|e-mailadressen|relaties|gebruikers|abonnees)|(?:hele|gehele|volledige) (?:database|bestand|klantenbestand|ledenbestand|lijst)|iedereen|all (?:our )?(?:customers|contacts|users|subscribers|members|clients)|(?:entire|whole|full) (?:database|list|base)|everyone|everybody)(?!\p{L})/iu;
const narrowed = /(?<!\p{L})(?:met|die|wie|waarvan|van wie|with|who|whose|that)(?!\p{L})(?! (?:ooit|ever)(?!\p{L}))/iu;
/** One place is not the whole list. */
const place =
  /(?<!\p{L})(?:locatie|vestiging|filiaal|regio|wijk|school|klas|complex|gebouw|location|branch|region|site|building|class)(?!\p{L})/iu;
const concernsAll: ReadonlySet<string> = new Set([
  "recall",
  "security",
  "terms-change",
  "legal-notice",
  "price-change",
]);

/** A mail to the whole database is rarely necessary for every one of them. */
export const entireDatabase: Rule = {
  id: "audience/entire-database",
  question: "audience",
  severity: "error",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-5", "ddma-three-questions"],
  nl: {
    what: "De mail gaat naar het hele bestand.",
    why: "Je mag adressen alleen gebruiken voor mensen voor wie het bericht nodig is.",
    instead: "Beperk de groep tot wie het raakt, of kies de aanleiding waardoor echt iedereen dit moet weten.",
  },
  en: {
    what: "The mail goes to the whole list.",
    why: "You may use addresses only for people who need the message.",
    instead: "Limit the group to those affected, or choose the occasion that makes it necessary for everyone.",
  },
  fires: [
    {
      text: "Onze winkel in Ede is maandag dicht.",
      declared: { segment: "Alle klanten in ons bestand", event: "opening-hours" },
    },
    { text: "Our Leeds shop is closed on Monday.", declared: { segment: "The entire database of the web shop" } },
    {
      text: "Our Leeds shop is closed on Monday.",
      declared: { segment: "All customers", event: "opening-hours", recipientCount: 9000, affectedCount: 400 },
    },
    { text: "Onze winkel in Ede is maandag dicht.", declared: { segment: "Alle klanten die ooit iets kochten" } },
  ],
  quiet: [
    { text: "Je bezorging komt een dag later.", declared: { segment: "Alle klanten met een openstaande bestelling" } },
    {
      text: "Your delivery comes a day later.",
      declared: { segment: "All customers with an open order for 24 December" },
    },
    {
      text: "De sportschool is dicht tot 1 mei.",
      declared: { segment: "Alle leden van de locatie Centrum", event: "opening-hours" },
    },
    {
      text: "The pool is closed until 1 May.",
      declared: { segment: "All members", event: "opening-hours", recipientCount: 411, affectedCount: 411 },
    },
    {
      text: "Onze voorwaarden wijzigen per 1 mei.",
      declared: { segment: "Alle klanten van de bank", event: "terms-change" },
    },
  ],
  find: declared({
    contradicts: ({ segment, event, recipientCount, affectedCount = 0 }) =>
      segment !== undefined &&
      (recipientCount === undefined || recipientCount > affectedCount) &&
      everyone.test(segment) &&
      !narrowed.test(segment) &&
      !place.test(segment) &&
      !concernsAll.has(event ?? "none"),
  }),
};
