import type { Declaration } from "../draft/declaration.ts";
import { differenceOf, type Difference } from "../draft/difference.ts";
import { draftOf } from "../draft/draft-of.ts";
import type { Examined } from "./examined.ts";
import type { Looking } from "./examine.ts";
import { currentVersion } from "./review.ts";
import type { Reviewed } from "./reviewed.ts";

/** What changed since the round before, and what was declared then. */
export interface Since {
  /** The version it is compared with. */
  readonly version: number;
  readonly difference: Difference;
  readonly declaration: Declaration;
}

/** Long enough for any mail that people write, and short enough to wait for; in milliseconds. */
const timeout = 400;

/** What a next version changes in the one under review; null when one of the two can be read no more. */
export async function sinceThen(
  { checks }: Pick<Looking, "checks">,
  { review, dossier }: Reviewed,
  next: Pick<Examined, "parts" | "declaration">,
): Promise<Since | null> {
  const before = await draftOf(dossier.parts, checks.limits);
  const after = await draftOf(next.parts, checks.limits);
  if (before.is === "unread" || after.is === "unread") return null;
  const { declaration } = dossier;
  const then = { draft: before.read, declaration };
  const difference = differenceOf(then, { draft: after.read, declaration: next.declaration }, { timeout });
  return { version: currentVersion(review).number, difference, declaration };
}
