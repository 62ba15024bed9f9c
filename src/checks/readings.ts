/** Figures and signs that stand for a letter, and that letter; a one may be an i or an l. */
const disguised: ReadonlyMap<string, string> = new Map(
  Object.entries({ 0: "o", 3: "e", 4: "a", 5: "s", 7: "t", 8: "b" }),
);
const signsForLetters: ReadonlyMap<string, string> = new Map(Object.entries({ "!": "i", "@": "a", $: "s" }));

const units = numbered("een twee drie vier vijf zes zeven acht negen");
const tens = numbered("tien twintig dertig veertig vijftig zestig zeventig tachtig negentig", 10);
const enUnits = numbered("one two three four five six seven eight nine");
const enTens = numbered("ten twenty thirty forty fifty sixty seventy eighty ninety", 10);
const alone: ReadonlyMap<string, number> = new Map([
  ...[...units, ...enUnits].filter(([, number]) => number > 1),
  ...numbered("elf twaalf dertien veertien vijftien zestien zeventien achttien negentien", 1, 11),
  ...numbered("eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1, 11),
  ...tens,
  ...enTens,
  ...numbered("honderd hundred", 0, 100),
]);

const percent: ReadonlySet<string> = new Set(["procent", "percent", "pct"]);
/** Longer tokens are read as they stand; nobody disguises so long a word. */
const longest = 40;

/**
 * Everything a reader may take a token for, itself first: figures read as the letters they look like and the other way
 * round, hyphens and drawn-out letters left out, numbers and percent written in words.
 */
export function readingsOf(token: string): readonly string[] {
  if (token.length > longest) return [token];
  const plain = [token, ...withoutFigures(token), ...withoutLetters(token)];
  const short = plain.flatMap((word) => [word, ...withoutHyphens(word), ...withoutDrawl(word)]);
  return [...new Set([...short, ...inFigures(token)])];
}

/** `k0rt1ng` and `kort!ng`: more letters than figures, and a figure among them. */
function withoutFigures(token: string): readonly string[] {
  if (!/^(?=.*\p{L})[\p{L}\d!@$'-]{4,}$/u.test(token) || !/[\d!@$]/u.test(token)) return [];
  if ((token.match(/\p{L}/gu)?.length ?? 0) < token.length / 2) return [];
  const letters = token.replaceAll(/[034578!@$]/gu, (sign) => disguised.get(sign) ?? signsForLetters.get(sign) ?? sign);
  return letters.includes("1") ? ["i", "l"].map((letter) => letters.replaceAll("1", letter)) : [letters];
}

/** `2O` and `l0` where a number belongs. */
function withoutLetters(token: string): readonly string[] {
  if (!/^(?=.*\d)[\doil]{2,4}$/u.test(token) || !/[oil]/u.test(token)) return [];
  return [token.replaceAll("o", "0").replaceAll(/[il]/gu, "1")];
}

function withoutHyphens(word: string): readonly string[] {
  return /\p{L}-\p{L}/u.test(word) ? [word.replaceAll("-", "")] : [];
}

/** `kortinggg` and `gratiiis`: no word has a letter three times over. */
function withoutDrawl(word: string): readonly string[] {
  return /(\p{L})\1\1/u.test(word) ? [word.replaceAll(/(\p{L})\1\1+/gu, "$1")] : [];
}

function inFigures(token: string): readonly string[] {
  if (percent.has(token)) return ["%"];
  const number = alone.get(token) ?? compound(token);
  return number === null ? [] : [String(number)];
}

/** `vijfentwintig` and `twenty-five`. */
function compound(token: string): number | null {
  const [, unit = "", ten = ""] = /^(\p{L}{3,5})en(\p{L}{6,8})$/u.exec(token) ?? [];
  const [, enTen = "", enUnit = ""] = /^(\p{L}{5,7})-(\p{L}{3,5})$/u.exec(token) ?? [];
  const parts = [units.get(unit) ?? enUnits.get(enUnit), tens.get(ten) ?? enTens.get(enTen)];
  const [one, many] = parts;
  return one === undefined || many === undefined ? null : one + many;
}

function numbered(words: string, step = 1, from = step): ReadonlyMap<string, number> {
  return new Map(words.split(" ").map((word, at) => [word, from + at * step] as const));
}
