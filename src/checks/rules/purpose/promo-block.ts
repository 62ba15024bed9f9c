import type { Draft, Image, Passage } from "../../../draft/draft.ts";
import { countBelow } from "../../count-below.ts";
import { structure, type Scene, type Spot } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { bodyOf, spotAt } from "../../scene.ts";

/** A price as it stands on a product, and a press to go and get it. */
const price =
  /(?:€|£|\$|(?<!\p{L})(?:eur|usd|gbp)(?!\p{L})) ?\d{1,5}(?:[.,](?:\d{2}|-))?|(?<!\d)\d{1,5}(?:[.,]\d{2})? ?(?:euro|€)/giu;
const going =
  /^\W{0,3}(?:(?:bekijk|shop|koop|bestel|ontdek|naar|meer|lees meer|in (?:de )?winkel|kies|probeer|buy|shop|get|view|see|discover|learn more|read more|add to|order now|try|details|grab)(?!\p{L}))/iu;
const basket =
  /^(?:in|naar|add to|toevoegen aan) (?:(?:de|mijn|je|jouw|uw|my|your|the) )?(?:winkel)?(?:tas|mand|mandje|wagen|wagentje|cart|bag|basket)$/iu;
const ownAffairs =
  /(?<!\p{L})(?:je|jouw|uw|mijn|your|my|bestelling|factuur|rekening|account|afspraak|status|pakket|zending|retour|invoice|bill|order (?:status|details)|appointment|receipt|statement|options|wijzigingen|changes)(?!\p{L})/iu;
/** What such pictures are called. */
const promotional =
  /(?:^|[^\p{L}])(?:promo(?:tions?|banner)?|sale|aanbieding(?:en)?|korting(?:en|sactie)?|offers?|hero-?offer|deals?|black-?friday|cross-?sell|upsell)(?:[^\p{L}]|$)/iu;

/** More letters than this between two buttons are a text, not a card. */
const longestCard = 400;

/** A block made to sell: products in a row with price and button, one of them under a notice, or a banner's picture. */
export const promoBlock: Rule = {
  id: "purpose/promo-block",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["rb-2582", "rcc-2023-00031"],
  nl: {
    what: "Er zit een reclameblok of een rij producten in de mail.",
    why: "Ook een banner of productblok onder een bevestiging valt volgens de Reclame Code Commissie onder de reclameregels.",
    instead: "Haal het blok uit het sjabloon voor servicemails.",
  },
  en: {
    what: "The mail holds a promotional block or a row of products.",
    why: "According to the Dutch Advertising Code Committee even a banner under a confirmation falls under the advertising rules.",
    instead: "Take the block out of the template for service mails.",
  },
  fires: [
    {
      html: '<p>Onze favorieten:</p><table><tr><td><img src="1.png" width="180"><h3>Lamp Noor</h3><p>«€ 29,95»</p><a href="/1">Bekijk</a></td><td><img src="2.png" width="180"><h3>Lamp Lars</h3><p>«€ 39,95»</p><a href="/2">Bekijk</a></td></tr></table>',
    },
    {
      html: '<p>Je pakket is verzonden en komt dinsdag aan.</p><img src="lamp.png" width="300"><h2>Lamp Noor</h2><p>voor «€ 29,95»</p><a class="button" href="/1">Bestel</a>',
    },
    {
      html: '<p>Maak je outfit af:</p><b>Sokken</b><p>«€ 14,95»</p><a href="/1">In mijn tas</a><b>Shirt</b><p>«€ 39,95»</p><a href="/2">In mijn tas</a>',
    },
    {
      html: '<p>Je betaling van € 40 is ontvangen.</p>«<img src="https://mol.example/img/korting-lente.png" width="600" alt="">»',
    },
    {
      html: '<p>Your parcel was shipped on Monday.</p><img src="lamp.png" width="300"><h2>Noor</h2><p>«£29.95»</p><a class="btn" href="/1">Shop</a>',
    },
    {
      html: '<p>You may want these:</p><img src="1.png" width="180"><p>Noor «£29.95»</p><a href="/1">View</a><img src="2.png" width="180"><p>Lars «£39.95»</p><a href="/2">View</a>',
    },
    { html: '<p>Your payment was received.</p>«<img src="/img/footer_promo.jpg" width="600" height="120">»' },
  ],
  quiet: [
    {
      html: '<p>Bedankt voor je bestelling.</p><table><tr><td><img src="1.png" width="180"></td><td>Lamp Noor</td><td>€ 29,95</td></tr><tr><td><img src="2.png" width="180"></td><td>Lamp Lars</td><td>€ 39,95</td></tr></table><a class="button" href="/b">Bekijk je bestelling</a>',
    },
    {
      html: '<p>Je pakket is verzonden.</p><img src="logo.png" width="120"><p>Nog te betalen: € 12,50</p><a class="button" href="/b">Betaal je factuur</a>',
    },
    { html: '<p>Je pakket is verzonden.</p><img src="https://cdn.example/promotor-mol/logo.png" width="600">' },
    {
      html: '<p>Thank you for your order.</p><img src="1.png" width="180"><p>Lamp Noor £29.95</p><a href="/r">Return item</a><img src="2.png" width="180"><p>Lamp Lars £39.95</p><a href="/r">Return item</a>',
    },
    { html: '<h2>Price change</h2><p>From 1 May you pay £12.50.</p><a class="btn" href="/o">View your options</a>' },
    "Je pakket is verzonden. Je betaalde € 29,95.",
  ],
  find: structure({
    look: (scene) => [...cardsThatSell(scene), ...bannersIn(scene.draft)],
  }),
};

