import { actingNow, say } from "../../desk.ts";
import { whyNotAnswer } from "../../review/may.ts";
import { readReviewed } from "../../review/reviewed.ts";
import { actorOf } from "../actor.ts";
import { answerForm } from "../cards/talk-forms.ts";
import type { Front } from "../front.ts";
import { readerOf } from "../reader-of.ts";
import { readQuestionTicket } from "../ticket.ts";
import type { ClickArgs, FormArgs } from "./args.ts";
import { refuseClick, takeWords, wordsIn } from "./said.ts";

/** Answer: opens the form with the question above it, to the side it was asked of. */
export async function onAnswer(front: Front, args: ClickArgs): Promise<void> {
  const { action, body, ack } = args;
  await ack();
  const by = actorOf(body);
  const { review, question } = readQuestionTicket(action.value);
  const reviewed = await readReviewed(front.desk.store, review);
  const standing = await front.people.standingOf(by);
  const refusal = whyNotAnswer(
    reviewed?.review ?? { is: "unknown" },
    { question, standing },
    actingNow(front.desk, by),
  );
  const asked = reviewed?.exchanges.find(({ seq }) => seq === question);
  if (refusal !== null || reviewed === null || asked === undefined) return refuseClick(front, args, refusal);
  const reader = await readerOf(reviewed, await front.people.localeOf(by.user), front);
  await front.client.views.open({ trigger_id: body.trigger_id, view: answerForm(reviewed, asked, reader) });
}

/** The answer as it was typed. */
export async function onAnswerForm(front: Front, args: FormArgs): Promise<void> {
  const by = actorOf(args.body);
  const { review, question } = readQuestionTicket(args.view.private_metadata);
  const standing = await front.people.standingOf(by);
  const command = { do: "answer", question, standing, words: wordsIn(args) } as const;
  await takeWords(front, args, await say(front.desk, review, command, by));
}
