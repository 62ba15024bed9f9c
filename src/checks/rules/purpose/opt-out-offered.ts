import { bulkSigns, showsSigns, signsIn } from "../../bulk-signs.ts";
import { structure, type Scene } from "../../finders.ts";
import { tellsToGoBy } from "../../notice-facts.ts";
import { speaksOfOwnAffairs } from "../../own-affairs.ts";
import { beginsWithoutOccasion, entertains, pleases } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";
import { bodyOf, wordCount } from "../../scene.ts";

/** A mail of fewer words may be a line to a group one can leave. */
const fewWords = 30;

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
    "Op de kade lag het water zo stil dat je de kranen dubbel zag. Henk zette koffie en vertelde over een winter van lang geleden, toen de schepen vastlagen in het ijs. Tot gauw.\n\nU staat «op onze lijst».",
    "Priya went to Wick to find out what happens when the last bank leaves a town. She stayed for four days and came back with a stack of receipts and a recipe.\n\n«Update preferences»",
    "The garden is gorgeous now.\n\n«Rather not hear» from us?",
  ],
  quiet: [
    "Je pakket is verzonden en komt dinsdag aan.\n\nAfmelden voor deze berichten kan in je account.",
    "De herfst kleurt de tuin, en in de kas is het gezellig.",
    "De verwarming in de zaal gaat om zeven uur aan.\n\nAfmelden",
    "Kun je niet komen? Afmelden voor de les kan tot 12 uur.",
    "Op dinsdag 4 juni wordt de lift in uw flat nagekeken; tussen 9 en 12 uur kunt u hem niet gebruiken. Bel de huismeester als u hulp nodig hebt bij de trap of met de boodschappen.\n\nVoorkeuren aanpassen",
    "Beste ouders,\n\nDe fotograaf begint donderdag om negen uur bij de kleuters; groep 8 is als laatste aan de beurt. Broertjes en zusjes van buiten de school zijn om twee uur welkom in de gymzaal.\n\nUitschrijven",
    "Residents of Dunmore,\n\nBoil tap water before drinking it, making ice or brushing teeth, until we write again. Samples taken on Sunday held bacteria. Washing and showering are safe for grown-ups and children.\n\nUnsubscribe",
    "Your parcel was shipped and arrives on Tuesday.\n\nUnsubscribe from these messages in your account.",
    "Autumn is here, and the greenhouse is lovely and warm.",
    "The heating in the hall goes on at seven.\n\nUnsubscribe",
  ],
  find: structure({
    look: (scene) => {
      if (!beginsWithoutOccasion(scene)) return [];
      const spots = signsIn(scene.draft, ["opt-out"]).flatMap(({ spot }) => spot ?? []);
      return spots.length === 0 || !(isForMany(scene) || looksMade(scene) || entertains(scene)) ? [] : spots;
    },
  }),
};

/** A mail of some length in which nothing is the reader's own, and that pleases, or tells nothing to go by. */
function isForMany(scene: Scene): boolean {
  const { draft } = scene;
  if (speaksOfOwnAffairs(draft) || wordCount(bodyOf(draft)) <= fewWords) return false;
  return pleases(scene) || !bodyOf(draft).some(({ text }) => tellsToGoBy(text));
}

/** A mail with other signs of having been made for a list. */
function looksMade({ draft }: Scene): boolean {
  return showsSigns(draft, speaksOfOwnAffairs(draft) ? 3 : 2, bulkSigns);
}
