import type { Finding } from "../../src/checks/finding.ts";
import type { OtherPurpose, Rule, Weight } from "../../src/checks/rule.ts";
import { rules } from "../../src/checks/rules/index.ts";
import type { Evidence } from "../../src/verdict/evidence.ts";

const [anyRule] = rules;
if (anyRule === undefined) throw new Error("there are no rules");
const template: Rule = anyRule;

/** What a piece of evidence may differ in from a plain one. */
export interface Given {
  readonly speaksFor?: OtherPurpose;
  readonly part?: Finding["part"];
  /** The sentence it stands in; one of its own when not given. */
  readonly sentence?: string | null;
  readonly isClicked?: boolean;
}

let counted = 0;

/** Evidence of this weight, as if a rule with this id had seen it. */
export function evidence(id: string, weight: Weight, given: Given = {}): Evidence {
  const { speaksFor = "commercial", part = "text", isClicked = false } = given;
  const rule: Rule = { ...template, id, weight, speaksFor };
  const sentence = given.sentence === undefined ? `sentence ${counted++}` : given.sentence;
  const finding: Finding = { rule: id, severity: "warning", question: "purpose", part, start: 0, end: 1, quote: "x" };
  return { rule, finding, sentence, isClicked };
}
