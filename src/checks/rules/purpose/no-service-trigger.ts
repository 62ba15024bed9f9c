import { structure } from "../../finders.ts";
import { showsNoOccasion } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";
import { wholeBody } from "../../spots.ts";

/** No occasion shows in the words; an absence, so it never makes a mail commercial by itself. */
export const noServiceTrigger: Rule = {
  id: "purpose/no-service-trigger",
  question: "purpose",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["ddma-service", "ddma-three-questions", "can-spam-316.3", "casl-6"],
  nl: {
    what: "We herkennen geen gebeurtenis of wijziging die de lezer moet weten.",
    why: "Een servicemail heeft een aanleiding; zonder aanleiding vraagt hij al gauw alleen aandacht.",
    instead: "Zeg in de eerste zin wat er is gebeurd of verandert, wanneer, en voor wie.",
  },
  en: {
    what: "We recognise no event or change that the reader needs to know.",
    why: "A service mail has an occasion; without one it soon only asks for attention.",
    instead: "Say in the first sentence what happened or changes, when, and for whom.",
  },
  fires: [
    "We zitten al weer midden in het seizoen en het is gezellig druk in de tuin.",
    "Wij wensen iedereen veel plezier met het mooie weer van deze zomer.",
    "We are in the middle of the season and the garden is a lovely place to be.",
    "We hope that everyone enjoys the beautiful weather of this summer.",
  ],
  quiet: [
    "Je pakket is verzonden en komt dinsdag aan.",
    "Vanaf 1 mei gelden andere openingstijden: de balie is op maandag gesloten.",
    "Your parcel was shipped and arrives on Tuesday.",
    "From 1 May our opening hours change: the desk is closed on Monday.",
    "Wir wünschen allen Kundinnen und Kunden einen schönen Sommer im Garten.",
  ],
  find: structure({ look: (scene) => (showsNoOccasion(scene) ? [wholeBody(scene.draft)] : []) }),
};
