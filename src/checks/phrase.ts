import { foldCase, signs } from "./letters.ts";
import { normalise } from "./normalise.ts";

/**
 * A phrase as the steps it takes through a text, token by token. How a phrase is written, with single spaces between:
 *
 *     word      that word, upper or lower case, accents or not; hyphens and apostrophes belong to it
 *     a|b|c     any of these
 *     *stem  stem*  *stem*   a word that ends with, begins with or holds the stem
 *     [a|b]     any of these, or nothing
 *     _         any one word
 *     ..3       zero to three tokens of any kind
 *     #         a number, or the merge field that will become one
 *     @         a merge field
 *     % € $ £ + ! ? & :   that sign
 */
export type Step =
  | { readonly is: "one"; readonly of: readonly string[]; readonly optional: boolean }
  | { readonly is: "word" }
  | { readonly is: "gap"; readonly upTo: number };

/** The one thing that keeps a phrase from being read. */
export type PhraseFault = "open-ended" | "too-many-ways" | "capital" | "no-word" | "short-stem";

/** A phrase that is not written as phrases are. */
class PhraseUnreadable extends Error {
  override name = "PhraseUnreadable";
  readonly because: PhraseFault;

  constructor(phrase: string, because: PhraseFault, what: string) {
    super(`The phrase "${phrase}" cannot be read: ${what}.`);
    this.because = because;
  }
}

/** What keeps a phrase from being read; null when it can be. */
export function faultIn(phrase: string): PhraseFault | null {
  try {
    parsePhrase(phrase);
    return null;
  } catch (error) {
    if (error instanceof PhraseUnreadable) return error.because;
    throw error;
  }
}

/** The steps of a phrase; throws when it is not written as phrases are, because that is a fault in a rule. */
export function parsePhrase(phrase: string): readonly Step[] {
  const steps = phrase.split(" ").map((piece) => parseStep(piece, phrase));
  const isSolid = (step: Step): boolean => step.is !== "one" || !step.optional;
  const edges = [steps.find(isSolid), steps.findLast(isSolid)];
  if (edges.some((step) => step?.is !== "one"))
    throw new PhraseUnreadable(phrase, "open-ended", "nothing in it says where it begins and ends");
  if (steps.reduce((ways, step) => ways * waysOver(step), 1) > mostWays)
    throw new PhraseUnreadable(phrase, "too-many-ways", "it has too many ways to match");
  return steps;
}

/** The pieces a phrase may begin with, as they are written: what is optional, and the first that is not. */
export function* openingsOf(phrase: string): Generator<string, void, undefined> {
  let start = 0;
  for (let end = phrase.indexOf(" "); end !== -1; end = phrase.indexOf(" ", start)) {
    yield phrase.slice(start, end);
    if (phrase[start] !== "[") return;
    start = end + 1;
  }
  yield phrase.slice(start);
}

/** The alternatives of one piece of a phrase; none where any word or words will do. */
export function alternativesIn(piece: string): readonly string[] {
  if (plainPiece.test(piece)) return piece.replace("[", "").replace("]", "").split("|");
  const step = parseStep(piece, piece);
  return step.is === "one" ? step.of : [];
}

/** A piece without anything to fold, as nearly all are; whether its words are well written is seen with the phrase. */
const plainPiece = /^\[?[a-z*|]+\]?$/;

/** A phrase with more ways through a text than this would let hostile mail keep us busy. */
const mostWays = 500;

function waysOver(step: Step): number {
  if (step.is === "gap") return step.upTo + 1;
  return step.is === "one" && step.optional ? 2 : 1;
}

function parseStep(piece: string, phrase: string): Step {
  if (simple.test(piece)) return { is: "one", of: [piece], optional: false };
  if (piece === "_") return { is: "word" };
  const gap = /^\.\.([1-9])$/u.exec(piece);
  if (gap !== null) return { is: "gap", upTo: Number(gap[1]) };
  const optional = piece.startsWith("[") && piece.endsWith("]");
  const alternatives = (optional ? piece.slice(1, -1) : piece).split("|");
  return { is: "one", of: alternatives.map((written) => parseWord(written, phrase)), optional };
}

/** What nearly every word in a phrase is: it needs no folding. */
const simple = /^(?:[a-z]{1,30}|\*?[a-z]{3,30}\*?)$/;
const literal = /^(?:\*-?)?[\p{L}\p{N}]+(?:['.,:-][\p{L}\p{N}]+)*(?:-?\*)?$/u;
const point = /[.,:](?!\p{N})/u;

function parseWord(written: string, phrase: string): string {
  if (simple.test(written)) return written;
  if (written === "#" || written === "@" || (written.length === 1 && signs.includes(written))) return written;
  if (written !== written.toLowerCase())
    throw new PhraseUnreadable(phrase, "capital", `"${written}" has a capital letter`);
  const word = foldCase(normalise(written).text).replace(/^'/u, "");
  if (!literal.test(word) || point.test(word))
    throw new PhraseUnreadable(phrase, "no-word", `"${written}" is no word, sign or wildcard`);
  if (word.includes("*") && word.replaceAll("*", "").length < 3)
    throw new PhraseUnreadable(phrase, "short-stem", `"${written}" is too short a stem`);
  return word;
}
