import type { Passage } from "../../../draft/draft.ts";
import { structure } from "../../finders.ts";
import { promotionIn } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";
import { bodyOf } from "../../scene.ts";
import { spotsOf } from "../../spots.ts";

/** What a subject says that poses as an answer, or as something the reader must not miss. */
const posing =
  /^\s*(?:re|fw|fwd|antw|doorst)\s?:|(?<!\p{L})(?:belangrijke? (?:mededeling|bericht|informatie|wijziging)|actie vereist|laatste (?:waarschuwing|herinnering)|important (?:notice|update|information)|action required|final (?:notice|reminder))(?!\p{L})/giu;

/** A subject that poses as service above a mail that only sells. */
export const deceptiveSubject: Rule = {
  id: "purpose/deceptive-subject",
  question: "purpose",
  severity: "error",
  speaksFor: "commercial",
  weight: "decisive",
  sources: ["can-spam-7704", "bw-6:193", "bw-3:15e"],
  nl: {
    what: "Het onderwerp doet alsof het om service gaat, maar de mail verkoopt.",
    why: "Wie zo zijn bedoeling verbergt, misleidt de lezer.",
    instead: "Laat het onderwerp zeggen wat er in de mail staat.",
  },
  en: {
    what: "The subject poses as service, but the mail sells.",
    why: "Hiding the intention like that misleads the reader.",
    instead: "Let the subject say what the mail holds.",
  },
  fires: [
    {
      subject: "«Belangrijke mededeling» voor jou",
      text: "Deze week krijg je 20% korting op alle lampen in de winkel.",
    },
    { subject: "«Re:» je vraag", text: "Bestel nu een mooie nieuwe lamp voor in de kamer." },
    { subject: "«Action required» for the garden", text: "This week you get 20% off all lamps in the shop." },
    { subject: "«Re:» your question", text: "Shop now and find a nice new lamp for the living room." },
  ],
  quiet: [
    {
      subject: "Actie vereist: je pas verloopt",
      text: "Je bankpas verloopt op 1 mei. Vraag voor die tijd een nieuwe aan.",
    },
    { subject: "Je bestelling is onderweg", text: "Je pakket is verzonden. Volgende week krijg je 20% korting." },
    {
      subject: "Action required: your card expires",
      text: "Your card expires on 1 May. Ask for a new one before then.",
    },
    { subject: "Your order is on its way", text: "Your parcel was shipped. Next week you get 20% off." },
  ],
  find: structure({
    look: (scene) => {
      const body = new Set<Passage | null>(bodyOf(scene.draft));
      const sells = promotionIn(scene).some(({ passage }) => body.has(passage));
      if (!sells || scene.events.some(({ passage }) => body.has(passage))) return [];
      return spotsOf(
        scene.draft,
        scene.draft.passages.filter(({ part }) => part === "subject"),
        posing,
      ).slice(0, 1);
    },
  }),
};
