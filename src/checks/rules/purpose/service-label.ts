import { phrases } from "../../finders.ts";
import { promotionIn } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";

/** A mail that calls itself service while it sells. */
export const serviceLabel: Rule = {
  id: "purpose/service-label",
  question: "purpose",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["ico-halfords", "ico-amex"],
  nl: {
    what: "De mail noemt zichzelf een servicebericht, maar er staat reclame in.",
    why: "Niet het etiket telt maar de inhoud; een Britse winkelketen kreeg ondanks zo'n zin een boete.",
    instead: "Haal de reclame eruit; dan mag de zin blijven staan.",
  },
  en: {
    what: "The mail calls itself a service message, but there is advertising in it.",
    why: "Content counts, not the label; a British retailer was fined in spite of such a line.",
    instead: "Take the advertising out; then the line may stay.",
  },
  fires: [
    "Je krijgt deze week 20% korting op alle lampen. «Dit is een servicebericht».",
    "Bestel nu een tweede lamp. «Deze mail heeft geen invloed op je voorkeuren».",
    "You get 20% off all lamps this week. «This is a service message».",
    "Shop now for a second lamp. This mail «does not affect your marketing preferences».",
  ],
  quiet: [
    "Dit is een servicebericht over je bestelling van maandag.",
    "Deze mail heeft geen invloed op je voorkeuren. Je pakket is verzonden.",
    "This is a service message about your order of Monday.",
    "This mail does not affect your marketing preferences. Your parcel was shipped.",
  ],
  find: phrases({
    nl: [
      "dit is een servicebericht|servicemail|service-mail|service-e-mail|serviceberichten",
      "dit is geen reclame|nieuwsbrief|reclamemail|spam",
      "deze mail|e-mail|bericht heeft geen invloed op je|jouw|uw ..1 voorkeuren|*voorkeuren|afmelding",
      "je|u ontvangt dit servicebericht",
    ],
    en: [
      "this is a|an [important] service message|email|e-mail|announcement|mail",
      "this is not a|an marketing|promotional|advertising message|email|e-mail|mail",
      "does not|doesn't affect|change your [marketing|email|contact] preferences|opt-out|opt-in",
      "you receive|received this service message|email",
    ],
    when: (scene) => promotionIn(scene).length > 0,
  }),
};
