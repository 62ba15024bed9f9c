/**
 * Cuts text to a limit without splitting a character; `left` is how many units were left out. Slack counts `&`, `<` and
 * `>` as they are escaped, and so does this.
 */
export function fit(text: string, limit: number): { readonly text: string; readonly left: number } {
  if (sizeOf(text) <= limit) return { text, left: 0 };
  let end = 0;
  for (let size = costAt(text, 0); size < limit; size += costAt(text, end)) end += 1;
  const kept = text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end);
  return { text: `${kept}…`, left: text.length - kept.length };
}

/** How long Slack takes a text to be: UTF-16 units, after escaping. */
export function sizeOf(text: string): number {
  let size = 0;
  for (let at = 0; at < text.length; at += 1) size += costAt(text, at);
  return size;
}

const costs: Readonly<Record<string, number>> = { "&": 5, "<": 4, ">": 4 };

function costAt(text: string, at: number): number {
  return costs[text.charAt(at)] ?? 1;
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
