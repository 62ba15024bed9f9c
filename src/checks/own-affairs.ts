import type { Draft } from "../draft/draft.ts";
import { oncePer } from "../draft/once-per.ts";
import { bodyOf } from "./scene.ts";
import { viewOf } from "./tokens.ts";

const affairs = [
  "account|boeking|reservering|bestelling|order|factuur|rekening|betaling|incasso|abonnement|lidmaatschap|wachtwoord|aanvraag|verzoek|inschrijving|aanmelding|registratie|afspraak|levering|bezorging|pakket|zending|retour|contract|overeenkomst|polis|premie|verzekering|claim|schade|dossier|ticket|vlucht|profiel|gegevens|instellingen|saldo|tegoed|proefperiode|e-?mailadres|paspoort|vergunning|huur|huurcontract|hypotheek|termijnbedrag|meter|meterstand\\p{L}*|melding|klacht|sleutel|straat|woning|toestel|export|machtiging|sollicitatie|stage\\p{L}*|les|examen|bijdrage",
  "order|booking|reservation|invoice|bill|payment|subscription|membership|password|request|application|registration|appointment|delivery|parcel|package|shipment|return|contract|agreement|policy|premium|claim|case|ticket|flight|profile|details|settings|balance|credit|trial|e-?mail address|passport|permit|lease|rent|mortgage|meter|complaint|key|street|device|phone|export|licen[sc]e|transfer|upload|receipt|statement|refund|card|data|internship|lesson|exam|contribution",
].join("|");

/** `your order`, `uw nieuwe paspoort`, `order 10442`. */
const affair = new RegExp(
  String.raw`(?<!\p{L})(?:(?:je|jouw|uw|mijn|your|my) (?:[\p{L}-]{1,20} )?(?:${affairs})|(?:${affairs}) (?:number |nummer |nr\.? )?#?(?:[\p{Lu}]{0,4}[ -]?\d{2,}|\{))(?![\p{L}])`,
  "iu",
);

/** Whether a mail speaks of something the reader has or asked for: an order, a policy, a lesson. Asked twice, read once. */
export const speaksOfOwnAffairs: (draft: Draft) => boolean = oncePer((draft) => {
  const subject = draft.passages.filter(({ part, visible }) => part === "subject" && visible);
  return [...subject, ...bodyOf(draft)].some((passage) => affair.test(viewOf(passage).text));
});
