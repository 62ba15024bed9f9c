import type { PhraseLists } from "../finders.ts";

/** An invoice or a collection that was wrong and is put right. */
export const invoiceCorrection: PhraseLists = {
  nl: [
    "creditnota|creditfactuur|correctiefactuur|correctienota|rectificatie",
    "gecorrigeerde|herziene|verbeterde|juiste|nieuwe|aangepaste factuur|rekening|nota",
    "factuur|rekening|nota|bedrag|*factuur|afrekening ..6 gecorrigeerd|herzien|rechtgezet|onjuist|fout|verkeerd|dubbel|foutief|hersteld|klopt|klopte",
    "fout|correctie|vergissing op|in|van|bij ..2 factuur|rekening|nota|afrekening|incasso",
    "onterecht|onrechte|dubbel|verkeerd|foutief|abusievelijk|tweemaal ..4 gefactureerd|afgeschreven|berekend|geïncasseerd|betaald|verrekend|rekening",
    "twee|dubbele keer gefactureerd|afgeschreven|berekend|geïncasseerd|betaald",
    "te|teveel|te veel|weinig|hoog ..4 betaald|berekend|afgeschreven|gefactureerd|geïncasseerd|rekening",
    "teveel ..3 betaald|berekend|afgeschreven|gefactureerd|geïncasseerd|rekening",
    "verrekenen|verrekend|verrekening ..6 factuur|rekening|nota|termijn",
    "rekenden|rekende|berekenden|berekende|brachten ..6 dubbel|twee|onrechte|onterecht|veel",
    "rekening|factuur|nota ..6 niet voor u|jou",
  ],
  en: [
    "corrected|revised|amended|replacement invoice|invoices|bill|statement|receipt",
    "credit note|memo|invoice",
    "charged|billed|invoiced|taken|debited|collected ..4 error|twice|incorrectly|mistake|much|wrongly",
    "overcharged|double-charged|undercharged|overcharge",
    "error|mistake|correction in|on|to|of ..3 invoice|bill|statement|charge|charges",
    "invoice|bill|statement ..3 corrected|incorrect|wrong|mistake|error|replaces",
    "wrong|incorrect amount|rate|invoice|bill|charge",
    "bill|invoice ..6 not meant|intended|for you|for",
  ],
};
