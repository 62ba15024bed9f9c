import { strings } from "../text/locale.ts";
import { noticeForm } from "./cards/forms.ts";
import { inDirectMessage } from "./direct-message.ts";
import type { Front } from "./front.ts";
import { isLateClick } from "./is-late.ts";
import { KeptAnyway } from "./kept-anyway.ts";
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
  return (args: CommandArgs): Promise<void> => {
    const once = noted(args);
    return guarded(
      front,
      args.body.user_id,
      () => listener(front, once.args),
      (text) => (once.isAcknowledged() ? args.respond(whisper(text)) : args.ack(whisper(text))),
    );
  };
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
        return inDirectMessage(front, args.shortcut.user.id, text);
      },
    );
}

/**
 * The guard for forms: the form stays open with what was typed, and says what happened; where it makes place for
 * something else already that says it, and where nothing is open any more a message does.
 */
export function guardForm(front: Front, listener: (front: Front, args: FormArgs) => Promise<void>) {
  return (args: FormArgs): Promise<void> => {
    const once = noted(args);
    return guarded(
      front,
      args.body.user.id,
      () => listener(front, once.args),
      async (text, locale) => {
        const view = noticeForm(text, locale);
        if (!once.isAcknowledged()) return args.ack({ response_action: "push", view });
        const instead = front.patient.views.update({ view_id: args.view.id, view });
        return instead.catch(() => inDirectMessage(front, args.body.user.id, text));
      },
    );
  };
}

/** The same arguments, and whether they were acknowledged: Bolt ignores a second time without a word. */
function noted<Said, Args>(args: Args & { readonly ack: (said?: Said) => Promise<void> }) {
  const state = { isAcknowledged: false };
  const ack = async (said?: Said): Promise<void> => {
    await args.ack(said);
    state.isAcknowledged = true;
  };
  return { args: { ...args, ack }, isAcknowledged: () => state.isAcknowledged };
}

type Tell = (text: string, locale: Front["legalLocale"]) => Promise<unknown>;

async function guarded(front: Front, user: string, listener: () => Promise<void>, tell: Tell): Promise<void> {
  try {
    await listener();
  } catch (thrown) {
    const isKept = thrown instanceof KeptAnyway;
    const cause = isKept ? thrown.cause : thrown;
    const reference = front.newReference();
    front.log.error(
      { reference, cause: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) },
      "a listener broke",
    );
    const locale = await front.people.localeOf(user);
    const { broken, clickAgain, typedKept } = strings(locale).answers;
    const said = isLateClick(cause) ? clickAgain : broken(reference);
    const text = isKept ? `${said}\n${typedKept}` : said;
    await tell(text, locale).catch((again: unknown) =>
      front.log.error({ reference, cause: String(again) }, "the user could not be told"),
    );
  }
}
