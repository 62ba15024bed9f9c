import type { Finding } from "../checks/finding.ts";
import type { Rule } from "../checks/rule.ts";

/** A finding with the rule that made it, and the sentence it stands in. */
export interface Evidence {
  readonly rule: Rule;
  readonly finding: Finding;
  /** Two findings with the same name here stand in one sentence; null for what is about the mail as a whole. */
  readonly sentence: string | null;
  /** True where it stands on something to click. */
  readonly isClicked: boolean;
}
