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

/** The steps of a phrase; throws when it is not written as phrases are, because that is a fault in a rule. */
export function parsePhrase(phrase: string): readonly Step[] {
  const steps = phrase.split(" ").map((piece) => parseStep(piece, phrase));
  const isSolid = (step: Step): boolean => step.is !== "one" || !step.optional;
  const edges = [steps.find(isSolid), steps.findLast(isSolid)];
  if (edges.some((step) => step?.is !== "one")) throw fault(phrase, "nothing in it says where it begins and ends");
  if (steps.reduce((ways, step) => ways * waysOver(step), 1) > mostWays)
    throw fault(phrase, "it has too many ways to match");
  return steps;
}

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
  if (written !== written.toLowerCase()) throw fault(phrase, `"${written}" has a capital letter`);
  const word = foldCase(normalise(written).text).replace(/^'/u, "");
  if (!literal.test(word) || point.test(word)) throw fault(phrase, `"${written}" is no word, sign or wildcard`);
  if (word.includes("*") && word.replaceAll("*", "").length < 3)
    throw fault(phrase, `"${written}" is too short a stem`);
  return word;
}

function fault(phrase: string, because: string): Error {
  return new Error(`The phrase "${phrase}" cannot be read: ${because}.`);
}
