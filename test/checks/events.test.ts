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
  ["delivery", "Morgen brengen we je pakket van De Boekenkist. Niet thuis? Dan gaat het naar het afhaalpunt."],
  ["delivery", "Helaas kunnen wij uw bank niet in week 48 leveren."],
  ["payment", "De eindafrekening staat klaar. We maken het bedrag binnen tien werkdagen over."],
  ["payment", "Vooraankondiging van uw incasso op 28 november."],
  ["account-status", "U bent nu uitgeschreven uit het register."],
  ["account-status", "De machtiging voor uw dochter vervalt op 12 december."],
  ["price-change", "Uw nieuwe maandpremie is € 12,80 en geldt vanaf 1 januari."],
  ["terms-change", "Op 1 maart treden de nieuwe huisregels in werking; artikel 4 vervalt."],
  ["outage", "Dinsdag moeten wij het water afsluiten van 9.00 tot 14.00 uur."],
  ["outage", "Van 5 t/m 13 december rijden er geen treinen tussen Borne en Almelo."],
  ["opening-hours", "Vrijdag is ons kantoor alleen 's ochtends bereikbaar en vanaf 12.00 uur dicht."],
  ["recall", "Eet de pindakaas met lotnummer 12 niet; er kunnen glasdeeltjes in zitten."],
  ["security", "Iemand heeft zonder toestemming toegang gehad tot ons ledensysteem."],
  ["appointment", "Tot onze spijt gaat de cursus Italiaans niet door."],
  ["appointment", "Wij verwachten u op vrijdag 11 december om 9.40 uur."],
  ["legal-notice", "U kunt tot 4 december stemmen over het cao-akkoord."],
  ["data-request", "Wij hebben nog geen antwoord van u. Stuur het formulier voor 11 december terug."],
  ["balance", "Je hebt 80% van je databundel verbruikt."],
  ["balance", "Uw mailbox heeft de grens van 5 GB bereikt."],
  ["invoice-correction", "Op de nota van mei hebben wij dubbel gefactureerd."],
  ["confirmation", "Je bent afgemeld voor onze nieuwsbrief. Dat is verwerkt."],
  ["feature-change", "Inloggen met een sms-code verdwijnt op 12 januari."],
  ["end-of-service", "Wij beëindigen het puntenprogramma op 1 april."],
  ["end-of-service", "Op 24 december sluit onze winkel in Gorinchem voorgoed."],
  ["renewal", "Uw autoverzekering wordt op 1 januari met een jaar voortgezet."],
  ["data-retention", "Wij wissen uw cv en uw brief op 14 december."],
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
  ["delivery", "We deliver your sofa on Wednesday 25 November between 13.00 and 16.00."],
  ["delivery", "Your parcel is waiting at customs: the invoice of the sender is missing."],
  ["payment", "We refund the amount to the account you paid with."],
  ["payment", "The amount must be in our account by Friday 27 November."],
  ["account-status", "Your monthly mandate has been updated. Your address was changed too."],
  ["price-change", "Your subscription becomes 72 cents a month more expensive."],
  ["terms-change", "The house rules will be amended on 1 May."],
  ["outage", "There will be no water on Tuesday from 9.00 to 14.00."],
  ["outage", "The lift is out of service until Friday."],
  ["opening-hours", "On 24 December the desk closes early, at 15.00."],
  ["recall", "The charger can overheat and cause a fire. Stop using it."],
  ["security", "Someone accessed our systems and copied member data."],
  ["appointment", "The concert on Saturday is cancelled because the cellist is ill."],
  ["appointment", "The signing of the deed is on 30 November at 11.00."],
  ["legal-notice", "Members can vote on the agreement under article 19 of our statutes."],
  ["data-request", "Before we can go on you must identify yourself."],
  ["balance", "The balance on your travel card stands at 3.10. You have used 80% of your data."],
  ["invoice-correction", "There was an error in your May invoice; this bill replaces it."],
  ["confirmation", "At your request we have changed your monthly contribution."],
  ["feature-change", "From Monday 14 December the calendar sync stops on old phones."],
  ["end-of-service", "Our shop in Gouda closes for good on 31 December."],
  ["renewal", "Your cover is automatically extended by a year."],
  ["data-retention", "On 15 January we will destroy your file."],
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
    ["nl", "Plaats vandaag je bestelling en betaal achteraf. Bij je eerste bestelling krijg je een tas cadeau."],
    [
      "nl",
      "Voor 23.00 uur besteld? Gratis bezorging, ook in het weekend. Snel bestellen dus, voordat de prijzen stijgen.",
    ],
    [
      "nl",
      "Je ontvangt deze mail omdat je bij ons een account hebt aangemaakt en je hebt ingeschreven. Wijzig je gegevens.",
    ],
    ["nl", "Ons team staat voor je klaar om je te helpen. Onze klantenservice is bereikbaar op 0800-0000."],
    ["nl", "Je korting verloopt vanavond. Kom je in aanmerking voor subsidie? Meld je aan met code ZON."],
    ["nl", "Een fusie van smaken, gekozen door de curator van het museum. Nu tijdelijk beperkt beschikbaar."],
    ["nl", "We bewaren je gegevens niet langer dan nodig en delen ze nooit zonder toestemming met anderen."],
    ["nl", "Van € 49 voor € 39: minder betalen voor een nieuwe prijs van niets."],
    ["en", "Place your order before midnight and get free delivery on your first order."],
    [
      "en",
      "You receive this email because you are subscribed to our newsletter. Manage your preferences or update your profile.",
    ],
    ["en", "Spring is on its way! Get a new device and log in with code SPRING."],
    ["en", "Your discount ends tonight. Order now, before the prices go up."],
    ["en", "Our great stock liquidation starts today. Renew your membership and save."],
    ["en", "You have the right to object and can ask us to delete your data. Legal notice."],
    ["en", "Need more details? Everything you love costs £10 instead of £20 a month."],
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
