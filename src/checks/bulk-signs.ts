import { oncePer } from "../draft/once-per.ts";
import type { Draft, Image, Link, Passage } from "../draft/draft.ts";
import type { Spot } from "./finders.ts";
import { original } from "./normalise.ts";
import { bodyOf, spotAt } from "./scene.ts";
import { viewOf } from "./tokens.ts";
import { wording, type Wording } from "./wording.ts";

/** What shows that a mail was made for a list of readers: its name, its way of leading on, its looks. */
export type BulkSign =
  | "name"
  | "issue"
  | "rubric"
  | "teasers"
  | "opt-out"
  | "sections"
  | "online"
  | "social"
  | "pictures"
  | "links";

/** Signs about reading on, which no notice asks for; the others are looks, which a well made notice may share. */
export const editorial: readonly BulkSign[] = ["teasers", "name", "issue", "rubric"];

/** A sign and where it stands first; null where it is in the mail as a whole. */
export interface SignSeen {
  readonly sign: BulkSign;
  readonly spot: Spot | null;
}

const name = String.raw`(?:nieuws|kwartaal|maand|week)brie(?:f|ven)|nieuws(?:flits|bulletin|mail)|newsletter|news ?(?:flash|bulletin|mail)|e-?zine|digest`;
const named = ["brie", "nieuws", "news", "zine", "digest"];
const itself = wording([
  [named, String.raw`(?:deze|onze|this|our|de|the) (?:\p{L}{1,20} ){0,3}(?:${name})(?! (?:aan|af|in|uit|op)(?!\p{L}))`],
  [
    named,
    String.raw`(?:${name}) (?:van |of )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|voorjaar|zomer|najaar|winter|spring|summer|autumn|\d{4})`,
  ],
]);
const title = wording([[named, name]]);
const issue = wording([
  [
    ["issue", "edition", "editie", "uitgave"],
    String.raw`(?:this|our|latest|first|next|deze|onze|laatste|eerste|volgende|january|february|march|april|may|june|july|august|september|october|november|december) (?:[\p{L}\d]{1,20} ){0,2}(?:issue|edition|editie|uitgave)(?! (?:with|is|has|was|of the (?:policy|certificate))(?!\p{L}))`,
  ],
  [
    ["issue", "edition", "editie", "nummer", "nr", "no."],
    String.raw`(?:issue|edition|editie|nummer|nr\.?|no\.) ?#? ?\d{1,4} ?(?:[|·•–:]|of|van)`,
  ],
  [["issue"], String.raw`issue #\d{1,4}`],
  [
    ["edition"],
    String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4} edition`,
  ],
]);
const rubric = wording([
  [["latest"], String.raw`latest (?:news|posts?|articles?|videos?|stories|episodes?|blogs?)`],
  [["upcoming"], String.raw`upcoming (?:events?|dates|webinars?|workshops?)`],
  [["newsletter", "dit nummer", "nieuwsbrief"], String.raw`in (?:this newsletter|dit nummer|deze nieuwsbrief)`],
  [
    ["table of", "featured", "reading list", "editor", "recent posts"],
    String.raw`table of contents|featured (?:article|story|product|this)|reading list|editor's pick|recent posts`,
  ],
  [
    ["this week", "this month", "last week", "last month", "deze week", "deze maand", "afgelopen"],
    String.raw`(?:this|last) (?:week|month)(?:'s| at| in| we|:)|(?:deze|afgelopen) (?:week|maand) (?:bij|in|op|lees)`,
  ],
  [
    ["tips", "new", "happening"],
    String.raw`tips (?:and|&|en) (?:tricks|resources|trucs|weetjes)|what's new (?:at|in|from|this)|here's what's happening`,
  ],
  [
    ["nieuw", "agenda", "uitgelicht", "tip van", "recept"],
    String.raw`(?:het )?laatste nieuws|(?:nieuws|agenda) (?:uit|van) (?:de|het|onze)|op de agenda|uitgelicht|nieuw op (?:het|ons) blog|tip van de (?:week|maand)|recept van de (?:week|maand)`,
  ],
]);
const online = wording([
  [
    ["online", "browser"],
    String.raw`(?:view|read|open|see) (?:this |the |it )?(?:e-?mail |message |newsletter )?(?:online|(?:in|on) (?:your |a |the )?(?:web ?)?browser)`,
  ],
  [
    ["viewing", "reading", "seeing"],
    String.raw`(?:trouble|problems?|difficulty|difficulties) (?:viewing|reading|seeing)`,
  ],
  [
    ["online", "browser"],
    String.raw`(?:bekijk|lees|open) (?:(?:deze|de|dit|het) )?(?:e-?mail |nieuwsbrief |mail |bericht )?(?:online|in (?:je|uw|de) (?:web)?browser)`,
  ],
  [
    ["online", "webversie", "niet goed"],
    String.raw`online ?versie|webversie|niet goed (?:leesbaar|zichtbaar|weergegeven)`,
  ],
]);
const optOut = wording([
  [["unsubscribe", "opt"], String.raw`unsubscribe|opt[- ]?out`],
  [
    ["rather", "prefer", "no longer", "want to", "wish to", "stop", "sign out"],
    String.raw`(?:rather|prefer) not (?:to )?(?:hear|receive|get)|(?:no longer|don't) (?:wish|want) to (?:receive|hear|get)|(?:to )?stop (?:receiving|getting|these|our) |sign out of these|manage (?:your )?(?:e-?mail )?preferences|e-?mail preferences`,
  ],
  [
    ["uitschrij", "afmeld", "schrijf", "meld"],
    String.raw`uitschrijven|uitschrijflink|afmeldlink|schrijf (?:je|u) (?:hier |dan )?uit|meld (?:je|u) (?:hier |dan )?af`,
  ],
  [
    ["afmeld"],
    String.raw`afmelden(?! (?:bij|van|voor) (?:de|het|je|uw|een)? ?(?:les|cursus|receptie|training|afspraak|school|werk|oppas))`,
  ],
  [
    ["geen", "niets", "niks", "niet"],
    String.raw`(?:geen|niets|niks|liever (?:geen|niet)|niet) (?:[\p{L}]{1,20} ){0,5}(?:e?-?mails?|\p{L}{0,20}mails|berichten|post|nieuwsbrie(?:f|ven)|aanbiedingen|tips|verhalen|updates)(?: [\p{L}]{1,20}){0,4} (?:meer|ontvangen|krijgen)`,
  ],
  [["halen we"], String.raw`halen we (?:je|u) van de lijst`],
]);

