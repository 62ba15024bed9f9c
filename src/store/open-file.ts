import { DatabaseSync } from "node:sqlite";
import type { Migration } from "./migrations.ts";
import { inOneTurn } from "./node-sqlite-dialect.ts";
import { StoreBroken, StoreTooNew, orBroken } from "./store-broken.ts";

// Marks a file as ours ("svml"), so that another program's database is never written to.
const applicationId = 0x73766d6c;
const busyTimeout = 5000;
const pause = 25;

/**
 * Opens a store's file, new or old, and brings its tables up to the last migration; any number of processes may do so
 * at once. Throws StoreTooNew for a file that has had more migrations than are given.
 */
export async function openFile(path: string, migrations: readonly Migration[]): Promise<DatabaseSync> {
  return orBroken(`open ${path}`, async () => {
    const database = new DatabaseSync(path, { timeout: busyTimeout, enableForeignKeyConstraints: true });
    try {
      await untilFree(() => prepare(database, path, migrations));
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function prepare(database: DatabaseSync, path: string, migrations: readonly Migration[]): void {
  refuseStranger(database, path);
  const mode = pragma(database, "journal_mode", "wal");
  if (mode !== "wal")
    throw new StoreBroken(`The store needs a file on a local disk, with write-ahead logging; ${path} cannot have it.`);
  pragma(database, "synchronous", "full");
  // What is erased must not stay readable in the free pages of the file.
  pragma(database, "secure_delete", "on");
  while (migrateOnce(database, path, migrations));
}

function refuseStranger(database: DatabaseSync, path: string): void {
  // Counted before the mark is read: a process that is creating the store right now writes both in one transaction.
  const tables = Number(database.prepare("select count(*) as n from sqlite_schema").get()?.["n"]);
  if (tables > 0 && pragma(database, "application_id") !== applicationId) {
    throw new StoreBroken(`${path} is a database of another program; give the store a file of its own.`);
  }
}

// True when a step was applied and there may be another.
function migrateOnce(database: DatabaseSync, path: string, migrations: readonly Migration[]): boolean {
  return inOneTurn(database, () => {
    const version = Number(pragma(database, "user_version"));
    if (version > migrations.length) {
      throw new StoreTooNew(
        `${path} was written by a newer servicemail (its tables are at version ${version}, this one knows ${migrations.length}). Run the newer one, or restore a copy from before the upgrade.`,
      );
    }
    const step = migrations[version];
    if (step === undefined) return false;
    if (typeof step === "string") database.exec(step);
    else step(database);
    pragma(database, "application_id", applicationId);
    pragma(database, "user_version", version + 1);
    return true;
  });
}

function pragma(database: DatabaseSync, name: string, value?: string | number): unknown {
  return database.prepare(value === undefined ? `pragma ${name}` : `pragma ${name} = ${value}`).get()?.[name];
}

// SQLite does not wait out its busy timeout when two processes switch a new file to write-ahead logging: one fails at once.
async function untilFree(act: () => void): Promise<void> {
  const giveUp = Date.now() + busyTimeout;
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (Date.now() >= giveUp || !isBusy(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function isBusy(error: unknown): boolean {
  // The low byte is SQLite's primary result code; 5 is SQLITE_BUSY.
  return (
    error instanceof Error && "errcode" in error && typeof error.errcode === "number" && (error.errcode & 0xff) === 5
  );
}
