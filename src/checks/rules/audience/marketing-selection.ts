import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

const chosen =
  /(?<!\p{L})(?:(?:interesse|geïnteresseerd) in|koopkans|koopintentie|propensity|look-?alike\p{L}*|actieve openers|(?:geopend|geklikt|gelezen) (?:hebben )?in de (?:laatste|afgelopen)|in de (?:laatste|afgelopen) [\p{L}\p{N} ]{1,30} (?:hebben |heeft )?(?:geopend|geklikt)|(?:op (?:een|de|onze) (?:link|mail|nieuwsbrief|artikel|actie)\p{L}*|nieuwsbrief) (?:hebben |heeft )?geklikt|klikkers|hoge klantwaarde|cltv|clv|rfm|niet (?:meer )?gekocht sinds|churn-?risico|winkelmand(?:je)?|winkelwagen|doelgroep \d{2}|heavy users|interested in|(?:opened|clicked|read) (?:[\p{L}\p{N} ]{1,30} )?in the last|clicked on|clickers|high[- ]value|not (?:bought|purchased) since|churn risk|cart abandoners|lapsed)(?!\p{L})/iu;
const hit = /(?<!\p{L})(?:klacht(?:en)?|storing|getroffen|geraakt|affected by|impacted by|complaints?)(?!\p{L})/iu;

/** A group picked on interest or buying behaviour was picked to sell to. */
export const marketingSelection: Rule = {
  id: "audience/marketing-selection",
  question: "audience",
  severity: "error",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-21", "ico-amex"],
  nl: {
    what: "De groep is gekozen op interesse of koopgedrag.",
    why: "Een servicemail is voor wie de gebeurtenis raakt; kiezen op koopkans hoort bij reclame.",
    instead: "Selecteer op de gebeurtenis zelf: wie heeft de bestelling, het abonnement of de afspraak die verandert?",
  },
  en: {
    what: "The group was chosen on interest or buying behaviour.",
    why: "A service mail is for those the event affects; choosing on likelihood to buy belongs to advertising.",
    instead: "Select on the event itself: who has the order, the subscription or the appointment that changes?",
  },
  fires: [
    { text: "Onze tarieven wijzigen per 1 mei.", declared: { segment: "Klanten met interesse in een hybride auto" } },
    { text: "Our rates change on 1 May.", declared: { segment: "Customers who opened in the last 30 days" } },
    {
      text: "Onze tarieven wijzigen per 1 mei.",
      declared: { segment: "Klanten die in de afgelopen 30 dagen een nieuwsbrief hebben geopend" },
    },
    {
      text: "Our rates change on 1 May.",
      declared: { segment: "Readers who opened our newsletter in the last 30 days" },
    },
    { text: "Our rates change on 1 May.", declared: { segment: "Members who clicked on an article" } },
  ],
  quiet: [
    { text: "Je melding is afgehandeld.", declared: { segment: "Klanten met een klacht over hun winkelmand" } },
    { text: "Our rates change on 1 May.", declared: { segment: "Customers on a plan whose rate changes" } },
  ],
  find: declared({ contradicts: ({ segment }) => segment !== undefined && chosen.test(segment) && !hit.test(segment) }),
};