/** A label that leads on to more to read, see or join, and not to the reader's own affairs. */
const teaser =
  /^[^\p{L}{}[\]]{0,4}(?:(?:read|learn|find out|discover|see|view|show|explore|watch|listen|browse|shop|check (?:it |them |us |these |this |her |him )?out|take a (?:look|peek)|register|join|get (?:tickets|inspired|the look|yours)|book (?:tickets|now)|more|meet)(?![\p{L}_])|(?:lees|ontdek|bekijk|kijk|luister|shop|meer|verder lezen|verder|meld je|schrijf je|reserveer|probeer|doe mee|koop)(?![\p{L}_]))/iu;
const ownAffairs =
  /(?<!\p{L})(?:je|jouw|uw|mijn|your|my|bestelling|factuur|orders?|invoices?|account|reservering|booking|status|pakket|parcel|profile|settings|password|wachtwoord|tickets? status|request|dashboard|voorwaarden|terms|conditions|policy|privacy\p{L}*|wijzigingen|changes|details|instructions?|faq|help|support|informatie|information|application|invitation|invoice)(?!\p{L})/iu;
const longestLabel = 60;
const socials = /facebook|twitter|instagram|youtube|linkedin|pinterest|tiktok|vimeo|bluesky|mastodon/giu;

type Look = (draft: Draft) => SignSeen | null;

const worded = (sign: BulkSign, placeIn: (draft: Draft) => Spot | null): Look =>
  oncePer((draft) => {
    const spot = placeIn(draft);
    return spot === null ? null : { sign, spot };
  });

const drawn = (sign: BulkSign, isIn: (draft: Draft) => boolean): Look =>
  oncePer((draft) => (isIn(draft) ? { sign, spot: null } : null));

