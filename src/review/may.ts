import { isOver } from "./expiry.ts";
import { markOf, type Acting, type Refusal, type Standing, type VersionMark } from "./command.ts";
import type { Role } from "./event.ts";
import { hasSay } from "./quorum.ts";
import { currentVersion, isAuthor, isDecided, isSame, type Exchange, type KnownReview, type Review } from "./review.ts";

/** Why this person may not decide on this version now; null when they may. */
export function whyNotDecide(
  review: Review,
  { on, standing }: { readonly on: VersionMark; readonly standing: Standing },
  acting: Acting,
): Refusal | null {
  if (review.is === "unknown") return { because: "unknown-review" };
  const refusal = whyNotReviewer(review, standing, acting);
  if (refusal !== null) return refusal;
  if (isAuthor(review, acting.by)) return { because: "own-draft" };
  if (!isCurrent(review, on)) return { because: "stale-version", current: currentVersion(review).number };
  if (review.is !== "in-review") return closed(review);
  return isOver(review, acting.at, acting.policy) ? { because: "expired" } : null;
}

/** Why this person may not revise the draft now; null when they may, also when it was approved. */
export function whyNotRevise(review: Review, { by, at, policy }: Acting): Refusal | null {
  if (review.is === "unknown") return { because: "unknown-review" };
  if (!isSame(by, review.sender)) return { because: "not-the-sender" };
  if (review.is === "rejected" || review.is === "withdrawn" || review.is === "expired") return closed(review);
  return isOver(review, at, policy) ? { because: "expired" } : null;
}

/** Why this person may not take the mail back now; null when they may, until what was approved holds no more. */
export function whyNotWithdraw(review: Review, acting: Acting): Refusal | null {
  return whyNotRevise(review, acting);
}

/** Why this person may not ask something about the mail; null when they may: the sender, or a proven reviewer. */
export function whyNotAsk(
  review: Review,
  { standing }: { readonly standing: Standing },
  acting: Acting,
): Refusal | null {
  if (review.is === "unknown") return { because: "unknown-review" };
  if (review.is === "withdrawn") return { because: "withdrawn" };
  return isSame(acting.by, review.sender) ? null : whyNotReviewer(review, standing, acting);
}

/** Why this person may not answer that question; null when they may: it is for the other side, and once. */
export function whyNotAnswer(
  review: Review,
  { question, standing }: { readonly question: number; readonly standing: Standing },
  acting: Acting,
): Refusal | null {
  if (review.is === "unknown") return { because: "unknown-review" };
  const asked = review.exchanges.find(({ seq }) => seq === question);
  if (asked === undefined) return { because: "no-question" };
  if (asked.answer !== null) return { because: "already-answered" };
  return whyNotOtherSide(review, asked, standing, acting);
}

/** The places somebody may take in this review: those of groups that are asked, and of nobody who wrote the mail. */
export function rolesIn(review: KnownReview, standing: Standing, { policy }: Pick<Acting, "policy">): readonly Role[] {
  if (standing.is !== "reviewer") return [];
  return standing.roles.filter(
    ({ group, onBehalfOf }) =>
      hasSay(policy, group, review.escalated !== null) && (onBehalfOf === null || !isAuthor(review, onBehalfOf)),
  );
}

/** Why nothing more can be decided on a review that is not open. */
export function closed(review: Exclude<KnownReview, { is: "in-review" }>): Refusal {
  if (!isDecided(review)) return { because: review.is };
  return { because: "already-decided", decision: review.decision, outcome: review.is };
}

function whyNotOtherSide(review: KnownReview, asked: Exchange, standing: Standing, acting: Acting): Refusal | null {
  const isSender = isSame(acting.by, review.sender);
  if (!isSame(asked.by, review.sender)) return isSender ? null : { because: "not-the-sender" };
  return whyNotReviewer(review, standing, acting);
}

function whyNotReviewer(review: KnownReview, standing: Standing, acting: Acting): Refusal | null {
  if (standing.is === "unknown") return { because: "standing-unknown" };
  return rolesIn(review, standing, acting).length > 0 ? null : { because: "not-a-reviewer" };
}

function isCurrent(review: KnownReview, on: VersionMark): boolean {
  const current = markOf(currentVersion(review));
  return on.number === current.number && on.mark === current.mark;
}
