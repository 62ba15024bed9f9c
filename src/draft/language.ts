import type { Language } from "./draft.ts";

type Known = Exclude<Language, "other">;

/** Small words that hardly occur in the other three, nor in their neighbours; words that two share decide nothing. */
const functionWords: Readonly<Record<Known, ReadonlySet<string>>> = {
  nl: words(
    `het een van dat niet zijn voor ook naar hebben heeft wordt worden uw jouw je jij wij onze ons deze dit bij maar wat
    kunt kun zal zullen nog wel geen daarom graag hierbij omdat hebt bent tot jullie wanneer vanaf klant bedankt`,
  ),
  en: words(
    `the and you your of to we our this that with for are have has will from be on it not can if been please any they was
    what their there which when how thank`,
  ),
  de: words(
    `und der die das nicht ist wir sie ihre ihr ihnen ihrer ein eine einen einer mit auf für von zu zum zur dem den des
    auch sich werden wird haben oder bei uns unsere unser kann können bitte wurde durch über nach vielen dank`,
  ),
  fr: words(
    `le les des et vous votre vos nous notre pour avec dans une du au aux sur ce cette qui pas est sont être avez par plus
    bonjour merci veuillez afin ainsi été ces leur ou si`,
  ),
};

const known = ["nl", "en", "de", "fr"] as const;
const noProse = /https?:\/\/\S+|\S{1,100}@\S+|\{\{[^{}]{0,200}\}\}/gi;
/** The same for a text without any, where looking for them takes longest. */
const noProseButMailboxes = /https?:\/\/\S+|\{\{[^{}]{0,200}\}\}/gi;
/** For every small word the languages that it speaks for. */
const spokenFor: ReadonlyMap<string, readonly Known[]> = new Map(
  known.flatMap((language) => Array.from(functionWords[language], (word) => [word, speakersOf(word)] as const)),
);
const sample = 20_000;
const enough = 4;

/**
 * The language of a text. Function words decide; where they are few or two languages have as many, a language library is
 * asked, and believed only when it is sure.
 */
export async function languageOf(text: string): Promise<Language> {
  const start = text.slice(0, sample);
  const prose = start.replaceAll(start.includes("@") ? noProse : noProseButMailboxes, " ");
  const found = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counted = { nl: 0, en: 0, de: 0, fr: 0 };
  for (const word of found) for (const language of spokenFor.get(word) ?? []) counted[language]++;
  const counts = known.map((language) => ({ language, count: counted[language] }));
  const [first, second] = counts.toSorted((one, other) => other.count - one.count);
  if (first === undefined || second === undefined || found.length === 0) return "other";
  const share = first.count / found.length;
  if (first.count >= enough && share >= 0.12 && first.count >= 2 * second.count) return first.language;
  return askLibrary(prose);
}

async function askLibrary(prose: string): Promise<Language> {
  const { eld } = await import("eld/extrasmall");
  const told = eld.detect(prose);
  return known.find((language) => told.isReliable() && language === told.language) ?? "other";
}

function speakersOf(word: string): readonly Known[] {
  return known.filter((language) => functionWords[language].has(word));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