/** How each sign is looked for, once a mail and only when it is asked for: words take long. */
const looks: Readonly<Record<BulkSign, Look>> = {
  name: worded("name", nameIn),
  issue: worded("issue", (draft) => firstOf(draft, [...topOf(draft), ...bodyOf(draft)], issue)),
  rubric: worded("rubric", (draft) => firstOf(draft, bodyOf(draft), rubric)),
  "opt-out": worded("opt-out", (draft) => firstOf(draft, bodyOf(draft), optOut)),
  online: worded("online", (draft) => firstOf(draft, bodyOf(draft), online)),
  teasers: drawn("teasers", ({ links }) => links.filter(isTeaser).length > 1),
  sections: drawn("sections", (draft) => headingsIn(draft) > 2),
  social: drawn("social", ({ links }) => profilesIn(links) > 1),
  pictures: drawn("pictures", ({ images }) => images.filter(isLarge).length > 2),
  links: drawn("links", ({ links }) => links.length > 7),
};

/** All signs, those that are soonest looked for first. */
export const bulkSigns: readonly BulkSign[] = [
  ...(["links", "sections", "pictures", "social"] as const),
  ...editorial,
  ...(["opt-out", "online"] as const),
];

/** Those of these signs that a mail shows, each once. */
export function signsIn(draft: Draft, signs: readonly BulkSign[] = bulkSigns): readonly SignSeen[] {
  return signs.flatMap((sign) => looks[sign](draft) ?? []);
}

/** Whether a mail shows at least so many of these signs; no more are looked for than it takes to tell. */
export function showsSigns(draft: Draft, least: number, signs: readonly BulkSign[]): boolean {
  let [wanted, left] = [least, signs.length];
  for (const sign of signs) {
    if (wanted <= 0 || wanted > left) break;
    if (looks[sign](draft) !== null) wanted--;
    left--;
  }
  return wanted <= 0;
}

function topOf({ passages }: Draft): readonly Passage[] {
  return passages.filter(({ part, visible }) => visible && part === "subject");
}

/** The name in the subject, as what the mail calls itself, or above it. */
function nameIn(draft: Draft): Spot | null {
  const inSubject = firstOf(draft, topOf(draft), title);
  if (inSubject !== null) return inSubject;
  const named = bodyOf(draft).filter((passage) => title.firstIn(viewOf(passage)) !== null);
  return firstOf(draft, named, itself) ?? headed(draft, named);
}

function headingsIn(draft: Draft): number {
  return bodyOf(draft).reduce((sum, { marks }) => sum + marks.filter(({ is }) => is === "heading").length, 0);
}

function isTeaser({ label }: Link): boolean {
  const said = label.trim();
  return said.length <= longestLabel && teaser.test(said) && !ownAffairs.test(said);
}

function profilesIn(links: readonly Link[]): number {
  return new Set(links.flatMap(({ href, label }) => `${href} ${label}`.toLowerCase().match(socials) ?? [])).size;
}

function isLarge({ width, height }: Image): boolean {
  return ![width, height].some((size) => size !== null && /^\d{1,2}(?:px)?$/u.test(size.trim()));
}

function firstOf(draft: Draft, passages: readonly Passage[], wanted: Wording): Spot | null {
  for (const passage of passages) {
    const view = viewOf(passage);
    const match = wanted.firstIn(view);
    if (match !== null) {
      return spotAt(draft, passage, ...original(view, match.index, match.index + match[0].length));
    }
  }
  return null;
}

/** Every wording that is looked for. */
export const bulkWordings: readonly Wording[] = [itself, title, issue, rubric, online, optOut];

const longestTitle = 60;

/** The name on a line of its own, as above a newsletter: near the top, or as a heading. */
function headed(draft: Draft, body: readonly Passage[]): Spot | null {
  for (const passage of body) {
    const view = viewOf(passage);
    const match = title.firstIn(view);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const before = view.text.lastIndexOf("\n", match.index) + 1;
    const after = view.text.indexOf("\n", end);
    const line = view.text.slice(before, after === -1 ? undefined : after);
    if (match.index < 400 && line.length <= longestTitle && !/[.?!:]\s*$/u.test(line))
      return spotAt(draft, passage, ...original(view, match.index, end));
  }
  return null;
}
