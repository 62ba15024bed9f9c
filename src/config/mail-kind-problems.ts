import type { z } from "zod";
import { isPerMail, mailKindSchema } from "../draft/mail-kind.ts";
import type { DeclarationProblem } from "../draft/declaration-problem.ts";
import { nearest } from "../draft/nearest.ts";
import { problemsOf, valueAt } from "../draft/read-declaration.ts";
import { problemWords } from "../draft/problem-words.ts";
import type { Strings } from "../text/locale.ts";
import type { Problem } from "./problem.ts";
import { at, type Place, type YamlReading } from "./read-yaml.ts";

type Read = Extract<YamlReading, { is: "read" }>;

/** What is wrong inside one mail kind of the settings, in the words of the declaration it is part of. */
export function mailKindProblems(issue: z.core.$ZodIssue, yaml: Read, file: string, strings: Strings): Problem[] {
  const [top = "", kind = "", ...inner] = issue.path;
  return problemsOf({ ...issue, path: inner }, valueAt(yaml.value, [String(top), String(kind)])).map((problem) => ({
    where: at(file, placeOfProblem(yaml, problem, [top, kind])),
    what: `mailKinds.${String(kind)}: ${problemWords(asOfKind(problem), strings)}`,
    example: null,
  }));
}

/** Where in a YAML text a problem stands: an unknown name at the name itself, anything else at the answer. */
export function placeOfProblem(
  yaml: Read,
  { is, path }: DeclarationProblem,
  outer: readonly PropertyKey[] = [],
): Place {
  const whole = [...outer, ...path];
  return is === "unknown-answer" ? yaml.placeOf(whole.slice(0, -1), String(whole.at(-1))) : yaml.placeOf(whole);
}

/** A kind knows fewer answers than a declaration, and a title besides. */
function asOfKind(problem: DeclarationProblem): DeclarationProblem {
  if (problem.is !== "unknown-answer" || problem.path.length > 1) return problem;
  const [name = ""] = problem.path.map(String);
  if (isPerMail(name)) return { is: "not-for-a-kind", where: null, path: [name] };
  return { ...problem, near: nearest(name, mailKindSchema.keyof().options) };
}
