import type { EventClass, RequiredField } from "../draft/fields.ts";
import type { Part } from "../draft/draft.ts";
import type { Leaning, Verdict } from "./assessment.ts";
import type { Jurisdiction } from "./policy.ts";
import type { Share } from "./score.ts";

/** The step that settled what the content shows; section 4 of the domain notes. */
export type LeaningReason =
  | "nothing"
  | "too-little"
  | "hints"
  | "within-tinge"
  | "beyond-tinge"
  | "no-occasion"
  | "attention"
  | "decisive"
  | "appeal";

/** The step that settled the verdict. */
export type VerdictReason =
  | "content"
  | "proven"
  | "marketing-declared"
  | "solemn"
  | "recipients"
  | "abroad"
  | "brief-appeal"
  | "unsettled"
  | "language"
  | "pictures"
  | "not-declared"
  | "occasion-unseen"
  | "prospects"
  | "contradicted"
  | "opinion"
  | "reviewer";

/** A sentence that would have to go, so that people can find it: the line in the body they read, counted from one. */
export interface Passing {
  readonly part: Part;
  /** Null where lines are not counted: in the subject, the preheader, an attachment, or what is not shown. */
  readonly line: number | null;
  /** True when the sentence is all that stands on the line. */
  readonly isWholeLine: boolean;
  readonly quote: string;
}

/** Something that would change the verdict, found by judging again: without these sentences, with these answers given. */
export interface Counterfactual {
  readonly without: readonly Passing[];
  readonly declared: readonly RequiredField[];
  /** The occasion that would have to be declared; null when that answer is not among them. */
  readonly event: EventClass | null;
  readonly leaning: Leaning;
  readonly verdict: Verdict;
}

/** The account of a verdict: which evidence weighed how much, which step decided, under which law, what would change it. */
export interface Grounds {
  readonly shares: readonly Share[];
  readonly leaningBecause: LeaningReason;
  readonly verdictBecause: VerdictReason;
  /** The law it was judged by; the strictest one won. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** Those that made it advertising where the Netherlands leaves it to legal. */
  readonly stricter: readonly Jurisdiction[];
  /** Declared countries that nothing is known about here, ISO codes. */
  readonly unknownCountries: readonly string[];
  /** At most three, the least to change first. */
  readonly whatWouldChange: readonly Counterfactual[];
}
