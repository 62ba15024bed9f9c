import { withdraw } from "../../desk.ts";
import { strings } from "../../text/locale.ts";
import { actorOf } from "../actor.ts";
import type { Front } from "../front.ts";
import { refusalWords } from "../refusal-words.ts";
import { readTicket } from "../ticket.ts";
import { whisper } from "../whisper.ts";
import type { ClickArgs } from "./args.ts";

/** Withdraw, after Slack asked whether they are sure: takes the mail back and says so. */
export async function onWithdraw(front: Front, { action, body, ack, respond }: ClickArgs): Promise<void> {
  const by = actorOf(body);
  const answer = await withdraw(front.desk, readTicket(action.value).review, by);
  await ack();
  front.wake();
  const locale = await front.people.localeOf(by.user);
  const said =
    answer.is === "refused" ? await refusalWords(answer.refusal, locale, front.people) : strings(locale).talk.withdrawn;
  await respond(whisper(said));
}
