import type { Limits } from "../draft/limits.ts";
import type { PhraseLists } from "./finders.ts";
import type { Severity } from "./rule.ts";
import type { TingeLimits } from "./tinge-limits.ts";

/** What an organisation decides about checking, as plain data: about each rule by its id, and about limits. */
export interface CheckSettings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Absent for the limits as they are in the table. */
  readonly limits?: Limits | undefined;
  /** How much promotion is still called a tinge; absent for what holds where nobody decided otherwise. */
  readonly tinge?: TingeLimits | undefined;
}

/** What an organisation decides about one rule; what it does not mention stays as the rule is written. */
export interface RuleSetting {
  readonly severity?: Severity | undefined;
  /** Why nobody looks; a rule with such a reason is turned off. */
  readonly off?: string | undefined;
  /** Phrases it looks for besides its own; how to write one stands in phrase.ts. */
  readonly phrases?: OwnPhrases | undefined;
  /** Phrases that silence a phrase they overlap, besides its own. */
  readonly unless?: OwnPhrases | undefined;
  /** Regular expressions, as own-pattern.ts reads them, whose matches it sees as well. */
  readonly patterns?: readonly string[] | undefined;
}

/** Phrases by language, where there are any. */
export type OwnPhrases = { readonly [Language in keyof PhraseLists]?: PhraseLists[Language] | undefined };

/** A rule that an organisation turned off, and why: whoever reads a result must know what was not looked at. */
export interface TurnedOff {
  readonly rule: string;
  readonly reason: string;
}

/** Every rule as it is written. */
export const defaultCheckSettings: CheckSettings = { rules: {} };

/** How grave what this rule sees is here; null where the rule is turned off. */
export function severityOf(
  { id, severity }: { readonly id: string; readonly severity: Severity },
  { rules }: CheckSettings,
): Severity | null {
  const setting = rules[id];
  return setting?.off === undefined ? (setting?.severity ?? severity) : null;
}

/** The rules that are turned off, in alphabetical order of id. */
export function turnedOff({ rules }: CheckSettings): readonly TurnedOff[] {
  return Object.entries(rules)
    .flatMap(([rule, { off }]) => (off === undefined ? [] : [{ rule, reason: off }]))
    .sort((one, other) => (one.rule < other.rule ? -1 : 1));
}
