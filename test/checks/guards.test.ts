import { describe, expect, it } from "vitest";
import { rules } from "../../src/checks/rules/index.ts";
import { run } from "../../src/checks/run.ts";
import { defaultCheckSettings } from "../../src/checks/settings.ts";
import { aDraft } from "./a-draft.ts";

/** The rules with weight that speak for another purpose and fire on this text, each with what it quotes. */
async function weightyIn(language: "nl" | "en", text: string): Promise<readonly string[]> {
  const weighty = new Set(
    rules.filter(({ weight }) => weight === "strong" || weight === "decisive").map(({ id }) => id),
  );
  const { findings } = run(await aDraft({ text }, language), {}, rules, defaultCheckSettings);
  return findings.filter(({ rule }) => weighty.has(rule)).map(({ rule, quote }) => `${rule}: ${quote ?? ""}`);
}

const service: readonly (readonly ["nl" | "en", string, string])[] = [
  ["nl", "a refund", "We hebben € 45,50 naar je teruggeboekt; het staat binnen drie werkdagen op je rekening."],
  ["nl", "a refund with shipping", "Je krijgt de verzendkosten terug: 100% van het bedrag, dus € 4,95."],
  ["nl", "an invoice correction", "De korting van 10% was niet verwerkt. Je ontvangt een creditnota van € 12,50."],
  [
    "nl",
    "an invoice correction in your favour",
    "Je hebt te veel betaald. We verrekenen het voordeel van € 8 op je volgende factuur.",
  ],
  ["nl", "pausing free of charge", "Je kunt je abonnement gratis pauzeren zolang de sportschool dicht is."],
  ["nl", "cancelling free of charge", "Je kunt de reis tot 1 mei kosteloos annuleren of gratis omboeken."],
  ["nl", "returning free of charge", "Past de trui niet? Je kunt hem binnen 30 dagen gratis retourneren."],
  ["nl", "a repair free of charge", "De garage vervangt het onderdeel gratis; maak daarvoor een afspraak."],
  [
    "nl",
    "a job offer",
    "Hierbij sturen we je het aanbod voor de functie van kok. Teken de arbeidsovereenkomst voor 1 mei.",
  ],
  [
    "nl",
    "a vacancy notice to an applicant",
    "Je hebt gereageerd op onze vacature. We nodigen je uit voor een gesprek op dinsdag.",
  ],
  ["nl", "iDEAL", "Je kunt de openstaande € 24,50 betalen met iDEAL of per bankoverschrijving."],
  ["nl", "action required", "Actie vereist: bevestig voor 12 juni je gegevens, anders stopt je abonnement."],
  ["nl", "no action needed", "Je hoeft geen actie te ondernemen; de wijziging gaat op 1 mei vanzelf in."],
  ["nl", "a toll-free number", "Bel bij vragen gratis 0800 - 1234, op werkdagen van 9 tot 17 uur."],
  [
    "nl",
    "a recall",
    "Stop direct met het gebruiken van de oplader. Bestel gratis een vervangende oplader of krijg je geld terug.",
  ],
  [
    "nl",
    "a breach",
    "Bij een datalek zijn e-mailadressen ingezien. Wijzig nu je wachtwoord en klik niet op onbekende links.",
  ],
  ["nl", "a discount that ends", "Je welkomstkorting eindigt op 1 maart. Daarna betaal je € 24,50 per maand."],
  [
    "nl",
    "a voucher for a cancelled trip",
    "Je reis gaat niet door. Je krijgt je geld terug of, als je dat liever hebt, een tegoedbon.",
  ],
  ["nl", "a verification code", "Gebruik code 482913 om in te loggen. De code is tien minuten geldig."],
  ["nl", "a price change", "Vanaf 1 mei gaat je maandbedrag van € 22,00 naar € 24,50. Opzeggen kan tot die dag."],
  ["nl", "new terms", "Vanaf 1 mei gelden nieuwe voorwaarden. Bekijk de wijzigingen in je account."],
  ["nl", "a renewal", "Je abonnement wordt op 1 mei automatisch verlengd voor € 24,50 per maand."],
  [
    "nl",
    "loyalty points that lapse",
    "Je saldo is 320 punten; die vervallen op 31 december. In je account zie je het overzicht.",
  ],
  ["nl", "delays around a sale", "Door de drukte rond Black Friday bezorgen we je pakket een dag later."],
  ["nl", "a strike as cause", "Door een staking rijden er dinsdag geen treinen tussen Ede en Arnhem."],
  ["nl", "a receipt for a gift", "Bedankt voor je donatie van € 25. Je ontvangt in januari een jaaroverzicht."],
  ["nl", "a members' meeting", "Je kunt op de algemene ledenvergadering van 3 mei stemmen over de begroting."],
  ["nl", "information still missing", "We missen nog je handtekening. Stuur het formulier voor vrijdag terug."],
  ["nl", "a payment that failed", "De betaling van je bestelling is mislukt. Probeer het opnieuw voor 3 mei."],

  ["en", "a refund", "We have refunded £45.50 to your card; it will arrive within three working days."],
  ["en", "a refund in full", "You will get 100% of the ticket price back. No need to do anything."],
  [
    "en",
    "an invoice correction",
    "The 10% discount was missing from your last invoice, so we have sent you a credit note.",
  ],
  ["en", "pausing free of charge", "You can pause your membership free of charge for as long as the gym is closed."],
  ["en", "cancelling free of charge", "You are free to cancel or rebook until 1 May."],
  ["en", "returning free of charge", "If it does not fit, you can return it within 30 days; returns are free."],
  [
    "en",
    "a repair free of charge",
    "The garage will replace the part free of charge. Please book a repair appointment.",
  ],
  ["en", "a job offer", "We are pleased to offer you the position of cook. Please sign the job offer before Friday."],
  ["en", "action required", "Action required: confirm your details before 12 June or your subscription will end."],
  ["en", "a toll-free number", "Questions? Call our toll-free number on weekdays from nine to five."],
  ["en", "feel free", "Feel free to contact us if anything is unclear."],
  ["en", "a recall", "Stop using the charger at once. Order a free replacement or claim your refund."],
  [
    "en",
    "a breach",
    "In a data breach e-mail addresses were copied. Change your password now and do not click unknown links.",
  ],
  ["en", "a discount that ends", "Your student discount ends on 1 March; from then on you pay £12 a month."],
  [
    "en",
    "a voucher for a cancelled trip",
    "Your trip is cancelled. You can have a full refund or, if you prefer, a credit note.",
  ],
  ["en", "a verification code", "Use code 482913 to sign in. It is valid for ten minutes."],
  ["en", "a price change", "From 1 May your monthly fee goes from £22.00 to £24.50. You can cancel before then."],
  ["en", "a renewal", "Your subscription renews on 1 May for £12 a month unless you cancel before that date."],
  ["en", "points that lapse", "Your balance is 320 points; they expire on 31 December."],
  ["en", "a point of sale", "Keep the receipt you got at the point of sale; our terms of sale apply."],
  ["en", "a strike as cause", "Because of a strike there are no trains between York and Leeds on Tuesday."],
  ["en", "a receipt for a gift", "Thank you for your donation of £25. Your receipt is attached."],
  ["en", "a members' meeting", "You can vote on the budget at the annual general meeting of 3 May."],
  ["en", "information still missing", "We are missing your signature. Please return the form before Friday."],
  ["en", "a payment that failed", "The payment for your order was declined. Please try again before 3 May."],
];

