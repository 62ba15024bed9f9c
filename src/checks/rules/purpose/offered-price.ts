import { bulkSigns, showsSigns } from "../../bulk-signs.ts";
import { clausesWith, spotIn, type Clause } from "../../clauses.ts";
import { compiledOnce } from "../../compiled-once.ts";
import { structure, type Scene, type Spot } from "../../finders.ts";
import { speaksOfOwnAffairs } from "../../own-affairs.ts";
import { amount, isDue, namesAmount, valueOf } from "../../prices.ts";
import { beginsWithoutOccasion } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";

const figure = String.raw`(?:${amount}|\d[\d.,]*)`;
const period = String.raw`(?: ?(?:per|a|an|p/|/) ?(?:mo(?:nth)?|maand|week|nacht|night|dag|day|jaar|year|person|persoon)(?!\p{L})| p\.p\.)`;

/** How a price stands there when something may be had for it. */
const forms: readonly (() => RegExp)[] = [
  String.raw`${figure}(?:,? inclusief \p{L}+)? (?:instead of|in plaats van|i\.?p\.?v\.?) ${figure}`,
  String.raw`(?<!\p{L})(?:vanaf|v\.a\.|starts? (?:at|from)|starting (?:at|from)|al voor|from) ${amount}(?! ?(?:to|tot|naar|up|–|-)(?!\p{L}))`,
  String.raw`^(?:add|voeg|pre-?book|upgrade|neem(?![^.]{3,60} mee(?!\p{L}))|boek|bijboeken)(?!\p{L})[^.]{3,60}?${amount}`,
  String.raw`(?<!\p{L})(?:first|eerste) (?:month|maand|weken|weeks|3 months|drie maanden) (?:is |zijn |are )?(?:free|gratis|cadeau|on us)[^.]{0,25}?(?:then|daarna)[^.]{0,15}?${figure}`,
  String.raw`(?<!\p{L})(?:normally|normaal|usually|elders|elsewhere)(?: gesproken)?:? ${amount}[^.]{0,30}?${amount}`,
  String.raw`${amount} ?\(?(?:daarna|thereafter|then|after that|later|at the door|aan de deur) ${figure}`,
  String.raw`(?:plan|plus|pro|premium|family|gezin|unlimited|onbeperkt|no ads|zonder reclame|lives|cover|dekking|extra|onderhoudscontract)(?!\p{L})[^.]{0,50}?${amount}${period}`,
  String.raw`${amount}${period} (?:extra )?(?:kijkt|luistert|leest|sport|krijgt|you get|je|u|for)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:switch\p{L}*|overstap\p{L}*|stapt?|open\p{L}*|join\p{L}*)(?!\p{L})[^.]{0,70}?(?:storten|krijgt?|ontvang\p{L}*|credit|put|give|get)(?!\p{L})[^.]{0,30}?${amount}`,
  String.raw`(?<!\p{L})(?:onze|our) (?:[\p{L}\d'-]+ ){1,5}(?:now )?(?:pays?|geeft|biedt|yields?|levert)(?!\p{L})[^.]{0,30}?\d[\d.,]* ?(?:%|procent|percent)`,
  String.raw`(?<!\p{L})(?:sav(?:es|ing)|scheelt|bespaart) (?:you |u |je )?(?:\d[\d.,]* ?(?:%|procent|percent)|${amount})|(?:betaalt?|pay|costs?|kost) \d[\d.,]* ?(?:%|procent|percent|per cent) (?:less|minder)`,
  String.raw`(?:tickets?|kaart(?:en|jes)|passe-partouts?)(?!\p{L})[^.]{0,30}?${figure}[^.]{0,40}?(?:te koop|on sale|in de verkoop|te bestellen)`,
  String.raw`(?:menu|lunch|diner|dinner|arrangement|proeverij|tasting|workshop)(?!\p{L})[^.]{0,25}?(?:is|voor|kost|for|at|from) ${amount}`,
].map((form) => compiledOnce(form, "iu"));

/** One of these stands where a price does. */
const aboutMoney =
  /[€£$%]|\d[.,]\d\d|\d ?(?:[Ee]uro|EUR|eur|SEK|sek|procent|per ?cent|pound|dollar)|(?:EUR|USD|GBP|SEK|eur|sek) ?\d/u;

