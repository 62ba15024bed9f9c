/** Cuts text to a limit in UTF-16 units without splitting a character; `left` is how many units were left out. */
export function fit(text: string, limit: number): { readonly text: string; readonly left: number } {
  if (text.length <= limit) return { text, left: 0 };
  const room = limit - 1;
  const splits = isHighSurrogate(text.charCodeAt(room - 1));
  const kept = text.slice(0, splits ? room - 1 : room);
  return { text: `${kept}…`, left: text.length - kept.length };
}

/** A stretch of a longer text, and what stood between it and the next: a line break, or nothing. */
export interface Stretch {
  readonly text: string;
  readonly glue: "\n" | "";
}

/** Cuts text into stretches of at most `limit` units, at line breaks where it can; joined with their glue they are the text. */
export function stretches(text: string, limit: number): readonly Stretch[] {
  const out: Stretch[] = [];
  let rest = text;
  while (rest.length > limit) {
    const line = rest.lastIndexOf("\n", limit);
    const atLine = line > limit / 2;
    const end = atLine ? line : isHighSurrogate(rest.charCodeAt(limit - 1)) ? limit - 1 : limit;
    out.push({ text: rest.slice(0, end), glue: atLine ? "\n" : "" });
    rest = rest.slice(atLine ? end + 1 : end);
  }
  return [...out, { text: rest, glue: "" }];
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
