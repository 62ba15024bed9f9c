import { draftOf } from "../draft/draft-of.ts";
import type { Reading } from "../draft/draft.ts";
import { mask } from "../draft/mask.ts";
import { examine, type Looking } from "./examine.ts";
import type { Examined } from "./examined.ts";

/** The rule that sees somebody's data in a draft: such a mail goes round no further before its sender has said so. */
export const personalData = "privacy/real-personal-data-in-draft";

/** Enough for every way one number can be written in a mail; each look may find what the one before made visible. */
const mostLooks = 5;

/**
 * The mail with the personal data that was seen replaced, looked at anew. The file it came in is left behind, because
 * the data stand in it. What stands where nothing can be replaced is still found.
 */
export async function masked(looking: Looking, examined: Examined, placeholder: string): Promise<Reading<Examined>> {
  let looked = examined;
  for (let look = 0; look < mostLooks; look += 1) {
    const quotes = seenIn(looked);
    if (quotes.length === 0) break;
    const draft = await draftOf(looked.parts, looking.checks.limits);
    if (draft.is === "unread") return draft;
    const parts = mask(draft.read, quotes, placeholder);
    const again = await examine(looking, { is: "parts", parts, original: null }, looked.declaration);
    if (again.is === "unread") return again;
    looked = again.read;
  }
  return { is: "read", read: looked };
}

/** The places that read as personal data, as they are written. */
export function seenIn({ assessment }: Pick<Examined, "assessment">): readonly string[] {
  return assessment.findings.flatMap(({ rule, quote }) => (rule === personalData && quote !== null ? [quote] : []));
}
