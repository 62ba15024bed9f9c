import type { z } from "zod";
import { flow } from "../draft/flow.ts";
import { nearest } from "../draft/nearest.ts";
import type { Strings } from "../text/locale.ts";
import { rulebook } from "../verdict/rulebook.ts";
import { mailKindProblems } from "./mail-kind-problems.ts";
import type { Problem } from "./problem.ts";
import { at, readYaml, type YamlReading } from "./read-yaml.ts";
import { ruleIssueProblems, ruleProblems } from "./rule-problems.ts";
import {
  exampleAt,
  isSetting,
  knownKeys,
  settingsSchema,
  type SettingName,
  type SettingsFile,
} from "./settings-schema.ts";

type Issue = z.core.$ZodIssue;
type Words = Strings["config"];

/** Reads the settings file; all that is wrong with it by line and column, or the settings. */
export function readSettings(
  text: string,
  file: string,
  strings: Strings,
): { readonly settings: SettingsFile | null; readonly problems: readonly Problem[] } {
  const words = strings.config;
  const yaml = readYaml(text);
  if (yaml.is === "broken") {
    const what = yaml.because === "double-key" ? words.doubleKey : words.notYaml;
    return { settings: null, problems: [{ where: at(file, yaml.place), what, example: null }] };
  }
  const parsed = settingsSchema.safeParse(yaml.value ?? {});
  const source = { yaml, file, words };
  const misplaced = ruleProblems(rulebook, source);
  if (parsed.success) return { settings: misplaced.length === 0 ? parsed.data : null, problems: misplaced };
  const wrong = parsed.error.issues.flatMap((issue) => {
    if (isInsideKind(issue)) return mailKindProblems(issue, yaml, file, strings);
    return isAboutRule(issue) ? ruleIssueProblems(issue, source) : problemsOf(issue, source);
  });
  return { settings: null, problems: [...wrong, ...misplaced] };
}

/** A kind is asked the questions of a declaration, so it is answered for in the words of one. */
function isInsideKind({ code, path }: Issue): boolean {
  return path[0] === "mailKinds" && path.length > 1 && code !== "invalid_key";
}

function isAboutRule({ path }: Issue): boolean {
  return path[0] === "rules" && path.length > 1;
}

type Read = Extract<YamlReading, { is: "read" }>;

function problemsOf(
  issue: Issue,
  { yaml, file, words }: { readonly yaml: Read; readonly file: string; readonly words: Words },
): Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      where: at(file, yaml.placeOf(issue.path, key)),
      what: words.unknownKey(key, nearest(key, knownKeys(issue.path))),
      example: null,
    }));
  }
  const where = at(file, yaml.placeOf(issue.path));
  const name = settingAt(issue.path, words);
  if (name === null) return [{ where, what: words.notMapping, example: "legalChannel: C0123456789" }];
  return [
    {
      where,
      what: `${name}: ${words.settings[name].expects}`,
      example: `${name.split(".").at(-1) ?? name}: ${flow(exampleAt(name))}`,
    },
  ];
}

/** The documented setting that an issue's path lies in. */
function settingAt(path: readonly PropertyKey[], words: Words): SettingName | null {
  const names = [path.slice(0, 2).join("."), String(path[0])];
  return names.filter((name) => isSetting(name, words))[0] ?? null;
}
