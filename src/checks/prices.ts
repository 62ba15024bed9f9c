import { compiledOnce } from "./compiled-once.ts";

/** An amount of money as people write it: `€ 9,95`, `$4`, `280 SEK`, `12 euro`. */
export const amount = String.raw`(?:(?:€|£|\$|(?<!\p{L})(?:eur|usd|gbp|sek)(?!\p{L})) ?\d[\d.,]*|(?<![\d.,])\d[\d.,]* ?(?:€|(?:euros?|eur|sek|dollars?|pounds?)(?!\p{L})))`;

const anAmount = compiledOnce(amount, "iu");

/** Whether an amount of money stands in it. */
export function namesAmount(text: string): boolean {
  return anAmount().test(text);
}

/** Money that is owed, paid or given back, or a price that changes: of what the reader has, not of what he might buy. */
const due = compiledOnce(
  [
    String.raw`(?<!\p{L})(?:je|jouw|uw|mijn|your|my|the|that|this|de|het|die|dat|deze) (?:[\p{L}-]{1,20} ){0,2}(?:\p{L}{0,12}premie|premium|\p{L}{0,6}huur|rent|abonnement|subscription|lidmaatschap|membership|\p{L}{0,12}bedrag|amount|termijn\p{L}*|payments?|factuur|invoice|bill|rente\p{L}*|(?:interest )?rate|contract|hypotheek|mortgage|fee|bijdrage|contribution|balance|saldo)(?!\p{L})|(?<!\p{L})(?:je|jouw|uw|your) (?:plan|pakket|package)(?!\p{L})|next payment|volgende betaling|amounts? to(?!\p{L})|debit|incasso`,
    String.raw`stijg|daal|rises?(?!\p{L})|(?<!\p{L})f[ae]ll(?:s|en)?(?!\p{L})|increas|decreas|verhoog|verlaag|go(?:es)? (?:up|down|from)|ga(?:at|an) van|omhoog|omlaag|wijzig|chang|was |were |(?<!\p{L})(?:boete|fine|penalty|charge[ds]?)(?!\p{L})|in rekening|(?<!\p{L})rekenen(?!\p{L})|administrati|te laat|(?<!\p{L})late(?!\p{L})|overdue|achterstand|aanmaning`,
    String.raw`waarborg|borg(?:som)?(?!\p{L})|deposit|excess|eigen risico|terug|refund|vergoed|reimburse|compensat|btw(?!\p{L})|(?<!\p{L})vat(?!\p{L})|totaal|total|subtota|betaald|paid(?!\p{L})|betaalde|afgeschreven|debited|schrijven we|renews?(?!\p{L})|verleng|verschuldigd|(?<!\p{L})due(?!\p{L})|openstaand|outstanding|te voldoen|overma(?:ak|k)|transfer`,
    String.raw`per minu|landline|par(?:keren|king)|belasting|(?<!\p{L})tax|leges|(?:vrijwillige|ouder|eigen) ?bijdrage|contribution|kopie|copy|replace|vervang|duplicaat|check-?in|kwh|m³|m3|standing charge|statement|jaarnota|afrekening|minimum|maxim|limiet|limit|inkomen|income|spend|besteding|bestellingen|orders? (?:of|over|above)|bezorgkosten|verzendkosten|delivery|shipping|papieren|paper`,
    String.raw`(?<!\p{L})(?:you|u|je|jij)(?: will)? (?:pays?|paid|betaalt?|owe|receive|krijgt? .{0,20}terug)|betaalt? (?:je|u|jij)|oplicht|scam|fraud|salar|(?<!\p{L})loon(?!\p{L})|wages?(?!\p{L})|bruto|gross(?!\p{L})|uitkering|allowance|entitled|recht op|(?<!\p{L})geldt|appl(?:y|ies)(?!\p{L})|aanvragen|aanvraag|agreed|settle|(?<!\p{L})keep(?!\p{L})|behouden|houden|estimate|schatting`,
    String.raw`(?<!\p{L})(?:geven|geeft u|schenk\p{L}*|donee?r\p{L}*|donat\p{L}+|gave|raised?|chip in|haalden|opgehaald|opbrengst|steunt?|gift)(?!\p{L})`,
  ].join("|"),
  "iu",
);

/** Whether a sentence speaks of money owed, paid, changed or given back. */
export function isDue(text: string): boolean {
  return due().test(text);
}

/** The last number that stands in it, cents aside; 0 where there is none. */
export function valueOf(text: string): number {
  const [figure = "0"] = text.match(/\d[\d.,]*/gu)?.slice(-1) ?? [];
  return Number(
    figure
      .replace(/[.,]+$/u, "")
      .replace(/[.,]\d{1,2}$/u, "")
      .replaceAll(/[.,]/gu, ""),
  );
}
