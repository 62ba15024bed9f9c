import { oncePer } from "../draft/once-per.ts";
import type { View } from "./normalise.ts";

/** Ways to say a thing, each an expression and, in lower case, words of which every match of it holds at least one. */
export type Alternatives = readonly (readonly [needles: readonly string[], expression: string])[];

/** Something that may be said in many ways. */
export interface Wording {
  readonly alternatives: Alternatives;
  /** The first place where it is said in whole words, upper or lower case. */
  readonly firstIn: (view: View) => RegExpExecArray | null;
}

const lowered = oncePer(({ text }: View) => text.toLowerCase());

/** Looks for any of these; compiling them takes longer than a mail takes, so that waits until a needle is there. */
export function wording(alternatives: Alternatives): Wording {
  const needles = [...new Set(alternatives.flatMap(([held]) => held))];
  let compiled: RegExp | undefined;
  return {
    alternatives,
    firstIn: (view) => {
      if (!needles.some((needle) => lowered(view).includes(needle))) return null;
      compiled ??= expressionOf(alternatives);
      return compiled.exec(view.text);
    },
  };
}

function expressionOf(alternatives: Alternatives): RegExp {
  const either = alternatives.map(([, expression]) => expression).join("|");
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${either})(?![\p{L}\p{N}])`, "iu");
}
