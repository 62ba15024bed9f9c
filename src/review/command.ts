import type { ApprovedAs, OpinionGiven, ReviewEvent, Version } from "./event.ts";
import type { Decision } from "./review.ts";

/** Whether someone may decide, as asked of Slack at the click; `unknown` when Slack did not answer, which refuses. */
export type Standing = "reviewer" | "not-a-reviewer" | "unknown";

/** What somebody wants to happen to a review; `on` is the version they were looking at. */
export type Command =
  | { readonly do: "submit"; readonly version: Version; readonly neededBy: string | null }
  | { readonly do: "revise"; readonly version: Version; readonly neededBy: string | null }
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
    }
  | {
      readonly do: "ask-revision" | "reject";
      readonly on: VersionMark;
      readonly standing: Standing;
      readonly reason: string;
    };

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
  | { readonly because: "withdrawn" }
  | { readonly because: "no-question" }
  | { readonly because: "already-answered" }
  | { readonly because: "stale-version"; readonly current: number }
  | { readonly because: "blocked"; readonly rules: readonly string[] }
  | { readonly because: "not-all-seen" }
  | { readonly because: "reason-needed" }
  | { readonly because: "unchanged" };

/** What came of a command. */
export type Outcome =
  | { readonly is: "happened"; readonly event: ReviewEvent }
  | { readonly is: "refused"; readonly refusal: Refusal };

/** The mark of a version: the first twelve hex digits of each digest. */
export function markOf(version: Version): VersionMark {
  return { number: version.number, mark: version.fingerprint.slice(0, 12) + version.declarationDigest.slice(0, 12) };
}
