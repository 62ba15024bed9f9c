import type { Range } from "./marked-passage.ts";

const opening = /^<!--\[if\s[^\]]{0,200}\]>/i;
const closing = /(?:<!(?:\[endif\]\s{0,200})?)?--!?>$/i;
/** More than either of them takes. */
const reach = 250;

/**
 * What a comment `<!--[if mso]>…<![endif]-->` keeps for Outlook, by its place in the source; null for any other comment.
 * Of one that is ended before what it reveals (`<!--[if !mso]><!-->`) nothing is left.
 */
export function conditionalIn(source: string, start: number, end: number): Range | null {
  const opened = opening.exec(source.slice(start, start + reach))?.[0].length;
  if (opened === undefined) return null;
  const from = start + opened;
  const closed = closing.exec(source.slice(Math.max(from, end - reach), end))?.[0].length ?? 0;
  return { from, to: Math.max(from, end - closed) };
}
