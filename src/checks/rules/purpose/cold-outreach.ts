import { compiledOnce } from "../../compiled-once.ts";
import { structure, type Scene, type Spot } from "../../finders.ts";
import { original } from "../../normalise.ts";
import { speaksOfOwnAffairs } from "../../own-affairs.ts";
import { beginsWithoutOccasion } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";
import { bodyOf, spotAt, wordCount } from "../../scene.ts";
import { tokensOf, viewOf } from "../../tokens.ts";

/** What shows that somebody writes to a stranger to sell: how he found him, what he asks, how he lets him go. */
const signs: readonly (() => RegExp)[] = [
  // How I found you, or that I wrote before.
  [
    String.raw`(?:saw|noticed|came across|read|spotted|stumbled (?:on|upon)|found|heard)(?: \p{L}+){0,4}(?: your| you| \{\{?\w*company| that \{\{?\w*company| \{\{)`,
    String.raw`(?:zag|las|kwam|hoorde|vond|merkte)(?: \p{L}+){0,6} (?:dat (?:jullie|je|u|\{\{)|jullie|je (?:bedrijf|profiel|site|website)|uw (?:bedrijf|profiel|site|website))`,
    String.raw`(?:ik|i) (?:\p{L}+ ){0,2}(?:zag|saw|las|read)(?: \p{L}+){0,4} linkedin|(?:on|op|via) linkedin`,
    String.raw`(?:bumping|following up|follow-up on|circling back|floating|resurfac\p{L}*)[^.\n]{0,40}|(?:my|mijn) (?:last|previous|earlier|vorige|eerdere) (?:e-?mail|mail|bericht|message|note)|mailde (?:je|jou|u|jullie) (?:vorige|eerder|laatst)|(?:wrote|mailed|emailed) (?:to )?you (?:last|earlier|a while)`,
  ].join("|"),
  // What I ask: a little of your time, for nothing that is running.
  [
    String.raw`(?:\d{1,2}|ten|fifteen|twenty|tien|vijftien|twintig)[- ]?(?:min(?:ute|uut|uten|utes)?s?)(?!\p{L})[^.\n]{0,40}(?:call|chat|talk|demo|zoom|meet|bell\p{L}*|praten|sparren|gesprek|kennismak\p{L}*)`,
    String.raw`(?:talk|chat|call|speak|connect|bellen|praten|sparren)[^.\n]{0,20} (?:for |over )?(?:\d{1,2}|ten|fifteen|twenty|tien|vijftien|een) ?(?:min\p{L}*|kwartier\p{L}*)`,
    String.raw`(?:quick|short|brief|intro(?:ductory)?|kort|kennismakings?) ?(?:call|chat|demo|gesprek|belletje|praatje)|(?:worth|open to|up for|game for|interested in|like|make sense to|fancy) (?:a |to )?(?:\d\d-min\p{L}* |quick |short |brief )?(?:call|chat|talk|coffee|demo|hop on)`,
    String.raw`kwartiertje|(?:kop(?:je)? )?koffie (?:te )?(?:doen|drinken)|bakkie|(?:grab|have|over|buy you|you) a coffee|(?:eens|even) (?:langskomen|bellen|kennismaken|sparren)|(?:book|pick|grab) a (?:slot|time) (?:in|on|here)|calendly|mijn agenda|in my calendar`,
  ].join("|"),
  // What we did for another.
  [
    String.raw`(?:wij|we|i|ik) (?:\p{L}+ )?(?:help(?:ed|en|t)?|hielp(?:en)?|built|build|bouwden|verzorg(?:en|den)|werken|work(?:ed)?|cut|saved|bespaarden)(?!\p{L})[^.\n]{0,60}(?:(?:teams|companies|shops|bedrijven|ondernemers|agencies|founders|managers)(?!\p{L}))`,
    String.raw`(?:hielp(?:en)?|helped|verzorgen wij|verzorgen we|bouwden|built)(?!\p{L})`,
    String.raw`(?:teams|shops|companies|bedrijven|winkels|businesses) (?:your|of your|like|zoals|van jullie) (?:size|omvang|yours|die van|jullie)|(?:your|jullie) (?:size|omvang)|hits? quota|pipeline`,
    String.raw`(?:went|zakte|ging|daalde|steeg|dropped|cut)(?!\p{L})[^.\n]{0,50} (?:from|van) [\p{L}\d,.]+(?: \p{L}+){0,3} (?:to|naar) [\p{L}\d]`,
  ].join("|"),
  // Not you, not interested: how I let you go.
  [
    String.raw`(?:not|isn't|aren't|niet) (?:\p{L}+ ){0,3}(?:right|juiste|best|beste) (?:person|persoon|contact|colleague|collega)|(?:point|refer|direct) me to|(?:wie|who) (?:dan )?(?:wel|is|should|moet)(?: \p{L}+){0,4}(?:\?|\.)|(?:stuur|forward) (?:hem|dit|this|it) (?:gerust )?(?:door|on|to)`,
    String.raw`not (?:your thing|interested|a fit|for you|a priority|the right time)|(?:isn't|not) your area|geen interesse|niet geïnteresseerd|niets voor (?:je|jou|jullie)|niet voor jou|bad time`,
    String.raw`(?:stop|niet meer|never|won't|not) (?:writing|mailing|mailen|bother|follow(?:ing)? up|reach out|met mailen|bug)|(?:say|reply|just say|mail|antwoord)[^.\n]{0,12} ?["'“‘](?:no|nope|nee|stop|pass)|niets meer van me horen`,
  ].join("|"),
].map((sign) => compiledOnce(String.raw`(?<![\p{L}\p{N}])(?:${sign})`, "iu"));

