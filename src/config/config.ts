import type { MailKinds } from "../draft/mail-kind.ts";
import type { ReviewPolicy } from "../review/review-policy.ts";
import type { Locale } from "../text/locale.ts";
import type { Policy } from "../verdict/policy.ts";

/** What the organisation decides, complete enough to run on. */
export interface Settings {
  readonly legalChannel: string;
  /** Who decides, how many must agree, and how long it holds. */
  readonly deciding: ReviewPolicy;
  readonly locale: Locale;
  readonly policy: Policy;
  readonly mailKinds: MailKinds;
  /** True when a sender is asked before anything goes to legal. */
  readonly askFirst: boolean;
  /** From how many approved mails to the same group within how many days it is said. */
  readonly crowded: { readonly days: number; readonly mails: number };
  /** After how long without an event drafts are erased, and after how long a whole review; absent when never. */
  readonly retention: { readonly draftsMonths: number; readonly eventsYears?: number | undefined };
  /** The second opinion: whether, by which model, for how long, how many at a time, and at what cost a day. */
  readonly tone: {
    readonly use: boolean;
    readonly model: string;
    readonly timeoutSeconds: number;
    readonly atATime: number;
    readonly tokensPerDay: number;
    /** For how long the card waits for the opinion before it is posted without. */
    readonly cardWaitsSeconds: number;
  };
}

/** Where the app runs: on a real workspace, or against the stand-in on this machine. */
export type RunsOn =
  | { readonly is: "slack"; readonly botToken: string; readonly appToken: string; readonly apiUrl: string | null }
  | { readonly is: "sandbox"; readonly port: number };

/** Everything the process is told from outside, checked as a whole before anything starts. */
export interface Config {
  readonly runsOn: RunsOn;
  readonly settings: Settings;
  /** Set only when the opinion on tone is on. */
  readonly openai: { readonly apiKey: string; readonly baseUrl: string | null } | null;
  /** The database file; null in a sandbox that may forget everything when it stops. */
  readonly database: string | null;
  /** The file with the keys that sign; null when nothing is signed. */
  readonly key: string | null;
  /** Where the daily checkpoint goes, a file or an address; null when nowhere. */
  readonly checkpoints: string | null;
  readonly log: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
}
