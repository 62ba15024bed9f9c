import type { PhraseLists } from "../finders.ts";

/** Terms, a privacy statement or house rules that are replaced or amended. */
export const termsChange: PhraseLists = {
  nl: [
    "voorwaarden|*voorwaarden|privacyverklaring|privacybeleid|privacystatement|reglement|*reglement|huisregels|spelregels|gebruiksregels|cookiebeleid|cookieverklaring|statuten|overeenkomst|verwerkersovereenkomst ..6 wijzigen|wijzigt|veranderen|verandert|veranderd|aangepast|gewijzigd|bijgewerkt|geactualiseerd|vernieuwd|herzien|herschreven|aanpassen|vernieuwen|ingang|vervangen|aangevuld",
    "nieuwe|gewijzigde|aangepaste|herziene|bijgewerkte|vernieuwde|geactualiseerde [algemene|onze] voorwaarden|*voorwaarden|privacyverklaring|privacybeleid|privacystatement|reglement|*reglement|huisregels|verwerkersovereenkomst|cookiebeleid",
    "wijzigen|wijzigt|veranderen|verandert|passen|actualiseren|vernieuwen|herzien|vervangen ..4 voorwaarden|*voorwaarden|privacyverklaring|privacybeleid|privacystatement|reglement|*reglement|huisregels|verwerkersovereenkomst",
    "wijziging|wijzigingen|aanpassing|aanpassingen|herziening van|in|op ..3 voorwaarden|*voorwaarden|privacyverklaring|privacybeleid|reglement|*reglement|huisregels|overeenkomst|contract",
    "gaan|gaat|gelden|geldt|treden|treedt ..4 nieuwe voorwaarden|regels|huisregels",
    "nieuwe voorwaarden|regels|huisregels ..4 gelden|geldt|ingang|gaan|kracht",
    "artikel # ..6 gewijzigd|vervalt|luidt|wijzigt|vervangen",
    "gelden|geldt ..4 andere|nieuwe|aangepaste ..1 regels|huisregels|voorwaarden|*regels|*voorwaarden",
    "artikel|bepaling ..3 geldt ..2 niet",
  ],
  en: [
    "terms|conditions|agreement|rules|bylaws ..4 change|changes|changing|changed|updated|update|updating|revised|effect|amended|replaced",
    "privacy|cookie|acceptable|refund|returns policy|notice|statement ..4 change|changes|changing|changed|updated|update|updating|revised|effect|amended|replaced",
    "new|updated|revised|amended terms|conditions|privacy|user|policy [agreement|policy|notice|of|and]",
    "new|updated|revised|amended house|data|service|processing|licence|license rules|agreement|terms",
    "update|updates|updated|updating|change|changes|changed|changing|revised|revising|amend|amending|amended|replacing [to] our|the|your ..2 terms|conditions|privacy|agreement|rules",
    "change|changes|update|updates|amendment|amendments to|in|of our|the|your ..3 policy|terms|conditions|agreement|rules",
    "article|section|clause # ..6 changed|replaced|removed|amended|reads|changes",
    "different|new|revised ..2 rules|terms|conditions apply|applies|take|come",
    "rewritten|rewriting|rewrote|revised|amended our|the ..2 policy|terms|conditions|rules|notice",
    "clause|article|section|it ..3 no longer applies|valid",
  ],
};
