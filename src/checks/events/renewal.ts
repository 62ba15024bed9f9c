import type { PhraseLists } from "../finders.ts";

/** A subscription, policy, document or guarantee that lapses or runs on. */
export const renewal: PhraseLists = {
  nl: [
    "abonnement|*abonnement|lidmaatschap|contract|*contract|polis|*verzekering|verzekering|domein|domeinnaam|licentie|pas|*pas|*kaart|rijbewijs|paspoort|certificaat|proefperiode|garantie|bankpas|*vergunning|inschrijving|overeenkomst|rente|rentevaste|hypotheek ..8 verlengd|verlengt|verlengen|verloopt|verlopen|afloopt|aflopen|eindigt|verlenging|vervalt|vernieuwd|voortgezet|doorloopt|stopt",
    "abonnement|*abonnement|lidmaatschap|contract|*contract|polis|*verzekering|verzekering|licentie|garantie|proefperiode|rentevaste|overeenkomst ..3 loopt|lopen ..6 af|door|tot",
    "loopt|lopen je|jouw|uw ..2 abonnement|lidmaatschap|contract|polis|verzekering|licentie|garantie|proefperiode ..6 af|door",
    "korting|*korting|actie|actieprijs ..6 afgelopen|eindigt|loopt|stopt|vervalt ..9 betaal|betaalt",
    "verlenging van",
    "automatisch|stilzwijgend|ongewijzigd|kosteloos verlengd|verlengen|verlengt|doorlopen|door",
    "geldig tot|t ..3 # ..6 daarna|verlengen|nieuwe",
    "polisblad|verlengingsvoorstel|prolongatie",
    "schriftelijk|opzegtermijn|opzeggen ..6 voor|uiterlijk ..4 verlengd|verlengt|verlenging",
    "rijbewijs|paspoort|identiteitskaart|*pas|*kaart|vergunning|certificaat|polis|keuring|apk ..4 geldig|verloopt tot|op",
  ],
  en: [
    "subscription|membership|contract|policy|plan|domain|licence|license|card|warranty|certificate|trial|passport|insurance|registration|permit|access|pass|guarantee|agreement|cover|lease ..4 renew|renews|renewed|renewing|renewal|expire|expires|expired|expiring|ends|ending|ended|lapse|lapsed|lapses|continues|extended",
    "automatically|auto renew|renews|renewed|renewal|continue|continues|extended",
    "auto-renew|auto-renews|auto-renewal",
    "renewal notice|date|of|reminder|terms|period|premium",
    "up|due for renewal",
    "discount|offer|promotion|rate|price ..4 ends|expires|ended ..9 pay|price",
    "runs until|on ..6 after|then|cancel",
    "renewal ..4 created|pending|completed|due|approved|complete|processed",
    "licence|license|passport|card|permit|certificate|policy|pass|inspection ..4 valid until|to",
    "extended|renewed|prolonged your ..1 membership|subscription|contract|policy|permit|cover",
    "permit|card|licence|license|contract|policy|pass ..4 run|runs|running out",
  ],
};
