import type { Strings } from "../text/locale.ts";
import {
  environmentNames,
  environmentSchema,
  exampleOf,
  type Environment,
  type EnvironmentName,
} from "./environment-schema.ts";
import { nearest } from "../draft/nearest.ts";
import type { Problem } from "./problem.ts";

/** The variables as they come from outside. */
export type RawEnvironment = Readonly<Record<string, string | undefined>>;

/** The known variables that hold something, spaces around it dropped; their values still unchecked. */
export function filledIn(raw: RawEnvironment): Partial<Record<EnvironmentName, string>> {
  const filled: Partial<Record<EnvironmentName, string>> = {};
  for (const name of environmentNames) {
    const value = raw[name]?.trim() ?? "";
    if (value !== "") filled[name] = value;
  }
  return filled;
}

/** Reads every variable at once; all that is wrong with them, or the values. */
export function readEnvironment(
  raw: RawEnvironment,
  words: Strings["config"],
): { readonly environment: Environment | null; readonly problems: readonly Problem[] } {
  const parsed = environmentSchema.safeParse(filledIn(raw));
  const unknown = unknownNames(raw, words);
  if (parsed.success) return { environment: parsed.data, problems: unknown };
  const wrong = environmentNames.filter((name) => parsed.error.issues.some(({ path }) => path[0] === name));
  const problems = wrong.map((name) => ({ where: name, what: words.env[name].expects, example: exampleOf(name) }));
  return { environment: null, problems: [...problems, ...unknown] };
}

function unknownNames(raw: RawEnvironment, words: Strings["config"]): Problem[] {
  const known: readonly string[] = environmentNames;
  return Object.keys(raw)
    .filter((name) => name.startsWith("SERVICEMAIL_") && !known.includes(name))
    .map((name) => ({ where: name, what: words.unknownVariable(nearest(name, known)), example: null }));
}
