import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { Compilable } from "kysely";
import { SqliteDialect } from "kysely";

/** Lets Kysely speak to Node's own SQLite over one open database; transactions go through `inOneTurn` instead. */
export function nodeSqliteDialect(database: DatabaseSync): SqliteDialect {
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare: (sql) => {
        const statement = database.prepare(sql);
        return {
          reader: statement.columns().length > 0,
          // Node's rows have no prototype; everything outside expects plain objects.
          all: (parameters) => statement.all(...asInput(parameters)).map((row) => ({ ...row })),
          run: (parameters) => statement.run(...asInput(parameters)),
          iterate: (parameters) => statement.iterate(...asInput(parameters)),
        };
      },
    },
  });
}

/** Runs one query inside a transaction and gives its rows. */
export type Run = (query: Compilable) => readonly Readonly<Record<string, unknown>>[];

/**
 * Runs queries in one transaction, all or nothing, and never lets go of the thread in between: were it to wait half-way,
 * a second handle in the same process would block that thread for a lock only this one can give back.
 */
export function inOneTurn<T>(database: DatabaseSync, act: (run: Run) => T): T {
  // Immediate: a transaction that reads before it locks cannot wait for another writer, SQLite fails it at once.
  database.exec("begin immediate");
  try {
    const outcome = act((query) => {
      const { sql, parameters } = query.compile();
      return database.prepare(sql).all(...asInput(parameters));
    });
    database.exec("commit");
    return outcome;
  } catch (error) {
    // SQLite itself rolls back on a full disk; a second rollback would hide the first error.
    if (database.isTransaction) database.exec("rollback");
    throw error;
  }
}

function asInput(parameters: readonly unknown[]): readonly SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === "string" || typeof value === "number") return value;
    throw new TypeError(`a value of type ${typeof value} cannot be kept`);
  });
}
