import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A price that is praised, or set against a higher one, is there to make the reader buy. */
export const priceAnchor: Rule = {
  id: "purpose/price-anchor",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["bw-3:15e"],
  nl: {
    what: "De mail prijst een prijs aan, of zet hem af tegen een hogere.",
    why: "Van-voor-prijzen en woorden als 'slechts' moeten tot kopen verleiden.",
    instead: "Verandert er een prijs, noem dan alleen het oude bedrag, het nieuwe bedrag en de datum.",
  },
  en: {
    what: "The mail praises a price, or sets it against a higher one.",
    why: "Was-now prices and words such as 'only' are there to tempt people to buy.",
    instead: "If a price changes, give just the old amount, the new amount and the date.",
  },
  fires: [
    "Een weekend aan zee kan «vanaf € 99 per persoon».",
    "De wandelschoenen gaan «van € 149,95 voor € 89,95» de deur uit.",
    "Een waterdicht jack heb je al voor «slechts € 59».",
    "Je vindt bij ons altijd «scherpe prijzen».",
    "Walking boots, «was £120 now £79».",
    "The care kit for rainwear is «now only £9.00».",
    "You will not find a bed at a «lowest price ever» anywhere else.",
  ],
  quiet: [
    "De toeristenbelasting is € 3 per persoon per nacht.",
    "Je maandbedrag gaat per 1 januari van € 22,00 naar € 23,50.",
    "Uw premie was € 104 en wordt vanaf 1 maart € 109 per maand.",
    "Het storingsnummer is bereikbaar van 8 tot 18 uur en kost € 0,10 per minuut.",
    "Your monthly fee was £20 and will be £22 from 1 March.",
    "The price increase applies to your plan from 1 May.",
    "Only £4.10 of your refund is still open; the rest was paid on Monday.",
  ],
  find: phrases({
    nl: [
      "vanaf € # per persoon|nacht|week",
      "vanaf # euro per persoon|nacht|week",
      "voor € # per|p maand|jaar|week ben|bent|heb|hebt|heeft|krijg|krijgt|kijk|bel|sport|lees|rijd je|jij|u",
      "ben|bent|heb|hebt|heeft je|jij|u [al] voor € # per maand|jaar|week",
      "van € # per stuk|deel|aandeel",
      "van € # [nu] voor [slechts|maar|nog] € #",
      "van # euro [nu] voor [slechts|maar] # euro",
      "van € # voor #",
      "was € # nu [slechts|maar] € #",
      "slechts|maar € # [per]",
      "nu [al] voor slechts|maar # euro",
      "voor slechts|maar # euro",
      "nu [al] voor|vanaf € #",
      "al vanaf € #",
      "al vanaf # euro",
      "adviesprijs|adviesprijzen",
      "laagste prijs|prijzen ooit",
      "scherpe|scherpste|spotgoedkope|bodem|vriendelijke prijs|prijzen|tarief|tarieven",
      "laagsteprijsgarantie|spotprijs|spotprijzen|bodemprijs|bodemprijzen|spotgoedkoop",
    ],
    en: [
      "was €|£|$ # [:] now [only|just] €|£|$ #",
      "now|for|from|at only|just €|£|$ #",
      "starting|starts at|from only|just €|£|$ #",
      "rrp",
      "lowest|best price|prices ever|guaranteed|around",
      "unbeatable|amazing|great|incredible|rock-bottom price|prices|value",
      "at a fraction of the price",
      "price|prices slashed",
    ],
    unless: {
      nl: [
        "maar € # ..3 ontvangen|betaald|terug|teruggekregen|overgemaakt|afgeschreven",
        "betaald|ontvangen|afgeschreven|overgemaakt ..3 maar|slechts € #",
        "tarief|premie|prijs|maandbedrag|contributie ..2 was € # nu € #",
      ],
      en: [
        "paid|received|charged|refunded ..3 only|just €|£|$ #",
        "fee|premium|rate|tariff|price was €|£|$ # now €|£|$ #",
      ],
    },
  }),
};