/** What would keep a rule quiet by itself, and an offer, in one sentence. */
const offers: readonly (readonly ["nl" | "en", string, string])[] = [
  ["nl", "a refund", "We hebben € 45,50 naar je teruggeboekt en je krijgt 20% korting op je volgende bestelling."],
  [
    "nl",
    "a corrected invoice",
    "De korting is op je factuur gecorrigeerd en deze week krijg je 20% korting op alle lampen.",
  ],
  ["nl", "rebooking free of charge", "Je kunt gratis omboeken en krijgt 20% korting op je volgende reis."],
  ["nl", "pausing free of charge", "Je kunt je abonnement gratis pauzeren, en wie blijft krijgt een gratis cadeau."],
  ["nl", "a job offer", "Je hebt het jobaanbod getekend; als welkom krijg je 20% korting in de winkel."],
  ["nl", "iDEAL", "Betaal met iDEAL en profiteer van 20% korting."],
  ["nl", "action required", "Actie vereist: claim vandaag nog je 20% korting."],
  ["nl", "a toll-free number", "Bel gratis 0800 - 1234 en bestel nu met 20% korting."],
  ["nl", "a recall", "Stop met de oplader en koop nu een nieuwe met 20% korting."],
  ["nl", "a breach", "Bij een datalek zijn adressen ingezien; als excuus krijg je 20% korting op alles."],
  ["nl", "a discount that ends", "Je welkomstkorting eindigt op 1 maart, maar nu krijg je 20% korting op een jaar."],
  [
    "nl",
    "Black Friday delays",
    "Door de drukte rond Black Friday bezorgen we later, maar je krijgt 20% korting op alles.",
  ],
  ["nl", "a discount denied", "Er is geen korting op boeken, maar wel 20% korting op lampen."],
  ["en", "a refund", "We have refunded £45.50 to your card and you get 20% off your next order."],
  ["en", "a missing discount", "The discount was missing from your invoice, and this week there is 20% off all lamps."],
  ["en", "rebooking free of charge", "You can rebook free of charge and get 20% off your next trip."],
  ["en", "pausing free of charge", "You can pause free of charge, and everyone who stays gets a free gift."],
  ["en", "a job offer", "You signed the job offer; as a welcome there is 20% off everything in the shop."],
  ["en", "action required", "Action required: claim your 20% off today."],
  ["en", "a toll-free number", "Call our toll-free number and get 20% off."],
  ["en", "a recall", "Stop using the charger and buy now a new one with 20% off."],
  ["en", "a breach", "In a data breach addresses were copied; as an apology there is 20% off everything."],
  ["en", "a discount that ends", "Your student discount ends on 1 March, but now you get 20% off a whole year."],
  ["en", "a discount denied", "There is no discount on books, but there is 20% off all lamps."],
];

describe("no purpose rule of weight fires on", () => {
  it.each(service)("%s: %s", async (language, _, text) => {
    expect(await weightyIn(language, text)).toEqual([]);
  });
});

describe("a real offer is found although the same sentence has", () => {
  it.each(offers)("%s: %s", async (language, _, text) => {
    const offered = (await weightyIn(language, text)).filter((told) =>
      /: .*(?:20%|gratis cadeau|free gift)/u.test(told),
    );
    expect(offered).not.toEqual([]);
  });
});
