import type { Desk } from "../desk.ts";
import { dateIn, nextOpening } from "../review/office-hours.ts";
import { clock } from "../review/event.ts";
import { readReviewed } from "../review/reviewed.ts";
import type { Effect, Store } from "../review/store.ts";
import { morningMessage } from "./cards/waiting-message.ts";
import { budget } from "./limits.ts";
import { leave } from "./sweep.ts";
import { quiet, type Performing } from "./performing.ts";

/** More open reviews than this are said to be that many. */
const counted = 500;

/** Sees to it that the list of the next morning is sent, once, whoever asks for it and however often. */
export async function planMorning({ store, now, policy }: Desk): Promise<void> {
  const at = now();
  const due = nextOpening(at, policy.office);
  const target = dateIn(due, policy.office.timeZone);
  if (await isPlanned(store, target)) return;
  const effects = [{ lane: "morning", kind: "morning", target, due } as const];
  await store.append({ review: "", after: 0, at, by: clock, events: [], contents: {}, effects });
  await store.keep(clock, keyOf(target), due, at);
}

/** Lists what is open in the legal channel, in the morning it was meant for; nothing when nothing is open. */
export async function tellMorning(given: Performing, effect: Effect): Promise<void> {
  const { desk } = given;
  const isToday = dateIn(desk.now(), desk.policy.office.timeZone) === effect.target;
  // Planned twice when the process died in between: the first to be told takes the plan away.
  if (isToday && (await isPlanned(desk.store, effect.target))) await listOpen(given);
  await desk.store.keep(clock, keyOf(effect.target), null, desk.now());
  await planMorning(desk);
}

async function listOpen({ client, desk, legal }: Performing): Promise<void> {
  const open = await desk.store.listed({ is: ["in-review"], sender: null }, counted);
  const oldest = open.toReversed().slice(0, budget.morning);
  const reviewed = await Promise.all(oldest.map(({ review }) => readReviewed(desk.store, review)));
  const known = reviewed.flatMap((one) => one ?? []);
  if (known.length === 0) return;
  const drawn = morningMessage(known, open.length - known.length, { locale: legal.locale });
  const { channel = legal.channel, ts: id = "" } = await client.chat.postMessage({
    ...quiet,
    ...drawn,
    channel: legal.channel,
  });
  for (const { id: review } of known) await leave(desk.store, client, review, { is: "message", channel, id });
}

async function isPlanned(store: Store, target: string): Promise<boolean> {
  return (await store.kept(clock, keyOf(target))).length > 0;
}

function keyOf(target: string): string {
  return `morning/${target}`;
}
