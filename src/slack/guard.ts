import { strings } from "../text/locale.ts";
import { noticeForm } from "./cards/forms.ts";
import type { Front } from "./front.ts";
import type {
  ChoiceArgs,
  ClickArgs,
  CommandArgs,
  FormArgs,
  MessageShortcutArgs,
  ShortcutArgs,
} from "./listeners/args.ts";
import { whisper } from "./whisper.ts";

/** A listener behind the one guard: a throw gives the user a reference to quote, and the log its cause. */
export function guardCommand(front: Front, listener: (front: Front, args: CommandArgs) => Promise<void>) {
  return (args: CommandArgs): Promise<void> =>
    guarded(
      front,
      args.body.user_id,
      () => listener(front, args),
      // Twice is refused, so a listener that acknowledged before it broke is answered for by a message.
      (text) => args.ack(whisper(text)).catch(() => args.respond(whisper(text))),
    );
}

/** The guard for clicks and choices: in a form what happened is said over it, under a message beside it. */
export function guardClick<Args extends ClickArgs | ChoiceArgs>(
  front: Front,
  listener: (front: Front, args: Args) => Promise<void>,
) {
  return (args: Args): Promise<void> =>
    guarded(
      front,
      args.body.user.id,
      () => listener(front, args),
      async (text, locale) => {
        await args.ack().catch(() => null);
        const { trigger_id, view } = args.body;
        if (view === undefined) await args.respond(whisper(text));
        else await front.client.views.push({ trigger_id, view: noticeForm(text, locale) });
      },
    );
}

/** The guard for shortcuts: said beside the message, or where there is none in a message of its own. */
export function guardShortcut<Args extends ShortcutArgs | MessageShortcutArgs>(
  front: Front,
  listener: (front: Front, args: Args) => Promise<void>,
) {
  return (args: Args): Promise<void> =>
    guarded(
      front,
      args.shortcut.user.id,
      () => listener(front, args),
      async (text) => {
        await args.ack().catch(() => null);
        if (args.shortcut.type === "message_action") return args.respond(whisper(text));
        const { channel } = await front.client.conversations.open({ users: args.shortcut.user.id });
        return front.client.chat.postMessage({ ...whisper(text), channel: channel?.id ?? "" });
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
      async (text, locale) => {
        const view = noticeForm(text, locale);
        const instead = () => front.client.views.update({ view_id: args.view.id, view });
        await args.ack({ response_action: "push", view }).catch(instead);
      },
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
