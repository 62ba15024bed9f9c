import type { Declaration } from "../draft/declaration.ts";
import type { Person } from "../review/event.ts";
import type { Store } from "../review/store.ts";
import { usualFields } from "./cards/check-form-fields.ts";
import { rawAnswers, type Filled, type RawAnswers } from "./filled.ts";

/** What a sender usually says: the kind and the From line they used last, and their last answers for each kind. */
export interface Usual {
  readonly kind: string | null;
  readonly sender: string | null;
  /** By mail kind; under the empty name for a mail without a kind. */
  readonly per: Readonly<Record<string, RawAnswers>>;
}

const key = "usual";

/** What this person usually says; nothing when they never sent a form. */
export async function readUsual(store: Store, person: Person): Promise<Usual> {
  const kept = await store.kept(person, key);
  const own = kept.find((each) => each.key === key)?.value;
  return isUsual(own) ? own : { kind: null, sender: null, per: {} };
}

/** Remembers what a form said that the sender may say again; never who gets the mail, or what the mail says. */
export async function keepUsual(
  store: Store,
  person: Person,
  said: { readonly filled: Filled; readonly declaration: Declaration },
  at: string,
): Promise<void> {
  const { kind, sender } = said.filled;
  const before = await readUsual(store, person);
  const given = rawAnswers(said.declaration);
  const answers = Object.fromEntries(
    usualFields.flatMap((field) => (given[field] === undefined ? [] : [[field, given[field]]])),
  );
  const usual: Usual = {
    kind,
    sender: sender ?? before.sender,
    per: { ...before.per, [kind ?? ""]: { ...usualFor(before, kind), ...answers } },
  };
  await store.keep(person, key, usual, at);
}

/** What they usually answer about a mail of this kind. */
export function usualFor({ per }: Usual, kind: string | null): RawAnswers {
  return Object.hasOwn(per, kind ?? "") ? (per[kind ?? ""] ?? {}) : {};
}

/** What the store gives back was ours when it was kept; this only tells it from nothing. */
function isUsual(value: unknown): value is Usual {
  return typeof value === "object" && value !== null && "per" in value;
}
