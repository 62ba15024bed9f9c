import type { Consequence } from "../consequence.ts";

/** A tinge is neither forbidden nor safe: legal decides, with a reason. */
export const tingeNeedsHuman: Consequence = {
  id: "claim/tinge-needs-human",
  question: "purpose",
  severity: "warning",
  sources: ["ddma-three-questions", "rcc-2023-00031", "policy"],
  nl: {
    what: "Er zit een commercieel tintje in deze mail.",
    why: "Volgens de DDMA is een tintje niet verboden; de Reclame Code Commissie toetste zo'n mail in 2023 als reclame. Waar het ophoudt een tintje te zijn, is huisbeleid.",
    instead: "Schrap de wervende zin, of laat juridisch met een reden besluiten.",
  },
  en: {
    what: "This mail has a commercial tinge.",
    why: "The DDMA does not call a tinge forbidden; the Dutch Advertising Code Committee tested such a mail as advertising in 2023. Where a tinge ends is house policy.",
    instead: "Drop the promotional sentence, or let legal decide with a reason.",
  },
  fires: [
    {
      text: "Je bestelling is verzonden en komt morgen. Volg je pakket in je account. Je kunt ons vinden op de Huishoudbeurs. Vergeet ook onze handige app niet: download de nieuwe app. Wil je een beoordeling achterlaten? Schrijf een review.",
    },
    {
      text: "Your parcel has been shipped and arrives tomorrow. Download our new app. Please leave us a review.",
    },
  ],
  quiet: ["Je bestelling is verzonden en komt morgen.", "Your parcel has been shipped and arrives tomorrow."],
  follows: ({ leaning, verdict }) => verdict === "tinge" || (verdict === "unclear" && leaning === "tinge"),
};
