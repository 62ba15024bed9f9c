import { settle } from "../../desk.ts";
import { readReviewed } from "../../review/reviewed.ts";
import { actorOf } from "../actor.ts";
import { draftForm } from "../cards/draft-form.ts";
import type { Front } from "../front.ts";
import { refusalWords } from "../refusal-words.ts";
import { readTicket } from "../ticket.ts";
import { whisper } from "../whisper.ts";
import type { ClickArgs } from "./args.ts";

/** Approve on a card that shows the whole draft: decides at once, or asks for the reason that is still needed. */
export async function onApprove(front: Front, { action, body, ack, respond }: ClickArgs): Promise<void> {
  const { review, on } = readTicket(action.value);
  const by = actorOf(body);
  const standing = await front.people.standingOf(by);
  const answer = await settle(
    front.desk,
    review,
    { do: "approve", on, standing, as: null, reason: null, sawAll: true },
    by,
  );
  await ack();
  front.wake();
  if (answer.is !== "refused") return;
  const locale = await front.people.localeOf(by.user);
  const reviewed = answer.refusal.because === "reason-needed" ? await readReviewed(front.desk.store, review) : null;
  if (reviewed === null) await respond(whisper(await refusalWords(answer.refusal, locale, front.people)));
  else {
    const view = draftForm(reviewed, { page: Infinity, toApprove: true }, locale);
    await front.client.views.open({ trigger_id: body.trigger_id, view });
  }
}
