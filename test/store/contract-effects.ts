import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Store } from "../../src/review/store.ts";
import type { AdapterName } from "./adapters.ts";
import { anEntry, noon } from "./an-entry.ts";
import { handles } from "./handles.ts";

const withEffects = (store: Store, ...lanes: readonly string[]): Promise<unknown> =>
  store.append(anEntry({ effects: lanes.map((lane, n) => ({ lane, kind: "card", target: `${lane}-${n}` })) }));

const due = async (store: Store, now = noon, most = 10): Promise<readonly string[]> =>
  (await store.dueEffects(now, most)).map(({ target }) => target);

/** What every store must keep of what the world is still to be told. */
export function effectsContract(name: AdapterName, place: () => string): void {
  const { aStore } = handles(name, place);

  describe(`the effects of entries, kept by ${name}`, () => {
    it("are due from the moment of their entry, with all they need to be delivered", async () => {
      const store = await aStore();
      await store.append(anEntry({ effects: [{ lane: "card/r1", kind: "result", target: "U1" }] }));
      expect(await due(store, "2026-11-23T11:59:59.999Z")).toEqual([]);
      const [effect] = await store.dueEffects(noon, 10);
      expect(effect).toStrictEqual({
        id: effect?.id,
        review: "r1",
        lane: "card/r1",
        kind: "result",
        target: "U1",
        attempts: 0,
      });
    });

    it("are due from a later moment where one is said, and hold up nothing but their lane until then", async () => {
      const store = await aStore();
      const later = "2026-11-23T12:01:00.000Z";
      const effects = [
        { lane: "a", kind: "decision", target: "waits", due: "2026-11-23T13:01:00.000+01:00" },
        { lane: "a", kind: "answers", target: "behind" },
        { lane: "b", kind: "card", target: "now" },
      ] as const;
      await store.append(anEntry({ effects }));
      expect(await due(store)).toEqual(["now"]);
      expect(await due(store, later)).toEqual(["waits", "now"]);
    });

    it("come one a lane, oldest first, and no more than asked for", async () => {
      const store = await aStore();
      await withEffects(store, "b", "a", "b", "c", "a");
      expect(await due(store)).toEqual(["b-0", "a-1", "c-3"]);
      expect(await due(store, noon, 2)).toEqual(["b-0", "a-1"]);
    });

    it("follow one another in their lane as each is delivered", async () => {
      const store = await aStore();
      await withEffects(store, "a", "a");
      for (const expected of [["a-0"], ["a-1"], []]) {
        const [effect] = await store.dueEffects(noon, 10);
        expect(effect === undefined ? [] : [effect.target]).toEqual(expected);
        if (effect !== undefined) await store.delivered(effect.id, noon);
      }
    });

    it("hold up their lane, and no other, while they are postponed", async () => {
      const store = await aStore();
      await withEffects(store, "a", "a", "b");
      const [first] = await store.dueEffects(noon, 10);
      await store.postponed(first?.id ?? 0, "2026-11-23T12:05:00.000Z", "Slack said 429");
      expect(await due(store)).toEqual(["b-2"]);
      expect(await due(store, "2026-11-23T12:05:00.000Z")).toEqual(["a-0", "b-2"]);
      expect((await store.dueEffects("2026-11-23T12:05:00.000Z", 1))[0]?.attempts).toBe(1);
    });

    it("compare moments as moments, whatever their precision and offset", async () => {
      const store = await aStore();
      await store.append(
        anEntry({ at: "2026-11-23T13:00:00+01:00", effects: [{ lane: "a", kind: "card", target: "x" }] }),
      );
      expect(await due(store, "2026-11-23T11:59:59Z")).toEqual([]);
      expect(await due(store, "2026-11-23T12:00:00Z")).toEqual(["x"]);
    });

    it("let their lane go on when one is given up", async () => {
      const store = await aStore();
      await withEffects(store, "a", "a");
      const [first] = await store.dueEffects(noon, 10);
      await store.abandoned(first?.id ?? 0, noon, "the channel is archived");
      expect(await due(store)).toEqual(["a-1"]);
    });

    it("are struck off once and stay so, whatever is said of them later", async () => {
      const store = await aStore();
      await withEffects(store, "a");
      const [first] = await store.dueEffects(noon, 10);
      await store.delivered(first?.id ?? 0, noon);
      await store.postponed(first?.id ?? 0, noon, "a slower worker failed");
      await store.abandoned(first?.id ?? 0, noon, "a slower worker gave up");
      expect(await due(store)).toEqual([]);
    });

    it("agree with a plain list, whatever is done to them in whatever order", async () => {
      const store = await aStore();
      const step = fc.record({
        lane: fc.constantFrom("a", "b", "c"),
        how: fc.constantFrom("add", "deliver", "postpone", "abandon"),
        minutes: fc.integer({ min: 0, max: 9 }),
      });
      let round = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const review = `p${(round += 1)}`;
          const list: { lane: string; target: string; due: string }[] = [];
          for (const { lane, how, minutes } of steps) {
            const moment = `2026-11-23T12:0${minutes}:00.000Z`;
            const mine = `${review}/${lane}`;
            const head = list.find((effect) => effect.lane === mine);
            if (how === "add") {
              const target = `${mine}/${list.length}/${round}`;
              await store.append(
                anEntry({ review, at: moment, events: [], effects: [{ lane: mine, kind: "card", target }] }),
              );
              list.push({ lane: mine, target, due: moment });
            } else if (head !== undefined) {
              const stored = (await store.dueEffects("2026-11-24T00:00:00.000Z", 1000)).find((e) => e.lane === mine);
              const id = stored?.id ?? 0;
              if (how === "postpone") await store.postponed(id, moment, "later");
              else if (how === "deliver") await store.delivered(id, moment);
              else await store.abandoned(id, moment, "never");
              if (how === "postpone") head.due = moment;
              else list.splice(list.indexOf(head), 1);
            }
          }
          const now = "2026-11-23T12:04:00.000Z";
          const heads = list.filter((effect) => list.find(({ lane }) => lane === effect.lane) === effect);
          const stored = (await store.dueEffects(now, 1000)).filter((effect) => effect.review === review);
          expect(stored.map(({ target }) => target)).toEqual(
            heads.filter((effect) => effect.due <= now).map(({ target }) => target),
          );
        }),
        { numRuns: 25 },
      );
    });
  });
}