/** Things in a row, each with its price behind it. */
const priced = /\((?:€ ?|£ ?|\$ ?)?\d{1,4}[.,]\d\d(?:\)|$)/gu;
const asBill =
  /\d ?(?:x|×) |(?:sub)?tota[al]{1,2}(?!\p{L})|(?:te voldoen|btw|vat|eten op school|school lunch|canteen|kantine)(?!\p{L})/iu;

/** A price at which the reader could have something more: no sum of an order, a bill or a contract of his own. */
export const offeredPrice: Rule = {
  id: "purpose/offered-price",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["bw-3:15e", "can-spam-316.3"],
  nl: {
    what: "De mail noemt de prijs van iets dat de lezer erbij kan nemen.",
    why: "Een prijs die bij geen bestelling, rekening of contract van de lezer hoort, is een aanbod.",
    instead: "Noem alleen bedragen die de lezer betaalt, betaald heeft of terugkrijgt.",
  },
  en: {
    what: "The mail gives the price of something the reader could take as well.",
    why: "A price that belongs to no order, bill or contract of the reader's is an offer.",
    instead: "Give only amounts that the reader pays, has paid or gets back.",
  },
  fires: [
    "Je reis is geboekt. «Extra koffer van 20 kg: vanaf € 35».",
    "Uw kast is geplaatst. «De variant met spiegel kost 349 in plaats van 429 euro».",
    "Je account is aangemaakt. «Bij de kassa: zaklamp (12,95), regenponcho (7,50»).",
    "De soep staat op het vuur. «De grote kom doen we voor 9 euro».\n\nAfmelden",
    "Your trip is booked. «Extra suitcase up to 20 kg: from $35».",
    "Your reading was received. «Family plan: six accounts, €14.99/month».",
    "Your order has shipped. «Normally $60, yours for $45».",
    "The soup is on. «A large bowl is £9».\n\nUnsubscribe",
  ],
  quiet: [
    "Uw premie gaat per 1 mei van € 12,50 naar € 13,10 per maand.",
    "De huur wordt vanaf 1 juli € 812 per maand in plaats van € 790.",
    "1 x Lamp Noor (29,95), 2 x Lamp Lars (39,95). Totaal betaald: € 109,85.",
    "U hebt recht op een uitkering vanaf € 1.036 per maand.",
    "Vanaf € 50 per bestelling betaalt u geen verzendkosten.",
    "De schoolreis komt eraan; de bijdrage is € 27,50.",
    "Je cursus begint dinsdag. Neem het boek Nuevo Curso mee; dat kost € 34,95 bij de boekhandel.",
    "Oversize bags at the gate cost $45 instead of $35.",
    "Your subscription costs $9.99/month and renews on 3 May.",
    "The price of the plan goes from $9 to $10 a month.",
    "A replacement card costs £9.50.",
  ],
  find: structure({
    look: (scene) => {
      const tags = clausesWith(scene.draft, aboutMoney);
      if (tags.length === 0) return [];
      const lonely = isForMany(scene);
      return tags.filter((clause) => isOffer(clause, lonely)).map((clause) => whole(scene, clause));
    },
  }),
};

/** A mail that opens with no news, in which nothing is the reader's own, and that looks made for a list. */
function isForMany(scene: Scene): boolean {
  return beginsWithoutOccasion(scene) && !speaksOfOwnAffairs(scene.draft) && showsSigns(scene.draft, 1, bulkSigns);
}

function whole({ draft }: Scene, clause: Clause): Spot {
  return spotIn(draft, clause, 0, clause.text.length);
}

function isOffer({ text, passage }: Clause, lonely: boolean): boolean {
  if ((text.match(priced)?.length ?? 0) > 1) return !asBill.test(text) && !asBill.test(passage.text);
  if (isDue(text)) return false;
  if (lonely && namesAmount(text)) return true;
  return forms.some((form) => isBargain(form().exec(text)?.[0] ?? ""));
}

/** Whether something stands there that is not dearer than it was. */
function isBargain(found: string): boolean {
  const [now, before] = found.split(/ (?:instead of|in plaats van|i\.?p\.?v\.?) /iu);
  if (now === undefined || now === "") return false;
  return before === undefined || (namesAmount(found) && valueOf(now) > 0 && valueOf(now) < valueOf(before));
}
