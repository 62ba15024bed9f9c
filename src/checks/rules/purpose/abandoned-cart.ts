import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A reminder of a purchase that was never made. */
export const abandonedCart: Rule = {
  id: "purpose/abandoned-cart",
  question: "purpose",
  severity: "error",
  speaksFor: "commercial",
  weight: "decisive",
  sources: ["tw-11.7", "tw-11.7-customer"],
  nl: {
    what: "De mail herinnert aan een winkelwagen die niet is afgerekend.",
    why: "Er is nog niets gekocht, dus de herinnering wil een verkoop binnenhalen.",
    instead:
      "Stuur dit alleen aan wie reclame mag krijgen; een mislukte betaling van een geplaatste bestelling mag je wel melden.",
  },
  en: {
    what: "The mail reminds the reader of a cart that was never paid for.",
    why: "Nothing was bought yet, so the reminder is after a sale.",
    instead: "Send this only to those who may receive advertising; a failed payment of a placed order may be reported.",
  },
  fires: [
    "U bent in mei «begonnen met het berekenen» van uw premie.",
    "Er zit «nog iets in je winkelwagen».",
    "Je «winkelmandje wacht» op je.",
    "Ben je iets «vergeten af te rekenen»?",
    "You «left something in your cart».",
    "Your «basket is waiting» for you.",
    "«Still thinking about» the boots?",
  ],
  quiet: [
    "Wij zijn begonnen met het berekenen van uw energienota.",
    "De betaling van je bestelling is mislukt. Rond je bestelling af in je account.",
    "Ben je iets vergeten mee te nemen? Gevonden voorwerpen liggen bij de receptie.",
    "Rond je betaling af voor 12 juni, anders vervalt de reservering.",
    "The payment for your order failed. Complete your purchase in your account.",
    "Complete your payment before 12 June or the reservation lapses.",
  ],
  find: phrases({
    nl: [
      "offerte|berekening|bestelformulier niet [heeft|hebt] afgerond|afgemaakt",
      "begonnen met ..2 berekenen|samenstellen|bestellen|boeken",
      "selectie|keuze|berekening|samenstelling|offerte staan|staat nog ..2 klaar",
      "berekende premie|prijs blijft",
      "iets|artikelen|producten|nog|items|spullen ..4 in je|jouw|uw winkelwagen*|winkelmand*|mandje",
      "winkelwagen*|winkelmand* wacht|mist",
      "winkelwagen*|winkelmand* staat|is ..2 klaar|opgeslagen|bewaard",
      "rond|maak je|jouw|uw bestelling|aankoop|boeking [nu|snel|alsnog|vandaag] af",
      "bestelling|aankoop|order niet [heeft|hebt] afgerond|afgemaakt",
      "iets vergeten te bestellen",
      "vergeten af te rekenen",
    ],
    en: [
      "left ..3 in your ..1 cart|basket|bag|trolley",
      "item|items|something|products [are|is] [still|left|waiting] [waiting] in your ..1 cart|basket|bag|trolley",
      "cart|basket|bag is|are [still] waiting|saved|expiring",
      "your [shopping] cart|basket misses you",
      "complete|finish your purchase|checkout|shopping",
      "still thinking about|of|it",
      "return|back to [your|my|the] cart|basket|bag",
    ],
    unless: {
      nl: [
        "we|wij ..3 begonnen met ..2 berekenen|samenstellen",
        "aanvraag ..2 niet ..3 uitkering|toeslag|vergunning|subsidie|paspoort|rijbewijs",
      ],
      en: [],
    },
    when: ({ events }) => !events.some(({ event }) => event === "payment"),
  }),
};
