import type { Tokens } from "./tokens.ts";

/** Tokens of one line: from the first up to and without the last. */
interface Line {
  readonly from: number;
  readonly to: number;
}

/** More tokens than this are a sentence, not the figure of a banner. */
const longestFigure = 4;

/**
 * A figure at the end of a line runs on into the words below it (`20%`, `korting`) when it is large on a line of its own
 * or the sentence plainly goes on; unless it is the amount beside a label, as in an order: then the next line is a label
 * too, and has its own amount.
 */
export function joinBanners(tokens: Tokens): Tokens {
  const lines = linesOf(tokens);
  const figures = lines.map((line) => endsInFigure(tokens, line));
  if (!figures.includes(true)) return tokens;
  const stops = [...tokens.stops];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (figures[at] !== true || next === undefined || hasFigure(tokens, next)) continue;
    const isAmount = figures[at + 2] === true && hasLength(lines[at + 2]);
    if (!isAmount && (hasLength(line) || isSmall(tokens, next.from)) && isOneBreak(tokens, line.to))
      stops[line.to - 1] = false;
  }
  return { ...tokens, stops };
}

function linesOf({ stops }: Tokens): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const [at, isStop] of stops.entries()) {
    if (!isStop && at < stops.length - 1) continue;
    lines.push({ from, to: at + 1 });
    from = at + 1;
  }
  return lines;
}

/** `20%`, `tot 50 %`, `€ 10`. */
function endsInFigure({ words }: Tokens, { to }: Line): boolean {
  const [before = "", last = ""] = words.slice(Math.max(0, to - 2), to);
  return (last === "%" && /^(?:\p{N}|\{\}$)/u.test(before)) || (/^[€$£]$/u.test(before) && /^\p{N}/u.test(last));
}

function hasLength(line: Line | undefined): boolean {
  return line !== undefined && line.to - line.from <= longestFigure;
}

function hasFigure({ words }: Tokens, { from, to }: Line): boolean {
  return words.slice(from, to).some((word) => /^\p{N}/u.test(word));
}

function isSmall({ view, starts }: Tokens, at: number): boolean {
  return /^\p{Ll}/u.test(view.text.slice(starts[at], (starts[at] ?? 0) + 2));
}

function isOneBreak({ view, starts, ends }: Tokens, at: number): boolean {
  return view.text.slice(ends[at - 1], starts[at]) === "\n";
}
