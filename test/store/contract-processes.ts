import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { verifyTrail } from "../../src/receipt/verify-trail.ts";
import type { AdapterName } from "./adapters.ts";
import { adapters } from "./adapters.ts";
import { longContents, noon } from "./an-entry.ts";
import type { Told } from "./child.ts";
import { handles } from "./handles.ts";
import type { Child } from "./start-child.ts";
import { startChild } from "./start-child.ts";

/** What every store must keep when several processes use it, and when one of them is killed. */
export function processesContract(name: AdapterName, place: () => string): void {
  const { openAt } = handles(name, place);
  const started: Child[] = [];

  afterEach(async () => {
    await Promise.all(started.splice(0).map((child) => child.kill()));
  });

  const aChild = async (): Promise<Child> => {
    const child = await startChild();
    started.push(child);
    return child;
  };

  describe(`processes that share what ${name} keeps`, { timeout: 60_000 }, () => {
    it("can all open a place that is not there yet, at the same moment", async () => {
      const children = [await aChild(), await aChild()];
      for (let round = 0; round < 25; round += 1) {
        const at = place();
        for (const child of children) child.order({ do: "open", adapter: name, place: at });
        expect(await Promise.all(children.map((child) => child.hear()))).toEqual([{ is: "done" }, { is: "done" }]);
      }
    });

    it("append to one review at once: every seq once, nothing lost", async () => {
      const at = place();
      const children = [await aChild(), await aChild()];
      for (const [n, child] of children.entries()) {
        child.order({ do: "append", adapter: name, place: at, as: `U${n}`, times: 100 });
      }
      expect(await Promise.all(children.map((child) => child.hear()))).toEqual([{ is: "done" }, { is: "done" }]);
      const store = await openAt(at);
      const history = await store.history("r1");
      expect(history.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
      for (const user of ["U0", "U1"]) {
        const seqs = history.filter(({ by }) => by.user === user).map(({ seq }) => seq);
        expect(seqs).toHaveLength(100);
        // Each content holds the seq its entry came after: the contents are those of the events that were saved.
        const contents = await Promise.all(seqs.map((_, n) => store.content("r1", `${user}/${n}`)));
        expect(contents).toEqual(seqs.map((seq) => seq - 1));
      }
      expect(await verifyTrail(store, [])).toMatchObject({ fault: null, end: { position: 200 } });
    });

    it("may be killed while they append: whatever was acknowledged is there, whole", async () => {
      const at = place();
      for (let round = 0; round < 4; round += 1) {
        const review = `r${round}`;
        const child = await aChild();
        child.order({ do: "append-for-ever", adapter: name, place: at, review });
        const heard: Told[] = [];
        while (heard.length < 3 + round) heard.push(await child.hear());
        // Each round strikes at another point of the append that is going on.
        for (let turn = 0; turn < round * 25; turn += 1) await setImmediate();
        await child.kill();
        heard.push(...(await child.rest()));
        const acknowledged = Math.max(...heard.map((told) => (told.is === "saved" ? told.seq : 0)));

        const store = await adapters[name].open(at);
        const seqs = (await store.history(review)).map(({ seq }) => seq);
        const lanes = (await store.dueEffects(noon, 1000)).filter((effect) => effect.review === review);
        expect(seqs.length).toBeGreaterThanOrEqual(acknowledged);
        expect(seqs).toEqual(Array.from({ length: lanes.length * 2 }, (_, n) => n + 1));
        for (const seq of seqs.filter((n) => n % 2 === 0)) {
          const contents = longContents.map((_, n) => store.content(review, `draft/${seq}/${n}`));
          expect(await Promise.all(contents)).toEqual(longContents);
        }
        expect((await verifyTrail(store, [])).fault).toBeNull();
        await store.close();
        expect(adapters[name].isSound(at)).toBe(true);
      }
    });
  });
}
