import { DatabaseSync } from "node:sqlite";
import type { Trail } from "../../src/receipt/trail.ts";
import type { Store } from "../../src/review/store.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";

/** One way to keep reviews, as the contract and its child processes see it; a place is named by a path of its own. */
export interface Adapter {
  readonly open: (place: string) => Promise<Store & Trail>;
  /** Whether what stands at a place is whole by the storage's own check. */
  readonly isSound: (place: string) => boolean;
}

/** Every adapter that must keep the contract, by name. */
export const adapters = {
  sqlite: {
    open: openSqliteStore,
    isSound: (place) => {
      const database = new DatabaseSync(place, { readOnly: true });
      try {
        return database.prepare("pragma integrity_check").get()?.["integrity_check"] === "ok";
      } finally {
        database.close();
      }
    },
  },
} satisfies Readonly<Record<string, Adapter>>;

/** The name of an adapter. */
export type AdapterName = keyof typeof adapters;
