import { changeOf } from "./change.ts";
import type { Change } from "./change.ts";

/** How to compare the things in a list: those of one name may stand for each other, those of one key are the same. */
interface Naming<T> {
  readonly nameOf: (item: T) => string;
  readonly keyOf: (item: T) => string;
}

/**
 * What changed in a list, name by name: nothing exactly where both lists hold the same keys, under each name in the same
 * order. A key that gave way to another under its name is one change.
 */
export function listDifference<T>(
  before: readonly T[],
  after: readonly T[],
  { nameOf, keyOf }: Naming<T>,
): readonly Change<T>[] {
  const old = Map.groupBy(before, nameOf);
  const fresh = Map.groupBy(after, nameOf);
  const names = new Set([...old.keys(), ...fresh.keys()]);
  return [...names].flatMap((name) => changesIn(old.get(name) ?? [], fresh.get(name) ?? [], keyOf));
}

/** Leaves alone what stayed; where that changed places, two links may have swapped targets, so each place counts. */
function changesIn<T>(before: readonly T[], after: readonly T[], keyOf: Naming<T>["keyOf"]): Change<T>[] {
  const old = sorted(before, after, keyOf);
  const fresh = sorted(after, before, keyOf);
  const isInOrder = old.stayed.every((key, place) => key === fresh.stayed[place]);
  return isInOrder ? placeByPlace(old.others, fresh.others, keyOf) : placeByPlace(before, after, keyOf);
}

/** The keys that the other list holds as well, as often as it does, apart from the things it does not hold. */
function sorted<T>(
  items: readonly T[],
  elsewhere: readonly T[],
  keyOf: Naming<T>["keyOf"],
): { readonly stayed: readonly string[]; readonly others: readonly T[] } {
  const left = new Map<string, number>();
  for (const key of elsewhere.map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
  const stayed: string[] = [];
  const others: T[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    if (count > 0) stayed.push(key);
    else others.push(item);
  }
  return { stayed, others };
}

function placeByPlace<T>(before: readonly T[], after: readonly T[], keyOf: Naming<T>["keyOf"]): Change<T>[] {
  const longest = before.length > after.length ? before : after;
  return longest.flatMap((_, place) => {
    const isSame = (one: T, other: T): boolean => keyOf(one) === keyOf(other);
    return changeOf(before[place] ?? null, after[place] ?? null, isSame) ?? [];
  });
}
