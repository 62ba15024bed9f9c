import { describe, expect, it } from "vitest";
import type { Filed } from "../../src/receipt/trail.ts";
import type { Trail } from "../../src/receipt/trail.ts";
import { verifyTrail } from "../../src/receipt/verify-trail.ts";
import type { ReviewEvent } from "../../src/review/event.ts";
import type { AdapterName } from "./adapters.ts";
import { anEntry, noon, rejected } from "./an-entry.ts";
import { handles } from "./handles.ts";

/** Everything on file, at once. */
async function allOf(trail: Trail): Promise<readonly Filed[]> {
  const all: Filed[] = [];
  for await (const filed of trail.filed()) all.push(filed);
  return all;
}

/** What every store must keep of the chain through its events. */
export function trailContract(name: AdapterName, place: () => string): void {
  const { aStore, openAt } = handles(name, place);

  describe(`the trail, kept by ${name}`, () => {
    it("links every event of every review in the order of saving, and fits", async () => {
      const store = await aStore();
      expect(await store.end()).toBeNull();
      await store.append(anEntry({ contents: { "draft/1": { één: "€" } } }));
      await store.append(anEntry({ review: "r2", by: { team: "T2", user: "U2" } }));
      await store.append(anEntry({ after: 1, events: [rejected, rejected], contents: { "reason/2": "nee" } }));
      const filed = await allOf(store);
      expect(filed.map(({ link }) => [link?.position, link?.review, link?.seq, link?.type])).toEqual([
        [1, "r1", 1, "submitted"],
        [2, "r2", 1, "submitted"],
        [3, "r1", 2, "rejected"],
        [4, "r1", 3, "rejected"],
      ]);
      expect(filed.map(({ link }) => Object.keys(link?.contents ?? {}))).toEqual([["draft/1"], [], [], ["reason/2"]]);
      const end = await store.end();
      expect(end).toStrictEqual({ position: 4, hash: filed[3]?.link?.hash });
      expect(await verifyTrail(store, [])).toMatchObject({ fault: null, end, erased: 0 });
    });

    it("says nothing of who and what without the salt of the review: the same twice looks different", async () => {
      const store = await aStore();
      await store.append(anEntry({ contents: { "reason/1": "te commercieel" } }));
      await store.append(anEntry({ review: "r2", contents: { "reason/1": "te commercieel" } }));
      const [one, other] = await allOf(store);
      expect(one?.salt).not.toBe(other?.salt);
      expect(one?.link?.contents["reason/1"]).not.toBe(other?.link?.contents["reason/1"]);
      expect(one?.link?.commitment).not.toBe(other?.link?.commitment);
      expect(JSON.stringify(one?.link)).not.toMatch(/"U1"|"T1"/);
    });

    it("gives people inside events back, and keeps their names out of what stays", async () => {
      const store = await aStore();
      const delegated = { ...rejected, for: { team: "T1", user: "U7" }, among: [{ team: "T1", user: "U1" }] };
      await store.append(anEntry({ events: [delegated satisfies ReviewEvent] }));
      expect((await store.history("r1"))[0]?.event).toStrictEqual(delegated);
      const [filed] = await allOf(store);
      expect(filed?.recorded?.event).toStrictEqual(delegated);
      expect(filed?.recorded?.body).not.toMatch(/U7|U1/);
    });

    it("is not touched by an entry that is stale or fails", async () => {
      const store = await aStore();
      await store.append(anEntry({ contents: { "draft/1": "a" } }));
      const end = await store.end();
      await store.append(anEntry());
      await store.append(anEntry({ after: 1, events: [rejected], contents: { "draft/1": "b" } })).catch(() => null);
      expect(await store.end()).toEqual(end);
      expect(await verifyTrail(store, [])).toMatchObject({ fault: null });
    });

    it("is read as it stood when reading began", async () => {
      const at = place();
      const [reader, writer] = [await openAt(at), await openAt(at)];
      await writer.append(anEntry());
      await writer.append(anEntry({ review: "r2", at: noon }));
      const seen: number[] = [];
      for await (const { position } of reader.filed()) {
        seen.push(position);
        await writer.append(anEntry({ review: `late${position}` }));
      }
      expect(seen).toEqual([1, 2]);
    });
  });
}