/** A letter is from one to one: who writes says I. Looked for first, because few mails do. */
const oneself = new Set(["ik", "mij", "me", "mijn", "i", "i'm", "i'd", "i'll", "i've", "my"]);

/** What two people write about who have something running already: work applied for, something owed, broken or let. */
const running =
  /sollicit|(?<!\p{L})(?:cv|functie|vacature|factuur|facturen|invoices?|bills?|ticket|klacht|complaint|storing|fault|huurder|tenant|verhuurder|landlord|stage|internship|interview|application|applied|patient|patiënt|leerling|pupil|kind|child)(?!\p{L})|mislukt|failed|error/iu;

/** So many words a letter to a stranger may have. */
const longest = 260;

/** A letter from one person to another who is no customer, to get a talk about what the writer sells. */
export const coldOutreach: Rule = {
  id: "purpose/cold-outreach",
  question: "purpose",
  severity: "error",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["tw-11.7", "tw-11.7-customer"],
  nl: {
    what: "De mail benadert iemand die geen klant is om met hem in gesprek te komen.",
    why: "Acquisitie is reclame, ook in een persoonlijke mail en ook tussen bedrijven.",
    instead: "Benader alleen wie daar toestemming voor gaf, en noem het geen servicemail.",
  },
  en: {
    what: "The mail approaches somebody who is no customer to get a talk.",
    why: "Prospecting is advertising, in a personal mail and between companies too.",
    instead: "Approach only those who agreed to it, and do not call it a service mail.",
  },
  fires: [
    "Hoi Petra,\n\nIk «zag dat jullie» een tweede hal bouwen. Heb je dinsdag een «kwartiertje»? «Niet de juiste persoon»? Dan hoor ik het graag.",
    "Dag Bram,\n\nIk «mailde je vorige» week over uren op de bouw. «Geen interesse»? Laat het weten.",
    "Hi Tom,\n\nI «came across your» shop last week. Would you be «open to a quick call»? Other «shops your size» save a day a week.",
    "Hi Nia,\n\nWould it «make sense to talk» about returns? If you're «not the right person», tell me.",
  ],
  quiet: [
    "Hoi Bram,\n\nJe meldde dat de import mislukt. Heb je donderdag een kwartiertje? Dan lossen we het op.",
    "Hoi Bram,\n\nIk zag dat je import mislukt. Heb je donderdag een kwartiertje om samen te kijken?",
    "Beste ouders,\n\nHeeft u dinsdag een kwartiertje voor het rapport?",
    "Ben jij niet de juiste persoon voor deze factuur? Stuur hem dan door.",
    "Beste Karin,\n\nIk zag dat je je cv hebt aangevuld. Heb je dinsdag een kwartiertje om te bellen over de functie? Geen interesse meer? Laat het even weten.",
    "Hi Tom,\n\nYou reported that exports fail. Could we have a 15-minute call on Thursday to look at it?",
    "We noticed your sign-in from a new device.",
    "If you are not the right person for this invoice, please forward it.",
  ],
  find: structure({ look: outreachIn }),
};

function outreachIn(scene: Scene): readonly Spot[] {
  const { draft } = scene;
  const body = bodyOf(draft);
  if (!beginsWithoutOccasion(scene) || wordCount(body) > longest || speaksOfOwnAffairs(draft)) return [];
  if (!body.some((passage) => tokensOf(passage).words.some((word) => oneself.has(word)))) return [];
  if (body.some((passage) => running.test(viewOf(passage).text))) return [];
  const [found, asks, did, letsGo] = signs.map((sign) => firstSpot(scene, body, sign));
  const sells = [...(did ?? []), ...(letsGo ?? [])];
  const spots = [...(found ?? []), ...(asks ?? []), ...sells];
  // To have seen something and to ask for a talk is what a helpdesk does too.
  return sells.length > 0 && spots.length > 1 ? spots : [];
}

function firstSpot({ draft }: Scene, body: ReturnType<typeof bodyOf>, sign: () => RegExp): readonly Spot[] {
  for (const passage of body) {
    const view = viewOf(passage);
    const match = sign().exec(view.text);
    if (match !== null) return [spotAt(draft, passage, ...original(view, match.index, match.index + match[0].length))];
  }
  return [];
}
