import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { verifyTrail } from "../../src/receipt/verify-trail.ts";
import { migrations } from "../../src/store/migrations.ts";
import { openFile } from "../../src/store/open-file.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { StoreBroken, StoreTooNew } from "../../src/store/store-broken.ts";
import { anEntry, noon, rejected, submitted } from "./an-entry.ts";
import { storeContract } from "./contract.ts";

const folder = mkdtempSync(join(tmpdir(), "servicemail-store-"));
let files = 0;
const newPath = (): string => join(folder, `${(files += 1)}.db`);

afterAll(() => rmSync(folder, { recursive: true }));

storeContract("sqlite", newPath);

/** Runs SQL on a file beside the store, and gives the first row. */
function asked(path: string, sql: string): Record<string, unknown> | undefined {
  const database = new DatabaseSync(path);
  try {
    return database.prepare(sql).get();
  } finally {
    database.close();
  }
}

describe("a store's file", () => {
  it("is written ahead and flushed at every commit", async () => {
    const database = await openFile(newPath(), migrations);
    expect(database.prepare("pragma journal_mode").get()).toEqual({ journal_mode: "wal" });
    expect(database.prepare("pragma synchronous").get()).toEqual({ synchronous: 2 });
    expect(database.prepare("pragma foreign_keys").get()).toEqual({ foreign_keys: 1 });
    expect(database.prepare("pragma busy_timeout").get()).toEqual({ timeout: 5000 });
    database.close();
  });

  it("gets each migration once, and keeps what it held", async () => {
    const path = newPath();
    const first = "create table notes (text text) strict; insert into notes values ('kept');";
    const second = "alter table notes add column language text not null default 'nl';";
    (await openFile(path, [first])).close();
    (await openFile(path, [first, second])).close();
    (await openFile(path, [first, second])).close();
    expect(asked(path, "select count(*) as n, min(text) as text, min(language) as language from notes")).toEqual({
      n: 1,
      text: "kept",
      language: "nl",
    });
  });

  it("from before there was a chain is linked as it is found, its people kept apart", async () => {
    const path = newPath();
    const before = migrations.slice(
      0,
      migrations.findIndex((step) => typeof step !== "string"),
    );
    const database = await openFile(path, before);
    const insert = `insert into events (review, seq, at, team, "user", type, body)`;
    const body = JSON.stringify({ ...rejected, by: { team: "T1", user: "U2" } });
    database.exec(`
      ${insert} values ('r1', 1, '${noon}', 'T1', 'U1', 'submitted', '${JSON.stringify(submitted)}');
      ${insert} values ('r2', 1, '${noon}', 'T1', 'U1', 'submitted', '${JSON.stringify(submitted)}');
      ${insert} values ('r1', 2, '${noon}', 'T1', 'U2', 'rejected', '${body}');
      insert into contents values ('r1', 'draft/1', '"mail"'), ('r1', 'reason/2', '"nee"');
    `);
    database.close();
    const store = await openSqliteStore(path);
    expect((await store.history("r1")).map(({ by, event }) => [by, event])).toEqual([
      [{ team: "T1", user: "U1" }, submitted],
      [{ team: "T1", user: "U2" }, JSON.parse(body)],
    ]);
    expect(await verifyTrail(store, [])).toMatchObject({ fault: null, end: { position: 3 } });
    await store.append(anEntry({ review: "r2", after: 1, events: [rejected] }));
    expect(await verifyTrail(store, [])).toMatchObject({ fault: null, end: { position: 4 } });
    await store.close();
    asked(path, `update contents set body = '"ja"' where key = 'reason/2'`);
    const again = await openSqliteStore(path);
    expect((await verifyTrail(again, [])).fault).toMatchObject({ position: 3, because: "content", key: "reason/2" });
    await again.close();
    expect(asked(path, "select count(*) as n from events where body like '%U2%'")).toEqual({ n: 0 });
  });

  it("holds nothing of what was erased, not in its free pages and not in its log", async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    const secret = "Beste mevrouw Jansen-van der Berg";
    const by = { team: "T1", user: "UJANSEN" };
    await store.append(anEntry({ by, contents: { "draft/1": secret.repeat(500) } }));
    await store.append(anEntry({ after: 1, by, events: [rejected], contents: { "reason/2": secret } }));
    await store.erase("r1", { what: "all", because: "asked", at: noon });
    const held = () => ["", "-wal"].map((end) => readFileSync(`${path}${end}`, "latin1")).join("");
    expect(held()).not.toMatch(/Jansen|UJANSEN/);
    expect(held()).toContain("erased");
    await store.close();
  });

  it("loses with a review whatever else knows of it, tables that came later included", async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    await store.append(anEntry());
    await store.append(anEntry({ review: "r2" }));
    asked(path, "create table later (review text, name text)");
    asked(path, "insert into later values ('r1', 'Jansen'), ('r2', 'De Vries')");
    await store.erase("r1", { what: "all", because: "asked", at: noon });
    await store.close();
    expect(asked(path, "select group_concat(name) as names from later")).toEqual({ names: "De Vries" });
  });

  it("that was tampered with after an erasure is seen for what it is", async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    for (const review of ["r1", "r2"]) {
      await store.append(anEntry({ review, contents: { "draft/1": "mail" } }));
      await store.append(anEntry({ review, after: 1, events: [rejected] }));
      await store.erase(review, { what: "all", because: "asked", at: noon });
    }
    await store.append(anEntry({ review: "r3", contents: { "draft/1": "mail" } }));
    await store.close();
    const whole = readFileSync(path);
    const faultAfter = async (sql: string) => {
      const copy = newPath();
      writeFileSync(copy, whole);
      asked(copy, sql);
      const tampered = await openSqliteStore(copy);
      const { fault } = await verifyTrail(tampered, []);
      await tampered.close();
      return fault === null ? null : [fault.position, fault.because];
    };
    expect(await faultAfter("select 1")).toBeNull();
    const verdict = (position: number) =>
      `update events set body = json_set(body, '$.version.verdict', 'service') where position = ${position}`;
    expect(await faultAfter(verdict(1))).toEqual([3, "remains"]);
    expect(
      await faultAfter(`update events set body = json_set(body, '$.because', 'retention') where position = 3`),
    ).toEqual([3, "commitment"]);
    expect(await faultAfter("delete from events where position = 5")).toEqual([5, "event-missing"]);
    expect(await faultAfter(`delete from salts where review = 'r3'`)).toEqual([7, "salt-missing"]);
    expect(await faultAfter(`delete from contents where review = 'r3'`)).toEqual([7, "content-missing"]);
    expect(await faultAfter(`delete from people where review = 'r3'`)).toEqual([7, "commitment"]);
    expect(await faultAfter(`insert into contents values ('r1', 'draft/1', '"anders"')`)).toEqual([1, "content-stray"]);
    expect(await faultAfter(`insert into contents values ('r3', 'draft/2', '"anders"')`)).toEqual([7, "content-stray"]);
  });

  it("stays as it was when a migration fails half-way", async () => {
    const path = newPath();
    const first = "create table notes (text text) strict;";
    (await openFile(path, [first])).close();
    const failing = openFile(path, [first, "drop table notes; create table oops (a nonsense) strict;"]);
    await expect(failing).rejects.toThrow(StoreBroken);
    expect(asked(path, "pragma user_version")).toEqual({ user_version: 1 });
    expect(asked(path, "select count(*) as n from notes")).toEqual({ n: 0 });
  });

  it("that a newer servicemail wrote is refused and left alone", async () => {
    const path = newPath();
    await (await openSqliteStore(path)).close();
    asked(path, `pragma user_version = ${migrations.length + 1}`);
    const before = readFileSync(path);
    await expect(openSqliteStore(path)).rejects.toThrow(StoreTooNew);
    await expect(openSqliteStore(path)).rejects.toThrow(/newer servicemail/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("that belongs to another program is refused and left alone", async () => {
    const path = newPath();
    asked(path, "create table customers (name text)");
    const before = readFileSync(path);
    await expect(openSqliteStore(path)).rejects.toThrow(/another program/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("that is no database, or stands nowhere, is breakage that names the path", async () => {
    const path = newPath();
    writeFileSync(path, "Beste klant, ".repeat(100));
    await expect(openSqliteStore(path)).rejects.toThrow(StoreBroken);
    await expect(openSqliteStore(path)).rejects.toThrow(path);
    const nowhere = join(folder, "missing", "store.db");
    await expect(openSqliteStore(nowhere)).rejects.toThrow(nowhere);
    await expect(openSqliteStore(":memory:")).rejects.toThrow(/local disk/);
  });

  it("that was damaged never shows what it held in the error", async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    await store.append(anEntry({ contents: { "draft/1": "text" } }));
    const database = new DatabaseSync(path);
    database.exec("pragma ignore_check_constraints = on; update contents set body = 'Beste mevrouw Jansen'");
    database.close();
    const error: unknown = await store.content("r1", "draft/1").catch((error: unknown) => error);
    await store.close();
    expect(error).toBeInstanceOf(StoreBroken);
    expect(error instanceof StoreBroken && `${error.message} ${String(error.cause)}`).not.toContain("Jansen");
  });

  it("keeps how an effect first ended, whatever a slower worker says of it", async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    const effects = ["a", "b"].map((lane) => ({ lane, kind: "card", target: "C1" }) as const);
    await store.append(anEntry({ effects }));
    const [first, second] = await store.dueEffects(noon, 10);
    const later = "2026-11-23T13:00:00.000Z";
    await store.delivered(first?.id ?? 0, noon);
    await store.abandoned(second?.id ?? 0, noon, "archived");
    for (const id of [first?.id ?? 0, second?.id ?? 0]) {
      await store.delivered(id, later);
      await store.abandoned(id, later, "gave up");
      await store.postponed(id, later, "failed");
    }
    await store.close();
    const row = (lane: string): unknown =>
      asked(path, `select attempts, due, delivered_at, abandoned_at, why from effects where lane = '${lane}'`);
    expect(row("a")).toEqual({ attempts: 0, due: noon, delivered_at: noon, abandoned_at: null, why: null });
    expect(row("b")).toEqual({ attempts: 0, due: noon, delivered_at: null, abandoned_at: noon, why: "archived" });
  });

  it("finds the effects that are due without reading those that were delivered", async () => {
    const path = newPath();
    await (await openSqliteStore(path)).close();
    const plan = asked(
      path,
      "explain query plan select min(id) from effects where delivered_at is null and abandoned_at is null group by lane",
    );
    expect(plan?.["detail"]).toContain("open_effects");
  });
});
