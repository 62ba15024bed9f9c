import { settle, type Answer, type Settling } from "../../desk.ts";
import { approvedAs } from "../../review/event.ts";
import { whyNotWaive } from "../../review/waiver.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { actorOf } from "../actor.ts";
import { readDraftMetadata } from "../cards/draft-form.ts";
import { noticeForm } from "../cards/forms.ts";
import type { Front } from "../front.ts";
import { ids } from "../ids.ts";
import { refusalWords } from "../refusal-words.ts";
import { readTicket } from "../ticket.ts";
import { unreadWords } from "../unread-words.ts";
import type { FormArgs } from "./args.ts";

/** Approve at the end of the whole draft. */
export function onApproveForm(front: Front, args: FormArgs): Promise<void> {
  const { ticket } = readDraftMetadata(args.view.private_metadata);
  const chosen = args.view.state.values[ids.field.as]?.[ids.field.as]?.selected_option?.value;
  const as = approvedAs.find((one) => one === chosen) ?? null;
  const until = args.view.state.values[ids.field.waiveUntil]?.[ids.field.waiveUntil]?.selected_date ?? null;
  return decideBy(
    front,
    args,
    ticket,
    (on) => ({ do: "approve", as, sawAll: true, reason: reasonIn(args), ...on }),
    until,
  );
}

/** Ask to revise, with its reason. */
export function onAskRevisionForm(front: Front, args: FormArgs): Promise<void> {
  return decideBy(front, args, args.view.private_metadata, (on) => ({
    do: "ask-revision",
    reason: reasonIn(args),
    ...on,
  }));
}

/** Reject, with its reason. */
export function onRejectForm(front: Front, args: FormArgs): Promise<void> {
  return decideBy(front, args, args.view.private_metadata, (on) => ({ do: "reject", reason: reasonIn(args), ...on }));
}

type Standing = Pick<Settling, "on" | "standing">;

async function decideBy(
  front: Front,
  args: FormArgs,
  ticket: string,
  command: (on: Standing) => Settling,
  waiveUntil: string | null = null,
): Promise<void> {
  const { review, on } = readTicket(ticket);
  const { now, policy } = front.desk;
  const wrong = waiveUntil === null ? null : whyNotWaive(waiveUntil, now(), policy.office.timeZone);
  if (wrong !== null) {
    const { form } = strings(await front.people.localeOf(args.body.user.id));
    const words = wrong === "past" ? form.waivePast : form.waiveTooLong;
    return args.ack({ response_action: "errors", errors: { [ids.field.waiveUntil]: words } });
  }
  const by = actorOf(args.body);
  const standing = await front.people.standingOf(by);
  await acknowledge(
    front,
    args,
    await settle(front.desk, review, command({ on, standing }), by, waiveUntil),
    ids.field.reason,
  );
}

/** Closes the form when it is done; says beside the field what is missing, or over the form why it cannot be. */
async function acknowledge(front: Front, { ack, body }: FormArgs, answer: Answer, field: string): Promise<void> {
  if (answer.is === "done") {
    await ack();
    return front.wake();
  }
  const locale = await front.people.localeOf(body.user.id);
  const words = await answerWords(front, answer, locale);
  const atField = answer.is !== "refused" || answer.refusal.because === "reason-needed";
  if (atField) await ack({ response_action: "errors", errors: { [field]: words } });
  else await ack({ response_action: "push", view: noticeForm(words, locale) });
}

async function answerWords(front: Front, answer: Exclude<Answer, { is: "done" }>, locale: Locale): Promise<string> {
  if (answer.is === "refused") return refusalWords(answer.refusal, locale, front.people);
  return answer.is === "unread" ? unreadWords(answer.unread, locale) : strings(locale).answers.held[answer.because];
}

function reasonIn({ view }: FormArgs): string {
  return view.state.values[ids.field.reason]?.[ids.field.reason]?.value ?? "";
}
