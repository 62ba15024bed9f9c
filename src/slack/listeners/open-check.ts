import { actingNow } from "../../desk.ts";
import { strings } from "../../text/locale.ts";
import { whyNotRevise } from "../../review/may.ts";
import { readReviewed } from "../../review/reviewed.ts";
import { actorOf } from "../actor.ts";
import type { Drawn } from "../cards/draw.ts";
import { drawn, formFor, formOnScreen, openForm } from "../check-forms.ts";
import { nothingFilled, type Filled } from "../filled.ts";
import { inDirectMessage } from "../direct-message.ts";
import type { Front } from "../front.ts";
import { filledToComplete, filledToRevise } from "../kept-forms.ts";
import { beginningOf } from "../message-in.ts";
import { readTicket } from "../ticket.ts";
import { onlyFor } from "../whisper.ts";
import type { ChoiceArgs, ClickArgs, MessageShortcutArgs, ShortcutArgs } from "./args.ts";
import { refuseClick } from "./said.ts";

/** The shortcut that stands for itself: opens the form. */
export async function onShortcut(front: Front, { shortcut, ack }: ShortcutArgs): Promise<void> {
  await ack();
  const by = actorOf(shortcut);
  const locale = await front.people.localeOf(by.user);
  const form = await formFor(front, by, locale, null);
  const tell = (message: Drawn) => inDirectMessage(front, by.user, message);
  await openForm(front, form, { by, locale, trigger: shortcut.trigger_id, tell });
}

/** The shortcut on a message: opens the form with the mail that stands in it. */
export async function onMessageShortcut(front: Front, { shortcut, ack, respond }: MessageShortcutArgs): Promise<void> {
  await ack();
  const by = actorOf(shortcut);
  const locale = await front.people.localeOf(by.user);
  const form = await formFor(front, by, locale, beginningOf(shortcut.message, locale));
  const tell = (message: Drawn) => respond(onlyFor(message));
  await openForm(front, form, { by, locale, trigger: shortcut.trigger_id, tell });
}

/** The button under a form that Slack did not show in time. */
export async function onOpenForm(front: Front, { body, ack, respond }: ClickArgs): Promise<void> {
  await ack();
  const by = actorOf(body);
  const locale = await front.people.localeOf(by.user);
  const form = await formFor(front, by, locale, null);
  const tell = (message: Drawn) => respond(onlyFor(message));
  await openForm(front, form, { by, locale, trigger: body.trigger_id, tell });
}

/** Complete: opens the questions that were not answered, to whoever sent the mail. */
export const onComplete = openingNext(filledToComplete);

/** Revise: opens the mail with what was declared, or with what its sender was revising it to, to whoever sent it. */
export const onRevise = openingNext(filledToRevise);

/** Opens the form for the next version of a mail. */
function openingNext(fill: typeof filledToRevise) {
  return async (front: Front, args: ClickArgs): Promise<void> => {
    const { action, body, ack, respond } = args;
    await ack();
    const by = actorOf(body);
    const reviewed = await readReviewed(front.desk.store, readTicket(action.value).review);
    const refusal = whyNotRevise(reviewed?.review ?? { is: "unknown" }, actingNow(front.desk, by));
    if (refusal !== null || reviewed === null) return refuseClick(front, args, refusal);
    const locale = await front.people.localeOf(by.user);
    const next = await formFor(front, by, locale, { filled: fill(reviewed, front.desk.kinds), notice: null });
    const form = { ...next, canStartOver: next.notice !== null };
    const tell = (message: Drawn) => respond(onlyFor(message));
    await openForm(front, form, { by, locale, trigger: body.trigger_id, tell });
  };
}

/** Another mail kind: asks what that kind leaves to ask, with everything that was typed. */
export async function onChooseKind(front: Front, args: ChoiceArgs): Promise<void> {
  await redraw(front, args, {});
}

/** Show all questions: the same form with everything it can ask. */
export async function onShowAll(front: Front, args: ClickArgs): Promise<void> {
  await redraw(front, args, { asksAll: true });
}

/** Start over: lets go of what was kept, and shows an empty form; of a next version, the mail as it is under review. */
export async function onStartOver(front: Front, { body, ack }: ClickArgs): Promise<void> {
  await ack();
  const { view } = body;
  if (view === undefined) return;
  const by = actorOf(body);
  const { store, now } = front.desk;
  const { key, filled, begun } = await formOnScreen(front, by, view);
  await store.keep(by, key, null, now());
  if (filled.from !== null) await store.keep(by, filled.from, null, now());
  const locale = await front.people.localeOf(by.user);
  const fresh = await formFor(front, by, locale, {
    filled: await fromTheStart(front, filled),
    notice: strings(locale).form.startedOver,
  });
  const form = { ...fresh, canStartOver: false, begun: begun + 1 };
  await front.client.views.update({ view_id: view.id, hash: view.hash, view: drawn(front, form, locale) });
}

async function fromTheStart({ desk }: Front, { revises, mail }: Filled): Promise<Filled> {
  const reviewed = revises === null ? null : await readReviewed(desk.store, revises);
  if (reviewed === null) return nothingFilled;
  return mail.is === "review" ? filledToComplete(reviewed, desk.kinds) : filledToRevise(reviewed, desk.kinds);
}

async function redraw(
  front: Front,
  { body, ack }: Pick<ClickArgs, "ack"> & { readonly body: ClickArgs["body"] | ChoiceArgs["body"] },
  change: { readonly asksAll?: true },
): Promise<void> {
  await ack();
  const { view } = body;
  if (view === undefined) return;
  const by = actorOf(body);
  const form = { ...(await formOnScreen(front, by, view)), ...change };
  await front.desk.store.keep(by, form.key, form.filled, front.desk.now());
  const locale = await front.people.localeOf(by.user);
  await front.client.views.update({ view_id: view.id, hash: view.hash, view: drawn(front, form, locale) });
}
