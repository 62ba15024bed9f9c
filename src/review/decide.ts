import { markOf, type Command, type Outcome, type Refusal, type Standing, type VersionMark } from "./command.ts";
import type { ApprovedAs, OpinionGiven, Person, ReviewEvent, Version } from "./event.ts";
import { currentVersion, type KnownReview, type Review } from "./review.ts";

/**
 * What follows when someone commands something of a review: an event, or a refusal that changes nothing. Denies by
 * default: only a proven reviewer who is not the sender decides, only on the version they saw, only once.
 */
export function decide(review: Review, command: Command, by: Person): Outcome {
  if (review.is === "unknown") {
    return command.do === "submit"
      ? happened({ type: "submitted", version: command.version })
      : refused({ because: "unknown-review" });
  }
  switch (command.do) {
    case "submit":
      return refused({ because: "id-taken" });
    case "revise":
      return revise(review, command.version, by);
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
  if (standing === "unknown") return { because: "standing-unknown" };
  if (standing !== "reviewer") return { because: "not-a-reviewer" };
  if (by.user === review.sender.user) return { because: "own-draft" };
  if (!isCurrent(review, on)) return { because: "stale-version", current: currentVersion(review).number };
  return review.is === "in-review" ? null : decidedAlready(review);
}

/** Why this person may not revise the draft now; null when they may. */
export function whyNotRevise(review: Review, by: Person): Refusal | null {
  if (review.is === "unknown") return { because: "unknown-review" };
  if (!isSame(by, review.sender)) return { because: "not-the-sender" };
  return review.is === "approved" || review.is === "rejected" ? decidedAlready(review) : null;
}

function revise(review: KnownReview, version: Version, by: Person): Outcome {
  const refusal = whyNotRevise(review, by);
  if (refusal !== null) return refused(refusal);
  const last = currentVersion(review);
  const unchanged = last.fingerprint === version.fingerprint && last.declarationDigest === version.declarationDigest;
  if (unchanged) return refused({ because: "unchanged" });
  return happened({ type: "revised", version: { ...version, number: last.number + 1 } });
}

function giveOpinion(review: KnownReview, event: OpinionGiven): Outcome {
  if (review.is !== "in-review") return refused(decidedAlready(review));
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
  return happened({ type: "approved", version: version.number, as, hasReason });
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

function decidedAlready(review: Exclude<KnownReview, { is: "in-review" }>): Refusal {
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
