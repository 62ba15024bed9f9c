import { readReviewed } from "../../review/reviewed.ts";
import { draftForm, readDraftMetadata } from "../cards/draft-form.ts";
import type { Front } from "../front.ts";
import { readTicket } from "../ticket.ts";
import type { ClickArgs } from "./args.ts";

/** Next and Previous in the draft form: draws the asked page over this one. */
export async function onTurnPage(front: Front, { action, body, ack }: ClickArgs): Promise<void> {
  await ack();
  const { ticket, toApprove } = readDraftMetadata(body.view?.private_metadata);
  const reviewed = await readReviewed(front.desk.store, readTicket(ticket).review);
  if (reviewed === null || body.view === undefined) return;
  const view = draftForm(
    reviewed,
    { page: Number(action.value), toApprove },
    await front.people.localeOf(body.user.id),
  );
  await front.client.views.update({ view_id: body.view.id, hash: body.view.hash, view });
}
