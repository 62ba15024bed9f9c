import { describe, expect, test } from "vitest";
import { languageOf } from "../../src/draft/language.ts";

describe("the language of a mail", () => {
  test.each([
    [
      "nl",
      "Beste klant, uw pakket komt niet vandaag maar morgen. Wij hebben dat ook voor u naar de bezorger gestuurd.",
    ],
    [
      "en",
      "Dear customer, your parcel will not arrive today but tomorrow. We have sent it to the address that you gave us.",
    ],
    [
      "de",
      "Guten Tag, Ihr Paket kommt nicht heute, sondern morgen. Wir haben es an die Adresse geschickt, die Sie uns genannt haben.",
    ],
    [
      "fr",
      "Bonjour, votre colis n'arrivera pas aujourd'hui mais demain. Nous l'avons envoyé à l'adresse que vous nous avez donnée.",
    ],
    ["nl", "Uw pakket komt morgen."],
    ["nl", "Wachtwoord gewijzigd"],
    ["en", "Your invoice is ready"],
    ["de", "Zahlung erhalten, vielen Dank!"],
    ["fr", "Mot de passe modifié"],
    [
      "nl",
      "Beste {{naam}}, je afspraak is verzet naar dinsdag. Zie https://www.example.com/your/appointment/with/the/dentist",
    ],
    [
      "nl",
      "Je Premium Family Deal is verlengd. Dat kost niet meer dan voorheen, want wij hebben de prijs voor jou gelijk gehouden.",
    ],
  ])("is told: %s, %s", async (language, text) => {
    expect(await languageOf(text)).toBe(language);
  });

  test.each([
    ["", "nothing"],
    ["123 € 10,00 — 12-03-2026", "only numbers"],
    ["Sale", "one word"],
    ["Hallo", "a word of many languages"],
    ["https://www.example.com/de/het/een/van", "an address"],
    [
      "Estimado cliente, su pedido llegará mañana entre las nueve y las once. Puede seguir el paquete en nuestra página.",
      "Spanish",
    ],
    [
      "Gentile cliente, il suo pacco arriverà domani tra le nove e le undici. Può seguire la consegna sul nostro sito.",
      "Italian",
    ],
    ["Kære kunde, din pakke kommer i morgen mellem klokken ni og elleve. Du kan følge den på vores side.", "Danish"],
    ["Szanowny kliencie, Twoja paczka dotrze jutro między dziewiątą a jedenastą.", "Polish"],
    [
      "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore.",
      "no language",
    ],
  ])("is other where it is not known or not sure: %s (%s)", async (text) => {
    expect(await languageOf(text)).toBe("other");
  });
});
