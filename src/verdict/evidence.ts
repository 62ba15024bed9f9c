import type { Finding } from "../checks/finding.ts";
import type { Rule } from "../checks/rule.ts";

/** A finding with the rule that made it. */
export interface Evidence {
  readonly rule: Rule;
  readonly finding: Finding;
}
