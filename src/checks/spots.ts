import type { Draft, Passage } from "../draft/draft.ts";
import type { Spot } from "./finders.ts";
import { original } from "./normalise.ts";
import { spotAt } from "./scene.ts";
import { viewOf } from "./tokens.ts";

/** Judges a match by itself and by what it stands between: the sixty characters before it and the thirty after. */
export type Accept = (match: string, around: string) => boolean;

/** Every match of a linear-time expression (flags `gu`) in the normalised text of these passages that is accepted. */
export function spotsOf(
  draft: Draft,
  passages: readonly Passage[],
  expression: RegExp,
  accept: Accept = () => true,
): readonly Spot[] {
  return passages.flatMap((passage) => {
    const view = viewOf(passage);
    return Array.from(view.text.matchAll(expression)).flatMap(({ 0: match, index }) => {
      const end = index + match.length;
      const around = view.text.slice(Math.max(0, index - 60), index) + view.text.slice(end, end + 30);
      return accept(match, around) ? [spotAt(draft, passage, ...original(view, index, end))] : [];
    });
  });
}

/** A finding about the body as a whole, with nothing to quote. */
export function wholeBody(draft: Draft): Spot {
  return { part: draft.html === null ? "text" : "html", start: null, end: null, quote: null };
}
