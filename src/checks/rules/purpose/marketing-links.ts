import { links } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Pages that are there to sell, as they are commonly named. */
const sellingPage =
  /\/(?:sale|deals?|aanbieding(?:en)?|acties|kortingen|uitverkoop|outlet|black-?friday|offers?|promo(?:tions?)?)(?=[/?#.]|$)/iu;

/** Campaign labels that say what the mail is for. */
const sellingCampaign =
  /[?&;](?:utm_)?(?:campaign|content)=[^&;?#]*(?:(?<![a-z])(?:sale|promo|win-?back|upsell|cross-?sell|reactivat|deals?(?![a-z]))|black-?friday|korting|(?<!trans|inter|re)actie(?![a-z_-]*vereist))/iu;
const newsletterMedium = /[?&;]utm_medium=newsletter/iu;

/** Links and campaign labels that point to marketing. */
export const marketingLinks: Rule = {
  id: "purpose/marketing-links",
  question: "purpose",
  severity: "info",
  speaksFor: "commercial",
  weight: "weak",
  sources: ["policy"],
  nl: {
    what: "Een link of campagnelabel wijst op marketing.",
    why: "Het adres laat zien waar de mail voor bedoeld is, en dat telt mee als bewijs.",
    instead: "Link naar een servicepagina en geef de mail een eigen servicelabel.",
  },
  en: {
    what: "A link or campaign label points to marketing.",
    why: "The address shows what the mail is for, and that counts as evidence.",
    instead: "Link to a service page and give the mail a service label of its own.",
  },
  fires: [
    "Je pakket is verzonden; kijk op «https://lamp.example/sale» voor meer.",
    "Volg je pakket op «https://lamp.example/volg?utm_campaign=zomerkorting».",
    "Your parcel was shipped; look at «https://lamp.example/deals/today» for more.",
    "Track your parcel at «https://lamp.example/track?utm_campaign=winback-june».",
  ],
  quiet: [
    "Volg je pakket op https://lamp.example/volg?utm_campaign=verzendbericht.",
    "Controleer je gegevens op https://lamp.example/account?utm_campaign=actie-vereist.",
    "Track your parcel at https://lamp.example/track?utm_campaign=shipping-notice.",
    "Pay at https://lamp.example/transactie or ask your dealer at https://lamp.example/dealers.",
  ],
  find: links({
    matches: ({ href }) => [sellingPage, sellingCampaign, newsletterMedium].some((sign) => sign.test(href)),
  }),
};
