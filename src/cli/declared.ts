import { placeOfProblem } from "../config/mail-kind-problems.ts";
import { at, readYaml, type YamlReading } from "../config/read-yaml.ts";
import { badDeclaration } from "../draft/bad-declaration.ts";
import type { Declaration } from "../draft/declaration.ts";
import type { DeclarationProblem } from "../draft/declaration-problem.ts";
import { declare } from "../draft/declare.ts";
import type { Reading } from "../draft/draft.ts";
import type { MailKinds } from "../draft/mail-kind.ts";
import { readDeclaration } from "../draft/read-declaration.ts";

type YamlRead = Extract<YamlReading, { is: "read" }>;

/** The declaration in a YAML text, its mail kind filled in; where it is wrong, each problem with file, line and column. */
export function declared(text: string, file: string, kinds: MailKinds): Reading<Declaration> {
  const yaml = readYaml(text);
  if (yaml.is === "broken") {
    const is = yaml.because === "double-key" ? "double-key" : "not-yaml";
    return badDeclaration([{ is, where: at(file, yaml.place), path: [] }]);
  }
  const own = readDeclaration(yaml.value);
  const reading = own.is === "read" ? declare(kinds, own.read) : own;
  if (reading.is === "read") return reading;
  return badDeclaration(inOrder(reading.unread.problems ?? [], yaml, file));
}

/** The problems as somebody meets them who reads the file from the top, each with its place. */
function inOrder(problems: readonly DeclarationProblem[], yaml: YamlRead, file: string): readonly DeclarationProblem[] {
  return problems
    .map((problem) => ({ problem, place: placeOfProblem(yaml, problem) }))
    .sort(({ place: one }, { place: other }) => one.line - other.line || one.column - other.column)
    .map(({ problem, place }) => ({ ...problem, where: at(file, place) }));
}
