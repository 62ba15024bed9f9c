import { keepDelegation, stopDelegation, whyNotDelegate, type NoDelegation } from "../../review/delegation.ts";
import type { Person } from "../../review/event.ts";
import { strings } from "../../text/locale.ts";
import { actorOf } from "../actor.ts";
import { delegateForm, type Delegating } from "../cards/delegate-form.ts";
import { noticeForm } from "../cards/forms.ts";
import { dateWords } from "../cards/rich.ts";
import type { Front } from "../front.ts";
import { ids } from "../ids.ts";
import { whisper } from "../whisper.ts";
import type { CommandArgs, FormArgs } from "./args.ts";

/** `/servicemail delegate [@user until DATE]`: opens the form with what was typed; with `stop` nobody stands in any more. */
export async function onDelegate(front: Front, { command, ack }: CommandArgs, typed: string): Promise<void> {
  const by = { team: command.team_id, user: command.user_id };
  const locale = await front.people.localeOf(by.user);
  if (/^stop$/i.test(typed)) {
    await stopDelegation(front.desk.store, by, front.desk.now());
    return ack(whisper(strings(locale).answers.delegation.stopped));
  }
  await ack();
  await front.client.views.open({ trigger_id: command.trigger_id, view: delegateForm(delegatingIn(typed), locale) });
}

/** Who stands in and until when, as the form brought it: kept, and both are told; or said beside the field why not. */
export async function onDelegateForm(front: Front, args: FormArgs): Promise<void> {
  const from = actorOf(args.body);
  const locale = await front.people.localeOf(from.user);
  const { values } = args.view.state;
  const user = values[ids.field.delegate]?.[ids.field.delegate]?.selected_user ?? "";
  const until = values[ids.field.until]?.[ids.field.until]?.selected_date ?? "";
  const to: Person = { team: from.team, user };
  const refusal = await whyNot(front, { from, to, until });
  const { because, done, told } = strings(locale).answers.delegation;
  if (refusal !== null) {
    const field = refusal === "past" || refusal === "too-long" ? ids.field.until : ids.field.delegate;
    return args.ack({ response_action: "errors", errors: { [field]: because[refusal] } });
  }
  await keepDelegation(front.desk.store, { from, to, until }, front.desk.now());
  const name = await front.people.nameOf(user);
  await args.ack({ response_action: "update", view: noticeForm(done(name, dateWords(until, locale)), locale) });
  await tell(front, user, told(await front.people.nameOf(from.user), dateWords(until, locale)));
}

async function whyNot(
  { people, desk }: Front,
  delegation: { readonly from: Person; readonly to: Person; readonly until: string },
): Promise<NoDelegation | null> {
  const [standing, isColleague] = await Promise.all([
    people.standingOf(delegation.from),
    people.isColleague(delegation.to),
  ]);
  const { timeZone } = desk.policy.office;
  return whyNotDelegate(delegation, { standing, isColleague, at: desk.now(), timeZone });
}

/** What was typed behind the command: a mention as Slack may write it, or an id; and a date. */
function delegatingIn(typed: string): Delegating {
  const [, to = null] = /(?:<@|\b)([UW][A-Z0-9]{2,})\b/.exec(typed) ?? [];
  const [until = null] = /\b\d{4}-\d\d-\d\d\b/.exec(typed) ?? [];
  return { to, until };
}

async function tell({ client }: Front, user: string, text: string): Promise<void> {
  const { channel } = await client.conversations.open({ users: user });
  await client.chat.postMessage({ ...whisper(text), channel: channel?.id ?? user });
}
