import type { Answer } from "../../desk.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { headlineOf } from "../../verdict/headline.ts";
import { actorOf } from "../actor.ts";
import type { CheckForm } from "../cards/check-form.ts";
import { fieldId } from "../cards/check-form-read.ts";
import type { Drawn } from "../cards/draw.ts";
import { noticeForm } from "../cards/forms.ts";
import { heldForm, heldMessage } from "../cards/held-message.ts";
import { drawn, formOnScreen } from "../check-forms.ts";
import { inDirectMessage } from "../direct-message.ts";
import type { Front } from "../front.ts";
import { isClosed } from "../hand-in.ts";
import { refusalWords } from "../refusal-words.ts";
import { takeForm, type Taken } from "../take-form.ts";
import type { Wrong } from "../wrong-in-form.ts";
import type { FormArgs } from "./args.ts";

/** How long a form may be looked at before it says that it is under way, in milliseconds: Slack waits three seconds. */
const promptly = 1800;

/** The check form: hands in the mail, or says beside each field what is wrong; what takes long is told in the form later. */
export async function onCheckForm(front: Front, args: FormArgs): Promise<void> {
  const by = actorOf(args.body);
  const locale = await front.people.localeOf(by.user);
  const form = await formOnScreen(front, by, args.view);
  const taking = takeForm(front, { form, by, locale, view: args.view.id });
  const taken = await inTime(taking);
  if (taken !== null) return answer(front, args, { form, locale }, taken);
  await args.ack({ response_action: "update", view: noticeForm(strings(locale).form.busy, locale) });
  await tellLater(front, args, { form, locale }, await taking);
}

/** In the form that says it is under way; to whoever closed it meanwhile, in a message. */
async function tellLater(front: Front, { view, body }: FormArgs, at: At, taken: Taken): Promise<void> {
  const next = await shown(front, at, taken);
  try {
    await front.patient.views.update({ view_id: view.id, view: next });
  } catch (cause) {
    front.log.warn({ cause: String(cause) }, "a form could not say how it went");
    const isTold = taken.is === "answered" && taken.answer.is === "done";
    if (!isTold) await inDirectMessage(front, body.user.id, await message(front, at, taken));
  }
}

/** What the sender reads where no form can be shown. */
async function message(front: Front, { form, locale }: At, taken: Taken): Promise<Drawn | string> {
  const { answers } = strings(locale);
  if (taken.is === "again") return `${taken.form.notice ?? ""}\n${answers.typedKept}`.trim();
  if (taken.is === "wrong") return `${taken.errors.map(({ words }) => words).join("\n")}\n${answers.typedKept}`;
  return taken.answer.is === "held"
    ? heldMessage(taken.answer.unsent, taken.answer.key, false, locale)
    : answerWords(front, { form, locale }, taken.answer);
}

interface At {
  readonly form: CheckForm;
  readonly locale: Locale;
}

async function inTime(taking: Promise<Taken>): Promise<Taken | null> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => (clock = setTimeout(() => done(null), promptly)));
  return Promise.race([taking, late]).finally(() => clearTimeout(clock));
}

/** Answers Slack in time: the form closes, stays with words beside its fields, or makes place for what comes next. */
async function answer(front: Front, { ack, view }: FormArgs, at: At, taken: Taken): Promise<void> {
  if (taken.is === "answered" && taken.answer.is === "done") return ack();
  if (taken.is === "wrong") {
    const errors = besideFields(taken.errors, view.blocks);
    if (errors !== null) return ack({ response_action: "errors", errors });
  }
  const next = await shown(front, at, taken);
  const stays = taken.is === "answered" && taken.answer.is === "refused";
  await ack({ response_action: stays ? "push" : "update", view: next });
}

/** What the sender sees in place of the form. */
async function shown(front: Front, { form, locale }: At, taken: Taken) {
  if (taken.is === "again") return drawn(front, taken.form, locale);
  if (taken.is === "wrong")
    return drawn(front, { ...form, notice: taken.errors.map((each) => each.words).join("\n") }, locale);
  const { answer: given } = taken;
  if (given.is === "held") return heldForm(heldMessage(given.unsent, given.key, false, locale), locale);
  return noticeForm(await answerWords(front, { form, locale }, given), locale);
}

async function answerWords(front: Front, { locale }: At, given: Exclude<Answer, { is: "held" }>): Promise<string> {
  const { form: words, answers } = strings(locale);
  if (given.is === "done") return words.done(headlineOf(given.reviewed.dossier.assessment, locale));
  if (given.is === "unread") return answers.typedKept;
  const said = await refusalWords(given.refusal, locale, front.people);
  return `${said}\n${isClosed(given) ? answers.keptAnew : answers.typedKept}`;
}

/** The words by block, where every one of them has its field on the screen; null where one has not. */
function besideFields(
  errors: readonly Wrong[],
  blocks: readonly { readonly type: string; readonly block_id?: string }[],
): Record<string, string> | null {
  const inputs = blocks.flatMap(({ type, block_id }) => (type === "input" && block_id !== undefined ? [block_id] : []));
  const placed = errors.flatMap(({ block, words }) => {
    // Of the boxes that one text is cut over, the first.
    const at = inputs.find((id) => fieldId(id) === block || id.startsWith(`${block}:`));
    return at === undefined ? [] : [[at, words] as const];
  });
  return placed.length < errors.length ? null : Object.fromEntries(placed);
}
