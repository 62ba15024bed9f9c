import type { Declaration } from "../../draft/declaration.ts";
import type { DeclarationProblem } from "../../draft/declaration-problem.ts";
import type { MailParts, Unread } from "../../draft/draft.ts";
import type { Leaning, Verdict } from "../../verdict/assessment.ts";

/** What somebody says a mail is; all but `service` ought to be flagged. */
export const labels = ["service", "commercial", "mixed", "charitable_ideological"] as const;

/** One of those. */
export type Label = (typeof labels)[number];

/** What the content alone can show. */
export const leanings: readonly Leaning[] = ["none", "tinge", "commercial", "charitable", "ideological"];

/** What content and declaration can amount to. */
export const verdicts: readonly Verdict[] = ["service", "tinge", "unclear", "commercial", "charitable", "ideological"];

/** A mail somebody labelled, with what they expect of it where they said so. */
export interface Labelled {
  readonly line: number;
  readonly id: string;
  readonly lang: string;
  readonly label: Label;
  /** Where the mail comes from, and how near it is to a mail to customers; `-` where that is not told. */
  readonly source: string;
  readonly fit: string;
  readonly parts: MailParts;
  readonly declaration: Declaration;
  readonly leaning: Leaning | null;
  readonly verdict: Verdict | null;
}

/** Why a line takes no part in the measuring. */
export type BadBecause =
  | { readonly is: "not-json" }
  | { readonly is: "not-an-object" }
  | { readonly is: "no-mail" }
  | { readonly is: "missing"; readonly field: string }
  | { readonly is: "not-text"; readonly field: string }
  | {
      readonly is: "unknown";
      readonly field: string;
      readonly value: string;
      readonly near: string | null;
      readonly choices: readonly string[];
    }
  | { readonly is: "repeated"; readonly id: string; readonly first: number }
  | { readonly is: "declaration"; readonly problems: readonly DeclarationProblem[] }
  | { readonly is: "unread"; readonly unread: Unread };

/** A line that takes no part, by its number. */
export interface BadLine {
  readonly line: number;
  readonly because: BadBecause;
}
