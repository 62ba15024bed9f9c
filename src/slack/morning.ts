import type { Desk } from "../desk.ts";
import { dateIn, nextOpening } from "../review/office-hours.ts";
import { readReviewed } from "../review/reviewed.ts";
import type { Effect } from "../review/store.ts";
import { morningMessage } from "./cards/waiting-message.ts";
import { budget } from "./limits.ts";
import { quiet, type Performing } from "./performing.ts";

/** More open reviews than this are said to be that many. */
const counted = 500;

/** Sees to it that the list of the next morning is sent, once, whoever asks for it and however often. */
export async function planMorning({ store, now, policy }: Desk): Promise<void> {
  const at = now();
  const due = nextOpening(at, policy.office);
  const target = dateIn(due, policy.office.timeZone);
  const review = `morning/${target}`;
  if ((await store.content(review, "due")) !== null) return;
  const effects = [{ lane: "morning", kind: "morning", target, due } as const];
  await store.append({ review, after: 0, at, by: { team: "", user: "" }, events: [], contents: { due }, effects });
}

/** Lists what is open in the legal channel, in the morning it was meant for; nothing when nothing is open. */
export async function tellMorning(given: Performing, effect: Effect): Promise<void> {
  const { client, desk, legal } = given;
  const isToday = dateIn(desk.now(), desk.policy.office.timeZone) === effect.target;
  const open = isToday ? await desk.store.listed({ is: ["in-review"], sender: null }, counted) : [];
  const oldest = open.toReversed().slice(0, budget.morning);
  const reviewed = await Promise.all(oldest.map(({ review }) => readReviewed(desk.store, review)));
  const known = reviewed.flatMap((one) => one ?? []);
  if (known.length > 0) {
    const drawn = morningMessage(known, open.length - known.length, { locale: legal.locale });
    await client.chat.postMessage({ ...quiet, ...drawn, channel: legal.channel });
  }
  await planMorning(desk);
}
