import type { Consequence } from "../consequence.ts";

/** A country nothing is known about here may be stricter than those that were looked at. */
export const countryUnknown: Consequence = {
  id: "claim/country-unknown",
  question: "audience",
  severity: "info",
  sources: ["policy"],
  nl: {
    what: "De mail gaat ook naar een land waarvan we de regels hier niet kennen.",
    why: "Het oordeel gaat uit van de landen die we wel kennen; daar kan het strenger zijn.",
    instead: "Laat juridisch nagaan wat in dat land geldt.",
  },
  en: {
    what: "The mail also goes to a country whose rules we do not know here.",
    why: "The verdict rests on the countries we do know; it may be stricter there.",
    instead: "Let legal find out what holds in that country.",
  },
  fires: [
    { text: "Je pakket is vandaag verzonden.", declared: { countries: ["NL", "ES"] } },
    { text: "Your parcel has been shipped.", declared: { countries: ["BR"] } },
  ],
  quiet: [
    { text: "Je pakket is vandaag verzonden.", declared: { countries: ["NL", "GB"] } },
    { text: "Your parcel has been shipped.", declared: { claim: "service" } },
  ],
  follows: ({ unknownCountries }) => unknownCountries.length > 0,
};
