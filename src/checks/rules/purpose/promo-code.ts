import { phrases, type Scene } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { bodyOf } from "../../scene.ts";
import { viewOf } from "../../tokens.ts";

/** What says that a code is made out to somebody for something that went before: money owed, not an offer. */
const madeOut =
  /(?:created|issued|generated|made out|aangemaakt|uitgegeven|toegekend)(?!\p{L})[^.!?]{0,80}(?:(?:as a result of|for|because of) (?:your|the|an?) (?:order|return|refund|cancel\p{L}+)|(?:voor|vanwege|wegens|na) (?:je|jouw|uw|de|het|een)? ?(?:bestelling|retour\p{L}*|annulering|terugbetaling))(?!\p{L})/iu;

/** A code that makes a next purchase cheaper has no other use than selling. */
export const promoCode: Rule = {
  id: "purpose/promo-code",
  question: "purpose",
  severity: "error",
  speaksFor: "commercial",
  weight: "decisive",
  sources: ["tw-11.7", "bw-3:15e"],
  nl: {
    what: "De mail geeft een code of bon om voordeliger te kopen.",
    why: "Een kortingscode dient alleen om iets te verkopen; één code maakt de hele mail reclame.",
    instead: "Haal de code weg; is het een vergoeding, zeg dan waarvoor en vraag er geen aankoop voor terug.",
  },
  en: {
    what: "The mail hands out a code or coupon for a cheaper purchase.",
    why: "A discount code serves only to sell; one code turns the whole mail into advertising.",
    instead: "Take the code out; if it makes up for something, say for what and ask for no purchase in return.",
  },
  fires: [
    "Vul «kortingscode» VLONDER in en je tuinstoel wordt voordeliger.",
    "Gebruik bij het «afrekenen de code» TERRAS25.",
    "Knip deze «kortingsbon» uit en neem hem mee naar de kassa.",
    "Enter the «promo code» DUSK in our shop.",
    "«Use code DUSK25 at checkout» before Sunday.",
    "A warm light for dark evenings: «use code» DUSK25.",
  ],
  quiet: [
    "Gebruik de code 483920 om in te loggen; de code is tien minuten geldig.",
    "De kortingscode is in je bestelling verwerkt en staat op de factuur.",
    "Je krijgt een voucher ter waarde van je geannuleerde reis; je mag ook je geld terugvragen.",
    "Als excuus voor de vertraging bieden wij u een cadeaubon van € 25 aan.",
    "Er is een kortingscode voor u aangemaakt vanwege de retour van bestelling 61004. Vul de code in bij het afrekenen.",
    "Vul uw postcode en de trackingcode in om je pakket te volgen.",
    "Enter the verification code 483920 to sign in.",
    "Your discount code was applied to order 61004 and is shown on the invoice.",
    "A coupon was created for you as a result of your order 61004. Paste the code at checkout.",
    "We have issued a refund voucher for your cancelled flight; you may ask for your money back instead.",
  ],
  find: phrases({
    nl: [
      "kortingscode*|actiecode*|promocode*|promotiecode*|couponcode*|welkomstcode*|voordeelcode*|cadeaucode*",
      "kortingsbon|kortingsbonnen|kortingsvoucher*|coupon|coupons",
      "gebruik ..3 code _ ..3 afrekenen|bestellen|korting|voordeel",
      "code ..4 bij|tijdens [het|je|uw|jouw] afrekenen|bestellen|checkout",
      "afrekenen de|deze|je|uw|jouw|dan code",
      "gebruik code",
      "code ..2 in|bij je|jouw|uw ..1 winkelwagen*|winkelmand*",
      "met [de] code _ ..3 korting|voordeel|gratis|minder",
      "waardebon|tegoedbon|voucher|cadeaubon ..5 eerste|volgende aankoop|bestelling|order",
      "code ..8 eerste|volgende aankoop|bestelling|order|boeking",
      "waardebon|tegoedbon|voucher ..2 cadeau",
      "bied|bieden|verdien|ontvang ..5 waardebon|kortingsbon|cadeaubon",
    ],
    en: [
      "promo|promotion|promotional|discount|coupon|savings|bonus code|codes",
      "coupon|coupons|promocode|promocodes",
      "discount|savings voucher|vouchers",
      "use|using|enter|apply|with ..2 code _ ..3 checkout|off|discount|save",
      "off|discount|save|savings|less ..3 with|using|use ..1 code",
      "code _ at|for checkout",
      "code at checkout",
      "use|apply code",
      "voucher|vouchers|coupon ..5 first|next purchase|order",
      "code ..8 next purchase|order|booking",
    ],
    unless: {
      nl: [
        "gebruik code #|rood|oranje|geel",
        "gebruik code ..5 inloggen|loggen|bevestigen|activeren|verifieren",
        "*code|*bon|*bonnen|*voucher ..5 verwerkt|verrekend|toegepast|ingetrokken|verlopen|geblokkeerd",
        "gebruikte|toegepaste|ingevoerde|ingewisselde *code|*bon",
        "voucher|waardebon|tegoedbon ..9 geannuleerde|vervallen|annulering|terugvragen",
        "geannuleerde|vervallen|annulering ..9 voucher|waardebon|tegoedbon",
        "geen ..2 *code|*codes|coupon|coupons",
        "excuus|excuses|compensatie|vergoeding ..9 waardebon|kortingsbon|cadeaubon",
        "waardebon|kortingsbon|cadeaubon ..7 excuus|excuses|compensatie|vergoeding",
      ],
      en: [
        "use|apply|enter code #",
        "use|apply code ..5 sign|log|login|verify|confirm|activate|unlock",
        "code|coupon|voucher was|were|has|have|is [not] [been] ..1 applied|used|redeemed|removed|withdrawn",
        "applied|used|redeemed|your ..1 code|coupon :",
        "no ..1 code|codes|coupon|coupons",
        "coupon payment|payments|rate|date|interest",
        "voucher ..9 cancelled|canceled|refund",
        "refund|cancelled|canceled ..9 voucher",
      ],
    },
    when: (scene) => !isMadeOut(scene),
  }),
};

function isMadeOut({ draft }: Scene): boolean {
  return bodyOf(draft).some((passage) => madeOut.test(viewOf(passage).text));
}
