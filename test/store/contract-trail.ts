import { describe, expect, it } from "vitest";
import type { Filed, Trail } from "../../src/receipt/trail.ts";
import { verifyTrail } from "../../src/receipt/verify-trail.ts";
import { erasedPerson, clock, type ReviewEvent } from "../../src/review/event.ts";
import { StoreBroken } from "../../src/store/store-broken.ts";
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

  describe(`erasure, kept by ${name}`, () => {
    const asked = { because: "asked", at: "2026-11-24T12:00:00.000Z" } as const;
    const jansen = { team: "T1", user: "UJANSEN" };
    const aReview = async (store: Awaited<ReturnType<typeof aStore>>) => {
      const effects = [{ lane: "a", kind: "card", target: "" }] as const;
      const contents = { "draft/1": "Beste mevrouw Jansen", "settings/1": {} };
      await store.append(anEntry({ by: jansen, contents, effects }));
      await store.append(anEntry({ review: "r2", contents: { "draft/1": "een andere" } }));
      await store.append(anEntry({ after: 1, events: [rejected], contents: { "reason/2": "nee, Jansen" } }));
      await store.keep(jansen, "unsent/1", { parts: {}, because: "ask-first", revises: "r1" }, noon);
      await store.keep(jansen, "unsent/2", { parts: {}, because: "ask-first", revises: null }, noon);
    };

    it("of all takes words, names and salt, and leaves a chain that fits and says so", async () => {
      const store = await aStore();
      await aReview(store);
      expect(await store.erase("r1", { what: "all", ...asked })).toBe("erased");
      for (const key of ["draft/1", "settings/1", "reason/2"]) expect(await store.content("r1", key)).toBeNull();
      expect(await store.content("r2", "draft/1")).toBe("een andere");
      expect(await store.dueEffects("2027-01-01T00:00:00.000Z", 10)).toEqual([]);
      expect((await store.kept(jansen, "unsent/")).map(({ key }) => key)).toEqual(["unsent/2"]);
      const history = await store.history("r1");
      expect(history.map(({ by }) => by)).toEqual([erasedPerson, erasedPerson, clock]);
      expect(history[2]).toMatchObject({
        seq: 3,
        position: 4,
        event: { type: "erased", what: "all", because: "asked" },
      });
      expect((await allOf(store)).map(({ salt }) => salt === null)).toEqual([true, false, true, true]);
      expect(await verifyTrail(store, [])).toMatchObject({ fault: null, erased: 2, end: { position: 4 } });
    });

    it("of drafts takes what stood in the mail and leaves who decided what and why", async () => {
      const store = await aStore();
      await aReview(store);
      expect(await store.erase("r1", { what: "drafts", ...asked, because: "retention" })).toBe("erased");
      expect(await store.content("r1", "draft/1")).toBeNull();
      expect(await store.content("r1", "reason/2")).toBe("nee, Jansen");
      expect((await store.history("r1")).map(({ by }) => by)).toEqual([jansen, { team: "T1", user: "U1" }, clock]);
      expect(await verifyTrail(store, [])).toMatchObject({ fault: null, erased: 0 });
    });

    it("of events leaves nothing but their links and the word that they were erased", async () => {
      const store = await aStore();
      await aReview(store);
      await store.erase("r1", { what: "drafts", ...asked });
      await store.erase("r1", { what: "all", ...asked });
      expect(await verifyTrail(store, [])).toMatchObject({ fault: null, erased: 3 });
      expect(await store.erase("r1", { what: "events", ...asked })).toBe("erased");
      expect((await store.history("r1")).map(({ seq, event }) => [seq, event.type])).toEqual([[5, "erased"]]);
      expect(await verifyTrail(store, [])).toMatchObject({ fault: null, erased: 4, end: { position: 6 } });
    });

    it("closes a review: nothing is appended to it any more, and its id stays taken", async () => {
      const store = await aStore();
      await aReview(store);
      await store.erase("r1", { what: "all", ...asked });
      await expect(store.append(anEntry({ after: 3, events: [rejected] }))).rejects.toThrow(StoreBroken);
      expect(await store.append(anEntry())).toEqual({ is: "stale" });
    });

    it("happens once and never less than before, and not to what was never there", async () => {
      const store = await aStore();
      await aReview(store);
      expect(await store.erase("r9", { what: "all", ...asked })).toBe("unknown");
      await store.erase("r1", { what: "all", ...asked });
      for (const what of ["drafts", "all"] as const)
        expect(await store.erase("r1", { what, ...asked })).toBe("already");
      expect(await store.end()).toMatchObject({ position: 4 });
    });

    it("is due for reviews in which nothing happened since a moment, the quietest first", async () => {
      const store = await aStore();
      const draft = { "draft/1": "mail" };
      await store.append(anEntry({ review: "new", at: "2026-11-20T12:00:00.000Z", contents: draft }));
      await store.append(anEntry({ review: "old", at: "2025-01-02T12:00:00.000Z", contents: draft }));
      await store.append(anEntry({ review: "older", at: "2025-01-01T12:00:00.000Z", contents: draft }));
      await store.append(anEntry({ review: "revived", at: "2025-01-01T12:00:00.000Z", contents: draft }));
      await store.append(anEntry({ review: "revived", after: 1, events: [rejected], at: "2026-11-20T12:00:00.000Z" }));
      const quiet = (what: "drafts" | "events", most = 10) => store.quietSince("2026-01-01T13:00:00+01:00", what, most);
      expect(await quiet("drafts")).toEqual(["older", "old"]);
      expect(await quiet("drafts", 1)).toEqual(["older"]);
      await store.erase("older", { what: "drafts", ...asked });
      expect(await quiet("drafts")).toEqual(["old"]);
      expect(await quiet("events")).toEqual(["older", "old"]);
      await store.erase("older", { what: "events", ...asked });
      expect(await quiet("events")).toEqual(["old"]);
    });
  });

  describe(`what ${name} keeps for people`, () => {
    it("is dropped when nobody touched it since a moment", async () => {
      const store = await aStore();
      const one = { team: "T1", user: "U1" };
      await store.keep(one, "unsent/1", "old", "2025-01-01T12:00:00.000Z");
      await store.keep(one, "unsent/2", "new", noon);
      expect(await store.dropKept("2025-01-01T13:00:00.001+01:00")).toBe(1);
      expect((await store.kept(one, "unsent/")).map(({ key }) => key)).toEqual(["unsent/2"]);
      expect(await store.dropKept("2025-01-01T13:00:00.001+01:00")).toBe(0);
    });
  });

  describe(`what stands in Slack of a review, kept by ${name}`, () => {
    it("is its card and what was left beside it, until it is swept", async () => {
      const store = await aStore();
      const card = { is: "message", channel: "C1", id: "1.1" } as const;
      const message = { is: "message", channel: "D1", id: "2.2" } as const;
      const file = { is: "file", channel: "C1", id: "F1" } as const;
      await store.posted("r1", { channel: "C1", ts: "1.1" });
      await store.left("r1", card);
      await store.left("r1", message);
      await store.left("r1", message);
      await store.left("r1", file);
      await store.left("r2", file);
      expect(await store.traces("r1")).toHaveLength(3);
      expect(await store.traces("r1")).toEqual(expect.arrayContaining([card, message, file]));
      await store.swept("r1", message);
      await store.swept("r1", card);
      expect(await store.traces("r1")).toEqual([file]);
      expect(await store.posting("r1")).toBeNull();
      expect(await store.traces("r2")).toEqual([file]);
    });
  });
}
