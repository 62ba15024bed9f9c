import { afterEach } from "vitest";
import type { Trail } from "../../src/receipt/trail.ts";
import type { Store } from "../../src/review/store.ts";
import type { AdapterName } from "./adapters.ts";
import { adapters } from "./adapters.ts";

/** Opens stores for tests, each in a new place or in one that is named, and closes them after each test. */
export function handles(name: AdapterName, place: () => string) {
  const opened: (Store & Trail)[] = [];

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  const openAt = async (at: string): Promise<Store & Trail> => {
    const store = await adapters[name].open(at);
    opened.push(store);
    return store;
  };
  return { openAt, aStore: () => openAt(place()) };
}
