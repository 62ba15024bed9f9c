import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { applyRetention, monthsBefore } from "../src/main/apply-retention.ts";
import { placeDailyCheckpoint } from "../src/main/daily-checkpoint.ts";
import { addKey, BadKeyFile, openKeyFile, readKeyFile } from "../src/main/key-file.ts";
import { placeLineAt } from "../src/main/place-line.ts";
import { startDaily } from "../src/main/start-daily.ts";
import { readCheckpoints } from "../src/receipt/checkpoint.ts";
import { keyFrom } from "../src/receipt/key.ts";
import { verifyTrail } from "../src/receipt/verify-trail.ts";
import { openSqliteStore } from "../src/store/sqlite.ts";
import { anEntry } from "./store/an-entry.ts";

const key = keyFrom(new Uint8Array(32).fill(7));

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "servicemail-daily-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function aStore() {
  const store = await openSqliteStore(join(aFolder(), "store.db"));
  onTestFinished(() => store.close());
  return store;
}

test("once a day a signed checkpoint is appended to the file, and the trail holds against all of them", async () => {
  const store = await aStore();
  const file = join(aFolder(), "checkpoints.txt");
  const place = placeLineAt(file);
  await placeDailyCheckpoint(store, { key, place, now: "2026-11-22T08:00:00.000Z" });
  await store.append(anEntry());
  for (const now of ["2026-11-22T09:00:00.000Z", "2026-11-22T23:00:00.000Z", "2026-11-23T00:10:00.000Z"]) {
    await placeDailyCheckpoint(store, { key, place, now });
    await store.append(anEntry({ review: now }));
  }
  const read = await readCheckpoints(readFileSync(file, "utf8"), [key]);
  expect(read).toMatchObject({ is: "read", checkpoints: [{ position: 1 }, { position: 3 }] });
  expect((await verifyTrail(store, read.is === "read" ? read.checkpoints : [])).fault).toBeNull();
});

test("a place that fails is tried again, also the next day, and gets every day in order", async () => {
  const store = await aStore();
  await store.append(anEntry());
  const placed: string[] = [];
  const fails = () => Promise.reject(new Error("down"));
  await expect(placeDailyCheckpoint(store, { key, place: fails, now: "2026-11-22T09:00:00.000Z" })).rejects.toThrow(
    "down",
  );
  const place = async (line: string) => void placed.push(line);
  await placeDailyCheckpoint(store, { key, place, now: "2026-11-23T09:00:00.000Z" });
  await placeDailyCheckpoint(store, { key, place, now: "2026-11-23T10:00:00.000Z" });
  const read = await readCheckpoints(placed.join("\n"), [key]);
  expect(read).toMatchObject({
    checkpoints: [{ at: "2026-11-22T09:00:00.000Z" }, { at: "2026-11-23T09:00:00.000Z" }],
  });
});

test("an address gets the line by POST, and what it does not accept counts as not placed", async () => {
  const got: string[] = [];
  let status = 500;
  const server = createServer((request, response) => {
    let body = `${request.method} ${request.headers["content-type"]} `;
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      got.push(body);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  const place = placeLineAt(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/checkpoints`);
  await expect(place("a.b.c")).rejects.toThrow("500");
  status = 204;
  await place("a.b.c");
  await place('{"a":1}');
  expect(got).toEqual(
    ["a.b.c", "a.b.c", '{"a":1}'].map((line) => {
      return `POST application/${line.startsWith("{") ? "json" : "jose"} ${line}`;
    }),
  );
});

test("jobs run at once, one after the other, one that fails stops no other, and stopping waits for them", async () => {
  const seen: string[] = [];
  const job = (name: string, fails: boolean) => ({
    name,
    run: async (now: string) => {
      await Promise.resolve();
      if (fails) throw new Error("no");
      seen.push(`${name} ${now}`);
    },
  });
  const daily = startDaily([job("one", false), job("two", true), job("three", false)], {
    now: () => "now",
    every: 1_000_000,
    failed: (name, cause) => seen.push(`${name} failed: ${String(cause)}`),
  });
  await daily.stop();
  expect(seen).toEqual(["one now", "two failed: Error: no", "three now"]);
});

test("a key file is made once, for its owner alone; a new key goes before the old; what is none is said to be", async () => {
  const path = join(aFolder(), "servicemail.key.json");
  expect(await readKeyFile(path)).toBeNull();
  const [one, same] = await Promise.all([openKeyFile(path), openKeyFile(path)]);
  expect(one.signs).toEqual(same.signs);
  const added = await addKey(path);
  expect((await readKeyFile(path))?.known.map(({ kid }) => kid)).toEqual([added.kid, one.signs.kid]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  writeFileSync(path, "not a key");
  await expect(openKeyFile(path)).rejects.toThrow(BadKeyFile);
});

test("what is kept longer than settled is erased, in Slack too, and each time that is told and stands in the trail", async () => {
  const store = await aStore();
  const contents = { "draft/1": "mail", "settings/1": {} };
  await store.append(anEntry({ review: "young", at: "2025-10-25T12:00:00.000Z", contents }));
  await store.append(anEntry({ review: "old", at: "2025-10-23T12:00:00.000Z", contents }));
  await store.append(anEntry({ review: "ancient", at: "2019-10-23T12:00:00.000Z", contents }));
  await store.posted("old", { channel: "C1", ts: "1.1" });
  await store.left("old", { is: "message", channel: "D1", id: "2.2" });
  const person = { team: "T1", user: "U1" };
  await store.keep(person, "unsent/1", {}, "2025-10-23T12:00:00.000Z");
  await store.keep(person, "unsent/2", {}, "2025-10-25T12:00:00.000Z");
  const swept: string[] = [];
  const told: unknown[] = [];
  const once = (eventsYears?: number) =>
    applyRetention(store, {
      retention: { draftsMonths: 13, eventsYears },
      sweep: async ({ id }) => (swept.push(id), id === "2.2" ? "cant_delete_message" : null),
      now: "2026-11-24T12:00:00.000Z",
      told: (review, erased) => told.push([review, erased.is, "stayed" in erased ? erased.stayed.length : 0]),
    });
  await once(7);
  await once(7);
  expect(told).toEqual([
    ["ancient", "erased", 0],
    ["old", "erased", 1],
  ]);
  expect(swept).toEqual(["1.1", "2.2"]);
  expect((await store.kept(person, "unsent/")).map(({ key }) => key)).toEqual(["unsent/2"]);
  expect(await store.content("young", "draft/1")).toBe("mail");
  expect(await store.content("old", "draft/1")).toBeNull();
  expect((await store.history("old")).at(-1)?.event).toMatchObject({ what: "drafts", because: "retention" });
  expect((await store.history("ancient")).map(({ event }) => event)).toMatchObject([{ what: "events" }]);
  expect((await verifyTrail(store, [])).fault).toBeNull();
});

test.each([
  ["2026-11-24T12:00:00.000Z", 13, "2025-10-24T12:00:00.000Z"],
  ["2026-03-31T12:00:00.000Z", 1, "2026-02-28T12:00:00.000Z"],
  ["2026-01-31T00:00:00.000Z", 24, "2024-01-31T00:00:00.000Z"],
])("%s less %i months is %s", (moment, months, then) => {
  expect(monthsBefore(moment, months)).toBe(then);
});
