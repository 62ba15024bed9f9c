import type { z } from "zod";
import type { PatternReading } from "../checks/own-pattern.ts";
import { takes } from "../checks/own-rules.ts";
import type { PhraseFault } from "../checks/phrase.ts";
import { nearest } from "../draft/nearest.ts";
import { valueAt } from "../draft/read-declaration.ts";
import type { Strings } from "../text/locale.ts";
import { isConsequence, type Entry } from "../verdict/rulebook.ts";
import type { Problem } from "./problem.ts";
import { at, type YamlReading } from "./read-yaml.ts";
import { mostOf, ruleSettingKeys } from "./rule-settings-schema.ts";

type Read = Extract<YamlReading, { is: "read" }>;
type Words = Strings["config"];

/** The settings file, and the words in which its problems are told. */
interface Source {
  readonly yaml: Read;
  readonly file: string;
  readonly words: Words;
}

/** What the schema finds wrong with what is said about one rule. */
export function ruleIssueProblems(issue: z.core.$ZodIssue, source: Source): Problem[] {
  const [, id = "", key, language] = issue.path.map(String);
  const { unknownKey, rule } = source.words;
  if (issue.code === "unrecognized_keys") {
    const known = key === undefined ? ruleSettingKeys : ["nl", "en"];
    return issue.keys.map((name) => tell(issue.path, `${id}: ${unknownKey(name, nearest(name, known))}`, source, name));
  }
  if (issue.code === "custom") return [tell(issue.path, `${id}: ${unreadable(issue.params, source.words)}`, source)];
  if (key === "off" || isBareOff(source.yaml, id)) return [tell(issue.path, `${id}: ${rule.offWithoutReason}`, source)];
  if (key === undefined || key === "severity") return [tell(issue.path, `${id}: ${rule.expects}`, source)];
  if (key === "patterns") return [tell(issue.path, `${id}: ${rule.patternsExpect(mostOf.patterns)}`, source)];
  const name = language === undefined ? key : `${key}.${language}`;
  return [tell(issue.path, `${id}: ${rule.phrasesExpect(name, mostOf.phrases, mostOf.characters)}`, source)];
}

/** The rules that are not there, and what is asked of rules that cannot do it. */
export function ruleProblems(rulebook: readonly Entry[], source: Source): Problem[] {
  const { yaml, words } = source;
  const ids = rulebook.map(({ id }) => id);
  return yaml.keysAt("rules").flatMap((id) => {
    const entry = rulebook.find((each) => each.id === id);
    if (entry === undefined) return [tell(["rules"], words.unknownRule(id, nearest(id, ids)), source, id)];
    const may = takes(isConsequence(entry) ? null : entry.find);
    const because = may.length === 0 ? words.rule.notOfWords : words.rule.onlyPhrases;
    return (["phrases", "patterns", "unless"] as const)
      .filter((key) => valueAt(yaml.value, ["rules", id, key]) !== undefined && !may.includes(key))
      .map((key) => tell(["rules", id], `${id}: ${because(key)}`, source, key));
  });
}

function tell(path: readonly PropertyKey[], what: string, { yaml, file }: Source, key?: string): Problem {
  return { where: at(file, yaml.placeOf(path, key)), what, example: null };
}

/** Why a phrase or pattern cannot be read, as the schema noted it. */
function unreadable(params: Readonly<Record<string, unknown>> = {}, { rule }: Words): string {
  const { phrase, pattern }: { phrase?: PhraseFault; pattern?: Extract<PatternReading, { is: "refused" }> } = params;
  if (phrase !== undefined) return `${rule.badPhrase} ${rule.phrase[phrase]}`;
  if (pattern === undefined) return rule.expects;
  const { because, detail } = pattern;
  return `${rule.badPattern} ${because === "syntax" ? rule.syntax(detail) : rule.pattern[because](mostOf.pattern)}`;
}

/** Whether `off` stands where a severity is meant to stand. */
function isBareOff({ value }: Read, id: string): boolean {
  const said = [valueAt(value, ["rules", id]), valueAt(value, ["rules", id, "severity"])];
  return said.some((each) => each === "off" || each === false);
}
