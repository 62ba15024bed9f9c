import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** The app recommended, where the reader does not need it for what the mail is about. */
export const appPromotion: Rule = {
  id: "purpose/app-promotion",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "weak",
  sources: ["ico-ee", "bgh-vi-zr-134-15"],
  nl: {
    what: "De mail beveelt de app aan.",
    why: "Toezichthouders zien een app-tip als reclame, tenzij de lezer de app voor deze melding nodig heeft.",
    instead:
      "Schrijf alleen waar het te vinden is, bijvoorbeeld: 'Je ziet het nieuwe tijdstip in je account of in de app'.",
  },
  en: {
    what: "The mail recommends the app.",
    why: "Regulators see an app tip as advertising, unless the reader needs the app for this notice.",
    instead: "Say only where to find it, for instance: 'You see the new time in your account or in the app'.",
  },
  fires: [
    "Onze «app is nu gratis te downloaden».",
    "Tip: «with our app you manage your appointments even more» easily.",
    "Volg je pakket onderweg: «download onze app».",
    "Regel het «nog makkelijker in de app».",
    "Follow your parcel on the go: «download our free app».",
    "Paying is «even easier with our app».",
  ],
  quiet: [
    "De app is vannacht niet beschikbaar voor overboekingen.",
    "Je ziet het nieuwe tijdstip in je account of in de app.",
    "Onze app stopt op 1 juni; vanaf dan log je in op de website.",
    "Download de authenticator-app om in twee stappen te kunnen inloggen.",
    "You see the new time in your account or in the app.",
    "Our app is down; please use the website until Monday.",
    "Install an authenticator app to sign in with two steps.",
  ],
  find: phrases({
    nl: [
      "in|met|via onze|de ..1 *app gaat|is|kan|regel|betaal ..3 nog|veel makkelijker|sneller|eenvoudiger|handiger",
      "heb|hebt|heeft je|jij|u onze|de ..1 *app al|nog",
      "regel|doe|betaal|volg|bestel ..2 voortaan ..6 in|via|met de|onze ..1 *app",
      "download|installeer|probeer hem|haar [nu|vandaag|gratis|meteen|direct]",
      "*app is [nu|gratis|ook] [gratis] verkrijgbaar|beschikbaar voor alle|iedereen|android|iphone",
      "*app is ..2 te downloaden",
      "met onze|de|ons ..1 *app heeft|hebt|kun|kunt|kan|houd|houdt|zie|ziet|beheer|beheert je|u ..6 nog|makkelijker|sneller|eenvoudiger",
      "gebruikmaken|gebruik van onze ..2 *app",
      "vind|vindt hem|onze ..2 in|via de appstore|app-store|playstore|app",
      "in de appstore|app-store|playstore",
      "download|installeer|probeer|ontdek|haal [nu|gratis|vandaag|direct|ook|snel] [nog] de|onze ..2 *app",
      "nog|veel makkelijker|sneller|handiger|eenvoudiger met|via|in de|onze ..1 *app",
      "alles in een app",
      "met onze|de ..1 *app heb|regel|volg|betaal je|u [altijd|alles]",
      "onze|de ..1 *app al|nog [niet] gedownload|geprobeerd",
    ],
    en: [
      "our app makes|lets|gives",
      "do you have our app",
      "with our|the ..1 app you ..5 even|more",
      "even|much|far more easily|quickly|conveniently with|in|on|via our|the ..1 app",
      "download|try [now] our|the ..2 app",
      "get the|our ..2 app",
      "even|much easier|faster|simpler|quicker with|in|on our|the ..1 app",
      "on the go with our|the ..1 app",
      "available on the app store",
      "downloaded|tried our|the ..1 app",
    ],
    unless: {
      nl: [
        "download|installeer ..4 authenticator*|verificatie*|digid|whatsapp|update|versie",
        "app ..3 nodig|verplicht|vereist",
      ],
      en: ["download|get|try ..4 authenticator|verification|update|version", "app ..3 required|needed|necessary"],
    },
  }),
};
