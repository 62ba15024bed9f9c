import type { Draft } from "../../../draft/draft.ts";
import { readableOf } from "../../../draft/readable.ts";
import { structure } from "../../finders.ts";
import type { Scene } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { solidsIn } from "../../solids.ts";
import { wholeBody } from "../../spots.ts";

const vague =
  /binnenkort|op korte termijn|de komende (?:tijd|periode)|(?:iets|het een en ander) (?:te )?(?:verander|wijzig)|(?:enkele|een aantal|een paar) (?:wijziging|verandering)|(?<!as )soon(?!\p{L})|near future|coming (?:weeks|months)|(?:some|a few|several) changes|about to change/iu;
const fact =
  /\d|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|vandaag|morgen|per direct|today|tomorrow|immediately|niets te doen|stop (?:direct )?met|(?:je|u) moet|klik|you (?:must|need to|have to|do not|don't)|nothing to do|no action|stop using|laat (?:het )?ons weten|let us know|controleer|bevestig|please (?:check|confirm|change|reply)|click|tap /iu;
const greeting = /naam|name|aanhef|salut|title/iu;

/** A notice that keeps what, when and what to do from its opening makes readers guess. */
export const noConcreteFact: Rule = {
  id: "notice/no-concrete-fact",
  question: "purpose",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-12", "ddma-three-questions"],
  nl: {
    what: "Het begin van de mail noemt geen datum, bedrag, nummer of handeling.",
    why: "Wie niet meteen leest wat er verandert, wanneer en wat hij moet doen, heeft niets aan een servicebericht.",
    instead:
      "Zet in de eerste alinea wat er verandert, vanaf wanneer en wat de lezer moet doen (of dat hij niets hoeft te doen).",
  },
  en: {
    what: "The opening of the mail gives no date, amount, number or action.",
    why: "A reader who cannot see at once what changes, when, and what to do is not served by a service notice.",
    instead:
      "Say in the first paragraph what changes, from when, and what the reader must do (or that nothing is needed).",
  },
  fires: [
    "Beste klant, onze openingstijden veranderen binnenkort. We houden je op de hoogte van het vervolg.",
    {
      text: "Dear customer, our opening hours are different from what you know.",
      declared: { event: "opening-hours" },
    },
  ],
  quiet: [
    "Beste klant, onze openingstijden veranderen binnenkort: vanaf maandag sluiten we een uur eerder.",
    {
      text: "Dear customer, we will be closed from 3 May. You do not have to do anything.",
      declared: { event: "opening-hours" },
    },
    "Beste klant, je pakket is verzonden en komt zo snel mogelijk naar je toe.",
    "Wat fijn dat je er bent. We wensen je een mooie dag en tot gauw.",
  ],
  find: structure({ look: (scene) => (isVague(scene) ? [wholeBody(scene.draft)] : []) }),
};

/** The first eighty words, which is what people read before they give up. */
function openingOf(draft: Draft): string {
  return readableOf(draft).split(/\s+/u, 80).join(" ");
}

/** In a language these words are not in, nothing can be said to be absent. */
function isVague({ draft, declaration, events }: Scene): boolean {
  const isDeclared = declaration.event !== undefined && declaration.event !== "none";
  if (draft.language === "de" || draft.language === "fr" || (!isDeclared && events.length === 0)) return false;
  const opening = openingOf(draft);
  if (fact.test(opening) || (!isDeclared && !vague.test(opening))) return false;
  return !solidsIn(opening).some(({ is, start, end }) => is === "field" && !greeting.test(opening.slice(start, end)));
}
