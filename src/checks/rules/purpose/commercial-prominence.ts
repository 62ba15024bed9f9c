import type { Mark, Passage } from "../../../draft/draft.ts";
import { countBelow } from "../../count-below.ts";
import { structure, type EventSeen, type Hit } from "../../finders.ts";
import { promotionIn } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";
import { bodyOf } from "../../scene.ts";

/** Ways to be drawn that catch the eye. */
const striking: ReadonlySet<Mark["is"]> = new Set(["heading", "button", "alt", "loud"]);

/** Promotion drawn larger, bolder or in more colour than anything the mail has to report. */
export const commercialProminence: Rule = {
  id: "purpose/commercial-prominence",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["can-spam-316.3", "ico-service-message"],
  nl: {
    what: "De reclame valt meer op dan de melding.",
    why: "Grote letters, kleur, een kop of een knop laten zien waar de mail om draait; in de VS telt dat bij het oordeel.",
    instead: "Geef de melding de kop en de enige knop, en haal de reclame weg.",
  },
  en: {
    what: "The advertising stands out more than the notice.",
    why: "Large letters, colour, a heading or a button show what the mail is about; in the US that counts in the judgment.",
    instead: "Give the notice the heading and the only button, and take the advertising out.",
  },
  fires: [
    { html: "<p>Je pakket is verzonden en komt dinsdag aan.</p><h2>Nu «20% korting» op lampen</h2>" },
    {
      html: '<p>Je betaling van € 40 is ontvangen.</p><div style="background:#e4002b;font-size:26px">«Shop nu» alle lampen</div>',
    },
    {
      html: '<h1>Je pakket is verzonden</h1><table><tr><td bgcolor="#e4002b"><h1 style="font-size:40px">«20% korting»</h1></td></tr></table>',
    },
    { html: "<p>Your parcel was shipped and arrives on Tuesday.</p><p><b>Get «20% off» all lamps</b></p>" },
    {
      html: '<p>Your payment of £40 was received.</p><img src="a.png" width="600" height="200" alt="«20% off» all lamps">',
    },
    {
      html: '<style>.big{font-size:30px}</style><p>Your parcel was shipped on Monday.</p><p class="big">«20% off» lamps</p>',
    },
  ],
  quiet: [
    { html: "<h1>Je pakket is verzonden</h1><p>Volgende week krijg je 20% korting op alle lampen.</p>" },
    { html: "<h1>Je pakket is verzonden</h1><h1>Nu 20% korting op lampen</h1>" },
    { html: "<p>Je pakket is verzonden. Volgende week krijg je 20% korting op alle lampen.</p>" },
    { html: "<h1>Nu 20% korting op lampen</h1><p>Kom langs in de winkel in Ede.</p>" },
    { html: "<h2>Your parcel was shipped</h2><p>Next week there is 20% off all lamps.</p>" },
    { html: "<h1>Action required</h1><p>Your payment of £40 was received.</p>" },
    "Your parcel was shipped and arrives on Tuesday. Next week you get 20% off all lamps.",
  ],
  find: structure({
    look: (scene) => {
      const body = new Set<Passage | null>(bodyOf(scene.draft));
      const notices = scene.events.filter(({ passage }) => body.has(passage));
      const loudest = notices.reduce(
        (most, notice) => Math.max(most, loudness(notice)),
        notices.length > 0 ? 0 : Infinity,
      );
      const pitches = promotionIn(scene).filter(({ passage }) => body.has(passage));
      const louder = pitches.find((pitch) => loudness(pitch) > loudest);
      return louder === undefined ? [] : [louder.spot];
    },
  }),
};

/** In how many ways a stretch catches the eye: the marks that begin before its end, less those that end before it. */
function loudness({ passage, start, end }: Hit | EventSeen): number {
  if (passage === null) return 0;
  const { starts, ends } = edgesOf(passage);
  return countBelow(starts, end) - countBelow(ends, start + 1);
}

interface Edges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const known = new WeakMap<Passage, Edges>();

function edgesOf(passage: Passage): Edges {
  const made = known.get(passage);
  if (made !== undefined) return made;
  const marks = passage.marks.filter(({ is }) => striking.has(is));
  const edges = {
    starts: marks.map(({ start }) => start).sort(inOrder),
    ends: marks.map(({ end }) => end).sort(inOrder),
  };
  known.set(passage, edges);
  return edges;
}

function inOrder(one: number, other: number): number {
  return one - other;
}
