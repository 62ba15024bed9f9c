import { bulkSigns, showsSigns, signsIn } from "../../bulk-signs.ts";
import { structure } from "../../finders.ts";
import { speaksOfOwnAffairs } from "../../own-affairs.ts";
import { entertains, showsNoOccasion } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";

/** A way to stop further mail where nothing happens to the reader: what the sender itself treats as optional reading. */
export const optOutOffered: Rule = {
  id: "purpose/opt-out-offered",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["tw-11.7", "ddma-three-questions"],
  nl: {
    what: "De mail biedt aan om zulke post niet meer te sturen, en noemt geen aanleiding.",
    why: "Wat iemand kan missen, hoeft hij kennelijk niet te weten; een servicemail heeft geen afmelding nodig.",
    instead: "Noem de gebeurtenis waar het om gaat, of stuur dit aan wie er toestemming voor gaf.",
  },
  en: {
    what: "The mail offers to stop such mail, and names no occasion.",
    why: "What people can do without they evidently need not know; a service mail needs no opt-out.",
    instead: "Name the event it is about, or send this to those who agreed to it.",
  },
  fires: [
    "De herfst kleurt de tuin, en in de kas is het gezellig.\n\n«Afmelden»",
    "In de tuin is het nu prachtig.\n\n«Liever geen verhalen over planten meer»? Laat het ons weten.",
    "Autumn is here, and the greenhouse is lovely and warm.\n\n«Unsubscribe»",
    "The garden is gorgeous now.\n\n«Rather not hear» from us?",
  ],
  quiet: [
    "Je pakket is verzonden en komt dinsdag aan.\n\nAfmelden voor deze berichten kan in je account.",
    "De herfst kleurt de tuin, en in de kas is het gezellig.",
    "De verwarming in de zaal gaat om zeven uur aan.\n\nAfmelden",
    "Kun je niet komen? Afmelden voor de les kan tot 12 uur.",
    "Your parcel was shipped and arrives on Tuesday.\n\nUnsubscribe from these messages in your account.",
    "Autumn is here, and the greenhouse is lovely and warm.",
    "The heating in the hall goes on at seven.\n\nUnsubscribe",
  ],
  find: structure({
    look: (scene) => {
      const { draft } = scene;
      if (!showsNoOccasion(scene)) return [];
      const spots = signsIn(draft, ["opt-out"]).flatMap(({ spot }) => spot ?? []);
      if (spots.length === 0 || entertains(scene)) return spots;
      return showsSigns(draft, speaksOfOwnAffairs(draft) ? 3 : 2, bulkSigns) ? spots : [];
    },
  }),
};
