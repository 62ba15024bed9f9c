import { epochOf } from "../draft/moment.ts";
import { approve, isReason, undo, untilUndone } from "./approve.ts";
import type { Acting, Command, Outcome, Refusal } from "./command.ts";
import type { OpinionGiven, ReviewEvent } from "./event.ts";
import { isOver } from "./expiry.ts";
import { closed, rolesIn, whyNotAnswer, whyNotAsk, whyNotDecide, whyNotRevise, whyNotWithdraw } from "./may.ts";
import { endOf } from "./office-hours.ts";
import { escalatesAt } from "./reminders.ts";
import { currentVersion, type KnownReview, type Review } from "./review.ts";

/**
 * What follows when someone commands something of a review: events, or a refusal that changes nothing. Denies by
 * default: only a proven reviewer who did not write the mail decides, only on the version they saw, and time never does.
 */
export function decide(review: Review, command: Command, acting: Acting): Outcome {
  const follows = followsFrom(review, command, acting);
  if ("because" in follows) return { is: "refused", refusal: follows };
  const [first, ...rest] = follows;
  if (first === undefined) throw new Error(`nothing follows from ${command.do}`);
  return { is: "happened", events: [first, ...rest] };
}

type Follows = readonly ReviewEvent[] | Refusal;
type Do<What> = Extract<Command, { do: What }>;

function followsFrom(review: Review, command: Command, acting: Acting): Follows {
  if (review.is === "unknown") return command.do === "submit" ? submit(command, acting) : { because: "unknown-review" };
  switch (command.do) {
    case "approve":
      return whyNotDecide(review, command, acting) ?? approve(review, command, acting);
    case "ask-revision":
    case "reject":
      return whyNotDecide(review, command, acting) ?? turnDown(review, command, acting);
    case "undo":
      return undo(review, command.seq, acting);
    case "expire":
      return expire(review, acting);
    case "escalate":
      return escalate(review, acting);
    default:
      return followsFromWork(review, command, acting);
  }
}

type Work = Do<"submit" | "revise" | "withdraw" | "ask" | "answer" | "give-opinion">;

/** What decides nothing: work on the mail, and words about it. */
function followsFromWork(review: KnownReview, command: Work, acting: Acting): Follows {
  switch (command.do) {
    case "submit":
      return { because: "id-taken" };
    case "revise":
      return whyNotRevise(review, acting) ?? revise(review, command, acting);
    case "withdraw":
      return whyNotWithdraw(review, acting) ?? [{ type: "withdrawn", version: currentVersion(review).number }];
    case "ask":
      return whyNotAsk(review, command, acting) ?? ask(review, command);
    case "answer":
      return whyNotAnswer(review, command, acting) ?? reply(review, command);
    case "give-opinion":
      return giveOpinion(review, command.event, acting);
  }
}

function submit(command: Do<"submit">, acting: Acting): Follows {
  return isSent(command, acting) ? { because: "sending-over" } : [{ type: "submitted", ...handedIn(command) }];
}

function revise(review: KnownReview, command: Do<"revise">, acting: Acting): Follows {
  const { version } = command;
  const last = currentVersion(review);
  const unchanged = last.fingerprint === version.fingerprint && last.declarationDigest === version.declarationDigest;
  if (unchanged) return { because: "unchanged" };
  if (isSent(command, acting)) return { because: "sending-over" };
  return [{ type: "revised", ...handedIn({ ...command, version: { ...version, number: last.number + 1 } }) }];
}

function handedIn({ version, neededBy, coAuthors = [] }: Do<"submit" | "revise">) {
  return { version, neededBy, ...(coAuthors.length === 0 ? {} : { coAuthors }) };
}

/** Whether the declared period to send in is over already: nobody could approve anything any more. */
function isSent({ version: { sendUntil } }: Do<"submit" | "revise">, { at, policy }: Acting): boolean {
  return sendUntil !== undefined && epochOf(endOf(sendUntil, policy.office.timeZone)) <= epochOf(at);
}

function ask(review: KnownReview, { words }: Do<"ask">): Follows {
  if (!isReason(words)) return { because: "reason-needed" };
  return [{ type: "asked", version: currentVersion(review).number }];
}

function reply(review: KnownReview, { words, question }: Do<"answer">): Follows {
  if (!isReason(words)) return { because: "reason-needed" };
  return [{ type: "answered", version: currentVersion(review).number, question }];
}

function giveOpinion(review: KnownReview, event: OpinionGiven, { at, policy }: Acting): Follows {
  if (review.is !== "in-review") return closed(review);
  if (isOver(review, at, policy)) return { because: "expired" };
  const { number } = currentVersion(review);
  return event.version === number ? [event] : { because: "stale-version", current: number };
}

function turnDown(review: KnownReview, command: Do<"ask-revision" | "reject">, acting: Acting): Follows {
  if (!isReason(command.reason)) return { because: "reason-needed" };
  const roles = rolesIn(review, command.standing, acting);
  const act = { version: currentVersion(review).number, roles, ...untilUndone(acting) };
  return [{ type: command.do === "reject" ? "rejected" : "revision-asked", ...act }];
}

function expire(review: KnownReview, { at, policy }: Acting): Follows {
  if (review.is === "rejected" || review.is === "withdrawn" || review.is === "expired") return closed(review);
  return isOver(review, at, policy)
    ? [{ type: "expired", version: currentVersion(review).number }]
    : { because: "not-due" };
}

function escalate(review: KnownReview, { at, policy }: Acting): Follows {
  if (review.is !== "in-review") return closed(review);
  if (isOver(review, at, policy)) return { because: "expired" };
  const due = escalatesAt(review, policy);
  if (due === null || policy.escalation === null || epochOf(at) < epochOf(due)) return { because: "not-due" };
  return [{ type: "escalated", version: currentVersion(review).number, group: policy.escalation.group }];
}
