import type { Draft, Image, Link } from "../../../draft/draft.ts";
import { structure } from "../../finders.ts";
import type { Spot } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { bodyOf } from "../../scene.ts";
import { spotsOf } from "../../spots.ts";

/** Where sending platforms lead a click past themselves. */
const platformLink =
  /^https?:\/\/(?:[^/?#]{0,200}\.)?(?:sendgrid\.net\/(?:ls|wf)\/click|list-manage\.com\/track\/click|mandrillapp\.com\/track\/click|pstmrk\.it\/|awstrack\.me\/L\d|hubspotlinks\.com\/|exct\.net\/\?qs=|klclick\d{0,2}\.com\/|mjt\.lu\/lnk\/|activehosted\.com\/lt\.php|sendib[tm]\d?\.com\/tr\/cl|(?:createsend|cmail)\d{0,3}\.com\/t\/|mailplus\.nl\/[^?#]{1,200}\/link|rs6\.net\/tn\.jsp)/iu;
const platformPath =
  /^https?:\/\/[^/?#]{1,200}\/(?:(?:ls|wf)\/click\?upn=|track\/click\/|e3t\/ctc\/|tr\/cl\/|lt\.php\?)/iu;
/** A sending domain of one's own in front of a token that says nothing to people. */
const token =
  /^https?:\/\/(?:clicks?|clk|trk|track(?:ing)?|links?|url\d{0,5}|e?mail)\.[^/?#]{1,200}\/[^\s]{0,40}?([\w~=-]{32,})/iu;
const platformPicture =
  /\/wf\/open\?|\/track\/open\.php|\/(?:e\/)?open\.(?:php|aspx|gif)|awstrack\.me\/i0\/|pstmrk\.it\/open|\/e3t\/cto\/|\/tr\/op\/|\/oo\/|\/lt\/open|\/o\/p\d+:/iu;
const testSubject =
  /^\s{0,5}(?:\[\s{0,3}(?:test|proef|preview|voorbeeld)[^\]]{0,20}\]|\((?:test|proef)\)|(?:test|proef)(?:mail|verzending| ?send)?\s?:)/iu;
const greeting =
  /(?<![^\n])[ \t]{0,20}(?:Beste|Hallo|Hoi|Dag|Geachte|Dear|Hi|Hello|Hey) (?:(?:heer|mevrouw) )?\p{Lu}\p{Ll}[\p{L}'’-]{0,30}(?: \p{L}[\p{L}'’-]{0,30}){0,3}[,!]?(?=[ \t]{0,20}(?:\n|$))/gu;
/** What a greeting says to everybody. */
const anybody =
  /(?<!\p{L})(?:klant|klanten|lid|leden|lezer|relatie|donateur|huurder|bewoner|ouder|collega|team|allemaal|iedereen|gebruiker|bezoeker|customer|client|member|subscriber|user|reader|friend|sir|madam|all|everyone|there|again|guest|valued|student|donor|supporter|name|voornaam|naam|world)s?(?!\p{L})/iu;

/** A mail as it came back from the sending platform fits its approval only in that one copy. */
export const testSend: Rule = {
  id: "notice/test-send",
  question: "purpose",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["policy"],
  nl: {
    what: "Dit lijkt een testverzending: er staat in wat het verzendsysteem er voor één ontvanger van maakte.",
    why: "Een goedkeuring hoort bij precies deze tekst en deze links, en past dus op geen enkele mail die later echt uitgaat.",
    instead:
      "Lever het concept aan zoals het in het verzendsysteem staat, met samenvoegvelden en de oorspronkelijke links.",
  },
  en: {
    what: "This looks like a test send: it holds what the sending platform made of it for one recipient.",
    why: "An approval belongs to exactly this text and these links, so it would fit none of the mails that go out later.",
    instead: "Hand in the draft as it stands in the sending platform, with its merge fields and original links.",
  },
  fires: [
    { subject: "«[TEST]» Je afspraak is verplaatst", text: "Je afspraak is verplaatst naar 15.00 uur." },
    "Volg je pakket op «https://u12.ct.sendgrid.net/ls/click?upn=u001.Ab3dEf».",
    "Track your parcel at «https://click.mol.example/f/a/0dKx8qJm2ZpW4nVb7TtR1yLc6HsGe3UfAi9o~~/AAQRxQA».",
    {
      html: '<p>«Beste Jan,»</p><p>Je pakket is verzonden.</p>«<img src="https://mol.example/x.gif" width="1" height="1">»',
    },
    { html: '<p>Your parcel was sent.</p>«<img src="https://l.mol.example/wf/open?upn=x" width="1" height="1">»' },
  ],
  quiet: [
    { subject: "Testresultaten van 3 maart", text: "Je testresultaten staan klaar in het portaal." },
    "Volg je pakket op https://mol.example/click?order={{order}} of https://mol.example/volg/3SABC123.",
    "Dear John,\n\nyour parcel was sent; see https://mol.example/track/3SABC123.",
    {
      html: '<p>Beste {{voornaam}},</p><p>Je pakket is onderweg.</p><img src="https://x.example/o" width="1" height="1">',
    },
    { html: '<p>Beste klant,</p><p>Je pakket is onderweg.</p><img src="https://x.example/o" width="1" height="1">' },
    "Reset your password at https://link.mol.example/{{token}} within 24 hours.",
  ],
  find: structure({ look: ({ draft }) => signsOf(draft) }),
};

/** One of each kind is enough to tell; a greeting tells only beside a picture that counts who opens. */
function signsOf(draft: Draft): readonly Spot[] {
  const counters = draft.images.filter(isInvisible);
  const named = counters.length === 0 && !draft.links.some(isRewritten) ? [] : greetingsIn(draft).slice(0, 1);
  const counting = counters.filter(({ src }) => named.length > 0 || platformPicture.test(src)).slice(0, 1);
  const rewritten = draft.links.filter(isRewritten).slice(0, 1);
  return [...subjectSpots(draft), ...named, ...[...rewritten, ...counting].map((found) => spotOf(draft, found))];
}

function subjectSpots({ subject }: Draft): readonly Spot[] {
  const found = testSubject.exec(subject ?? "")?.[0];
  if (found === undefined) return [];
  const start = found.length - found.trimStart().length;
  return [{ part: "subject", start, end: found.length, quote: found.slice(start) }];
}

function isRewritten({ href }: Link): boolean {
  if (/[{}[\]]|%%|\*\|/u.test(href)) return false;
  return platformLink.test(href) || platformPath.test(href) || isToken(token.exec(href)?.[1] ?? "");
}

/** Letters of both kinds and digits among each other are no words. */
function isToken(said: string): boolean {
  return /[a-z]/u.test(said) && /[A-Z]/u.test(said) && /\d/u.test(said);
}

function isInvisible({ width, height }: Image): boolean {
  return [width, height].every((size) => size !== null && /^\s*[01](?:px)?\s*$/u.test(size));
}

function greetingsIn(draft: Draft): readonly Spot[] {
  return spotsOf(draft, bodyOf(draft), greeting, (found) => !anybody.test(found.trim().replace(/^\p{L}+ /u, "")));
}

function spotOf({ html, text }: Draft, { start, end, ...found }: Link | Image): Spot {
  const part = "part" in found ? found.part : "html";
  const source = part === "attachment" ? null : part === "html" ? html : text;
  return { part, start, end, quote: source?.slice(start, end) ?? null };
}
