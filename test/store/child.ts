// A process of its own that writes to a store as it is told, so that tests can race it and kill it.
import fc from "fast-check";
import { secondsAfter } from "../../src/draft/moment.ts";
import { carryOut, type Along } from "../../src/review/carry-out.ts";
import { replay } from "../../src/review/evolve.ts";
import type { Store } from "../../src/review/store.ts";
import type { AdapterName } from "./adapters.ts";
import { adapters } from "./adapters.ts";
import { anyStep, begin, commandIn, policies } from "../proof/decisions.ts";
import { anEntry, longContents, rejected, submitted } from "./an-entry.ts";

/** What a child is told: open and close a place, append a number of entries, or append until it is killed. */
export type Order =
  | { readonly do: "open"; readonly adapter: AdapterName; readonly place: string }
  | {
      readonly do: "append";
      readonly adapter: AdapterName;
      readonly place: string;
      readonly as: string;
      readonly times: number;
    }
  | {
      readonly do: "decide";
      readonly adapter: AdapterName;
      readonly place: string;
      readonly review: string;
      readonly policy: number;
      readonly seed: number;
    }
  | { readonly do: "append-for-ever"; readonly adapter: AdapterName; readonly place: string; readonly review: string };

/** What it tells back: it is up, an entry was saved, an order is done, or failed. */
export type Told =
  | { readonly is: "up" }
  | { readonly is: "saved"; readonly seq: number }
  | { readonly is: "done" }
  | { readonly is: "failed"; readonly why: string };

const tell = (told: Told): Promise<void> =>
  new Promise((resolve) => process.send?.(told, undefined, {}, () => resolve()));

process.on("message", (order: Order) => {
  obey(order)
    .then(() => tell({ is: "done" }))
    .catch((error: unknown) => tell({ is: "failed", why: String(error) }));
});
void tell({ is: "up" });

async function obey(order: Order): Promise<void> {
  const store = await adapters[order.adapter].open(order.place);
  if (order.do === "append") await append(store, order.as, order.times);
  if (order.do === "decide") await decideAtRandom(store, order);
  if (order.do === "append-for-ever") await appendForEver(store, order.review);
  await store.close();
}

/** Does at random what people do, through the same door as the desk; each command is kept with what came of it. */
async function decideAtRandom(store: Store, { review, policy, seed }: Extract<Order, { do: "decide" }>): Promise<void> {
  const house = policies[policy];
  if (house === undefined) throw new Error(`no policy ${policy}`);
  let at = begin;
  for (const step of fc.sample(anyStep, { seed, numRuns: 40 })) {
    at = secondsAfter(at, step.wait);
    const [command, by] = commandIn(step, replay(await store.history(review)));
    const along: Along = ({ seq }) => ({ contents: { [`command/${seq}`]: command }, effects: [] });
    await carryOut(store, review, command, { by, at, policy: house, along });
  }
}

// Reads again whenever the other process was first, as the desk does.
async function append(store: Store, as: string, times: number): Promise<void> {
  for (let saved = 0; saved < times;) {
    const after = (await store.history("r1")).length;
    const by = { team: "T1", user: as };
    const outcome = await store.append(
      anEntry({ after, by, events: [rejected], contents: { [`${as}/${saved}`]: after } }),
    );
    if (outcome.is === "saved") saved += 1;
  }
}

// Each entry has two events, many contents and an effect: long in writing, so that a kill strikes inside and a torn one shows.
async function appendForEver(store: Store, review: string): Promise<void> {
  for (let after = 0; ; after += 2) {
    const effects = [{ lane: `${review}/${after}`, kind: "card", target: "C1" }] as const;
    const contents = Object.fromEntries(longContents.map((text, n) => [`draft/${after + 2}/${n}`, text]));
    const outcome = await store.append(anEntry({ review, after, events: [submitted, rejected], contents, effects }));
    if (outcome.is === "saved") await tell({ is: "saved", seq: outcome.seq });
  }
}
