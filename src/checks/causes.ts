import { readableOf } from "../draft/readable.ts";
import type { Declaration } from "../draft/declaration.ts";
import type { Draft } from "../draft/draft.ts";
import type { Scene } from "./finders.ts";
import { promotionIn, showsNoOccasion } from "./promotion.ts";
import type { OtherPurpose } from "./rule.ts";

const taxStatus = words("iu", ["ANBI|registered charity|charity (?:number|no\\.?)|501\\s?\\(c\\)\\s?\\(3\\)"]);

/** By what a good cause is known: its tax status, its register, who gives and collects, whom it looks after. */
const cause = words("iu", [
  "ANBI|RSIN|CBF|goede? doel(?:en)?|donateurs?|donatrices?|gevers?|weldoeners?|collectant(?:en)?|collect(?:e|es|eren)",
  "collecte(?:week|bus|bussen)|kerkbalans|kerkbijdrage|gemeenteleden|parochie|parochianen|diaconie|zending",
  "voedselbank\\p{L}{0,20}|dieren(?:asiel|opvang|bescherming|ambulance)\\p{L}{0,10}|hospice|weeshuis|weeskinderen",
  "(?:hart|nier|long|kanker|reuma|hersen|natuur|kinder|dieren|vogel)(?:fonds|stichting|hulp|strijd|redders)|vluchtelingenwerk",
  "leger des heils|rode kruis|zakat|sadaqah?|reddingsploeg|vrienden van|vrijwilligers|daklozen|hongersnood|noodhulp",
  "vluchtelingen|natuurliefhebbers?|dierenvriend(?:en)?|lieve (?:mensen|vrienden)",
  "registered charity|charity (?:number|no\\.?|commission|reg\\p{L}{0,12})|charitable (?:trust|organi[sz]ation|status)|gift aid",
  "not-for-profit|non-?profit|501\\s?\\(c\\)|food ?bank|(?:animal|night|homeless) shelter|orphan(?:s|age)|refugees?",
  "salvation army|red cross|rescue (?:crew|cent(?:re|er))|(?:arthritis|cancer|heart|kidney|lung|brain) (?:fund|fight|research)",
  "friends of|volunteers|wildlife|animal sanctuary|lifeboat|guardians?|children in|dear (?:friend|supporter|donor)s?",
  "homeless|famine|(?:disaster|emergency|famine) relief|rough sleepers|door[- ]to[- ]door collection",
]);

/** What good causes write about and others do too: two of these make a cause only where nothing is sold or told. */
const topics = words("giu", [
  "asiel|kittens?|puppy['’]?s|pups|zwerf\\p{L}{2,12}|dierenarts|gered|redding\\p{L}{0,10}|bedreigde?|natuur|regenwoud|oceaan",
  "kinderen|gezinnen|weduwen?|ouderen|eenza\\p{L}{2,8}|pati[eë]nten|ziekte|kanker|dementie|alzheimer|onderzoekers?|medicijnen",
  "armoede|honger|voedsel|maaltijd(?:en)?|dekens?|tenten|onderdak|nieuwkomers|drinkwater|water|put|dorp(?:en)?|aardbeving",
  "overstroming(?:en)?|ramp|oorlog|nood|leed|orgel|kerk|toren|restauratie|museum|molens?|monument|speeltuin|buurthuis|wieken",
  "vrijwillig\\p{L}{0,10}|stichting|fonds|giften?|steunde?|acceptgiro|afrika|oeganda|kenia|malawi|syri[eë]|jemen|gaza|oekra[iï]ne",
  "shelter|puppies|vet|rescued?|endangered|nature|rainforest|oceans?|children|families|widows?|elderly|lonely|patients",
  "illness|cancer|dementia|researchers?|medicines?|poverty|hunger|food|meals?|blankets?|tents?|newcomers|clean water|wells?",
  "villages?|earthquake|floods?|disaster|war|suffering|organ|church|tower|restoration|museum|mill|playground|foundation",
  "fund|gifts?|supported|africa|uganda|kenya|syria|yemen|ukraine|appeal",
]);

