import type { Finding } from "../checks/finding.ts";

/** Findings of one rule. */
export type RuleFindings = readonly [Finding, ...Finding[]];

/** Findings of one rule together, so that its words are said once; order kept. */
export function byRule(findings: readonly Finding[]): readonly RuleFindings[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** What a group quotes from the mail, each wording once, at most so many. */
export function quotesOf(group: RuleFindings, most: number): readonly string[] {
  const quotes = new Set(group.flatMap(({ quote }) => (quote === null ? [] : [quote])));
  return [...quotes].slice(0, most);
}
