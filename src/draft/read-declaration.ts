import type { z } from "zod";
import { namesUnder, questionAt } from "./answers.ts";
import { badDeclaration } from "./bad-declaration.ts";
import { declarationSchema } from "./declaration.ts";
import type { Declaration } from "./declaration.ts";
import type { AnswerPath, DeclarationProblem } from "./declaration-problem.ts";
import type { Reading } from "./draft.ts";
import { nearest } from "./nearest.ts";

type Issue = z.core.$ZodIssue;

/** The sender's answers from a file or form, nothing at all being no answers; refused with everything wrong with them. */
export function readDeclaration(value: unknown): Reading<Declaration> {
  const parsed = declarationSchema.safeParse(value ?? {});
  if (parsed.success) return { is: "read", read: parsed.data };
  return badDeclaration(parsed.error.issues.flatMap((issue) => problemsOf(issue, value)));
}

/** What one fault found by the schema means for who wrote these answers. */
export function problemsOf(issue: Issue, value: unknown, outer: AnswerPath = []): readonly DeclarationProblem[] {
  const path = [...outer, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))];
  if (issue.code === "invalid_union") return unionProblems(issue, value, path);
  const names = namesOf(path);
  if (issue.code === "unrecognized_keys") {
    const known = namesUnder(names);
    return issue.keys.map((key) => ({
      is: "unknown-answer",
      where: null,
      path: [...path, key],
      near: nearest(key, known),
    }));
  }
  const { asks, options, example } = questionAt(names);
  if (issue.code === "custom") return [{ is: "ends-before-start", where: null, path, example }];
  const is = path.length > 0 && valueAt(value, path) === undefined ? "missing" : "wrong";
  return [{ is, where: null, path, asks, options, example }];
}

/** The answer that a path leads to, by name alone. */
function namesOf(path: AnswerPath): readonly string[] {
  return path.filter((key) => typeof key === "string");
}

/** Of the forms that an answer may take, the one it came closest to; where it resembles none, what is asked. */
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
  path: AnswerPath,
): readonly DeclarationProblem[] {
  const [close] = issue.errors
    .filter((form) => form.some(isInside))
    .sort((one, other) => distance(one) - distance(other));
  if (close !== undefined) return close.flatMap((inner) => problemsOf(inner, value, path));
  return [{ is: "wrong", where: null, path, ...questionAt(namesOf(path)) }];
}

function isInside({ code, path }: Issue): boolean {
  return path.length > 0 || code === "unrecognized_keys";
}

/** A form whose keys were not even meant is further off than one with wrong answers. */
function distance(form: readonly Issue[]): number {
  return form.length + (form.some(({ code }) => code === "unrecognized_keys") ? 100 : 0);
}

/** What a path leads to inside a value; nothing where it leads nowhere. */
export function valueAt(value: unknown, path: AnswerPath): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null) return undefined;
    inner = Object.entries(inner).find(([name]) => name === String(key))?.[1];
  }
  return inner;
}
