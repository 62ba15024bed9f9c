import type { Draft } from "../../draft/draft.ts";

/** The list anybody would begin with: what a mail is flagged by when nobody looks further than words. */
export const keywords = [
  "aanbieding",
  "actie",
  "bestel nu",
  "cadeau",
  "gratis",
  "korting",
  "nieuwsbrief",
  "voordeel",
  "win",
  "buy now",
  "deal",
  "discount",
  "free",
  "newsletter",
  "offer",
  "sale",
  "shop now",
] as const;

const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${keywords.join("|").replaceAll(" ", "\\s+")})(?![\\p{L}\\p{N}])`, "iu");

/** Whether any word of the list stands in what people see of a mail. */
export function isOnList({ passages }: Pick<Draft, "passages">): boolean {
  return passages.some(({ visible, text }) => visible && any.test(text));
}
