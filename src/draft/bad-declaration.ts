import type { DeclarationProblem } from "./declaration-problem.ts";
import type { Reading } from "./draft.ts";

/** A declaration that is refused, with everything that is wrong with it. */
export function badDeclaration(problems: readonly DeclarationProblem[]): Extract<Reading<never>, { is: "unread" }> {
  return { is: "unread", unread: { because: "bad-declaration", detail: null, problems } };
}
