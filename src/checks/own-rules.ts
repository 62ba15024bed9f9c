import { canonicalJson } from "../draft/canonical-json.ts";
import type { Finder } from "./finders.ts";
import { readPattern, type OwnPattern } from "./own-pattern.ts";
import type { Rule } from "./rule.ts";
import { severityOf, type CheckSettings, type OwnPhrases, type RuleSetting } from "./settings.ts";

/** The rules as one organisation wants them. */
export interface OwnRules {
  /** Those that are on, each as grave as it is here, with the organisation's phrases among its own. */
  readonly rules: readonly Rule[];
  /** What else some of these see. */
  readonly patterns: readonly { readonly rule: Rule; readonly pattern: OwnPattern }[];
}

/** Settings remembered at most; an organisation has one. */
const remembered = 8;
const made = new WeakMap<readonly Rule[], Map<string, OwnRules>>();

/** Takes the organisation's settings into the rules; asked twice for settings that say the same, it is done once. */
export function ownRules(rules: readonly Rule[], settings: CheckSettings): OwnRules {
  if (Object.keys(settings.rules).length === 0) return { rules, patterns: [] };
  const known = made.get(rules) ?? new Map<string, OwnRules>();
  made.set(rules, known);
  const key = canonicalJson(settings.rules);
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= remembered) known.clear();
  const own = make(rules, settings);
  known.set(key, own);
  return own;
}

/** What an organisation may add to a rule that looks this way. */
export function takes(find: Finder | null): readonly (keyof RuleSetting)[] {
  if (find?.is === "phrases") return ["phrases", "patterns", "unless"];
  return find?.is === "missing" ? ["phrases"] : [];
}

function make(rules: readonly Rule[], settings: CheckSettings): OwnRules {
  const on = rules.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    const setting = settings.rules[rule.id];
    if (severity === null) return [];
    return [setting === undefined ? rule : { ...rule, severity, find: finderWith(rule.find, setting) }];
  });
  const patterns = on.flatMap((rule) => {
    const written = takes(rule.find).includes("patterns") ? (settings.rules[rule.id]?.patterns ?? []) : [];
    return written.map((each) => ({ rule, pattern: patternIn(each, rule) }));
  });
  return { rules: on, patterns };
}

function patternIn(written: string, { id }: Rule): OwnPattern {
  const reading = readPattern(written);
  // Settings are looked over when they are read, so this is a fault of ours.
  if (reading.is === "refused") throw new Error(`A pattern for ${id} cannot be read: ${reading.because}.`);
  return reading.pattern;
}

function finderWith(find: Finder, { phrases, unless }: RuleSetting): Finder {
  if (find.is === "missing") return { ...find, ...joined(find, phrases) };
  if (find.is !== "phrases") return find;
  return { ...find, ...joined(find, phrases), unless: joined(find.unless, unless) };
}

function joined({ nl, en }: { readonly nl: readonly string[]; readonly en: readonly string[] }, own: OwnPhrases = {}) {
  return { nl: [...nl, ...(own.nl ?? [])], en: [...en, ...(own.en ?? [])] };
}
