import { erasedPerson, clock, type Person, type ReviewEvent } from "../review/event.ts";

/** What stands in an event for a person, so that names can go and the event stay. */
interface Handle {
  readonly handle: number;
}

/** The handle of the clock, which is nobody. */
const nobody = 0;

/** The people of one review by their handles. */
export interface People {
  readonly handleOf: (person: Person) => number;
  readonly personOf: (handle: number) => Person;
}

/** People as they are known by handle; whoever is met first gets the next handle, and `newcomer` is told. */
export function peopleOf(
  known: Iterable<readonly [handle: number, person: Person]>,
  newcomer: (handle: number, person: Person) => void = () => undefined,
): People {
  const byHandle = new Map(known);
  const byName = new Map([...byHandle].map(([handle, person]) => [nameOf(person), handle]));
  return {
    personOf: (handle) => (handle === nobody ? clock : (byHandle.get(handle) ?? erasedPerson)),
    handleOf: (person) => {
      const name = nameOf(person);
      if (name === nameOf(clock)) return nobody;
      const handle = byName.get(name) ?? byHandle.size + 1;
      if (!byHandle.has(handle)) newcomer(handle, person);
      byHandle.set(handle, person);
      byName.set(name, handle);
      return handle;
    },
  };
}

/** An event as it is kept, every person in it replaced by a handle. */
export function bodyOf(event: ReviewEvent, { handleOf }: People): string {
  return JSON.stringify(event, (_, value: unknown) => (isPerson(value) ? { handle: handleOf(value) } : value));
}

/** A kept event with its people back in it; whoever was erased is marked as such. */
export function eventIn(body: string, { personOf }: People): ReviewEvent {
  return JSON.parse(body, (_, value: unknown) => (isHandle(value) ? personOf(value.handle) : value));
}

function nameOf({ team, user }: Person): string {
  return JSON.stringify([team, user]);
}

function isPerson(value: unknown): value is Person {
  return hasOnly(value, ["team", "user"]) && "user" in value && typeof value.user === "string";
}

function isHandle(value: unknown): value is Handle {
  return hasOnly(value, ["handle"]) && "handle" in value && typeof value.handle === "number";
}

function hasOnly(value: unknown, keys: readonly string[]): value is object {
  if (typeof value !== "object" || value === null) return false;
  const found = Object.keys(value);
  return found.length === keys.length && keys.every((key) => found.includes(key));
}
