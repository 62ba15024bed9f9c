import type { Finding } from "../checks/finding.ts";
import type { Wording } from "../checks/rule.ts";
import { sources, type SourceId } from "../checks/sources.ts";
import type { Locale } from "../text/locale.ts";
import { rulebook } from "./rulebook.ts";

const byId = new Map(rulebook.map((entry) => [entry.id, entry] as const));

/** A finding in words: what was seen, why it matters, what to do instead, and the sources in one line. */
export interface FindingWords extends Wording {
  readonly source: string;
}

/** The words for a finding; for a rule that no longer exists, its id and nothing invented. */
export function wordsOf(finding: Pick<Finding, "rule">, locale: Locale): FindingWords {
  const rule = byId.get(finding.rule);
  if (rule === undefined) return { what: finding.rule, why: "", instead: "", source: "" };
  return { ...rule[locale], source: rule.sources.map((id) => citation(id, locale)).join("; ") };
}

function citation(id: SourceId, locale: Locale): string {
  return sources[id].cite[locale];
}
