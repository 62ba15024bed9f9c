import { epochOf } from "../draft/moment.ts";
import type { Standing } from "./command.ts";
import type { Person } from "./event.ts";
import { endOf } from "./office-hours.ts";
import { isSame } from "./review.ts";
import type { Store } from "./store.ts";

/** A reviewer who lets somebody else decide in their place, through a date. */
export interface Delegation {
  readonly from: Person;
  readonly to: Person;
  /** The last date on which it holds, whole. */
  readonly until: string;
}

/** Why somebody cannot be left to decide for another; the words stand in text/. */
export type NoDelegation =
  | "not-a-reviewer"
  | "standing-unknown"
  | "to-yourself"
  | "not-a-colleague"
  | "past"
  | "too-long";

/** The longest absence that a delegation covers, in days. */
const longest = 92;

/** Why this reviewer cannot let that person decide until then; null when they can. Who only stands in lets nobody. */
export function whyNotDelegate(
  { from, to, until }: Delegation,
  given: {
    readonly standing: Standing;
    /** Whether Slack knows the other as a full member of the same workspace; null when it did not say. */
    readonly isColleague: boolean | null;
    readonly at: string;
    readonly timeZone: string;
  },
): NoDelegation | null {
  const { standing, isColleague, at, timeZone } = given;
  if (standing.is === "unknown" || isColleague === null) return "standing-unknown";
  const isOwn = standing.is === "reviewer" && standing.roles.some(({ onBehalfOf }) => onBehalfOf === null);
  if (!isOwn) return "not-a-reviewer";
  if (isSame(from, to)) return "to-yourself";
  if (!isColleague || from.team !== to.team) return "not-a-colleague";
  const left = epochOf(endOf(until, timeZone)) - epochOf(at);
  if (left <= 0) return "past";
  return left > longest * 86_400_000 ? "too-long" : null;
}

/** Remembers that somebody decides for another, in the place of whom they had before. */
export async function keepDelegation(store: Store, { from, to, until }: Delegation, at: string): Promise<void> {
  await store.keep(houseOf(from), `delegation/${from.user}`, { from, to, until }, at);
}

/** Forgets who decides for somebody. */
export async function stopDelegation(store: Store, from: Person, at: string): Promise<void> {
  await store.keep(houseOf(from), `delegation/${from.user}`, null, at);
}

/** Those in whose place somebody may decide now. */
export async function delegatorsOf(
  store: Store,
  person: Person,
  { at, timeZone }: { readonly at: string; readonly timeZone: string },
): Promise<readonly Person[]> {
  const kept = await store.kept(houseOf(person), "delegation/");
  return kept.flatMap(({ value }) => {
    if (!isDelegation(value) || !isSame(value.to, person)) return [];
    return epochOf(at) < epochOf(endOf(value.until, timeZone)) ? [value.from] : [];
  });
}

/** What belongs to a whole workspace is kept under nobody's name in it. */
export function houseOf({ team }: Pick<Person, "team">): Person {
  return { team, user: "" };
}

/** What the store gives back was ours when it was kept; this only tells it from nothing. */
function isDelegation(value: unknown): value is Delegation {
  return typeof value === "object" && value !== null && "from" in value && "to" in value && "until" in value;
}
