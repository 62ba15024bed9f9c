import { signs } from "./letters.ts";
import { fieldToken } from "./tokens.ts";

/** The groups of alternatives that phrases are made of, each known by a number. */
export interface Groups {
  /** The number of this group of alternatives, the same for the same group. */
  readonly numberOf: (alternatives: readonly string[]) => number;
  /** Every group a token belongs to. */
  readonly groupsOf: (token: string) => ReadonlySet<number>;
}

/** True for a token that stands for a word: not for a sign. */
export function isWord(token: string): boolean {
  return token.length !== 1 || !signs.includes(token);
}

/** An empty vocabulary; the wildcards in it are found by the lengths of their stems, not by trying them all. */
export function vocabulary(): Groups {
  const numbers = new Map<string, number>();
  const whole = new Map<string, number[]>();
  const beginnings = stems();
  const endings = stems();
  const insides = new Map<string, number[]>();

  const register = (written: string, group: number): void => {
    if (!written.includes("*")) {
      push(whole, written, group);
      return;
    }
    const stem = written.replaceAll("*", "");
    if (written.startsWith("*") && written.endsWith("*")) push(insides, stem, group);
    else if (written.startsWith("*")) endings.add(stem, group);
    else beginnings.add(stem, group);
  };

  return {
    numberOf: (alternatives) => {
      const key = alternatives.join("|");
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size);
      for (const written of alternatives) register(written, numbers.size - 1);
      return numbers.size - 1;
    },
    groupsOf: (token) => {
      const found = new Set(whole.get(token));
      if (token === fieldToken) return union(found, whole.get("@"), whole.get("#"));
      if (/^\p{N}[\p{N}.,:]*$/u.test(token)) return union(found, whole.get("#"));
      for (const length of beginnings.lengths) union(found, beginnings.of(token.slice(0, length)));
      for (const length of endings.lengths) if (length <= token.length) union(found, endings.of(token.slice(-length)));
      for (const [stem, groups] of insides) if (token.includes(stem)) union(found, groups);
      return found;
    },
  };
}

function stems() {
  const groups = new Map<string, number[]>();
  const lengths = new Set<number>();
  return {
    lengths,
    add: (stem: string, group: number): void => {
      lengths.add(stem.length);
      push(groups, stem, group);
    },
    of: (stem: string): readonly number[] | undefined => groups.get(stem),
  };
}

/** Adds a value to the list under a key. */
export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}

function union(found: Set<number>, ...more: readonly (readonly number[] | undefined)[]): ReadonlySet<number> {
  for (const groups of more) for (const group of groups ?? []) found.add(group);
  return found;
}
