import type { Answer } from "../../desk.ts";
import type { Refusal } from "../../review/command.ts";
import { strings } from "../../text/locale.ts";
import { noticeForm } from "../cards/forms.ts";
import type { Front } from "../front.ts";
import { ids } from "../ids.ts";
import { refusalWords } from "../refusal-words.ts";
import { whisper } from "../whisper.ts";
import type { ClickArgs, FormArgs } from "./args.ts";

/** Tells who clicked why nothing opens. */
export async function refuseClick(front: Front, { body, respond }: ClickArgs, refusal: Refusal | null): Promise<void> {
  const locale = await front.people.localeOf(body.user.id);
  await respond(whisper(await refusalWords(refusal ?? { because: "unknown-review" }, locale, front.people)));
}

/** What was typed in a form for words. */
export function wordsIn({ view }: FormArgs): string {
  return view.state.values[ids.field.words]?.[ids.field.words]?.value ?? "";
}

/** Closes the form when the words were taken; otherwise it stays with what was typed, and says why. */
export async function takeWords(front: Front, { ack, body }: FormArgs, answer: Answer): Promise<void> {
  if (answer.is !== "refused") {
    await ack();
    return front.wake();
  }
  const locale = await front.people.localeOf(body.user.id);
  const { refusal } = answer;
  if (refusal.because === "reason-needed") {
    await ack({ response_action: "errors", errors: { [ids.field.words]: strings(locale).talk.empty } });
    return;
  }
  const view = noticeForm(await refusalWords(refusal, locale, front.people), locale);
  await ack({ response_action: "push", view });
}
