import { describe, expect, it } from "vitest";
import { run } from "../../src/checks/run.ts";
import { defaultCheckSettings } from "../../src/checks/settings.ts";
import { eventClasses, type EventClass } from "../../src/draft/fields.ts";
import { aDraft } from "./a-draft.ts";

async function eventsIn(text: string, language: "nl" | "en"): Promise<readonly EventClass[]> {
  const { events } = run(await aDraft({ text }, language), {}, [], defaultCheckSettings);
  return [...new Set(events.map(({ event }) => event))];
}

const dutch: readonly (readonly [EventClass, string])[] = [
  ["delivery", "Goed nieuws: je pakket is onderweg. De bezorger komt morgen tussen 10.00 en 12.00 uur."],
  ["delivery", "Vanaf volgende week veranderen onze bezorgtijden in Utrecht. Wij komen dan op dinsdag."],
  ["payment", "We hebben je betaling van € 89,95 op 3 november ontvangen."],
  ["payment", "De automatische incasso van je contributie is mislukt."],
  ["account-status", "Je kunt je abonnement gratis pauzeren zolang de sportschool dicht is."],
  ["account-status", "Uw lidmaatschap is gepauzeerd. U betaalt deze maanden niets."],
  ["price-change", "Per 1 januari gaat de contributie omhoog van € 24 naar € 26 per maand."],
  ["price-change", "In deze brief leggen we de tariefwijziging uit."],
  ["terms-change", "Onze algemene voorwaarden zijn gewijzigd. Hieronder lees je wat er anders is."],
  ["outage", "Door een storing kun je vandaag niet inloggen."],
  ["outage", "Zaterdagnacht is er gepland onderhoud aan Mijn Omgeving."],
  ["opening-hours", "Op Koningsdag zijn onze winkels gesloten."],
  ["opening-hours", "Let op de gewijzigde openingstijden rond Pinksteren."],
  ["recall", "Uw auto heeft een gevaarlijk defect aan de remmen. Breng hem direct naar de garage."],
  ["recall", "Stop direct met het gebruik van de oplader."],
  ["security", "Klik op de knop om je wachtwoord opnieuw in te stellen."],
  ["security", "Je verificatiecode is 482913."],
  ["appointment", "Je afspraak met de tandarts is verplaatst naar 12 mei."],
  ["appointment", "De reis naar Kreta die u boekte, is gewijzigd."],
  ["legal-notice", "Hierbij nodigen wij u uit voor de algemene ledenvergadering op 4 juni."],
  ["data-request", "We missen nog je handtekening op het formulier."],
  ["data-request", "Controleer je gegevens en geef wijzigingen door."],
  ["balance", "Je saldo vervalt op 31 december."],
  ["invoice-correction", "We hebben te veel in rekening gebracht. Je ontvangt een creditnota."],
  ["confirmation", "Hierbij bevestigen wij de ontvangst van je klacht."],
  ["feature-change", "De functie Delen verdwijnt in maart uit de app."],
  ["end-of-service", "Per 1 juli stoppen wij met de papieren nota."],
  ["renewal", "Je abonnement wordt op 1 mei automatisch verlengd."],
  ["data-retention", "Je account was twee jaar ongebruikt; over 30 dagen worden je gegevens verwijderd."],
];

const english: readonly (readonly [EventClass, string])[] = [
  ["delivery", "Your parcel has been sent and will arrive on Tuesday."],
  ["delivery", "From Monday our delivery times in Leeds will change."],
  ["payment", "We have received your payment of £45."],
  ["payment", "Your invoice for October is attached."],
  ["account-status", "Your membership has been paused at no charge."],
  ["price-change", "From 1 January the monthly fee will increase from £24 to £26."],
  ["terms-change", "We are updating our terms of service on 1 March."],
  ["outage", "The service was unavailable this morning between 8 and 9."],
  ["opening-hours", "Our shops will be closed on Easter Monday."],
  ["recall", "Your car has a dangerous defect in its brakes. Do not drive it."],
  ["recall", "Product recall notice: charger model C4."],
  ["security", "Use this link to reset your password."],
  ["appointment", "Your appointment has been moved to 12 May at 10:30."],
  ["appointment", "There is a change to your flight to Oslo."],
  ["legal-notice", "You are invited to the annual general meeting on 4 June."],
  ["data-request", "We still need two documents before we can go on."],
  ["balance", "Your points will expire on 31 December."],
  ["invoice-correction", "You were charged twice in May. A credit note follows."],
  ["confirmation", "Thank you for your order. Your order number is 4711."],
  ["feature-change", "The old export feature will be removed in March."],
  ["end-of-service", "We are shutting down the photo service on 1 July."],
  ["renewal", "Your subscription renews on 1 May."],
  ["data-retention", "Files of inactive accounts will be deleted after 30 days."],
];

describe("an occasion", () => {
  it.each(dutch)("of the class %s shows in Dutch: %s", async (event, text) => {
    expect(await eventsIn(text, "nl")).toContain(event);
  });

  it.each(english)("of the class %s shows in English: %s", async (event, text) => {
    expect(await eventsIn(text, "en")).toContain(event);
  });

  it("has examples for every class in both languages", () => {
    expect(eventClasses.filter((event) => !dutch.some(([of]) => of === event))).toEqual([]);
    expect(eventClasses.filter((event) => !english.some(([of]) => of === event))).toEqual([]);
  });

  it.each([
    [
      "nl",
      "Het zijn bijzondere tijden. Juist nu zijn we er voor je. Ons team leeft met je mee en wenst jou en je familie veel " +
        "sterkte. Samen komen we hier doorheen. Bedankt voor je vertrouwen.",
    ],
    [
      "nl",
      "Alleen dit weekend 25% korting op alle jassen! Bestel nu in onze webshop, morgen in huis en gratis retour.",
    ],
    [
      "nl",
      "Maak vandaag nog een account aan en ontvang een cadeau bij je eerste bestelling. Onze prijzen zijn scherp.",
    ],
    ["nl", "De nieuwe collectie is binnen. Kom langs in de winkel of bestel online."],
    ["nl", "Steun ons met een gift, zodat meer kinderen naar school kunnen."],
    ["nl", "Wij wensen je fijne feestdagen en een gezond nieuwjaar."],
    [
      "en",
      "These are extraordinary times, and we want you to know that we are here for you. Our whole team thinks of you. " +
        "Stay safe, and thank you for your trust.",
    ],
    ["en", "This weekend only: 25% off all coats! Order now, free delivery and free returns."],
    ["en", "Create an account today and get a gift with your first order. Our prices are the best in town."],
    ["en", "The new collection has landed. Visit our shops or order online."],
    ["en", "We wish you happy holidays and a healthy new year."],
  ] as const)("does not show where nothing changes for the reader (%s): %s", async (language, text) => {
    expect(await eventsIn(text, language)).toEqual([]);
  });

  it("shows in the subject as well as in the body, but not in what nobody sees", async () => {
    const html = '<p>Dag.</p><div style="display:none">Je pakket is verzonden.</div><p>Tot ziens bij ons.</p>';
    const inSubject = await aDraft({ subject: "Je pakket is verzonden", text: "Dag." }, "nl");
    const hidden = await aDraft({ html }, "nl");
    expect(run(inSubject, {}, [], defaultCheckSettings).events.map(({ passage }) => passage.part)).toEqual(["subject"]);
    expect(run(hidden, {}, [], defaultCheckSettings).events).toEqual([]);
  });
});
