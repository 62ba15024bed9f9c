import { draftOf } from "../draft/draft-of.ts";
import { withVerdict } from "../verdict/assess.ts";
import type { Assessment } from "../verdict/assessment.ts";
import { calledFor, isReason, verdictSet } from "./approve.ts";
import type { Command } from "./command.ts";
import type { Looking } from "./examine.ts";
import { judgedVersion } from "./review.ts";
import type { Reviewed } from "./reviewed.ts";

/**
 * What is made of the version under review when a reviewer approves it, with a reason, as something else than its verdict
 * calls for; null when the verdict that stands is theirs too.
 */
export async function judgedAs(
  { checks }: Pick<Looking, "checks">,
  { review, dossier }: Reviewed,
  { as, reason }: Extract<Command, { do: "approve" }>,
): Promise<Assessment | null> {
  const version = judgedVersion(review);
  const verdict = verdictSet(version, as ?? calledFor(version));
  if (verdict === null || !isReason(reason)) return null;
  const reading = await draftOf(dossier.parts, checks.limits);
  if (reading.is === "unread") return null;
  return withVerdict({ draft: reading.read, ...dossier }, verdict, checks);
}
