import { badDeclaration } from "./bad-declaration.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Declaration } from "./declaration.ts";
import type { DeclarationProblem } from "./declaration-problem.ts";
import type { Reading } from "./draft.ts";
import type { MailKinds } from "./mail-kind.ts";
import { nearest } from "./nearest.ts";

/**
 * The declaration with what was settled for its mail kind filled in; one without a kind stays as it is. The sender may
 * repeat a settled answer but not change it: neither side wins in silence, because the sender's would undo what legal
 * settled, and legal's would put words in the sender's mouth that legal then approves. So it is refused, naming both.
 */
export function declare(kinds: MailKinds, declaration: Declaration): Reading<Declaration> {
  const name = declaration.kind;
  if (name === undefined) return { is: "read", read: declaration };
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) return badDeclaration([unknownKind(name, Object.keys(kinds))]);
  const { title: _, ...settled } = kind;
  const own: Readonly<Record<string, unknown>> = declaration;
  const problems = Object.entries(settled)
    .filter(([answer, fixed]) => own[answer] !== undefined && !isSame(own[answer], fixed))
    .map(([answer, fixed]): DeclarationProblem => ({
      is: "contradicts-kind",
      where: null,
      path: [answer],
      kind: name,
      own: own[answer],
      fixed,
    }));
  return problems.length > 0 ? badDeclaration(problems) : { is: "read", read: { ...declaration, ...settled } };
}

function unknownKind(kind: string, known: readonly string[]): DeclarationProblem {
  const fault =
    known.length === 0
      ? ({ is: "no-kinds", kind } as const)
      : ({ is: "unknown-kind", kind, near: nearest(kind, known) } as const);
  return { ...fault, where: null, path: ["kind"] };
}

/** Lists are the same whatever their order. */
function isSame(own: unknown, fixed: unknown): boolean {
  return canonicalJson(inOrder(own)) === canonicalJson(inOrder(fixed));
}

function inOrder(answer: unknown): unknown {
  return Array.isArray(answer) ? answer.map(String).sort() : answer;
}
