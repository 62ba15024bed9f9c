import { strings } from "../text/locale.ts";
import { noticeForm } from "./cards/forms.ts";
import type { Front } from "./front.ts";
import type { ClickArgs, CommandArgs, FormArgs } from "./listeners/args.ts";
import { whisper } from "./whisper.ts";

/** A listener behind the one guard: a throw gives the user a reference to quote, and the log its cause. */
export function guardCommand(front: Front, listener: (front: Front, args: CommandArgs) => Promise<void>) {
  return (args: CommandArgs): Promise<void> =>
    guarded(
      front,
      args.body.user_id,
      () => listener(front, args),
      (text) => args.ack(whisper(text)),
    );
}

/** The guard for clicks. */
export function guardClick(front: Front, listener: (front: Front, args: ClickArgs) => Promise<void>) {
  return (args: ClickArgs): Promise<void> =>
    guarded(
      front,
      args.body.user.id,
      () => listener(front, args),
      async (text) => {
        // The listener may have acknowledged before it broke, and twice is refused.
        await args.ack().catch(() => null);
        await args.respond(whisper(text));
      },
    );
}

/** The guard for forms: the form stays open with what was typed, and says what happened. */
export function guardForm(front: Front, listener: (front: Front, args: FormArgs) => Promise<void>) {
  return (args: FormArgs): Promise<void> =>
    guarded(
      front,
      args.body.user.id,
      () => listener(front, args),
      async (text, locale) => args.ack({ response_action: "push", view: noticeForm(text, locale) }),
    );
}

type Tell = (text: string, locale: Front["legalLocale"]) => Promise<unknown>;

async function guarded(front: Front, user: string, listener: () => Promise<void>, tell: Tell): Promise<void> {
  try {
    await listener();
  } catch (cause) {
    const reference = front.newReference();
    front.log.error(
      { reference, cause: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) },
      "a listener broke",
    );
    const locale = await front.people.localeOf(user);
    await tell(strings(locale).answers.broken(reference), locale).catch((again: unknown) =>
      front.log.error({ reference, cause: String(again) }, "the user could not be told"),
    );
  }
}