/** A picture or heading, a price, and what is pressed to get it. */
interface Card {
  readonly price: Spot;
  readonly isUnderNotice: boolean;
}

/** Two cards make a row of products; one is a block when it stands under a notice and ends in a button. */
function cardsThatSell(scene: Scene): readonly Spot[] {
  const cards = bodyOf(scene.draft).flatMap((passage) => cardsIn(scene, passage));
  const blocks = cards.length > 1 ? cards : cards.filter(({ isUnderNotice }) => isUnderNotice);
  return blocks.map((card) => card.price);
}

function cardsIn({ draft, events }: Scene, passage: Passage): readonly Card[] {
  const presses = passage.marks.filter(({ is }) => is === "link" || is === "button");
  const buttons = new Set(presses.flatMap(({ is, start }) => (is === "button" ? [start] : [])));
  const notices = events.filter((seen) => seen.passage === passage);
  const firstNotice = notices.reduce((first, { start }) => Math.min(first, start), Infinity);
  const isPictured = picturesIn(draft, passage);
  const cards: Card[] = [];
  let from = 0;
  for (const { start, end } of presses) {
    const label = passage.text.slice(start, end);
    const sells = basket.test(label) || (going.test(label) && !ownAffairs.test(label));
    const [found, at] = sells && start - from <= longestCard ? lastPrice(passage.text, from, start) : ["", 0];
    if (found !== "" && isPictured(from, start)) {
      const isUnderNotice = firstNotice < at && buttons.has(start);
      cards.push({ price: spotAt(draft, passage, at, at + found.length), isUnderNotice });
    }
    if (sells || buttons.has(start)) from = Math.max(from, end);
  }
  return cards;
}

function lastPrice(text: string, from: number, to: number): readonly [string, number] {
  const found = [...text.slice(from, to).matchAll(price)].at(-1);
  return found === undefined ? ["", 0] : [found[0], from + found.index];
}

/** Tells whether a heading, display letters or a picture begin in a stretch of a passage. */
function picturesIn({ images }: Draft, { marks, at }: Passage): (from: number, to: number) => boolean {
  const heads = marks.filter(({ is }) => is === "heading" || is === "loud").map(({ start }) => start);
  const pictures = images.filter((image) => !isTiny(image)).map(({ start }) => start);
  for (const starts of [heads, pictures]) starts.sort((one, other) => one - other);
  const any = (starts: readonly number[], from: number, to: number): boolean =>
    countBelow(starts, to) > countBelow(starts, from);
  return (from, to) => any(heads, from, to) || (at !== null && any(pictures, at[from] ?? 0, at[to] ?? 0));
}

/** Pictures of banners by what their makers called them; the path before the name says who serves them. */
function bannersIn({ images, html }: Draft): readonly Spot[] {
  return images
    .filter((image) => !isTiny(image) && promotional.test(fileName(image.src)))
    .map(({ start, end }) => ({ part: "html", start, end, quote: html?.slice(start, end) ?? null }));
}

function fileName(src: string): string {
  return /([^/]*)$/u.exec(/^[^?#]*/u.exec(src)?.[0] ?? "")?.[1]?.replaceAll(/[_%\d]+/gu, "-") ?? "";
}

function isTiny({ width, height }: Image): boolean {
  return [width, height].some((size) => size !== null && /^\d{1,2}(?:px)?$/u.test(size.trim()));
}
