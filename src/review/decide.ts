import { markOf, type Command, type Outcome, type Refusal, type Standing, type VersionMark } from "./command.ts";
import type { ApprovedAs, OpinionGiven, Person, ReviewEvent, Version } from "./event.ts";
import {
  currentVersion,
  isDecided,
  type DecidedReview,
  type Exchange,
  type KnownReview,
  type Review,
} from "./review.ts";

/**
 * What follows when someone commands something of a review: an event, or a refusal that changes nothing. Denies by
 * default: only a proven reviewer who is not the sender decides, only on the version they saw, only once.
 */
export function decide(review: Review, command: Command, by: Person): Outcome {
  if (review.is === "unknown") {
    return command.do === "submit"
      ? happened({ type: "submitted", version: command.version, neededBy: command.neededBy })
      : refused({ because: "unknown-review" });
  }
  switch (command.do) {
    case "submit":
      return refused({ because: "id-taken" });
    case "revise":
      return revise(review, command, by);
    case "withdraw":
      return withdraw(review, by);
    case "ask":
      return ask(review, command, by);
    case "answer":
      return reply(review, command, by);
    case "give-opinion":
      return giveOpinion(review, command.event);
    case "approve":
      return refusedIf(whyNotDecide(review, command, by)) ?? approve(review, command);
    case "ask-revision":
    case "reject":
      return refusedIf(whyNotDecide(review, command, by)) ?? turnDown(review, command);
  }
}

/** As what a version is approved when nobody says otherwise: what its verdict calls for. */
export function calledFor(version: Version): ApprovedAs {
  if (version.verdict === "service" || version.verdict === "unclear")
    return version.leaning === "tinge" ? "tinge" : "service";
  return version.verdict === "tinge" ? "tinge" : "marketing";
}

/** True when approving this version as this takes a written reason: over an error, or as anything but proven service. */
export function needsReason(version: Version, as: ApprovedAs): boolean {
  return as === "tinge" || as !== calledFor(version) || version.findings.some(({ severity }) => severity === "error");
}

/** Why this person may not decide on this version now; null when they may. */
export function whyNotDecide(
  review: Review,
  { on, standing }: { readonly on: VersionMark; readonly standing: Standing },
  by: Person,
): Refusal | null {
  if (review.is === "unknown") return { because: "unknown-review" };
  const refusal = whyNotReviewer(standing);
  if (refusal !== null) return refusal;
  if (by.user === review.sender.user) return { because: "own-draft" };
  if (!isCurrent(review, on)) return { because: "stale-version", current: currentVersion(review).number };
  return review.is === "in-review" ? null : closed(review);
}

/** Why this person may not revise the draft now; null when they may. */
export function whyNotRevise(review: Review, by: Person): Refusal | null {
  if (review.is === "unknown") return { because: "unknown-review" };
  if (!isSame(by, review.sender)) return { because: "not-the-sender" };
  return review.is === "in-review" || review.is === "revision-asked" ? null : closed(review);
}

/** Why this person may not take the mail back now; null when they may, also when it was approved. */
function whyNotWithdraw(review: Review, by: Person): Refusal | null {
  if (review.is === "unknown") return { because: "unknown-review" };
  if (!isSame(by, review.sender)) return { because: "not-the-sender" };
  return review.is === "rejected" || review.is === "withdrawn" ? closed(review) : null;
}

/** Why this person may not ask something about the mail; null when they may: the sender, or a proven reviewer. */
export function whyNotAsk(review: Review, { standing }: { readonly standing: Standing }, by: Person): Refusal | null {
  if (review.is === "unknown") return { because: "unknown-review" };
  if (review.is === "withdrawn") return { because: "withdrawn" };
  return isSame(by, review.sender) ? null : whyNotReviewer(standing);
}

/** Why this person may not answer that question; null when they may: it is for the other side, and once. */
export function whyNotAnswer(
  review: Review,
  { question, standing }: { readonly question: number; readonly standing: Standing },
  by: Person,
): Refusal | null {
  if (review.is === "unknown") return { because: "unknown-review" };
  const asked = review.exchanges.find(({ seq }) => seq === question);
  if (asked === undefined) return { because: "no-question" };
  if (asked.answer !== null) return { because: "already-answered" };
  return whyNotOtherSide(review, asked, standing, by);
}

