import type { Passage } from "../../../draft/draft.ts";
import { structure, type Hit, type Scene } from "../../finders.ts";
import { promotionIn } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";
import { bodyOf, sentencesOf, wordCount } from "../../scene.ts";
import { wholeBody } from "../../spots.ts";

/** The largest part of the words that promotion may take before it stops being a tinge. */
const tolerated = 0.1;

/** In a notice, promotional sentences that take more than a tenth of the words. */
export const commercialShare: Rule = {
  id: "purpose/commercial-share",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["can-spam-316.3", "policy"],
  nl: {
    what: "Meer dan een tiende van de tekst is reclame.",
    why: "Dat is te veel om nog een zweem van reclame te heten; de grens is een huisregel, geen wet.",
    instead: "Laat het weg, of houd hooguit één feitelijke zin onderaan over, zonder prijs, knop of haast.",
  },
  en: {
    what: "More than a tenth of the text is advertising.",
    why: "That is too much to be called a tinge; the limit is house policy, not law.",
    instead: "Leave it out, or keep at most one factual sentence at the end, without price, button or haste.",
  },
  fires: [
    "Je pakket is verzonden en komt dinsdag aan. Volgende week krijg je 20% korting op alle lampen.",
    "Je betaling van € 40 is ontvangen. Ontdek onze nieuwe lampen in de winkel en laat je verrassen.",
    "Your parcel was shipped and arrives on Tuesday. Next week you get 20% off all lamps in our shop.",
    "Your payment of £40 was received. Shop now for lamps and treat yourself to something new.",
  ],
  quiet: [
    "Je pakket is verzonden en komt dinsdag aan.",
    "Je abonnement staat vanaf maandag 7 december op pauze, omdat we de zaal verbouwen. We schrijven in december en januari niets af en je einddatum schuift twee maanden op. Vanaf maandag 1 februari kun je weer sporten op de tijden die je gewend bent. Je hoeft zelf niets te doen. Haal meer uit je abonnement.",
    "Your parcel was shipped and arrives on Tuesday.",
    "Your membership is paused from 7 December because the heating in our studio has to be replaced. We will not collect your monthly fee in December and January, and your end date moves by eight weeks. Classes start again on Monday 1 February at the usual times. You do not need to do anything. Get more out of your classes.",
  ],
  find: structure({
    look: (scene) => (scene.events.length > 0 && shareOf(scene) > tolerated ? [wholeBody(scene.draft)] : []),
  }),
};

function shareOf(scene: Scene): number {
  const body = bodyOf(scene.draft);
  const sold = Map.groupBy(promotionIn(scene), ({ passage }) => passage);
  const promotional = body.map((passage) => wordsBeside(passage, sold.get(passage) ?? []));
  return promotional.reduce((sum, words) => sum + words, 0) / Math.max(1, wordCount(body));
}

/** How many words stand in the sentences of a passage that hold a hit; both come in reading order. */
function wordsBeside(passage: Passage, hits: readonly Hit[]): number {
  let next = 0;
  return sentencesOf(passage).reduce((sum, { end, words }) => {
    const first = next;
    while (next < hits.length && (hits[next]?.start ?? 0) < end) next++;
    return next > first ? sum + words : sum;
  }, 0);
}
