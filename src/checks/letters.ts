/** What a character does in a text, as far as finding words goes. */
export const kind = {
  letter: 1,
  digit: 2,
  /** Part of a word between two letters: hyphen, apostrophe. */
  joiner: 3,
  /** A token of its own. */
  sign: 4,
  /** A token of its own that ends the sentence. */
  shout: 5,
  /** May end a sentence. */
  point: 6,
  line: 7,
  /** Sets apart what stands before and after it. */
  bar: 8,
  other: 9,
} as const;

type Kind = (typeof kind)[keyof typeof kind];

const kinds = new Uint8Array(0x10000);

/** The kind of one UTF-16 unit; looked up in the Unicode tables once per unit. */
export function kindOf(unit: number): number {
  return kinds[unit] || (kinds[unit] = classify(String.fromCharCode(unit)));
}

/** Signs that are tokens of their own. */
export const signs = "%€$£+&:!?";

function classify(unit: string): Kind {
  if (/^[\p{L}\p{M}]$/u.test(unit)) return kind.letter;
  if (/^\p{N}$/u.test(unit)) return kind.digit;
  if (unit === "'" || unit === "-") return kind.joiner;
  if (unit === "!" || unit === "?") return kind.shout;
  if (signs.includes(unit)) return kind.sign;
  if (unit === "." || unit === "…") return kind.point;
  if (unit === "\n") return kind.line;
  return unit === "|" || unit === "•" || unit === "·" ? kind.bar : kind.other;
}

const accented = /[à-ɏḀ-ỿ]/;
const everyAccented = /[à-ɏḀ-ỿ]/g;

/** Lower case without accents, unit for unit: nobody spells `één` or `geïnteresseerd` the same way twice. */
export function foldCase(text: string): string {
  const lower = (text.includes("İ") ? text.replaceAll("İ", "I") : text).toLowerCase();
  return accented.test(lower) ? lower.replace(everyAccented, withoutAccent) : lower;
}

const bases = new Map<string, string>();

function withoutAccent(letter: string): string {
  const known = bases.get(letter);
  if (known !== undefined) return known;
  const base = letter.normalize("NFD").charAt(0);
  bases.set(letter, base);
  return base;
}
