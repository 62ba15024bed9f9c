/** What became of one thing between two drafts. */
export type Change<T> =
  | { readonly is: "added"; readonly after: T }
  | { readonly is: "removed"; readonly before: T }
  | { readonly is: "changed"; readonly before: T; readonly after: T };

/** What became of a thing that may be missing on either side; null where nothing did. */
export function changeOf<T>(
  before: T | null,
  after: T | null,
  isSame: (one: T, other: T) => boolean,
): Change<T> | null {
  if (before === null) return after === null ? null : { is: "added", after };
  if (after === null) return { is: "removed", before };
  return isSame(before, after) ? null : { is: "changed", before, after };
}
