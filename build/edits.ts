/** A stretch of a program's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch and what is to stand there instead. */
export interface Edit extends Stretch {
  readonly text: string;
}

/** The text with all edits made; where two begin at one place, the one given first comes first. */
export function edited(code: string, edits: readonly Edit[]): string {
  let at = 0;
  let made = "";
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    if (start < at) throw new Error(`Two edits overlap: ${code.slice(start, end)}`);
    made += code.slice(at, start) + text;
    at = end;
  }
  return made + code.slice(at);
}
