import type { Rule } from "../checks/rule.ts";
import type { Declaration } from "../draft/declaration.ts";
import type { Draft } from "../draft/draft.ts";
import type { Leaning, Verdict } from "./assessment.ts";

/** What a consequence may look at: the draft and what was made of it. */
export interface Judged {
  readonly draft: Draft;
  readonly declaration: Declaration;
  readonly leaning: Leaning;
  readonly verdict: Verdict;
}

/** A rule about the verdict itself: shaped like any rule, but run after weighing, so it weighs nothing. */
export interface Consequence extends Omit<Rule, "find" | "weight" | "speaksFor"> {
  readonly follows: (judged: Judged) => boolean;
}
