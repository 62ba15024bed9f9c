import type { Rule, Severity } from "../checks/rule.ts";
import type { Declaration } from "../draft/declaration.ts";
import type { Draft } from "../draft/draft.ts";
import type { Leaning, Verdict } from "./assessment.ts";
import type { Opinion } from "./opinion.ts";
import type { Jurisdiction } from "./policy.ts";

/** What a consequence may look at: the draft and what was made of it. */
export interface Judged {
  readonly draft: Draft;
  readonly declaration: Declaration;
  readonly leaning: Leaning;
  readonly verdict: Verdict;
  readonly jurisdictions: readonly Jurisdiction[];
  /** The countries that made it advertising where the Netherlands leaves it to legal. */
  readonly stricter: readonly Jurisdiction[];
  /** Declared countries without a profile. */
  readonly unknownCountries: readonly string[];
  readonly opinion: Opinion;
}

/** A rule about the verdict itself: shaped like any rule, but run after weighing, so it weighs nothing. */
export interface Consequence extends Omit<Rule, "find" | "weight" | "speaksFor"> {
  readonly follows: (judged: Judged) => boolean;
  /** How much it asks in this case; absent where that is always `severity`. */
  readonly severityIn?: (judged: Judged) => Severity;
}
