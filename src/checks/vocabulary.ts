import { signs } from "./letters.ts";
import { fieldToken } from "./tokens.ts";

/** Alternatives that a token may be one of. */
export interface Group {
  readonly holds: (token: string) => boolean;
}

/** True for a token that stands for a word: not for a sign. */
export function isWord(token: string): boolean {
  return token.length !== 1 || !signs.includes(token);
}

/** Alternatives as phrases write them: words, wildcards, `#` for a number and `@` for a merge field. */
export function groupOf(alternatives: readonly string[]): Group {
  const whole = new Set(alternatives.filter((written) => !written.includes("*")));
  const wildcards = alternatives.filter((written) => written.includes("*")).map(wildcard);
  return {
    holds: (token) => {
      if (whole.has(token)) return true;
      if (token === fieldToken) return whole.has("@") || whole.has("#");
      if (wildcards.length === 0 && !whole.has("#")) return false;
      return isNumber(token) ? whole.has("#") : wildcards.some((fits) => fits(token));
    },
  };
}

/** Where things lie under alternatives, to be found by what a token may be. */
export interface Index<Thing> {
  readonly add: (alternatives: readonly string[], thing: Thing) => void;
  /** Everything under alternatives that a token is one of; some of it twice where it is more of them than one. */
  readonly at: (token: string) => readonly Thing[];
}

/** An empty index; the wildcards in it are found by the lengths of their stems, not by trying them all. */
export function indexed<Thing>(): Index<Thing> {
  const whole = new Map<string, Thing[]>();
  const beginnings = stems<Thing>();
  const endings = stems<Thing>();
  const insides = new Map<string, Thing[]>();

  const register = (written: string, thing: Thing): void => {
    if (!written.includes("*")) {
      push(whole, written, thing);
      return;
    }
    const stem = stemOf(written);
    if (written.startsWith("*") && written.endsWith("*")) push(insides, stem, thing);
    else if (written.startsWith("*")) endings.add(stem, thing);
    else beginnings.add(stem, thing);
  };

  return {
    add: (alternatives, thing) => {
      for (const written of alternatives) register(written, thing);
    },
    at: (token) => {
      const found = [...(whole.get(token) ?? [])];
      const take = (things: readonly Thing[] | undefined): void => void found.push(...(things ?? []));
      if (token === fieldToken) take(whole.get("@"));
      if (token === fieldToken || isNumber(token)) {
        take(whole.get("#"));
        return found;
      }
      for (const length of beginnings.lengths) if (length <= token.length) take(beginnings.of(token.slice(0, length)));
      for (const length of endings.lengths) if (length <= token.length) take(endings.of(token.slice(-length)));
      for (const [stem, things] of insides) if (token.includes(stem)) take(things);
      return found;
    },
  };
}

function wildcard(written: string): (token: string) => boolean {
  const stem = stemOf(written);
  if (!written.startsWith("*")) return (token) => token.startsWith(stem);
  return written.endsWith("*") ? (token) => token.includes(stem) : (token) => token.endsWith(stem);
}

function stemOf(written: string): string {
  return written.replaceAll("*", "");
}

function isNumber(token: string): boolean {
  return /^\p{N}[\p{N}.,:]*$/u.test(token);
}

function stems<Thing>() {
  const things = new Map<string, Thing[]>();
  const lengths = new Set<number>();
  return {
    lengths,
    add: (stem: string, thing: Thing): void => {
      lengths.add(stem.length);
      push(things, stem, thing);
    },
    of: (stem: string): readonly Thing[] | undefined => things.get(stem),
  };
}

/** Adds a value to the list under a key. */
export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}
