import type { Verdict } from "../verdict/assessment.ts";
import type { ApprovedAs, OpinionGiven, Person, ReviewEvent, Role, Seen, Version } from "./event.ts";
import type { ReviewPolicy } from "./review-policy.ts";
import type { Decision } from "./review.ts";

/** What somebody may decide for, as asked of Slack at the click; `unknown` when Slack did not answer, which refuses. */
export type Standing =
  | { readonly is: "reviewer"; readonly roles: readonly Role[] }
  | { readonly is: "not-a-reviewer" }
  | { readonly is: "unknown" };

/** Who acts, when, and under which policy. */
export interface Acting {
  readonly by: Person;
  readonly at: string;
  readonly policy: ReviewPolicy;
}

/** What somebody wants to happen to a review; `on` is the version they were looking at. */
export type Command =
  | HandIn<"submit">
  | HandIn<"revise">
  | { readonly do: "withdraw" }
  | { readonly do: "ask"; readonly standing: Standing; readonly words: string }
  | { readonly do: "answer"; readonly question: number; readonly standing: Standing; readonly words: string }
  | { readonly do: "give-opinion"; readonly event: OpinionGiven }
  | {
      readonly do: "approve";
      readonly on: VersionMark;
      readonly standing: Standing;
      /** Null takes what the verdict calls for. */
      readonly as: ApprovedAs | null;
      readonly reason: string | null;
      /** False when the reviewer was not shown the whole draft. */
      readonly sawAll: boolean;
      /** What follows from the verdict this approval sets in the place of the check's; absent where it sets none. */
      readonly judged?: { readonly verdict: Verdict; readonly findings: readonly Seen[] };
    }
  | {
      readonly do: "ask-revision" | "reject";
      readonly on: VersionMark;
      readonly standing: Standing;
      readonly reason: string;
    }
  /** Takes back one's own decision, by its seq. */
  | { readonly do: "undo"; readonly seq: number }
  /** What time does by itself: it ends a review, or asks another group as well. It never decides. */
  | { readonly do: "expire" | "escalate" };

interface HandIn<Do> {
  readonly do: Do;
  readonly version: Version;
  readonly neededBy: string | null;
  readonly coAuthors?: readonly Person[];
}

/** Which version a card showed: its number, and the start of its digests so that a number alone never decides. */
export interface VersionMark {
  readonly number: number;
  readonly mark: string;
}

/** Why a command was refused; nothing changed. The words stand in text/. */
export type Refusal =
  | { readonly because: "unknown-review" }
  | { readonly because: "id-taken" }
  | { readonly because: "not-a-reviewer" }
  | { readonly because: "standing-unknown" }
  | { readonly because: "own-draft" }
  | { readonly because: "not-the-sender" }
  | {
      readonly because: "already-decided";
      readonly decision: Decision;
      readonly outcome: "approved" | "rejected" | "revision-asked";
    }
  | { readonly because: "already-endorsed" }
  /** None of the groups this person decides for is asked about a mail that is approved as this. */
  | { readonly because: "not-asked"; readonly groups: readonly string[] }
  | { readonly because: "withdrawn" }
  | { readonly because: "expired" }
  | { readonly because: "sending-over" }
  | { readonly because: "no-question" }
  | { readonly because: "already-answered" }
  | { readonly because: "stale-version"; readonly current: number }
  | { readonly because: "blocked"; readonly rules: readonly string[] }
  /** People on the suppression list would get something else than a service mail; nobody overrules that. */
  | { readonly because: "suppression" }
  | { readonly because: "not-all-seen" }
  | { readonly because: "reason-needed" }
  | { readonly because: "unchanged" }
  | { readonly because: "nothing-to-undo" }
  | { readonly because: "not-your-decision" }
  | { readonly because: "undo-too-late" }
  /** Time has nothing to do here (yet). */
  | { readonly because: "not-due" };

/** What came of a command: events, never none, that happen together. */
export type Outcome =
  | { readonly is: "happened"; readonly events: readonly [ReviewEvent, ...ReviewEvent[]] }
  | { readonly is: "refused"; readonly refusal: Refusal };

/** The mark of a version: the first twelve hex digits of each digest. */
export function markOf(version: Version): VersionMark {
  return { number: version.number, mark: version.fingerprint.slice(0, 12) + version.declarationDigest.slice(0, 12) };
}
