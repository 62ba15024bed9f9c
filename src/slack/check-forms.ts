import type { ModalView } from "@slack/types";
import { strings, type Locale } from "../text/locale.ts";
import type { MailKinds } from "../draft/mail-kind.ts";
import type { Person } from "../review/event.ts";
import { checkForm, type CheckForm } from "./cards/check-form.ts";
import { readCheckForm, readCheckMetadata, type SentView } from "./cards/check-form-read.ts";
import type { Drawn } from "./cards/draw.ts";
import { lateMessage } from "./cards/held-message.ts";
import { nothingFilled, type Filled } from "./filled.ts";
import type { Front } from "./front.ts";
import { isLate } from "./is-late.ts";
import { beganWith, readKeptForms } from "./kept-forms.ts";
import { readUsual, type Usual } from "./usual.ts";

/** Something to begin a form with, and what to say over it. */
export interface Beginning {
  readonly filled: Filled;
  readonly notice: string | null;
}

/**
 * The form to open for somebody: with what they bring, else what they did not send yet, else what they usually say. What
 * they did not send yet of the next version of a mail is there when they open that again.
 */
export async function formFor(front: Front, by: Person, locale: Locale, brought: Beginning | null): Promise<CheckForm> {
  const { desk } = front;
  const usual = await readUsual(desk.store, by);
  const kept = (await readKeptForms(desk.store, by, desk.kinds)).find(
    ({ filled }) => brought === null || isSameRevision(filled, brought.filled),
  );
  const begun = kept ?? brought;
  const notices = { form: strings(locale).form.keptForm, unsent: strings(locale).form.keptUnsent };
  return {
    key: kept?.is === "form" ? kept.key : `form/${desk.newId()}`,
    filled: ofThisHouse(
      kept === undefined ? withUsual(begun?.filled ?? nothingFilled, usual) : kept.filled,
      desk.kinds,
    ),
    usual,
    asksAll: false,
    further: [],
    isAgain: false,
    notice: kept === undefined ? (brought?.notice ?? null) : notices[kept.is],
    canStartOver: begun !== null,
    begun: 0,
  };
}

function isSameRevision(kept: Filled, { revises, mail }: Filled): boolean {
  return revises !== null && kept.revises === revises && (kept.mail.is === "review") === (mail.is === "review");
}

/** What a new form begins with: the kind this sender used last, and their From line where one can be typed. */
function withUsual(filled: Filled, usual: Usual): Filled {
  if (filled.revises !== null) return filled;
  const sender = filled.mail.is === "typed" ? usual.sender : null;
  return { ...filled, kind: filled.kind ?? usual.kind, sender: filled.sender ?? sender };
}

/** A kind that the house no longer has is no kind. */
function ofThisHouse(filled: Filled, kinds: MailKinds): Filled {
  return filled.kind === null || Object.hasOwn(kinds, filled.kind) ? filled : { ...filled, kind: null };
}

/** A form as somebody has it on their screen, with what they typed. */
export async function formOnScreen(front: Front, by: Person, view: SentView): Promise<CheckForm> {
  const { desk } = front;
  const { asksAll, further, isAgain, canStartOver, begun, key, ...origin } = readCheckMetadata(view.private_metadata);
  const usual = await readUsual(desk.store, by);
  const before = await beganWith(desk.store, by, { key, ...origin }, desk.kinds);
  const filled = readCheckForm(view, before, usual);
  return { key, filled, usual, asksAll, further, isAgain, notice: null, canStartOver, begun };
}

/** A form as Slack shows it. */
export function drawn(front: Front, form: CheckForm, locale: Locale): ModalView {
  return checkForm(form, front.desk.kinds, locale);
}

/** Opens a form; when Slack does not show it in time it is kept, and the sender gets a button that opens it again. */
export async function openForm(
  front: Front,
  form: CheckForm,
  how: {
    readonly by: Person;
    readonly locale: Locale;
    readonly trigger: string;
    readonly tell: (message: Drawn) => Promise<unknown>;
  },
): Promise<void> {
  const { store, now } = front.desk;
  const { mail } = form.filled;
  const isBrought = mail.is === "carried" || (mail.is === "typed" && mail.file !== null);
  if (isBrought && form.filled.from === null) await store.keep(how.by, form.key, form.filled, now());
  try {
    await front.client.views.open({ trigger_id: how.trigger, view: drawn(front, form, how.locale) });
  } catch (cause) {
    if ((mail.is === "typed" && mail.text !== null) || form.filled.revises !== null)
      await store.keep(how.by, form.key, form.filled, now());
    if (!isLate(cause)) throw cause;
    front.log.warn({ cause: String(cause) }, "a form could not be shown in time");
    await how.tell(lateMessage(how.locale));
  }
}
