import { structure } from "../../finders.ts";
import { promotionIn } from "../../promotion.ts";
import { firstInBody, isBefore } from "../../reading-order.ts";
import type { Rule } from "../../rule.ts";

/** Promotion that the reader meets before the notice the mail is for. */
export const serviceBuried: Rule = {
  id: "purpose/service-buried",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["can-spam-316.3"],
  nl: {
    what: "De mail begint met reclame; de melding komt pas daarna.",
    why: "In de VS maakt dat de mail commercieel, en ook hier is 'dit is service' dan moeilijk vol te houden.",
    instead: "Begin met de melding en haal de reclame weg.",
  },
  en: {
    what: "The mail begins with advertising; the notice comes only after that.",
    why: "In the US that makes the mail commercial, and elsewhere it is hard to keep calling it service.",
    instead: "Begin with the notice and take the advertising out.",
  },
  fires: [
    "Deze week krijg je «20% korting» in de winkel. Je pakket is verzonden en komt dinsdag aan.",
    "«Shop nu» de nieuwe lampen. Je betaling van € 40 is ontvangen.",
    "This week you get «20% off» all lamps. Your parcel was shipped and arrives on Tuesday.",
    "«Shop now» for lamps. Your payment of £40 was received.",
  ],
  quiet: [
    "Je pakket is verzonden en komt dinsdag aan. Volgende week krijg je 20% korting op alle lampen.",
    "Wij wensen je een mooie week. Je betaling van € 40 is ontvangen.",
    "Your parcel was shipped and arrives on Tuesday. Next week you get 20% off all lamps.",
    "We hope you are well. Your payment of £40 was received.",
  ],
  find: structure({
    look: (scene) => {
      const pitch = firstInBody(scene.draft, promotionIn(scene));
      const notice = firstInBody(scene.draft, scene.events);
      return pitch !== undefined && isBefore(scene.draft, pitch, notice) ? [pitch.spot] : [];
    },
  }),
};
