import { bulkSigns, editorial, showsSigns, signsIn, type SignSeen } from "../../bulk-signs.ts";
import { structure, type Scene, type Spot } from "../../finders.ts";
import { speaksOfOwnAffairs } from "../../own-affairs.ts";
import { beginsWithoutOccasion } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";
import { wholeBody } from "../../spots.ts";

/** How many signs it takes: few when nothing happens to the reader, more when a notice stands among them. */
const enough = { withoutOccasion: 2, withAffairs: 3, withOccasion: 4, ofThemEditorial: 2 };

/** The make-up of a newsletter: what to read, see and join, for everybody on the list. */
export const newsletterShape: Rule = {
  id: "purpose/newsletter-shape",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["bw-3:15e", "cjeu-inteligo", "gba-2020-01"],
  nl: {
    what: "De mail is opgemaakt als een nieuwsbrief.",
    why: "Ook een nieuwsbrief die alleen informeert, trekt aandacht voor de afzender en telt al gauw als reclame.",
    instead: "Stuur wat de lezer moet weten als een eigen, korte mail, en de nieuwsbrief aan wie daarom vroeg.",
  },
  en: {
    what: "The mail is made up like a newsletter.",
    why: "Even a newsletter that only informs draws attention to the sender and soon counts as advertising.",
    instead: "Send what readers must know as a short mail of its own, and the newsletter to those who asked for it.",
  },
  fires: [
    {
      html: '<h1>«Nieuwsbrief mei»</h1><p>Zo leg je een kruidentuin aan.</p><a href="/1">Lees verder</a><p>Bij de imker op bezoek.</p><a href="/2">Bekijk de foto\'s</a>',
    },
    "Beste lezer,\n\nIn «deze uitgave» leest u over zaaien in de kou.\n\n«Liever geen post meer ontvangen»? Mail ons.",
    {
      html: '<h1>Monthly «newsletter»</h1><p>How we plant a herb garden.</p><a href="/1">Read more</a><p>A visit to the beekeeper.</p><a href="/2">See the pictures</a>',
    },
    "Dear reader,\n\nWelcome to «this issue» about sowing in the cold.\n\n«Unsubscribe»",
  ],
  quiet: [
    "Bevestig je aanmelding voor de nieuwsbrief met de knop hieronder.",
    {
      html: '<h1>Je bestelling</h1><p>Je pakket is verzonden en komt dinsdag aan.</p><a href="/1">Volg je pakket</a><a href="/2">Bekijk je bestelling</a><a href="https://instagram.com/mol">Instagram</a><a href="https://facebook.com/mol">Facebook</a>',
    },
    "Vanaf 1 mei gelden nieuwe voorwaarden. Lees ze op onze website.",
    "Please confirm that you want to receive our newsletter with the button below.",
    {
      html: '<h1>Your order</h1><p>Your parcel was shipped and arrives on Tuesday.</p><a href="/1">Track your parcel</a><a href="/2">View your order</a><a href="https://instagram.com/mole">Instagram</a><a href="https://facebook.com/mole">Facebook</a>',
    },
    "Our terms of use change on 1 May. Read them on our website.",
  ],
  find: structure({
    look: (scene) => (isNewsletter(scene) ? spotsOf(signsIn(scene.draft), scene) : []),
  }),
};

function isNewsletter(scene: Scene): boolean {
  const { draft } = scene;
  if (beginsWithoutOccasion(scene))
    return showsSigns(draft, speaksOfOwnAffairs(draft) ? enough.withAffairs : enough.withoutOccasion, bulkSigns);
  return showsSigns(draft, enough.ofThemEditorial, editorial) && showsSigns(draft, enough.withOccasion, bulkSigns);
}

function spotsOf(signs: readonly SignSeen[], { draft }: Scene): readonly Spot[] {
  const spots = signs.flatMap(({ spot }) => spot ?? []);
  return spots.length === 0 ? [wholeBody(draft)] : spots;
}
