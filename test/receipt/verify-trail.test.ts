import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Filed } from "../../src/receipt/trail.ts";
import { verifyTrail } from "../../src/receipt/verify-trail.ts";
import { filedFor, relinked, trailOf } from "./a-trail.ts";

const reviews = fc.array(fc.constantFrom("r1", "r2", "r3"), { minLength: 4, maxLength: 30 });
const someTrail = reviews.map(filedFor);

/** A trail, a place in it and another place. */
const atTwoPlaces = someTrail.chain((all) =>
  fc.tuple(fc.constant(all), fc.nat(all.length - 1), fc.nat(all.length - 1)).filter(([, one, other]) => one !== other),
);

/** Every way to change one thing of one record, by its name. */
const edits: Readonly<Record<string, (filed: Filed) => Filed>> = {
  "who did it": (filed) => edited(filed, { by: { team: "T1", user: "U2" } }),
  "in which team": (filed) => edited(filed, { by: { team: "T2", user: "U1" } }),
  "what happened": (filed) => edited(filed, { event: { type: "rejected", version: 99 } }),
  "its type": (filed) => edited(filed, { type: "approved" }),
  when: (filed) => edited(filed, { at: "2026-11-22T12:00:00.000Z" }),
  "its review": (filed) => edited(filed, { review: "r4" }),
  "its seq": (filed) => edited(filed, { seq: 99 }),
  "its salt": (filed) => ({ ...filed, salt: "another" }),
  "that it has a salt": (filed) => ({ ...filed, salt: null }),
  "the commitment": (filed) => linked(filed, { commitment: "0".repeat(64) }),
  "the hash": (filed) => linked(filed, { hash: "0".repeat(64) }),
  "when, in the link": (filed) => linked(filed, { at: "2026-11-22T12:00:00.000Z" }),
  "a content it claims": (filed) => linked(filed, { contents: { ...filed.link?.contents, "draft/7": "0".repeat(64) } }),
  "that it has an event": (filed) => ({ ...filed, recorded: null }),
  "that it has a link": (filed) => ({ ...filed, link: null }),
};

function edited(filed: Filed, with_: object): Filed {
  return { ...filed, recorded: filed.recorded === null ? null : { ...filed.recorded, ...with_ } };
}

function linked(filed: Filed, with_: object): Filed {
  return { ...filed, link: filed.link === null ? null : { ...filed.link, ...with_ } };
}

async function faultIn(all: readonly Filed[], checkpoints: Parameters<typeof verifyTrail>[1] = []) {
  return (await verifyTrail(trailOf(all), checkpoints)).fault;
}

const numbered = (all: readonly Filed[]) => all.map((filed, index) => ({ ...filed, position: index + 1 }));

describe("a trail", () => {
  test("that nobody touched fits, as does every beginning of it", async () => {
    await fc.assert(
      fc.asyncProperty(atTwoPlaces, async ([all, one]) => {
        expect(await verifyTrail(trailOf(all), [])).toMatchObject({ fault: null, end: all.at(-1)?.link, erased: 0 });
        expect(await faultIn(all.slice(0, one))).toBeNull();
      }),
    );
  });

  test.each(Object.keys(edits))("breaks where somebody changed %s, and there", async (what) => {
    await fc.assert(
      fc.asyncProperty(atTwoPlaces, async ([all, at]) => {
        const changed = all.map((filed, index) => (index === at ? (edits[what]?.(filed) ?? filed) : filed));
        expect(await faultIn(changed)).toMatchObject({ position: at + 1 });
      }),
      { numRuns: 50 },
    );
  });

  test("breaks where a content was changed, taken away or put back", async () => {
    await fc.assert(
      fc.asyncProperty(atTwoPlaces, async ([all, at]) => {
        const third = at - (at % 3);
        const swap = (contents: Filed["contents"]) =>
          all.map((filed, index) => (index === third ? { ...filed, contents } : filed));
        const [key = ""] = Object.keys(all[third]?.contents ?? {});
        const place = { position: third + 1, key };
        expect(await faultIn(swap({ [key]: "0".repeat(64) }))).toMatchObject({ ...place, because: "content" });
        expect(await faultIn(swap({}))).toMatchObject({ ...place, because: "content-missing" });
      }),
    );
  });

  test("breaks where records were dropped, exchanged or slipped in, numbered anew or not", async () => {
    await fc.assert(
      fc.asyncProperty(atTwoPlaces, async ([all, one, other]) => {
        const dropped = all.filter((_, index) => index !== one);
        const isLast = one === all.length - 1;
        expect((await faultIn(dropped))?.position).toBe(isLast ? undefined : one + 1);
        expect((await faultIn(numbered(dropped)))?.position).toBe(isLast ? undefined : one + 1);
        const exchanged = all.map(
          (filed, index) => all[index === one ? other : index === other ? one : index] ?? filed,
        );
        expect((await faultIn(numbered(exchanged)))?.position).toBe(Math.min(one, other) + 1);
        const slipped = all.flatMap((filed, index) => (index === one ? [filed, filed] : [filed]));
        expect((await faultIn(numbered(slipped)))?.position).toBe(one + 2);
      }),
    );
  });

  test("that was wholly made anew fits, except for a checkpoint of what stood there before", async () => {
    await fc.assert(
      fc.asyncProperty(atTwoPlaces, async ([all, at, seen]) => {
        const by = { team: "T1", user: "U9" };
        const forged = relinked(all.map((filed, index) => (index === at ? edited(filed, { by }) : filed)));
        const link = all[seen]?.link;
        if (link === null || link === undefined) throw new Error("no link");
        expect(await faultIn(forged)).toBeNull();
        const fault = await faultIn(forged, [link]);
        if (seen < at) expect(fault).toBeNull();
        else expect(fault).toMatchObject({ position: seen + 1, because: "checkpoint" });
      }),
    );
  });

  test("that was cut off fits, except for a checkpoint of its end", async () => {
    await fc.assert(
      fc.asyncProperty(atTwoPlaces, async ([all, at]) => {
        const cut = all.slice(0, at);
        expect(await faultIn(cut)).toBeNull();
        const end = all.at(-1)?.link;
        if (end === null || end === undefined) throw new Error("no link");
        expect(await faultIn(cut, [end])).toMatchObject({ position: at + 1, because: "end-missing" });
      }),
    );
  });
});
