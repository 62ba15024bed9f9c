import { RE2JS, RE2JSSyntaxException } from "re2js";

/** A regular expression that an organisation wrote, ready to be looked for. */
export interface OwnPattern {
  /** The stretches of a text it matches, paragraph by paragraph, at most so many. */
  readonly matchesIn: (text: string, isBlockPerLine: boolean, most: number) => readonly (readonly [number, number])[];
}

/** A pattern as it was read, or the one reason why it cannot be; `detail` is what the engine says, without the pattern. */
export type PatternReading =
  | { readonly is: "read"; readonly pattern: OwnPattern }
  | {
      readonly is: "refused";
      readonly because: "too-long" | "too-large" | "matches-nothing" | "not-linear" | "syntax";
      readonly detail: string;
    };

/** Characters in a pattern at most. */
export const longestPattern = 200;

/** Steps of the compiled pattern at most: time grows with these and with the text, and with nothing else. */
const mostSteps = 500;

/** Characters looked at in one go at most, because looking for one match more may read all that is left of them. */
const longestParagraph = 5000;

const flags = RE2JS.CASE_INSENSITIVE | RE2JS.LOOKBEHINDS;

/**
 * Reads a regular expression in RE2's syntax, upper or lower case being the same: it takes linear time whatever it says,
 * so what cannot be had in linear time is refused.
 */
export function readPattern(written: string): PatternReading {
  if (written.length > longestPattern) return refused("too-long");
  try {
    const compiled = RE2JS.compile(written, flags);
    if (compiled.programSize() > mostSteps) return refused("too-large");
    if (compiled.test("")) return refused("matches-nothing");
    return { is: "read", pattern: patternOf(compiled) };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return asksTooMuch(error) ? refused("not-linear") : refused("syntax", error.getDescription());
  }
}

/** Looking ahead and back-references are no mistakes of writing: other engines take them, and then may never end. */
function asksTooMuch(error: RE2JSSyntaxException): boolean {
  return /^\(\?<?[=!]|^\\[1-9]/.test(error.getPattern() ?? "");
}

function refused(because: Extract<PatternReading, { is: "refused" }>["because"], detail = ""): PatternReading {
  return { is: "refused", because, detail };
}

function patternOf(compiled: RE2JS): OwnPattern {
  return {
    matchesIn: (text, isBlockPerLine, most) => {
      const found: (readonly [number, number])[] = [];
      for (const [from, to] of paragraphs(text, isBlockPerLine)) {
        if (found.length >= most) break;
        const piece = text.slice(from, to);
        const first = from + piece.length - piece.trimStart().length;
        // Line breaks become spaces one for one, so that places stay what they are.
        const paragraph = piece.trim().replaceAll("\n", " ");
        // Quick where there is nothing, which is nearly everywhere.
        if (!compiled.test(paragraph)) continue;
        for (const [start, end] of firstMatches(compiled, paragraph, most)) found.push([first + start, first + end]);
      }
      return found.slice(0, most);
    },
  };
}

/** The first so many matches in a paragraph, without the spaces around them; those that are nothing else left out. */
function firstMatches(compiled: RE2JS, paragraph: string, most: number): readonly (readonly [number, number])[] {
  const matches: { readonly match: string; readonly index: number }[] = [];
  for (const { 0: match = "", index = 0 } of compiled.matchAll(paragraph)) {
    if (matches.push({ match, index }) >= most) break;
  }
  return matches.flatMap(({ match, index }) => {
    const start = index + match.length - match.trimStart().length;
    const end = index + match.trimEnd().length;
    return start < end ? [[start, end] as const] : [];
  });
}

/** Where paragraphs begin and end: at every line break in HTML, at an empty line elsewhere; long ones in pieces. */
function* paragraphs(text: string, isBlockPerLine: boolean): Generator<readonly [number, number], void, undefined> {
  const breaks = isBlockPerLine ? /\n/g : /\n(?:[^\S\n]*\n)+/g;
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(breaks)) {
    yield* pieces(text, from, index);
    from = index + gap.length;
  }
  yield* pieces(text, from, text.length);
}

function* pieces(text: string, from: number, to: number): Generator<readonly [number, number], void, undefined> {
  let start = from;
  while (to - start > longestParagraph) {
    const space = text.slice(start, start + longestParagraph).lastIndexOf(" ");
    const end = space > 0 ? start + space : start + longestParagraph;
    yield [start, end];
    start = end;
  }
  if (start < to) yield [start, to];
}
