import { passTime } from "../desk.ts";
import { epochOf } from "../draft/moment.ts";
import { isOver } from "../review/expiry.ts";
import { remindersOf } from "../review/reminders.ts";
import { currentVersion } from "../review/review.ts";
import type { Effect, EffectKind } from "../review/store.ts";
import { actOf, receiptMessage, voidedMessage } from "./cards/receipt-message.ts";
import { escalationMessage, reminderMessage } from "./cards/waiting-message.ts";
import type { Perform } from "./delivery.ts";
import { tellMorning } from "./morning.ts";
import { mustRead, mustStand, say, tellPerson, type Performing } from "./performing.ts";
import { readerOf } from "./reader-of.ts";

type Deciding = Extract<
  EffectKind,
  "receipt" | "voided" | "expiry" | "reminder" | "escalation" | "escalated" | "morning"
>;

/** How the effects of deciding, and of time, reach the world; each looks first whether it still holds. */
export function decidingPerformers(given: Performing): Readonly<Record<Deciding, Perform>> {
  const { desk, wake } = given;
  const timePasses = (what: "expire" | "escalate") => async (effect: Effect) => {
    await passTime(desk, effect.review, what);
    wake();
  };
  return {
    receipt: (effect) => giveReceipt(given, effect),
    voided: (effect) => tellVoided(given, effect),
    expiry: timePasses("expire"),
    escalation: timePasses("escalate"),
    reminder: (effect) => remind(given, effect),
    escalated: (effect) => askGroup(given, effect),
    morning: (effect) => tellMorning(given, effect),
  };
}

async function giveReceipt(given: Performing, effect: Effect): Promise<void> {
  const reviewed = await mustRead(given.desk, effect);
  const act = actOf(reviewed, Number(effect.target));
  // Taken back before it was told: there is nothing to have a receipt of.
  if (act === null) return;
  await tellPerson(given, reviewed, act.by.user, (read, reader) => receiptMessage(read, act, reader));
}

async function tellVoided(given: Performing, effect: Effect): Promise<void> {
  const [seq, user = ""] = effect.target.split(":");
  const reviewed = await mustRead(given.desk, effect);
  const voided = reviewed.review.voided.find((one) => one.seq === Number(seq));
  if (voided === undefined) return;
  await tellPerson(given, reviewed, user, (read, reader) => voidedMessage(read, voided, reader));
}

/** A reminder says nothing once somebody decided, nor when a later one is due as well. */
async function remind(given: Performing, effect: Effect): Promise<void> {
  const { desk, legal } = given;
  const reviewed = await mustRead(desk, effect);
  const { review } = reviewed;
  const [number, ...moment] = effect.target.split(":");
  const at = desk.now();
  const due = moment.join(":");
  const isLate = remindersOf(review, desk.policy).some(
    (later) => epochOf(later) > epochOf(due) && epochOf(later) <= epochOf(at),
  );
  const waits = review.is === "in-review" && currentVersion(review).number === Number(number);
  if (!waits || isLate || isOver(review, at, desk.policy)) return;
  const { channel, ts } = await mustStand(desk, effect);
  const drawn = reminderMessage(reviewed, await readerOf(reviewed, legal.locale, given));
  await say(given, effect.review, { ...drawn, channel, thread_ts: ts, reply_broadcast: true });
}

async function askGroup(given: Performing, effect: Effect): Promise<void> {
  const { desk, legal, people } = given;
  const reviewed = await mustRead(desk, effect);
  const group = desk.policy.groups.find(({ name }) => name === effect.target);
  if (group === undefined || reviewed.review.is !== "in-review") return;
  const { channel, ts } = await mustStand(desk, effect);
  const drawn = escalationMessage(reviewed, group, await readerOf(reviewed, legal.locale, given));
  await say(given, effect.review, { ...drawn, channel, thread_ts: ts, reply_broadcast: true });
  for (const user of await people.membersOf(group))
    await tellPerson(given, reviewed, user, (read, reader) => escalationMessage(read, group, reader));
}
