import type { Person } from "./event.ts";
import type { Unsent } from "./examined.ts";
import type { Store } from "./store.ts";

/** A mail that is kept unsent, with the key it is kept under and since when. */
export interface KeptUnsent {
  readonly key: string;
  readonly at: string;
  readonly unsent: Unsent;
}

/** The mails a person has not sent yet, newest first. */
export async function readUnsent(store: Store, person: Person): Promise<readonly KeptUnsent[]> {
  const kept = await store.kept(person, "unsent/");
  return kept.flatMap(({ key, at, value }) => (isUnsent(value) ? [{ key, at, unsent: value }] : []));
}

/** What the store gives back was ours when it was kept; this only tells it from nothing. */
function isUnsent(value: unknown): value is Unsent {
  return typeof value === "object" && value !== null && "parts" in value && "because" in value;
}
