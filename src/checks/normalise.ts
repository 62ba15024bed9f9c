import { foldHomoglyphs } from "./homoglyphs.ts";

/** A text as a reader takes it in: compatibility forms, invisible characters, look-alikes, quotes and spaces folded. */
export interface View {
  readonly text: string;
  /** How the text is made up from the original, in order; null where they are equal unit for unit. */
  readonly pieces: readonly Piece[] | null;
}

/** A stretch of a view and the stretch of the original it stands for, unit for unit when it is literal. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly isLiteral: boolean;
}

const common = /^[\t\n\r\x20-\x5f\x61-\x7e]*$/;

/** Characters that stay one unit in the view; a text with others takes the slow road. */
const kept = String.raw`\t\n\r\x20-\x7e\u00a0-\u00a3\u00a7\u00a9\u00ab\u00ae\u00b0\u00b4\u00b7\u00bb\u00bf-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0391-\u03a1\u03a3-\u03ce\u0400-\u0482\u048a-\u052f\u2000-\u200a\u2010-\u2015\u2018-\u201f\u2022\u2026\u2028\u2029\u202f\u2032\u2039\u203a\u205f\u20ac\u2212\u3000`;
const odd = new RegExp(`[^${kept}]`);
/** An odd stretch takes the character before it along, which its first mark may belong to. */
const oddStretch = new RegExp(`[\\s\\S]?[^${kept}]+`, "gu");

/** Signs with a plainer form of the same length, and that form. */
const folds = new Map<string, string>([
  ..."´`‘’‚‛′".split("").map((sign) => [sign, "'"] as const),
  ..."“”„‟".split("").map((sign) => [sign, '"'] as const),
  ..."‐‑".split("").map((sign) => [sign, "-"] as const),
  ..."‒–—―−".split("").map((sign) => [sign, "–"] as const),
  ["٪", "%"],
  ..."\u2028\u2029\u0085".split("").map((sign) => [sign, "\n"] as const),
]);
const foldable =
  /[\u00a0\u00b4`\u2000-\u200a\u2010-\u2015\u2018-\u201f\u2028\u2029\u202f\u2032\u205f\u2212\u3000\v\f\u0085\u115f\u1160\u2800\u3164\uffa0\u1680\u066a]/g;

const riding = /[¹²³⁰⁴-⁹]/;
/** Footnote signs and trade marks, which would otherwise grow onto the word before them. */
const riders = /^[¹²³⁰⁴-⁹ªº™℠]$/;
/** Raised figures that ride on nothing are a number: `²⁰%`. */
const raised = /(?<![\p{L}\p{N}\p{P}][¹²³⁰⁴-⁹]{0,4})[¹²³⁰⁴-⁹]+(?= ?[%٪％€])/gu;
/** Letters told to run from right to left, which a reader sees turned round. */
const turned = /\u202e([^\u202a-\u202e\n]{1,200})\u202c?/gu;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const character = /\P{M}\p{M}*|\p{M}+/gu;

/** The view of a text; a text that needs no folding is its own view. */
export function normalise(text: string): View {
  if (common.test(text)) return { text, pieces: null };
  if (!odd.test(text)) return { text: foldHomoglyphs(folded(text)), pieces: null };
  const pieces = piecesOf(text);
  return { text: foldHomoglyphs(pieces.map((piece) => piece.text).join("")), pieces };
}

/** The stretch of the original that a stretch of the view stands for. */
export function original(view: View, start: number, end: number): readonly [number, number] {
  if (view.pieces === null || start >= end) return [start, end];
  const first = pieceAt(view.pieces, start);
  const last = pieceAt(view.pieces, end - 1);
  return [
    first.isLiteral ? first.from + (start - first.start) : first.from,
    last.isLiteral ? last.from + (end - last.start) : last.to,
  ];
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? { text: "", start: 0, from: 0, to: 0, isLiteral: true };
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let done = 0;
  const add = (plain: string, from: number, to: number): void => {
    if (plain !== "") pieces.push({ text: plain, start, from, to, isLiteral: plain.length === to - from });
    start += plain.length;
  };
  const read = (from: number, to: number): void => {
    done = from;
    for (const { 0: stretch, index } of text.slice(from, to).matchAll(oddStretch)) {
      add(folded(text.slice(done, from + index)), done, from + index);
      for (const { 0: letter, index: at } of stretch.matchAll(character)) {
        add(plain(letter), from + index + at, from + index + at + letter.length);
      }
      done = from + index + stretch.length;
    }
    add(folded(text.slice(done, to)), done, to);
  };
  let from = 0;
  for (const { start: at, end, text: seen } of seenOtherwise(text)) {
    read(from, at);
    add(seen, at, end);
    from = end;
  }
  read(from, text.length);
  return pieces;
}

/** What a reader sees otherwise than letter by letter, in order of place. */
function seenOtherwise(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  const rounds = text.includes("\u202e") ? [...text.matchAll(turned)] : [];
  const figures = riding.test(text) ? [...text.matchAll(raised)] : [];
  const seen = [
    ...rounds.map(({ 0: all, 1: letters = "", index }) => ({
      all,
      index,
      text: Array.from(letters).toReversed().map(plain).join(""),
    })),
    ...figures.map(({ 0: all, index }) => ({ all, index, text: all.normalize("NFKC") })),
  ].toSorted((one, other) => one.index - other.index);
  let free = 0;
  return seen.flatMap(({ all, index, text: read }) => {
    if (index < free) return [];
    free = index + all.length;
    return [{ start: index, end: free, text: read }];
  });
}

/** One character with its marks: invisible ones gone, compatibility forms folded, strike-through and the like dropped. */
function plain(letter: string): string {
  const seen = folded(letter).replace(invisible, "");
  if (riders.test(seen)) return " ";
  const compatible = seen === "…" ? seen : enclosed(seen).normalize("NFKC");
  return /^[\p{Script=Latin}\p{M}!-~]/u.test(compatible) ? compatible.replaceAll(/\p{M}+/gu, "") : compatible;
}

/** White letters on black discs and squares have no compatibility form of their own. */
function enclosed(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const first = [0x1f150, 0x1f170, 0x1f1e6].find((start) => code >= start && code < start + 26);
  return first === undefined ? letter : String.fromCodePoint(0x41 + code - first);
}

/** The same text with every foldable sign in its plainer form; the rest of them are spaces. */
function folded(text: string): string {
  return text.replace(foldable, (sign) => folds.get(sign) ?? " ");
}
