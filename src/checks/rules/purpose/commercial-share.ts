import { structure } from "../../finders.ts";
import { promotionalShare } from "../../promotional-share.ts";
import type { Rule } from "../../rule.ts";
import { wholeBody } from "../../spots.ts";

/** In a notice, promotional sentences that take more of the words or links than the house calls a tinge. */
export const commercialShare: Rule = {
  id: "purpose/commercial-share",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["can-spam-316.3", "policy"],
  nl: {
    what: "Een te groot deel van de tekst of van de links is reclame.",
    why: "Dat is te veel om nog een tintje te heten; die grens (van zichzelf een tiende van de woorden, een kwart van de links) is huisbeleid, geen wet.",
    instead: "Laat het weg, of houd hooguit één feitelijke zin onderaan over, zonder prijs, knop of haast.",
  },
  en: {
    what: "Too much of the text or of the links is advertising.",
    why: "That is too much to be called a tinge; that limit (by default a tenth of the words, a quarter of the links) is house policy, not law.",
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
    look: (scene) => {
      if (scene.events.length === 0) return [];
      const { words, links } = promotionalShare(scene);
      return words > scene.tolerated.share || links > scene.tolerated.links ? [wholeBody(scene.draft)] : [];
    },
  }),
};
