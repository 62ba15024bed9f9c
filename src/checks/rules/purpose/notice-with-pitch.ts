import type { EventClass } from "../../../draft/fields.ts";
import { structure } from "../../finders.ts";
import { promotionIn } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";

/** Occasions everybody affected has to be told about, which makes a pitch beside them the more tempting. */
const notices: ReadonlySet<EventClass> = new Set<EventClass>([
  "delivery",
  "price-change",
  "terms-change",
  "outage",
  "opening-hours",
  "recall",
  "security",
  "legal-notice",
]);

/** A real notice that carries a pitch along. */
export const noticeWithPitch: Rule = {
  id: "purpose/notice-with-pitch",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["rcc-2023-00031", "ico-ee"],
  nl: {
    what: "Een echte melding neemt reclame mee.",
    why: "De Reclame Code Commissie keurde in 2023 zo'n mail over kerstbezorging in zijn geheel af.",
    instead: "Maak er twee mails van: de melding aan wie het raakt, de reclame aan wie die mag krijgen.",
  },
  en: {
    what: "A genuine notice carries advertising along.",
    why: "In 2023 the Dutch Advertising Code Committee ruled against such a mail about Christmas delivery as a whole.",
    instead: "Make it two mails: the notice to those affected, the advertising to those who may receive it.",
  },
  fires: [
    "Met kerst bezorgen we een dag later. Tot die tijd krijg je «20% korting» in de winkel.",
    "Vanaf 1 mei gelden nieuwe voorwaarden. Lees ze en «ontdek onze» nieuwe lampen.",
    "At Christmas your delivery is a day later. Until then there is «20% off» all lamps.",
    "Our terms of use change on 1 May. Read them and «treat yourself» to a lamp.",
  ],
  quiet: [
    "Met kerst bezorgen we een dag later. Je hoeft niets te doen.",
    "Deze week krijg je 20% korting op alle lampen in de winkel.",
    "At Christmas your delivery is a day later. You need not do anything.",
    "This week there is 20% off all lamps in the shop.",
  ],
  find: structure({
    look: (scene) => {
      const [pitch] = promotionIn(scene);
      return pitch !== undefined && scene.events.some(({ event }) => notices.has(event)) ? [pitch.spot] : [];
    },
  }),
};
