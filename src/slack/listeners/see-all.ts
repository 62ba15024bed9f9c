import { readReviewed } from "../../review/reviewed.ts";
import { allForm } from "../cards/all-form.ts";
import type { Front } from "../front.ts";
import { readerOf } from "../reader-of.ts";
import { readTicket } from "../ticket.ts";
import type { ClickArgs } from "./args.ts";
import { refuseClick } from "./said.ts";

/** Show all: opens everything there is to know of a review, to whoever sees the card. */
export async function onSeeAll(front: Front, args: ClickArgs): Promise<void> {
  const { action, body, ack } = args;
  await ack();
  const reviewed = await readReviewed(front.desk.store, readTicket(action.value).review);
  if (reviewed === null) return refuseClick(front, args, null);
  const reader = await readerOf(reviewed, await front.people.localeOf(body.user.id), front);
  await front.client.views.open({ trigger_id: body.trigger_id, view: allForm(reviewed, 1, reader) });
}

/** Next and Previous in it: draws the asked page over this one. */
export async function onTurnAll(front: Front, { action, body, ack }: ClickArgs): Promise<void> {
  await ack();
  const { view } = body;
  const reviewed = await readReviewed(front.desk.store, readTicket(view?.private_metadata).review);
  if (reviewed === null || view === undefined) return;
  const reader = await readerOf(reviewed, await front.people.localeOf(body.user.id), front);
  const drawn = allForm(reviewed, Number(action.value), reader);
  await front.client.views.update({ view_id: view.id, hash: view.hash, view: drawn });
}
