import type { Question } from "../draft/fields.ts";
import type { Declaration } from "../draft/declaration.ts";
import type { MailParts } from "../draft/draft.ts";
import type { Finder } from "./finders.ts";
import type { SourceId } from "./sources.ts";

/** How much a finding asks of legal when the mail is claimed to be service. */
export type Severity = "block" | "error" | "warning" | "info";

/** How strongly what was seen speaks for another purpose than service. */
export type Weight = "decisive" | "strong" | "weak" | "none";

/** A purpose that takes a mail out of the service freedom, art. 11.7 Tw. */
export type OtherPurpose = "commercial" | "charitable" | "ideological";

/** One thing that can be seen in a draft; it observes, the verdict judges. */
export interface Rule {
  /** `category/what-was-seen`, stable for ever because receipts cite it. */
  readonly id: string;
  readonly question: Question;
  readonly severity: Severity;
  readonly speaksFor: OtherPurpose | null;
  readonly weight: Weight;
  readonly sources: readonly SourceId[];
  readonly nl: Wording;
  readonly en: Wording;
  /** Drafts in which the rule fires, the expected quote marked «so»; nothing marked where a finding has no quote. */
  readonly fires: readonly Example[];
  /** Drafts that look alike and in which it stays quiet. */
  readonly quiet: readonly Example[];
  readonly find: Finder;
}

/** What was seen, why it matters, what to do instead: one plain sentence each. */
export interface Wording {
  readonly what: string;
  readonly why: string;
  readonly instead: string;
}

/** A draft small enough to stand in a rule: body text alone, or parts, with or without answers. */
export type Example =
  | string
  | (Partial<
      Pick<
        MailParts,
        "sender" | "replyTo" | "subject" | "preheader" | "text" | "html" | "attachments" | "listUnsubscribe"
      >
    > & {
      readonly declared?: Declaration;
      /** What a language model says of it; nothing asked of one when absent. */
      readonly opinion?: { readonly leaning: "none" | "tinge" | OtherPurpose; readonly steers: boolean };
    });
