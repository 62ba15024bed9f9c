import type { PhraseLists } from "../finders.ts";
import { monthsEn, monthsNl } from "./moments.ts";

/** What the reader pays for something running that goes up or down, with a date or an amount. */
export const priceChange: PhraseLists = {
  nl: [
    "prijs|prijzen|tarief|tarieven|premie|contributie|abonnementskosten|maandbedrag|abonnementsprijs|abonnementsgeld|huurprijs|huur|termijnbedrag|voorschot|bijdrage|zorgpremie|*tarief|*tarieven|*premie|*prijs|*prijzen ..6 wijzigt|wijzigen|stijgt|stijgen|verandert|veranderen|verhoogd|verhogen|omhoog|aangepast|aanpassen|gewijzigd|geïndexeerd|indexeren|duurder|vastgesteld",
    "prijswijziging|prijswijzigingen|tariefwijziging|tariefswijziging|prijsverhoging|tariefsverhoging|tariefverhoging|prijsaanpassing|tariefaanpassing|indexatie|prijsindexatie|indexering|premiewijziging|contributieverhoging|huurverhoging|premieverhoging|huuraanpassing",
    "verhogen|wijzigen|wijzigt|veranderen|verandert|stijgen|stijgt|indexeren ..4 prijs|prijzen|tarief|tarieven|contributie|premie|maandbedrag|abonnementsprijs|huur|huurprijs",
    "passen we|wij ..3 prijs|prijzen|tarief|tarieven|premie|huur|contributie|maandbedrag ..4 aan",
    "je|jouw|uw ..1 prijs|tarief|premie|contributie|maandbedrag|termijnbedrag|abonnement|huur|voorschot ..6 daalt|verlaagd|omlaag|lager|wordt ..4 €",
    "je|jouw|uw prijs|tarief|premie|contributie|maandbedrag|termijnbedrag|huur ..6 daalt|verlaagd|omlaag|lager|wordt",
    "gaat|gaan|stijgt|wordt|worden ..6 van € # naar",
    "van € # naar € # per",
    "prijs|tarief|premie|maandbedrag nu|was|oud ..9 nieuw|wordt|vanaf",
    "wordt|worden € # per|duurder",
    "wordt|worden ..5 duurder",
    "nieuwe|gewijzigde|aangepaste tarief|tarieven|prijs|prijzen ..4 per|ingang|gelden|geldt",
    "nieuwe|gewijzigde|aangepaste premie|contributie|maandbedrag|huurprijs|huur|*premie|voorschot|termijnbedrag",
    "gaat|gaan ..3 meer betalen",
    `vanaf|per|ingang [van] [#] ${monthsNl} [#] ..2 betaalt|betaal|kost|kosten|wordt|bedraagt ..9 € #`,
    "wordt|worden|gaat ..3 € # hoger|lager|omhoog|omlaag|duurder",
    `vanaf|per|ingang [van] [#] ${monthsNl} [#] ..1 rekenen|vragen|berekenen|brengen we|wij ..4 € #`,
    "€ # meer|minder per maand|jaar|uur|kwartaal|keer",
    "*kosten stijgen|wijzigen|veranderen",
  ],
  en: [
    "price|prices|fee|fees|rate|rates|premium|premiums|tariff|tariffs|pricing|charges|rent|fare|fares|contribution|subscription|dues ..4 increase|increases|increasing|increased|change|changes|changing|changed|rise|rises|rising|adjusted|raised|indexed",
    "price|prices|fee|fees|rate|rates|premium|tariff|tariffs|rent|fare|fares ..3 go|goes|going up|down",
    "change|changes|increase|adjustment|update|rise|indexation to|in|of your|our|the ..1 price|prices|pricing|rates|fees|tariffs|premium|fee|rate|rent|fares|contribution",
    "raise|raising|increase|increasing|change|changing|adjust|adjusting your|our|the ..1 price|prices|rates|fees|premium|fee|rate|rent|fares|contribution",
    "price|rent|fee|rate|premium|fare|tariff|pricing increase|change|adjustment|rise|review",
    "price|fee|rate|premium|rent now|from|today ..9 price|fee|rate|premium|rent from",
    "from €|£|$ # to €|£|$ # per|a|each|from|on",
    "goes|go|going|rises|rise|increases|increase|moves ..4 from €|£|$ # to",
    "becomes|become ..6 more expensive",
    "subscription|membership|plan|ticket|pass|rent|premium|fee becomes|become|will [be] €|£|$ #",
    "new price|rate|fee|premium of|for your",
    "your new rate|premium|rent|contribution|tariff|fare",
    `from|on|as [of|from] [#] ${monthsEn} [#] ..5 cost|costs|pay|becomes|be ..2 €|£|$ #`,
    `from|as [of|from] [#] ${monthsEn} [#] we [will] charge`,
    "€|£|$ # more a|per month|year|week",
  ],
};
