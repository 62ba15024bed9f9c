import type { Tokens } from "./tokens.ts";

const months = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["maart", "march", "mrt", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];
const weekdays = [
  ["maandag", "monday"],
  ["dinsdag", "tuesday"],
  ["woensdag", "wednesday"],
  ["donderdag", "thursday"],
  ["vrijdag", "friday"],
  ["zaterdag", "saturday"],
  ["zondag", "sunday"],
];
const spelled = [
  ["twee", "two"],
  ["drie", "three"],
  ["vier", "four"],
  ["vijf", "five"],
  ["zes", "six"],
  ["zeven", "seven"],
  ["acht", "eight"],
  ["negen", "nine"],
  ["tien", "ten"],
  ["elf", "eleven"],
  ["twaalf", "twelve"],
];

const monthOf = numbered(months, 1);
const weekdayOf = numbered(weekdays, 1);
const numberOf = numbered(spelled, 2);

function numbered(lists: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, at) => names.map((name) => [name, at + first] as const)));
}

/** Whether a word of a change is one of its facts: a number, or the name of a day or month. */
export function isFact(word: string): boolean {
  return /\p{N}/u.test(word) || monthOf.has(word) || weekdayOf.has(word);
}

/**
 * The facts somebody states, each in the one way it is compared in, whatever the language: `4 mei`, `May 4`, `04-05-2026`
 * and `4 mei 2026` are one date, `12,50` and `12.50` one amount, `9.00` and `09:00` one time. A day of the week that
 * comes with its date says no more than the date.
 */
export function factsStated({ words, view, starts, ends }: Tokens): readonly string[] {
  const facts: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const gapAfter = view.text.slice(ends[at] ?? 0, starts[at + 1] ?? 0);
    const date = dateAt(words, at, gapAfter);
    if (date === null) facts.push(...loneFact(words, at));
    else {
      facts.push(date.fact);
      at += date.length - 1;
    }
  }
  return [...new Set(facts)];
}

/** Every fact that a text can be read to tell, each in the way facts are compared in. */
export function factsTold(tokens: Tokens): readonly string[] {
  const { words } = tokens;
  const single = words.flatMap((word) => [monthFact(word), weekdayFact(word), ...numbersIn(word)]);
  const spelledOut = words.map((word) => numberOf.get(word)?.toString() ?? "");
  return [...factsStated(tokens), ...single, ...spelledOut, ...rangesIn(words)].filter((fact) => fact !== "");
}

interface DateRead {
  readonly fact: string;
  readonly length: number;
}

function dateAt(words: readonly string[], at: number, gapAfter: string): DateRead | null {
  const three = words.slice(at, at + 3);
  return namedDate(three) ?? (/^[-/]$/u.test(gapAfter) ? dashedDate(three) : pointedDate(three));
}

/** `4 mei 2026`, `May 4`. */
function namedDate([one = "", two = "", three = ""]: readonly string[]): DateRead | null {
  const [day, month] = monthOf.has(two) ? [one, two] : [two, one];
  const [dayNumber, monthNumber] = [dayOf(day), monthOf.get(month)];
  if (dayNumber === null || monthNumber === undefined) return null;
  return { fact: dateFact(dayNumber, monthNumber), length: isYear(three) ? 3 : 2 };
}

/** `04-05-2026`, `4/5/2026`, `2026-05-04`. */
function dashedDate([one = "", two = "", three = ""]: readonly string[]): DateRead | null {
  if (isYear(one)) return numeric(three, two, 3);
  return isYear(three) ? numeric(one, two, 3) : null;
}

/** `4.5.2026`. */
function pointedDate([one = ""]: readonly string[]): DateRead | null {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(?:\d{2}|\d{4})$/u.exec(one);
  return parts === null ? null : numeric(parts[1], parts[2], 1);
}

function numeric(day = "", month = "", length: number): DateRead | null {
  const [dayNumber, monthNumber] = [dayOf(day), Number(month)];
  if (dayNumber === null || !(monthNumber >= 1 && monthNumber <= 12)) return null;
  return { fact: dateFact(dayNumber, monthNumber), length };
}

function dayOf(word: string): number | null {
  const day = Number(/^(\d{1,2})(?:e|ste|de|st|nd|rd|th)?$/u.exec(word)?.[1]);
  return day >= 1 && day <= 31 ? day : null;
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word);
}

function dateFact(day: number, month: number): string {
  return `${String(day)} of month ${String(month)}`;
}

function loneFact(words: readonly string[], at: number): readonly string[] {
  const word = words[at] ?? "";
  if (weekdayOf.has(word)) return dayOf(words[at + 1] ?? "") === null ? [weekdayFact(word)] : [];
  return monthOf.has(word) ? [monthFact(word)] : numbersIn(word);
}

function monthFact(word: string): string {
  const month = monthOf.get(word);
  return month === undefined ? "" : `month ${String(month)}`;
}

function weekdayFact(word: string): string {
  const day = weekdayOf.get(word);
  return day === undefined ? "" : `weekday ${String(day)}`;
}

function numbersIn(word: string): readonly string[] {
  if (!/\p{N}/u.test(word)) return [];
  return [
    word
      .replace(/[.,:]0+$/u, "")
      .replaceAll(/[.,:]/gu, "")
      .replace(/^0+(?=\d)/u, ""),
  ];
}

/** In `5 t/m 13 december` the fifth is told too. */
function rangesIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const day = dayOf(word);
    const month = words.slice(at + 1, at + 5).find((later) => monthOf.has(later));
    return day === null || month === undefined ? [] : [dateFact(day, monthOf.get(month) ?? 0)];
  });
}
