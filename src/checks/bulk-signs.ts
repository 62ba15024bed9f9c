import { oncePer } from "../draft/once-per.ts";
import type { Draft, Image, Link, Passage } from "../draft/draft.ts";
import { issue, itself, numbered, online, optOut, ownNumber, rubric, shouted, title, topics } from "./bulk-words.ts";
import type { Spot } from "./finders.ts";
import { original } from "./normalise.ts";
import { bodyOf, spotAt } from "./scene.ts";
import { viewOf } from "./tokens.ts";
import type { Wording } from "./wording.ts";

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

/** A label that leads on to more to read, see or join, and not to the reader's own affairs. */
const teaser =
  /^[^\p{L}{}[\]]{0,4}(?:(?:read|learn|find out|discover|see|view|show|explore|watch|listen|browse|shop|check (?:it |them |us |these |this |her |him )?out|take a (?:look|peek)|register|join|get (?:tickets|inspired|the look|yours)|book (?:tickets|now)|more|meet)(?![\p{L}_])|(?:lees|ontdek|bekijk|kijk|luister|shop|meer|verder lezen|verder|meld je|schrijf je|reserveer|probeer|doe mee|koop)(?![\p{L}_]))/iu;
const ownAffairs =
  /(?<!\p{L})(?:je|jouw|uw|mijn|your|my|bestelling|factuur|orders?|invoices?|account|reservering|booking|status|pakket|parcel|profile|settings|password|wachtwoord|tickets? status|request|dashboard|voorwaarden|terms|conditions|policy|privacy\p{L}*|wijzigingen|changes|details|instructions?|faq|help|support|informatie|information|application|invitation|invoice)(?!\p{L})/iu;
const longestLabel = 60;

/** So many headings are sections. */
const many = 3;

/** Where a title stands, in letters from the top. */
const nearTheTop = 400;
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
  issue: worded("issue", issueIn),
  rubric: worded("rubric", (draft) => firstOf(draft, bodyOf(draft), rubric)),
  "opt-out": worded("opt-out", (draft) => firstOf(draft, bodyOf(draft), optOut)),
  online: worded("online", (draft) => firstOf(draft, bodyOf(draft), online)),
  teasers: drawn("teasers", ({ links }) => links.filter(isTeaser).length > 1),
  sections: drawn("sections", hasSections),
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

/** Which one in a row it is, or a title with a number near the top; the number of an order or a case is not one. */
function issueIn(draft: Draft): Spot | null {
  const read = [...topOf(draft), ...bodyOf(draft)];
  return firstOf(draft, read, issue) ?? firstNumbered(draft, read);
}

function firstNumbered(draft: Draft, read: readonly Passage[]): Spot | null {
  for (const passage of read) {
    const view = viewOf(passage);
    const match = numbered.exec(view.text.slice(0, nearTheTop));
    if (match !== null && !ownNumber.test(match[0]))
      return spotAt(draft, passage, ...original(view, match.index, match.index + match[0].length));
  }
  return null;
}

function hasSections(draft: Draft): boolean {
  const body = bodyOf(draft);
  const headings = body.reduce((sum, { marks }) => sum + marks.filter(({ is }) => is === "heading").length, 0);
  return headings >= many || body.some(({ text }) => hasMany(text, shouted) || hasMany(text, topics));
}

/** Whether so many lines of a text begin as this expression says. */
function hasMany(text: string, line: RegExp): boolean {
  return (text.match(line)?.length ?? 0) >= many;
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
    if (match.index < nearTheTop && line.length <= longestTitle && !/[.?!:]\s*$/u.test(line))
      return spotAt(draft, passage, ...original(view, match.index, end));
  }
  return null;
}