function whyNotOtherSide(review: KnownReview, asked: Exchange, standing: Standing, by: Person): Refusal | null {
  if (!isSame(asked.by, review.sender)) return isSame(by, review.sender) ? null : { because: "not-the-sender" };
  return whyNotReviewer(standing);
}

function whyNotReviewer(standing: Standing): Refusal | null {
  if (standing === "reviewer") return null;
  return { because: standing === "unknown" ? "standing-unknown" : "not-a-reviewer" };
}

function withdraw(review: KnownReview, by: Person): Outcome {
  const refusal = whyNotWithdraw(review, by);
  return refusedIf(refusal) ?? happened({ type: "withdrawn", version: currentVersion(review).number });
}

function ask(review: KnownReview, command: Extract<Command, { do: "ask" }>, by: Person): Outcome {
  const refusal = whyNotAsk(review, command, by);
  if (refusal !== null) return refused(refusal);
  if (!isReason(command.words)) return refused({ because: "reason-needed" });
  return happened({ type: "asked", version: currentVersion(review).number });
}

function reply(review: KnownReview, command: Extract<Command, { do: "answer" }>, by: Person): Outcome {
  const refusal = whyNotAnswer(review, command, by);
  if (refusal !== null) return refused(refusal);
  if (!isReason(command.words)) return refused({ because: "reason-needed" });
  return happened({ type: "answered", version: currentVersion(review).number, question: command.question });
}

function revise(review: KnownReview, { version, neededBy }: Extract<Command, { do: "revise" }>, by: Person): Outcome {
  const refusal = whyNotRevise(review, by);
  if (refusal !== null) return refused(refusal);
  const last = currentVersion(review);
  const unchanged = last.fingerprint === version.fingerprint && last.declarationDigest === version.declarationDigest;
  if (unchanged) return refused({ because: "unchanged" });
  return happened({ type: "revised", version: { ...version, number: last.number + 1 }, neededBy });
}

function giveOpinion(review: KnownReview, event: OpinionGiven): Outcome {
  if (review.is !== "in-review") return refused(closed(review));
  const { number } = currentVersion(review);
  return event.version === number ? happened(event) : refused({ because: "stale-version", current: number });
}

function approve(review: KnownReview, command: Extract<Command, { do: "approve" }>): Outcome {
  const version = currentVersion(review);
  const blocks = version.findings.filter(({ severity }) => severity === "block").map(({ rule }) => rule);
  if (blocks.length > 0) return refused({ because: "blocked", rules: blocks });
  if (!command.sawAll) return refused({ because: "not-all-seen" });
  const as = command.as ?? calledFor(version);
  const hasReason = isReason(command.reason);
  if (needsReason(version, as) && !hasReason) return refused({ because: "reason-needed" });
  return happened({ type: "approved", version: version.number, as, hasReason, audience: version.audience });
}

function turnDown(review: KnownReview, command: Extract<Command, { do: "ask-revision" | "reject" }>): Outcome {
  if (!isReason(command.reason)) return refused({ because: "reason-needed" });
  const version = currentVersion(review).number;
  return happened({ type: command.do === "reject" ? "rejected" : "revision-asked", version });
}

function isReason(reason: string | null): boolean {
  return reason !== null && reason.trim() !== "";
}

function isCurrent(review: KnownReview, on: VersionMark): boolean {
  const current = markOf(currentVersion(review));
  return on.number === current.number && on.mark === current.mark;
}

function isSame(one: Person, other: Person): boolean {
  return one.team === other.team && one.user === other.user;
}

function closed(review: DecidedReview | Extract<Review, { is: "withdrawn" }>): Refusal {
  if (!isDecided(review)) return { because: "withdrawn" };
  return { because: "already-decided", decision: review.decision, outcome: review.is };
}

function happened(event: ReviewEvent): Outcome {
  return { is: "happened", event };
}

function refusedIf(refusal: Refusal | null): Outcome | null {
  return refusal === null ? null : refused(refusal);
}

function refused(refusal: Refusal): Outcome {
  return { is: "refused", refusal };
}
