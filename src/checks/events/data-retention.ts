import type { PhraseLists } from "../finders.ts";

/** Data, files or an account of the reader that will be deleted, or whose term of keeping ends. */
export const dataRetention: PhraseLists = {
  nl: [
    "bewaartermijn|bewaartermijnen|bewaarbeleid|bewaarplicht|termijn ..5 voorbij|verstreken|verlopen|verloopt|eindigt|afgelopen|wijzigt|gewijzigd",
    "gegevens|*gegevens|account|bestanden|dossier|profiel|foto's|berichten|cv|brief|opname|opnamen|uitslag|uitslagen|documenten|video's|beelden ..6 verwijderd|gewist|vernietigd|geanonimiseerd|wissen|vernietigen|verwijderen",
    "wissen|verwijderen|vernietigen|anonimiseren we|wij|ons ..6 gegevens|*gegevens|dossier|bestand|bestanden|account|uitslag|cv|brief|foto's|ze|profiel",
    "we|wij wissen|verwijderen|vernietigen ..5 gegevens|*gegevens|dossier|bestanden|account|cv|brief|foto's|profiel|aantekeningen",
    "inactief|inactieve|inactiviteit|ongebruikt|ongebruikte|gebruikt ..9 verwijderd|verwijderen|gewist|wissen|opgeheven|gesloten|sluiten",
    "verwijderen|verwijderd|wissen|sluiten|opheffen ..6 inactief|inactieve|inactiviteit|ongebruikte",
    "vervalt|vervallen|verwijderd uit ons bestand|archief|systeem",
    "langer|jaar bewaren ..6 toestemming|nodig",
    "wordt|worden ..6 op|over|na|per ..4 verwijderd|gewist|vernietigd",
    "binnenkort|automatisch|definitief verwijderd|gewist|vernietigd",
    "wissen|verwijderen|vernietigen we|wij ..2 beelden|opnamen|foto's|documenten|berichten|stukken",
    "heffen we|wij ..6 account|profiel|het ..6 op",
    "account|profiel ..9 niet ..9 verwijderd|verwijderen|heffen|sluiten",
  ],
  en: [
    "data|files|account|accounts|information|records|record|file|profile|photos|messages|recordings|documents|cv|application is|are|was|were|will|be|been|has|have ..4 deleted|erased|removed|delete|anonymised|anonymized|destroyed|purged",
    "will|we'll|going|automatically|must [to|be] delete|deleting|erase|remove|destroy your|the|this|these ..3 data|files|file|account|information|records|record|profile|photos|documents|details",
    "retention period|term ..4 ends|ended|expires|expired|over|passed",
    "change|changes ..4 retention period|policy|schedule",
    "inactive|inactivity|dormant|unused ..9 deleted|closed|removed|delete|close|remove",
    "delete|deleted|close|closed|remove|removed|deleting ..6 inactive|inactivity|dormant",
    "we|we'll|will|to keep|destroy|delete ..4 file|record|data ..6 years|year|months",
    "we ..2 delete|destroy|erase your ..2 data|file|record|details|cv",
    "be deleted|erased|destroyed ..1 on|in|after|within|soon|automatically|permanently|at",
    "we|we'll|will delete|destroy|erase ..5 data|files|file|recordings|photos|records|images|details",
    "unless you log|sign in",
    "we|we'll|will remove your ..2 file|data|account|photos|records|recordings",
  ],
};
