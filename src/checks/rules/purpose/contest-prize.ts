import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A chance to win something, which is promotion whatever else the mail says. */
export const contestPrize: Rule = {
  id: "purpose/contest-prize",
  question: "purpose",
  severity: "error",
  speaksFor: "commercial",
  weight: "decisive",
  sources: ["ico-flybe-honda", "bw-3:15e"],
  nl: {
    what: "De mail belooft een kans op een prijs.",
    why: "Een winactie bevordert de verkoop; een luchtvaartmaatschappij kreeg er een boete voor.",
    instead: "Haal de winactie uit de mail, of stuur haar als reclame.",
  },
  en: {
    what: "The mail promises a chance to win a prize.",
    why: "A prize draw promotes sales; an airline was fined for one.",
    instead: "Take the prize draw out of the mail, or send it as advertising.",
  },
  fires: [
    "Werk je gegevens bij en «maak kans op» een weekend weg.",
    "Doe mee met onze «winactie» en stuur je mooiste foto in.",
    "Iedere maand «verloten we» een elektrische fiets onder onze leden.",
    "Check your details for a «chance to win a» weekend away.",
    "Join our «prize draw» before the end of the month.",
    "«Win a» pair of walking boots.",
  ],
  quiet: [
    "De winkel is in de winter gesloten; door harde wind rijdt bus 8 niet.",
    "Bij dit weer is er kans op vertraging.",
    "De verloting van de woningen aan de Kade gaat niet door.",
    "Wij geven je gegevens nooit weg.",
    "Met deze instelling win je tijd bij het inloggen.",
    "The shop window was broken last night, so we are closed today.",
    "The competition authority has approved the takeover of your provider.",
    "You have the right to appeal; if you win an appeal we refund the fee.",
  ],
  find: phrases({
    nl: [
      "maak|maken|maakt [nu|jij|je|ook|direct|dan] [ook] kans op|om",
      "winactie|winacties|win-actie|weggeefactie|prijsvraag|prijsvragen|prijzenpakket|prijzenpakketten",
      "verloten we|wij",
      "we|wij verloten",
      "verloting van ..4 prijs|prijzen|tickets|kaarten|reis|weekend|cadeau*",
      "geven we|wij ..5 weg",
      "we|wij geven ..5 weg",
      "win een|kaarten|tickets|jouw|jij|dit|deze|€",
      "en win !",
      "doe|speel mee en win",
      "jackpot|hoofdprijs|hoofdprijzen",
    ],
    en: [
      "prize draw|draws",
      "win a|an|one|up|tickets|£|€|$",
      "chance|chances to win",
      "enter|play to win",
      "sweepstake|sweepstakes|giveaway|giveaways|raffle",
      "grand prize",
      "enter our|the|this ..2 contest|competition|draw",
      "we're|are giving away",
    ],
    unless: {
      nl: [
        "maak|maakt|maken ..1 kans op schade|vertraging|storing|boete|problemen",
        "verloting van ..3 woning*|kavel*|*plaatsen|startnummer*",
        "prijsvraag|winactie|prijsvragen ..4 verwijderd|afgelopen|geannuleerd|beeindigd",
        "geven ..4 niet|nooit|gegevens ..3 weg",
        "kans op een|# ..1 woning|plek|plaats|subsidie",
        "deelname ..3 prijsvraag|winactie",
      ],
      en: [
        "win a|an|one ..1 appeal|case|dispute|claim|court|place|contract|award|bid",
        "raffle ..3 housing|places|permit|permits",
        "removed|withdrawn|entry ..4 prize|raffle draw",
        "prize draw ..3 closed|cancelled|canceled|removed",
      ],
    },
  }),
};
