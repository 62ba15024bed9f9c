import { alternativesIn, openingsOf, parsePhrase, type Step } from "./phrase.ts";
import { readingsOf } from "./readings.ts";
import { groupOf, indexed, isWord, type Group } from "./vocabulary.ts";

/** The phrases somebody looks for, and the guards that silence a hit they overlap. */
export interface Wanted<Owner> {
  readonly owner: Owner;
  readonly phrases: readonly string[];
  readonly unless: readonly string[];
}

/** A phrase on its way: what comes after its first token. */
interface Route {
  readonly owner: number;
  readonly guards: boolean;
  readonly onwards: () => readonly Move[];
}

/** One step of a route. */
export type Move =
  | { readonly is: "one"; readonly group: Group; readonly optional: boolean }
  | { readonly is: "word" }
  | { readonly is: "gap"; readonly upTo: number };

/** What the matcher knows of one token: the groups it belongs to, and the phrases that begin with it. */
export interface Entry {
  readonly isIn: (group: Group) => boolean;
  readonly isWord: boolean;
  readonly routes: readonly Route[];
}

/** Words remembered at most; hostile mail must not be able to fill the memory. */
const remembered = 20_000;
/** Longer than any word people use. */
const longest = 100;

const unknown: Entry = { isIn: () => false, isWord: true, routes: [] };

/**
 * Files all phrases under the tokens they begin with, and says of each token what is known of it. The rest of a phrase
 * is read when its beginning is met, for most never are, and reading them all takes longer than checking a mail.
 */
export function compile<Owner>(wanted: readonly Wanted<Owner>[]): (token: string) => Entry {
  const routes = filed(wanted);
  return remember((token) => {
    const readings = readingsOf(token);
    const begun = new Set(readings.flatMap((reading) => routes.at(reading)));
    return { isIn: among(readings), isWord: isWord(token), routes: [...begun].flat() };
  });
}

/** The routes by their first tokens; those that begin alike lie together. */
function filed<Owner>(wanted: readonly Wanted<Owner>[]) {
  const index = indexed<Route[]>();
  const lists = new Map<string, Route[]>();
  const listFor = (opening: string): Route[] => {
    const known = lists.get(opening);
    if (known !== undefined) return known;
    const list: Route[] = [];
    lists.set(opening, list);
    index.add(alternativesIn(opening), list);
    return list;
  };
  const moves = mover();
  for (const [owner, { phrases, unless }] of wanted.entries()) {
    for (const [guards, list] of [[false, phrases] as const, [true, unless] as const]) {
      for (const phrase of list) {
        let first = 0;
        for (const opening of openingsOf(phrase)) {
          listFor(opening).push({ owner, guards, onwards: moves(phrase, ++first) });
        }
      }
    }
  }
  return index;
}

/** Reads the steps of phrases from one on, when asked for them; the same alternatives become one group. */
function mover(): (phrase: string, from: number) => () => readonly Move[] {
  const groups = new Map<string, Group>();
  const moveOf = (step: Step): Move => {
    if (step.is !== "one") return step;
    const name = step.of.join("|");
    const group = groups.get(name) ?? groupOf(step.of);
    groups.set(name, group);
    return { is: "one", group, optional: step.optional };
  };
  return (phrase, from) => {
    let moves: readonly Move[] | undefined;
    return () => (moves ??= parsePhrase(phrase).slice(from).map(moveOf));
  };
}

/** Whether any of these readings is in a group; asked again about one, it knows. */
function among(readings: readonly string[]): (group: Group) => boolean {
  const known = new Map<Group, boolean>();
  return (group) => {
    const before = known.get(group);
    if (before !== undefined) return before;
    const isIn = readings.some(group.holds);
    known.set(group, isIn);
    return isIn;
  };
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
