import { randomUUID } from "node:crypto";
import { Kysely } from "kysely";
import type { Trail } from "../../src/receipt/trail.ts";
import { readReviewed } from "../../src/review/reviewed.ts";
import type { Entry, Store } from "../../src/review/store.ts";
import { appendEvents } from "../../src/store/append-events.ts";
import { migrations } from "../../src/store/migrations.ts";
import { inOneTurn, nodeSqliteDialect } from "../../src/store/node-sqlite-dialect.ts";
import { openFile } from "../../src/store/open-file.ts";
import type { Tables } from "../../src/store/tables.ts";
import { anEntry, rejected, submitted } from "../store/an-entry.ts";

/** As large as an ordinary mail with its assessment. */
const readable = "x".repeat(4000);
const dossier = { parts: {}, declaration: {}, assessment: { verdict: "service" }, readable, earlier: [] };

/** What people wait for, by what they do; whatever else reads the store is added here. */
export const reads: Readonly<Record<string, (store: Store & Trail, review: string) => Promise<unknown>>> = {
  "card (readReviewed)": (store, review) => readReviewed(store, review),
  "status (history)": (store, review) => store.history(review),
  "draft (content)": (store, review) => store.content(review, "draft/1"),
  "where the card is (posting)": (store, review) => store.posting(review),
  "what is due (dueEffects)": (store) => store.dueEffects("2026-11-23T12:00:00.000Z", 32),
  "same group (approvedFor)": (store) => store.approvedFor("f".repeat(64), "2026-11-01T00:00:00.000Z"),
  "kept drafts (kept)": (store) => store.kept({ team: "T1", user: "U1" }, "unsent/"),
  "end of the chain (end)": (store) => store.end(),
  "handing in (append)": (store) => store.append(anEntry({ review: randomUUID(), contents: { "draft/1": dossier } })),
};

/** Fills a new store with so many reviews that were decided on, and gives their names. */
export async function fill(path: string, reviews: number): Promise<readonly string[]> {
  const database = await openFile(path, migrations);
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  const names = Array.from({ length: reviews }, (_, index) => `SM-${index}`);
  for (let from = 0; from < reviews; from += 1000) {
    inOneTurn(database, (run) => {
      for (const review of names.slice(from, from + 1000)) {
        appendEvents(run, db, entryFor(review));
        run(db.insertInto("postings").values({ review, channel: "C0LEGAL", ts: "1.1" }));
        const effect = { review, lane: `${review}/card`, kind: "card", target: "" } as const;
        const [created, due] = ["2026-11-20T12:00:00.000Z", "2026-11-20T12:00:00.000Z"];
        run(db.insertInto("effects").values({ ...effect, created, due, delivered_at: due }));
      }
    });
  }
  database.close();
  return names;
}

function entryFor(review: string): Entry {
  const by = { team: "T1", user: `U${Number(review.slice(3)) % 50}` };
  return anEntry({ review, by, contents: { "draft/1": dossier, "settings/1": {} }, events: [submitted, rejected] });
}
