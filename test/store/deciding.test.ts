import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Command } from "../../src/review/command.ts";
import type { Recorded } from "../../src/review/event.ts";
import type { Store } from "../../src/review/store.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { policies } from "../proof/decisions.ts";
import { witness } from "../proof/decisions-witness.ts";
import { startChild } from "./start-child.ts";

const folder = mkdtempSync(join(tmpdir(), "servicemail-deciding-"));
afterAll(() => rmSync(folder, { recursive: true }));

const reviews = 24;

/** What happened together, with the command it followed from. */
async function entriesOf(store: Store, review: string): Promise<readonly (readonly [Command, readonly Recorded[]])[]> {
  const entries: [Command, Recorded[]][] = [];
  for (const recorded of await store.history(review)) {
    const command = await store.content(review, `command/${recorded.seq}`);
    if (command === null) entries.at(-1)?.[1].push(recorded);
    else entries.push([command as Command, [recorded]]);
  }
  return entries;
}

test(
  "two processes deciding on the same reviews at once do nothing that must never be true",
  { timeout: 120_000 },
  async () => {
    const place = join(folder, "deciding.db");
    const children = await Promise.all([startChild(), startChild()]);
    try {
      for (let n = 0; n < reviews; n += 1) {
        const order = { do: "decide", adapter: "sqlite", place, review: `r${n}`, policy: n % policies.length } as const;
        for (const [m, child] of children.entries()) child.order({ ...order, seed: n * 2 + m });
        expect(await Promise.all(children.map((child) => child.hear()))).toEqual([{ is: "done" }, { is: "done" }]);
      }
    } finally {
      await Promise.all(children.map((child) => child.kill()));
    }
    const store = await openSqliteStore(place);
    const types = new Set<string>();
    let turns = 0;
    for (let n = 0; n < reviews; n += 1) {
      const policy = policies[n % policies.length];
      if (policy === undefined) throw new Error("no policy");
      const watch = witness(policy);
      let before = "";
      for (const [command, events] of await entriesOf(store, `r${n}`)) {
        const [first] = events;
        if (first === undefined) throw new Error("nothing happened");
        watch.see(command, first, events);
        for (const { event } of events) types.add(event.type);
        // Each process has a clock of its own, so a moment before the last one tells that the other had its turn.
        if (first.at < before) turns += 1;
        before = first.at;
      }
      expect(watch.broken).toEqual([]);
    }
    expect([...types]).toEqual(expect.arrayContaining(["submitted", "endorsed", "approved", "revised", "withdrawn"]));
    expect(turns).toBeGreaterThan(3);
    await store.close();
  },
);
