import { describe, expect, it } from "vitest";
import { StoreBroken } from "../../src/store/store-broken.ts";
import type { AdapterName } from "./adapters.ts";
import { adapters } from "./adapters.ts";
import { anEntry, noon, rejected, submitted } from "./an-entry.ts";
import { effectsContract } from "./contract-effects.ts";
import { trailContract } from "./contract-trail.ts";
import { processesContract } from "./contract-processes.ts";
import { handles } from "./handles.ts";

/** What every store must keep, whatever it is made of; `place` names a new and empty place at each call. */
export function storeContract(name: AdapterName, place: () => string): void {
  const { aStore, openAt } = handles(name, place);

  describe(`the history of a review, kept by ${name}`, () => {
    it("is empty for a review nobody started", async () => {
      const store = await aStore();
      expect(await store.history("r1")).toEqual([]);
    });

    it("gives back every event as it was, oldest first, numbered from 1", async () => {
      const store = await aStore();
      expect(await store.append(anEntry())).toEqual({ is: "saved", seq: 1 });
      const later = { at: "2026-11-23T13:00:00.000Z", by: { team: "T2", user: "U9" }, events: [rejected, submitted] };
      expect(await store.append(anEntry({ after: 1, ...later }))).toEqual({ is: "saved", seq: 3 });
      expect(await store.history("r1")).toStrictEqual([
        { review: "r1", seq: 1, position: 1, at: noon, by: { team: "T1", user: "U1" }, event: submitted },
        { review: "r1", seq: 2, position: 2, at: later.at, by: later.by, event: rejected },
        { review: "r1", seq: 3, position: 3, at: later.at, by: later.by, event: submitted },
      ]);
    });

    it("has positions that count over all reviews in the order of saving", async () => {
      const store = await aStore();
      await store.append(anEntry({ review: "r1" }));
      await store.append(anEntry({ review: "r2" }));
      await store.append(anEntry({ review: "r1", after: 1, events: [rejected] }));
      const positions = async (review: string) => (await store.history(review)).map(({ position }) => position);
      expect([await positions("r1"), await positions("r2")]).toEqual([[1, 3], [2]]);
    });
  });

  describe(`an entry, kept by ${name}`, () => {
    it("that was decided on an old state is stale and changes nothing at all", async () => {
      const store = await aStore();
      await store.append(anEntry());
      const late = anEntry({
        events: [rejected],
        contents: { "reason/1": "too late" },
        effects: [{ lane: "late", kind: "card", target: "C1" }],
      });
      expect(await store.append(late)).toEqual({ is: "stale" });
      expect(await store.history("r1")).toHaveLength(1);
      expect(await store.content("r1", "reason/1")).toBeNull();
      expect(await store.dueEffects(noon, 10)).toEqual([]);
    });

    it("that builds on events the store does not have is stale too, so that no seq is skipped", async () => {
      const store = await aStore();
      expect(await store.append(anEntry({ after: 1 }))).toEqual({ is: "stale" });
      expect(await store.history("r1")).toEqual([]);
    });

    it("without events keeps its effects and moves nothing on", async () => {
      const store = await aStore();
      await store.append(anEntry());
      const effects = [{ lane: "a", kind: "card", target: "C1" }] as const;
      const quiet = anEntry({ after: 1, events: [], effects });
      expect(await store.append(quiet)).toEqual({ is: "saved", seq: 1 });
      expect(await store.dueEffects(noon, 10)).toHaveLength(1);
    });

    it("whose contents come without an event to vouch for them is breakage, and nothing of it is saved", async () => {
      const store = await aStore();
      await store.append(anEntry());
      const loose = anEntry({ after: 1, events: [], contents: { "opinion/1": { tone: "flat" } } });
      await expect(store.append(loose)).rejects.toThrow(StoreBroken);
      expect(await store.content("r1", "opinion/1")).toBeNull();
    });

    it("of many, saved at once through two handles, is saved for exactly one", async () => {
      const at = place();
      const [one, other] = [await openAt(at), await openAt(at)];
      const racers = Array.from({ length: 20 }, (_, n) => ({ events: [rejected], contents: { [`reason/${n}`]: n } }));
      const outcomes = await Promise.all(racers.map((racer, n) => (n % 2 === 0 ? one : other).append(anEntry(racer))));
      expect(outcomes.filter((outcome) => outcome.is === "saved")).toHaveLength(1);
      const winner = outcomes.findIndex((outcome) => outcome.is === "saved");
      const kept = await Promise.all(racers.map((_, n) => one.content("r1", `reason/${n}`)));
      expect(kept).toEqual(racers.map((_, n) => (n === winner ? n : null)));
    });
  });

  describe(`a content, kept by ${name}`, () => {
    it("comes back as the JSON it was, and null where there is none", async () => {
      const store = await aStore();
      const draft = { subject: "Uw pakket — één 📦 \u0000 \ud800", parts: [1, 2.5, null, true], nested: { empty: "" } };
      await store.append(anEntry({ contents: { "draft/1": draft, "reason/1": "<!channel> 'x'; drop table events" } }));
      expect(await store.content("r1", "draft/1")).toStrictEqual(draft);
      expect(await store.content("r1", "reason/1")).toBe("<!channel> 'x'; drop table events");
      expect(await store.content("r1", "draft/2")).toBeNull();
      expect(await store.content("r2", "draft/1")).toBeNull();
    });

    it("is never replaced: an entry that tries is breakage, and nothing of it is saved", async () => {
      const store = await aStore();
      await store.append(anEntry({ contents: { "draft/1": "what legal saw" } }));
      const swap = anEntry({ after: 1, events: [rejected], contents: { "draft/1": "something else" } });
      await expect(store.append(swap)).rejects.toThrow(StoreBroken);
      expect(await store.content("r1", "draft/1")).toBe("what legal saw");
      expect(await store.history("r1")).toHaveLength(1);
    });
  });

  describe(`the posting of a card, kept by ${name}`, () => {
    it("is null before it is known, and replaced when the card is posted anew", async () => {
      const store = await aStore();
      expect(await store.posting("r1")).toBeNull();
      await store.posted("r1", { channel: "C1", ts: "1.1" });
      await store.posted("r2", { channel: "C2", ts: "2.2" });
      await store.posted("r1", { channel: "C1", ts: "3.3" });
      expect(await store.posting("r1")).toStrictEqual({ channel: "C1", ts: "3.3" });
      expect(await store.posting("r2")).toStrictEqual({ channel: "C2", ts: "2.2" });
    });
  });

  describe(`approvals for a group, kept by ${name}`, () => {
    const approval = (review: string, audience: string | null, at: string) =>
      anEntry({ review, at, events: [{ type: "approved", version: 1, as: "service", hasReason: false, audience }] });

    it("are those of that group since a moment, oldest first; other events and other groups are none", async () => {
      const store = await aStore();
      await store.append(approval("r1", "aa", "2026-11-20T12:00:00.000Z"));
      await store.append(approval("r2", "aa", "2026-11-01T12:00:00.000Z"));
      await store.append(approval("r3", "bb", "2026-11-21T12:00:00.000Z"));
      await store.append(approval("r4", null, "2026-11-21T12:00:00.000Z"));
      await store.append(approval("r5", "aa", "2026-11-19T12:00:00.000Z"));
      await store.append(anEntry({ review: "r6" }));
      expect(await store.approvedFor("aa", "2026-11-19T13:00:00.000+01:00")).toEqual([
        "2026-11-19T12:00:00.000Z",
        "2026-11-20T12:00:00.000Z",
      ]);
    });
  });

  describe(`reviews as ${name} lists them`, () => {
    const one = { team: "T1", user: "U1" };
    const stands = (is: "in-review" | "approved", user = "U1") => ({ stands: { is, sender: { team: "T1", user } } });

    it("stand as they were last said to, latest first, of one sender or of all, and no more than asked for", async () => {
      const store = await aStore();
      await store.append(anEntry({ review: "r1", at: "2026-11-20T12:00:00.000Z", ...stands("in-review") }));
      await store.append(anEntry({ review: "r2", at: "2026-11-21T12:00:00.000Z", ...stands("in-review", "U2") }));
      await store.append(anEntry({ review: "r3", at: "2026-11-22T12:00:00.000+01:00", ...stands("in-review") }));
      await store.append(anEntry({ review: "r4", at: noon }));
      await store.append(anEntry({ review: "r1", after: 1, at: noon, ...stands("approved") }));
      const open = { is: ["in-review"] as const, sender: null };
      expect(await store.listed(open, 10)).toStrictEqual([
        { review: "r3", is: "in-review", at: "2026-11-22T11:00:00.000Z" },
        { review: "r2", is: "in-review", at: "2026-11-21T12:00:00.000Z" },
      ]);
      expect(await store.listed(open, 1)).toHaveLength(1);
      const own = await store.listed({ is: ["in-review", "approved"], sender: one }, 10);
      expect(own.map(({ review, is }) => [review, is])).toEqual([
        ["r1", "approved"],
        ["r3", "in-review"],
      ]);
      expect(await store.listed({ is: null, sender: one }, 1)).toMatchObject([{ review: "r1", is: "approved" }]);
    });

    it("stand as before when an entry comes too late", async () => {
      const store = await aStore();
      await store.append(anEntry(stands("in-review")));
      expect(await store.append(anEntry({ after: 0, ...stands("approved") }))).toEqual({ is: "stale" });
      expect(await store.listed({ is: ["approved"], sender: null }, 10)).toEqual([]);
    });
  });

  describe(`what ${name} keeps for a person`, () => {
    const one = { team: "T1", user: "U1" };

    it("is given back as it was, newest first, to that person alone and under keys that begin like this", async () => {
      const store = await aStore();
      await store.keep(one, "unsent/1", { text: "één" }, "2026-11-20T12:00:00.000Z");
      await store.keep(one, "unsent/2", ["twee"], "2026-11-21T12:00:00.000+01:00");
      await store.keep(one, "usual", "anders", noon);
      await store.keep({ ...one, team: "T2" }, "unsent/3", "drie", noon);
      expect(await store.kept(one, "unsent/")).toStrictEqual([
        { key: "unsent/2", value: ["twee"], at: "2026-11-21T11:00:00.000Z" },
        { key: "unsent/1", value: { text: "één" }, at: "2026-11-20T12:00:00.000Z" },
      ]);
      expect(await store.kept(one, "%")).toEqual([]);
    });

    it("is replaced under its key, and gone when nothing is kept there any more", async () => {
      const store = await aStore();
      await store.keep(one, "usual", 1, noon);
      await store.keep(one, "usual", 2, "2026-11-23T13:00:00.000Z");
      expect(await store.kept(one, "usual")).toEqual([{ key: "usual", value: 2, at: "2026-11-23T13:00:00.000Z" }]);
      await store.keep(one, "usual", null, noon);
      expect(await store.kept(one, "usual")).toEqual([]);
    });
  });

  describe(`everything kept by ${name}`, () => {
    it("is there when the store is opened again", async () => {
      const at = place();
      const before = await adapters[name].open(at);
      const effects = [{ lane: "a", kind: "card", target: "C1" }] as const;
      await before.append(anEntry({ contents: { "draft/1": "text" }, effects }));
      await before.posted("r1", { channel: "C1", ts: "1.1" });
      const known = [await before.history("r1"), await before.dueEffects(noon, 10)];
      await before.close();
      const after = await openAt(at);
      expect([await after.history("r1"), await after.dueEffects(noon, 10)]).toEqual(known);
      expect(await after.content("r1", "draft/1")).toBe("text");
      expect(await after.posting("r1")).toEqual({ channel: "C1", ts: "1.1" });
      expect(await after.append(anEntry({ review: "r2" }))).toEqual({ is: "saved", seq: 1 });
      expect((await after.history("r2"))[0]?.position).toBe(2);
    });

    it("is out of reach once the store is closed, which is breakage with its cause", async () => {
      const store = await adapters[name].open(place());
      await store.close();
      await expect(store.history("r1")).rejects.toThrow(
        expect.objectContaining({ name: "StoreBroken", cause: expect.any(Error) }),
      );
    });
  });

  effectsContract(name, place);
  trailContract(name, place);
  processesContract(name, place);
}
