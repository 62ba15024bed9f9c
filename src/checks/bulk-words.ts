import { wording, type Wording } from "./wording.ts";

const name = String.raw`(?:nieuws|kwartaal|maand|week)brie(?:f|ven)|nieuws(?:flits|bulletin|mail)|newsletter|news ?(?:flash|bulletin|mail)|e-?zine|digest`;
const named = ["brie", "nieuws", "news", "zine", "digest"];
/** A newsletter that names itself. */
export const itself = wording([
  [named, String.raw`(?:deze|onze|this|our|de|the) (?:\p{L}{1,20} ){0,3}(?:${name})(?! (?:aan|af|in|uit|op)(?!\p{L}))`],
  [
    named,
    String.raw`(?:${name}) (?:van |of )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|voorjaar|zomer|najaar|winter|spring|summer|autumn|\d{4})`,
  ],
]);
/** What a newsletter is called. */
export const title = wording([[named, name]]);
/** Which one in a row it is. */
export const issue = wording([
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
/** What stands above its parts. */
export const rubric = wording([
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
    String.raw`(?:het )?laatste nieuws|(?:nieuws|agenda) (?:uit|van) (?:de|het|onze)|op de agenda(?! st(?:aa|on))|uitgelicht|nieuw op (?:het|ons) blog|tip van de (?:week|maand)|recept van de (?:week|maand)`,
  ],
]);
/** An offer to read it elsewhere. */
export const online = wording([
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
/** An offer to stop such mail. */
export const optOut = wording([
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
  [
    ["list", "preferences", "voorkeuren"],
    String.raw`(?:leave|off|from) (?:the|this|our) (?:mailing )?list|(?:change|update|set) (?:your )?(?:e-?mail )?preferences|(?:e-?mail)?voorkeuren (?:aanpassen|wijzigen|instellen)`,
  ],
  [
    ["reminder", "nudge", "email", "e-mail"],
    String.raw`turn off (?:these |the |this |your )?(?:reminders?|nudges?|e-?mails?)|turn (?:these |the |this |your )?(?:reminders?|nudges?|e-?mails?) off|(?:no|don't (?:want|like|need)) (?:more )?(?:these )?(?:nudges?|reminders?|e-?mails like this)`,
  ],
  [
    ["go quiet", "one click", "stop", "say so", "zeg het", "klik", "click", "houden we op"],
    String.raw`(?:no longer|niet meer|genoeg|klaar|had enough|too much)(?: [\p{L}'-]{1,20}){0,5} ?\? (?:[\p{L}'-]{1,20},? ){0,6}(?:go quiet|one click|stop (?:we|with|sending)|say so|zeg het|klik|click|then we stop|houden we op)`,
  ],
  [["herinneringen", "seintjes", "duwtjes"], String.raw`geen (?:herinneringen|seintjes|duwtjes) meer`],
  [["lijst"], String.raw`(?:van|op) onze (?:mail|verzend)?lijst`],
]);

/** Every wording that is looked for. */
export const bulkWordings: readonly Wording[] = [itself, title, issue, rubric, online, optOut];

/** A title with a number, as on the front of a paper: `De Kade #31`, `Field notes no. 14`. */
export const numbered = /^[^\d\n#:]{3,50}[ ,](?:#|nr\.? ?|no\. ?|nummer |issue |vol\. ?)\d{1,3}(?![\d.,-])/imu;

/** What has a number of its own without being printed: `Ticket #88`, `Kamer nr. 12`. */
export const ownNumber =
  /(?:ticket|order|bestelling|factuur|invoice|case|melding|zaak|dossier|booking|boeking|klacht|complaint|claim|polis|policy|contract|room|kamer|unit|gate|lijn|line|bus|tram|huis|flat|perron|platform|version|versie|ronde|round|stap|step|locker|stop|meter|request|verzoek|aanvraag|reminder|herinnering|referentie|reference|ref|account|member|lid|table|tafel|seat|stoel|rij|row|bay|dock|plot|kavel|garage|box|shipment|pallet|release|build|incident|issue|bug|sprint|lesson|les|exam|invoice|week|day|dag)\p{L}{0,10},? (?:#|nr|no|nummer)/iu;

/** A heading in a plain text: a line in capitals. */
export const shouted = /^(?:\d{1,2}[.)] )?\p{Lu}[\p{Lu}\d ,:'&–-]{5,60}$/gmu;

/** A paragraph that opens with its subject and a full stop. */
export const topics = /^\p{Lu}\p{Ll}{3,14}\. \p{Lu}/gmu;