/** By what a party, a union or an action group is known: what it calls itself, and whom it wants to move. */
const movement = words("iu", [
  "\\p{L}{0,20}(?<!ver)bond|\\p{L}{2,20}partij|lijsttrekkers?|(?:\\p{L}{0,20}raads)?verkiezing(?:en|sprogramma)",
  "acti(?:egroep|ecomit[ée]|evoerders?)|burger(?:beweging|initiatief)|(?:belangen|huurders|bewoners)vereniging|petities?",
  "handtekeningen|manifest|zienswijzen?|demonstraties?|protest(?:mars|actie|eren)?|staking(?:en)?|malieveld|klimaatmars",
  "gemeenteraad|raadsvergadering|het college|de raad|wethouders?|provinciale staten|(?:tweede|de) kamer|kamerl(?:id|eden)",
  "motie|werkgevers|cao|bio-industrie|dierenrechten|plofkip|kabinet|regering(?:en)?|AOW(?:-leeftijd)?|den haag|minimumloon",
  "raadsl(?:id|eden)|inspraakavond|(?:stille )?tocht voor|abortus|vrede|kameraden|dag van de arbeid|rechtvaardige samenleving",
  "petitions?|(?:trade|workers['’]?) unions?|the union|collective agreement|parliament|council(?:l?ors?)?|westminster",
  "(?:local |general )?elections?|candidates?|manifesto|rally|demonstration|protest|strike|employers|MPs?|minimum wage",
  "governments?|pension age|public hearing|the hearing|abortion|women['’]s rights|human rights|vigil|labou?r day|fair society",
  "ministers?|politicians?|tenants['’]? (?:union|association|meeting)|tenants united|climate march|animal rights|factory farm\\p{L}{0,4}|comrades|to the streets",
]);

/** What people take sides on, and others write about too: two of these, where nothing is sold or told. */
const issues = words("giu", [
  "provincie|gemeente|overheid|politiek|politici|beleid|snelweg|megastal|stal|masten|windmolens|kappen|bomen|veen|klimaat",
  "wonen|woningen|huizen|huur|huurders?|zorg|onderwijs|loon|lonen|werkdruk|dieren|varkens|kippen|geslacht|macht|rijken",
  "ongelijk\\p{L}{0,12}|rechten|vrijheid|democratie|kiezers?|kandida(?:at|ten)|burgers|samenleving|bezuinig\\p{L}{0,12}|sluiting|vakbond",
  "county|motorway|marsh|pylons|wind ?farms?|felling|trees|climate|housing|homes|rents?|care|schools|wages|pay|policy",
  "politics|power|the rich|inequality|rights|freedom|democracy|voters?|candidates?|citizens|society|cuts|closure|animals",
  "pigs|chickens|foxes|cruel\\p{L}{0,12}|campaign|union|workers?",
]);

/**
 * True when the mail comes from a good cause: by its own words, because it goes to those who give to one, or because it
 * is about what good causes are about and neither sells nor has news for the reader.
 */
export function isFromGoodCause(scene: Scene): boolean {
  if (scene.declaration.relationship?.includes("donor-member") === true) return true;
  const text = wordsOf(scene.draft);
  return cause.test(text) || (isPlain(scene) && namesTwo(topics, text));
}

/** True when the mail is about what moves people to take sides: politics, work, protest. */
export function isAboutTakingSides(scene: Scene): boolean {
  const text = wordsOf(scene.draft);
  return movement.test(text) || (isPlain(scene) && namesTwo(issues, text));
}

/** What a mail that its sender calls marketing is for: who has no customers but givers or followers, markets a cause. */
export function marketedIn(draft: Draft, { claim, relationship = [] }: Declaration): OtherPurpose {
  if (claim !== "marketing" || relationship.some((each) => each.endsWith("-customer"))) return "commercial";
  const text = wordsOf(draft);
  if (movement.test(text)) return "ideological";
  return relationship.includes("donor-member") || taxStatus.test(text) ? "charitable" : "commercial";
}

/** A mail that neither sells nor has news for the reader. */
function isPlain(scene: Scene): boolean {
  return showsNoOccasion(scene) && promotionIn(scene).length === 0;
}

function namesTwo(subjects: RegExp, text: string): boolean {
  return new Set(text.match(subjects)?.map((word) => word.toLowerCase())).size > 1;
}

function wordsOf(draft: Draft): string {
  return [draft.sender ?? "", draft.subject ?? "", readableOf(draft)].join("\n");
}

function words(flags: "iu" | "giu", alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, flags);
}
