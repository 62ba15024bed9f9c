import type { z } from "zod";
import { declarationSchema } from "./declaration.ts";
import type { Declaration } from "./declaration.ts";
import type { Reading } from "./draft.ts";
import { unread } from "./unread.ts";

const mostProblems = 10;

/** The sender's answers from a file or form, nothing at all being no answers; refused with all problems, each by its path. */
export function readDeclaration(value: unknown): Reading<Declaration> {
  const parsed = declarationSchema.safeParse(value ?? {});
  if (parsed.success) return { is: "read", read: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, []));
  const more = problems.length > mostProblems ? [`+${String(problems.length - mostProblems)}`] : [];
  return unread("bad-declaration", [...problems.slice(0, mostProblems), ...more].join("; "));
}

/** One problem as `consent: softOptIn: toldThen: expected boolean, received string`. */
function problemsOf(issue: z.core.$ZodIssue, outer: readonly PropertyKey[]): string[] {
  const path = [...outer, ...issue.path].map(String);
  if (issue.code === "invalid_union") return unionProblems(issue, path);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [...path, key, "unknown"].join(": "));
  const told = issue.message.replace(/^Invalid (?:option|input): /, "").replace(/^.*received undefined$/, "missing");
  const said = told.replaceAll('"|"', '", "').replaceAll('"', "");
  return [[...path, said.charAt(0).toLowerCase() + said.slice(1)].join(": ")];
}

/** Of the forms that an answer may take, the one it came closest to; where it resembles none, all of them. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: readonly string[]): string[] {
  const close = issue.errors
    .filter((form) => form.some(isInside))
    .sort((one, other) => distance(one) - distance(other))[0];
  if (close !== undefined) return close.flatMap((inner) => problemsOf(inner, path));
  const said = issue.errors.flat().flatMap((inner) => problemsOf(inner, []));
  return [[...path, [...new Set(said)].join(", or ")].join(": ")];
}

function isInside({ code, path }: z.core.$ZodIssue): boolean {
  return path.length > 0 || code === "unrecognized_keys";
}

/** A form whose keys were not even meant is further off than one with wrong answers. */
function distance(form: readonly z.core.$ZodIssue[]): number {
  return form.length + (form.some(({ code }) => code === "unrecognized_keys") ? 100 : 0);
}
