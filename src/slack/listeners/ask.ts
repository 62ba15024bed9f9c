import { actingNow, say } from "../../desk.ts";
import { whyNotAsk } from "../../review/may.ts";
import { readReviewed } from "../../review/reviewed.ts";
import { actorOf } from "../actor.ts";
import { askForm } from "../cards/talk-forms.ts";
import type { Front } from "../front.ts";
import { inTurn } from "../in-turn.ts";
import { readerOf } from "../reader-of.ts";
import { readTicket } from "../ticket.ts";
import type { ClickArgs, FormArgs } from "./args.ts";
import { refuseClick, takeWords, wordsIn } from "./said.ts";

/** Ask: opens the form for a question, to the sender and to whoever may decide. */
export async function onAsk(front: Front, args: ClickArgs): Promise<void> {
  const { action, body, ack } = args;
  await ack();
  const by = actorOf(body);
  const reviewed = await readReviewed(front.desk.store, readTicket(action.value).review);
  const standing = await front.people.standingOf(by);
  const refusal = whyNotAsk(reviewed?.review ?? { is: "unknown" }, { standing }, actingNow(front.desk, by));
  if (refusal !== null || reviewed === null) return refuseClick(front, args, refusal);
  const reader = await readerOf(reviewed, await front.people.localeOf(by.user), front);
  const side = by.user === reviewed.review.sender.user ? "sender" : "legal";
  await front.client.views.open({ trigger_id: body.trigger_id, view: askForm(reviewed, side, reader) });
}

/** The question as it was typed. */
export function onAskForm(front: Front, args: FormArgs): Promise<void> {
  return inTurn(args.view.id, () => ask(front, args));
}

async function ask(front: Front, args: FormArgs): Promise<void> {
  const by = actorOf(args.body);
  const { review } = readTicket(args.view.private_metadata);
  const words = wordsIn(args);
  const standing = await front.people.standingOf(by);
  const latest = (await readReviewed(front.desk.store, review))?.exchanges.at(-1);
  // Slack may deliver a form twice; the same words again while they wait for an answer are no second question.
  const again = latest?.answer === null && latest.by.user === by.user && latest.question === words.trim();
  if (again) return args.ack();
  await takeWords(front, args, await say(front.desk, review, { do: "ask", standing, words }, by));
}
