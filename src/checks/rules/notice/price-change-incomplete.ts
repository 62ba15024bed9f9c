import { structure } from "../../finders.ts";
import { aDate, amountsIn, aWayOut, incomplete, type Owed } from "../../notice-facts.ts";
import type { Rule } from "../../rule.ts";

const aList =
  /tarievenoverzicht|tarievenblad|tarievenlijst|prijslijst|tarievenpagina|price list|rate card|list of (?:our )?(?:rates|prices|fees)/iu;

/** What it was and what it becomes; a list of prices tells both. */
const bothAmounts: Owed = (words) => amountsIn(words) > 1 || aList.test(words);

/** A price change tells old and new price, from when, and how to leave. */
export const priceChangeIncomplete: Rule = {
  id: "notice/price-change-incomplete",
  question: "purpose",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["tw-7.2", "eecc-105", "bw-7:517", "dcd-19"],
  nl: {
    what: "Deze melding van een prijswijziging noemt niet alles wat erbij hoort.",
    why: "De lezer moet kunnen zien wat hij nu betaalt, wat het wordt, vanaf wanneer, en hoe hij eraf kan.",
    instead: "Noem het oude en het nieuwe bedrag, de ingangsdatum en hoe iemand kan opzeggen.",
  },
  en: {
    what: "This notice of a price change leaves out something that belongs to it.",
    why: "The reader must be able to see what they pay now, what it becomes, from when, and how they can leave.",
    instead: "Give the old and the new amount, the date it takes effect, and how to cancel.",
  },
  fires: [
    "Vanaf 1 mei gaat de prijs van je abonnement omhoog. Je betaalt dan € 24,50 per maand.",
    {
      text: "We passen je maandbedrag aan van € 22,00 naar € 24,50. Je kunt altijd opzeggen.",
      declared: { event: "price-change" },
    },
    "The price of your plan will increase on 1 May. You can cancel at any time.",
    { text: "From 1 May you pay £12 instead of £10 a month.", declared: { event: "price-change" } },
  ],
  quiet: [
    "Vanaf 1 mei gaat de prijs van je abonnement van € 22,00 naar € 24,50 per maand. Wil je dat niet, dan kun je tot die dag kosteloos opzeggen.",
    "Onze tarieven wijzigen op {{ingangsdatum}} van {{oud_bedrag}} naar {{nieuw_bedrag}}. Opzeggen kan in je account.",
    "Je pakket is verzonden. Je betaalde € 24,50.",
    "The price of your plan goes from £10 to £12 a month on 1 May. You can cancel before that date.",
    "Our rates change on 1 May. See the price list on our site; if you disagree, you can end your contract.",
    { text: "Your parcel was sent on 1 May.", declared: { event: "delivery" } },
  ],
  find: structure({ look: (scene) => incomplete(scene, "price-change", [bothAmounts, aDate, aWayOut]) }),
};
