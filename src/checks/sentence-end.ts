/** Dutch and English abbreviations after which a sentence goes on; those with points inside are one word without them. */
const abbreviations = new Set(
  (
    "aanv abs afd afz art bijv bijz blz bv ca co corp dd dhr dr drs eg enz etc evt excl ibid ie incl inc ipv ir ivm jan " +
    "feb mrt apr jun jul aug sep sept okt oct nov dec ltd max mbt mevr min mr mrs ms mw nr nrs nv oa obv oiv pag ph prof " +
    "resp st str tav tel tov vgl vs zgn approx dept jr sr vol"
  ).split(" "),
);

const closing = /[)\]"'»*_]/u;
const space = /\s/u;

/** True when the points from `start` to `end`, after this word, end a sentence. */
export function endsSentence(text: string, start: number, end: number, word: string): boolean {
  let at = end;
  while (at < text.length && closing.test(text.charAt(at))) at++;
  const next = text.charAt(at);
  if (next === "") return true;
  if (!space.test(next)) return at === end && isUpper(next) && isLower(text.charAt(start - 1));
  if (end - start === 1 && (abbreviations.has(word) || /^\p{L}$/u.test(word))) return false;
  while (at < text.length && space.test(text.charAt(at))) at++;
  return !isLower(text.charAt(at));
}

function isUpper(letter: string): boolean {
  return /\p{Lu}/u.test(letter);
}

function isLower(letter: string): boolean {
  return /\p{Ll}/u.test(letter);
}

/** A line that begins so is not the wrapped rest of the line before it. */
const opening = /[-–—=_•*+>#|~]|\d{1,2}[.)]\s/uy;

/** Whether the line break at `at` ends a block, and where the next line's words may begin. */
export function lineEnd(text: string, at: number): { readonly ends: boolean; readonly next: number } {
  let next = at;
  let breaks = 0;
  while (next < text.length && space.test(text.charAt(next))) {
    if (text.charAt(next) === "\n") breaks++;
    next++;
  }
  opening.lastIndex = next;
  return { ends: breaks > 1 || opening.test(text), next };
}
