import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Encouragement to earn or spend points, where a statement would give only the balance. */
export const loyaltyIncentive: Rule = {
  id: "purpose/loyalty-incentive",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["ico-amex", "tw-11.7"],
  nl: {
    what: "De mail spoort aan om punten te sparen of te besteden.",
    why: "Wie tot sparen aanspoort, spoort tot kopen aan; een creditcardbedrijf is er in 2021 voor beboet.",
    instead: "Geef alleen het saldo, de datum waarop het vervalt en waar de regels staan.",
  },
  en: {
    what: "The mail urges the reader to earn or spend points.",
    why: "Urging people to save points is urging them to buy; a card company was fined for it in 2021.",
    instead: "Give only the balance, the date on which it expires and where the rules are.",
  },
  fires: [
    "Deze week kun je op al je boodschappen «dubbele punten» krijgen.",
    "«Verzilver je spaarpunten» voor een leuk uitje.",
    "«Wissel je punten in» voor een theaterkaart.",
    "Use your card at the pump and «earn 500 points».",
    "This week you get «double points» on all groceries.",
    "«Redeem your points» for a night out.",
  ],
  quiet: [
    "Je hebt 1.200 punten; op 31 december vervallen ze.",
    "Er zijn twee extra afhaalpunten bij jou in de buurt.",
    "Wij hebben 40 punten van je saldo afgeschreven.",
    "You have 1,200 points; they expire on 31 December.",
    "We took 40 points off your balance for this booking.",
    "There are two extra collection points near you.",
  ],
  find: phrases({
    nl: [
      "spaar|verdien|verzamel ..3 punten|spaarpunten|zegels|miles|cashback",
      "verzilver je|jouw|uw|deze|nu ..1 punten|spaarpunten|tegoed|zegels|miles|voordeel",
      "wissel ..2 punten|spaarpunten|miles ..2 in",
      "besteed je|jouw|uw ..1 punten|spaarpunten|tegoed|miles",
      "dubbele|driedubbele punten|spaarpunten|zegels|miles",
      "extra|bonus spaarpunten|zegels|miles",
      "bonuspunten|bonusmiles",
      "exclusieve beloning|beloningen",
    ],
    en: [
      "earn|collect|rack ..3 points|miles|rewards|cashback|stars",
      "redeem|spend|use your ..2 points|miles|rewards",
      "double|triple|bonus|extra points|miles|stars",
      "exclusive|members-only reward|rewards",
    ],
    unless: {
      nl: ["niet|geen|nooit ..4 verzilver|wissel|besteed|bonuspunten"],
      en: [
        "not|cannot|can't|cannot|never ..3 earn|collect|redeem|use|spend",
        "how you earn|collect points",
        "pick-up|pickup|collection|service|parcel|drop-off|access points",
      ],
    },
  }),
};
