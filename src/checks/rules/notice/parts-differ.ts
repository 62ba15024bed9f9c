import type { Draft, Passage } from "../../../draft/draft.ts";
import { structure, type Hit, type Scene, type Spot } from "../../finders.ts";
import { promotionIn } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";
import { wholeBody } from "../../spots.ts";
import { tokensOf, viewOf } from "../../tokens.ts";

/** Fewer different words of four letters or more are no story of their own: "This mail can only be read online". */
const fewest = 10;
const leastShared = 0.4;
const mostSpots = 50;

/** The text and the HTML of a mail say different things: who approves one has not approved the other. */
export const partsDiffer: Rule = {
  id: "notice/parts-differ",
  question: "purpose",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["policy"],
  nl: {
    what: "De tekstversie en de HTML-versie van de mail vertellen niet hetzelfde.",
    why: "Welke versie iemand ziet, bepaalt zijn mailprogramma; beide moeten kloppen.",
    instead: "Maak de tekstversie opnieuw van de HTML, zodat in beide hetzelfde staat.",
  },
  en: {
    what: "The text version and the HTML version of the mail do not say the same.",
    why: "Which version somebody sees is up to their mail program; both have to be right.",
    instead: "Make the text version anew from the HTML, so that both say the same.",
  },
  fires: [
    {
      text: "Je pakket is verzonden en komt dinsdag aan.",
      html: "<p>Je pakket is verzonden en komt dinsdag aan.</p><p>Nu «20% korting op alle» lampen.</p>",
    },
    {
      text: "Your parcel was sent. Today «25% off» all lamps.",
      html: "<p>Your parcel was sent. It arrives on Tuesday.</p>",
    },
    {
      text: "Je afspraak bij de tandarts van dinsdag 3 mei om 15.00 uur is verplaatst naar woensdag 4 mei om 9.30 uur, omdat de behandelkamer dan wordt geschilderd.",
      html: "<p>Het water in jouw straat is morgen vanaf acht uur afgesloten. Vul vanavond een paar flessen en kannen, zodat je kunt koken. Rond het middaguur stroomt alles weer.</p>",
    },
  ],
  quiet: [
    {
      text: "Je pakket is verzonden. Nu 20%\nkorting op alle lampen.",
      html: "<p>Je pakket is <b>verzonden</b>.</p><p>Nu 20%&nbsp;korting op alle lampen.</p>",
    },
    {
      text: "This mail can only be read in a program that shows HTML.",
      html: "<p>Your appointment of Tuesday at 3 pm has been moved to Wednesday at half past nine, because the room is being painted. You do not have to do anything.</p>",
    },
    "Je pakket is verzonden. Nu 20% korting op alle lampen.",
  ],
  find: structure({
    look: (scene) => {
      const text = passageIn(scene.draft, "text");
      const html = passageIn(scene.draft, "html");
      if (text === null || html === null) return [];
      const sold = soldInOne(scene, text, html);
      if (sold.length > 0) return sold;
      return shareShared(text, html) < leastShared ? [wholeBody(scene.draft)] : [];
    },
  }),
};

function passageIn({ passages }: Draft, wanted: "text" | "html"): Passage | null {
  return passages.find(({ part, visible }) => visible && part === wanted) ?? null;
}

/** Promotion in one of them for which there is neither the same rule nor the same wording in the other. */
function soldInOne(scene: Scene, text: Passage, html: Passage): readonly Spot[] {
  const promotion = promotionIn(scene);
  return [...lackingIn(text, html, promotion), ...lackingIn(html, text, promotion)];
}

function lackingIn(one: Passage, other: Passage, promotion: readonly Hit[]): readonly Spot[] {
  const alike = new Set(promotion.filter(({ passage }) => passage === other).map(({ rule }) => rule));
  const lone = promotion.filter(({ passage, rule }) => passage === one && !alike.has(rule)).slice(0, mostSpots);
  if (lone.length === 0) return [];
  const said = squeezed(viewOf(other).text);
  return lone.map(({ spot }) => spot).filter(({ quote }) => !said.includes(squeezed(quote ?? "")));
}

function squeezed(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}%€$£]+/gu, " ").toLowerCase();
}

/** How many of the different words of the shorter one stand in the longer one too. */
function shareShared(text: Passage, html: Passage): number {
  const [fewer, more] = [text, html].map(differentWords).sort((one, other) => one.size - other.size);
  if (fewer === undefined || more === undefined || fewer.size < fewest) return 1;
  return [...fewer].filter((word) => more.has(word)).length / fewer.size;
}

const fourLetters = /\p{L}{4}/u;

function differentWords(passage: Passage): ReadonlySet<string> {
  return new Set(tokensOf(passage).words.filter((word) => word.length > 3 && fourLetters.test(word)));
}
