import { undo } from "../../desk.ts";
import { strings } from "../../text/locale.ts";
import { actorOf } from "../actor.ts";
import type { Front } from "../front.ts";
import { refusalWords } from "../refusal-words.ts";
import { readUndoTicket } from "../ticket.ts";
import { whisper } from "../whisper.ts";
import type { ClickArgs } from "./args.ts";

/** Undo on the receipt of a decision: takes it back while nobody outside has heard of it, and says so. */
export async function onUndo(front: Front, { action, body, ack, respond }: ClickArgs): Promise<void> {
  const { review, seq } = readUndoTicket(action.value);
  const by = actorOf(body);
  const answer = await undo(front.desk, review, seq, by);
  await ack();
  front.wake();
  const locale = await front.people.localeOf(by.user);
  const said =
    answer.is === "refused"
      ? await refusalWords(answer.refusal, locale, front.people)
      : strings(locale).card.receipt.undone;
  await respond(whisper(said));
}
