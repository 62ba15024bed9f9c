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
import { anEntry, noon, rejected, submitted } from "../store/an-entry.ts";

/** As large as an ordinary mail with its assessment. */
const readable = "x".repeat(4000);
const dossier = { parts: {}, declaration: {}, assessment: { verdict: "service" }, readable, earlier: [] };

const sender = { team: "T1", user: "U1" };

/** As many are open at one time, however many were decided before. */
const open = 10;

/** What people wait for, by what they do; whatever else reads the store is added here. */
export const reads: Readonly<Record<string, (store: Store & Trail, review: string) => Promise<unknown>>> = {
  "card (readReviewed)": (store, review) => readReviewed(store, review),
  "status (history)": (store, review) => store.history(review),
  "list of what is open (listed)": (store) => store.listed({ is: ["in-review"], sender: null }, 21),
  "list of one's own (listed)": (store) =>
    store.listed({ is: ["in-review", "revision-asked", "approved"], sender }, 21),
  "status of one's last (listed)": (store) => store.listed({ is: null, sender }, 1),
  "draft (content)": (store, review) => store.content(review, "draft/1"),
  "where the card is (posting)": (store, review) => store.posting(review),
  "what is due (dueEffects)": (store) => store.dueEffects("2026-11-23T12:00:00.000Z", 32),
  "same group (approvedFor)": (store) => store.approvedFor("f".repeat(64), "2026-11-01T00:00:00.000Z"),
  "kept drafts (kept)": (store) => store.kept(sender, "unsent/"),
  "end of the chain (end)": (store) => store.end(),
  "handing in (append)": (store) => store.append(anEntry({ review: randomUUID(), contents: { "draft/1": dossier } })),
};

/** Fills a new store with so many reviews, of which all but a few were decided on, and gives their names. */
export async function fill(path: string, reviews: number): Promise<readonly string[]> {
  const database = await openFile(path, migrations);
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  const names = Array.from({ length: reviews }, (_, index) => `SM-${index}`);
  for (let from = 0; from < reviews; from += 1000) {
    inOneTurn(database, (run) => {
      for (const review of names.slice(from, from + 1000)) {
        const entry = entryFor(review);
        appendEvents(run, db, entry);
        const stands = entry.events.length === 1 ? "in-review" : "rejected";
        run(db.insertInto("reviews").values({ review, ...entry.by, stands, at: noon }));
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
  const number = Number(review.slice(3));
  const by = { team: "T1", user: `U${number % 50}` };
  const events = number < open ? [submitted] : [submitted, rejected];
  return anEntry({ review, by, contents: { "draft/1": dossier, "settings/1": {} }, events });
}
