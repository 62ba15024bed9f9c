import { parsePhrase, type Step } from "./phrase.ts";
import { readingsOf } from "./readings.ts";
import { isWord, push, vocabulary } from "./vocabulary.ts";

/** The phrases somebody looks for, and the guards that silence a hit they overlap. */
export interface Wanted<Owner> {
  readonly owner: Owner;
  readonly phrases: readonly string[];
  readonly unless: readonly string[];
}

/** A phrase on its way: from its first token a few steps further. */
interface Route {
  readonly owner: number;
  readonly guards: boolean;
  readonly steps: readonly Move[];
}

/** One step of a route. */
export type Move =
  | { readonly is: "one"; readonly group: number; readonly optional: boolean }
  | { readonly is: "word" }
  | { readonly is: "gap"; readonly upTo: number };

/** What the matcher knows of one token: the groups it belongs to, and the phrases that begin with it. */
export interface Entry {
  readonly groups: ReadonlySet<number>;
  readonly isWord: boolean;
  readonly routes: readonly Route[];
}

/** Words remembered at most; hostile mail must not be able to fill the memory. */
const remembered = 20_000;
/** Longer than any word people use. */
const longest = 100;

const unknown: Entry = { groups: new Set(), isWord: true, routes: [] };

/** Compiles all phrases into what is known of each token; throws when one of them cannot be read. */
export function compile<Owner>(wanted: readonly Wanted<Owner>[]): (token: string) => Entry {
  const groups = vocabulary();
  const routes = new Map<number, Route[]>();
  for (const [owner, { phrases, unless }] of wanted.entries()) {
    for (const [guards, list] of [[false, phrases] as const, [true, unless] as const]) {
      for (const phrase of list) {
        for (const steps of variants(parsePhrase(phrase).map((step) => move(step, groups.numberOf)))) {
          const first = steps[0];
          if (first?.is === "one") push(routes, first.group, { owner, guards, steps });
        }
      }
    }
  }
  return remember((token) => {
    const belongs = new Set(readingsOf(token).flatMap((reading) => [...groups.groupsOf(reading)]));
    return { groups: belongs, isWord: isWord(token), routes: [...belongs].flatMap((group) => routes.get(group) ?? []) };
  });
}

function move(step: Step, numberOf: (alternatives: readonly string[]) => number): Move {
  return step.is === "one" ? { is: "one", group: numberOf(step.of), optional: step.optional } : step;
}

/** A phrase that may begin with something optional begins in two ways. */
function variants(steps: readonly Move[]): readonly (readonly Move[])[] {
  const first = steps[0];
  if (first?.is !== "one") return [];
  return first.optional ? [steps, ...variants(steps.slice(1))] : [steps];
}

function remember(resolve: (token: string) => Entry): (token: string) => Entry {
  const known = new Map<string, Entry>();
  return (token) => {
    const entry = known.get(token);
    if (entry !== undefined) return entry;
    if (token.length > longest) return unknown;
    if (known.size >= remembered) known.clear();
    const resolved = resolve(token);
    // A slice would keep the whole mail it was cut from in memory.
    known.set(` ${token}`.slice(1), resolved);
    return resolved;
  };
}
