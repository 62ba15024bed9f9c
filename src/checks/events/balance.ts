import type { PhraseLists } from "../finders.ts";

/** A balance, an allowance or a limit, and what is left, spent or about to lapse. */
export const balance: PhraseLists = {
  nl: [
    "saldo|*saldo|tegoed|*tegoed|cadeaukaart|cadeaubon|punten|*punten|strippenkaart|tegoedbon|vakantiedagen|verlofuren|beltegoed ..6 vervalt|vervallen|verloopt|verlopen|bedraagt|bijgeschreven|afgeschreven|overgezet|teruggestort|opgewaardeerd|laag|geldig|over|resteert",
    "saldo-overzicht|jaaroverzicht|rekeningoverzicht|puntenoverzicht|bankafschrift|rekeningafschrift|verbruiksoverzicht|jaaropgave|jaarverbruik",
    "databundel|*bundel|belminuten|opslag|opslagruimte|mailbox|*mailbox|postvak|schijfruimte|schijf ..4 verbruikt|opgebruikt|gebruikt|vol|bereikt|overschreden",
    "gebruikt|verbruikt|verbruik|opgebruikt ..6 databundel|*bundel|opslagruimte|bundel",
    "# % van je|jouw|uw ..2 bundel|databundel|opslag|opslagruimte|limiet|tegoed",
    "limiet|grens|maximum|quotum ..6 bereikt|overschreden|nadert",
    "nog # gb|mb|ritten|strippen|beurten",
    "*uren|dagen ..4 vervallen|vervalt op|per",
    "overzicht|opgave van|over je|jouw|uw|alle|de ..1 giften|bijdragen|betalingen|uitgaven|verbruik|rente|premies",
    "je|jouw|uw ..1 saldo|tegoed|*saldo|*tegoed ..4 is|bedraagt|staat",
    "staat|staan|heb|hebt|heeft ..2 nog ..5 op|over ..3 *kaart|*pas|*rekening|tegoed",
    "strippen|lessen|ritten|beurten|uren|dagen ..2 over",
  ],
  en: [
    "balance|points|credit|credits|allowance|voucher|miles ..4 expire|expires|expiring|expired|remaining|transferred|low|lapse|lapses|left",
    "your ..4 balance ..4 is|of|was|stands|falls",
    "balance is|of|was",
    "gift card|voucher ..3 expire|expires|expired|expiring|balance",
    "account|points|rewards|annual|monthly|bank|yearly|quarterly statement|balance",
    "reached|exceeded|used|approaching|over ..4 limit|quota|allowance|data",
    "mailbox|inbox|storage|disk|bundle|allowance ..2 full|used",
    "# % of your ..2 data|bundle|allowance|storage|limit|quota",
    "storage|data|usage|credit ..2 warning|limit|left",
    "overview|statement|summary of your ..1 gifts|payments|usage|consumption|contributions|account|donations|interest",
    "gifts|contributions|donations we received|you|from",
    "left|remaining on|in your ..2 card|account|pass|balance",
    "lessons|rides|visits|credits|hours left|remaining",
    "annual|yearly|monthly usage|consumption",
  ],
};
