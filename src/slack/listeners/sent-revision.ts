import type { Answer } from "../../desk.ts";
import { digest } from "../../draft/digest.ts";
import { readPasted } from "../../draft/plain.ts";
import type { Person } from "../../review/event.ts";
import { examine } from "../../review/examine.ts";
import { readReviewed } from "../../review/reviewed.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { actorOf } from "../actor.ts";
import { noticeForm, readRevision } from "../cards/forms.ts";
import { heldForm, heldMessage } from "../cards/held-message.ts";
import { nothingFilled, type Filled } from "../filled.ts";
import type { Front } from "../front.ts";
import { handIn, isClosed } from "../hand-in.ts";
import { ids } from "../ids.ts";
import { filledFromReview } from "../kept-forms.ts";
import { refusalWords } from "../refusal-words.ts";
import { readTicket } from "../ticket.ts";
import { unreadWords } from "../unread-words.ts";
import type { FormArgs } from "./args.ts";

/** The sender's revised draft: the next version, with what was declared of the one before. */
export async function onReviseForm(front: Front, args: FormArgs): Promise<void> {
  const { desk } = front;
  const { ticket, text } = readRevision(args.view);
  const by = actorOf(args.body);
  const { review } = readTicket(ticket);
  const began = await readReviewed(desk.store, review);
  const filled = began === null ? nothingFilled : filledFromReview(began, desk.kinds);
  const examined = await examine(desk, { is: "pasted", text, from: "form" }, filled.declared);
  const how = { revises: review, mark: `${args.view.id} ${digest(text)}`, by, neededBy: filled.neededBy, sure: false };
  const answer = examined.is === "unread" ? examined : await handIn(front, { ...how, examined: examined.read });
  if (isClosed(answer)) await keepAnew(front, by, text, filled);
  await acknowledge(front, args, answer);
}

/** What was typed for a review that is closed by now stays, as a mail of its own. */
async function keepAnew(
  { desk }: Front,
  by: Person,
  text: string,
  { kind, declared, neededBy }: Filled,
): Promise<void> {
  const read = readPasted(text, "form");
  if (read.is === "unread") return;
  const { kind: _, ...own } = declared;
  const mail = { is: "carried", parts: read.read, original: null } as const;
  await desk.store.keep(
    by,
    `form/${desk.newId()}`,
    { ...nothingFilled, mail, kind, declared: own, neededBy } satisfies Filled,
    desk.now(),
  );
}

/** Closes the form when it is done; otherwise says beside the text what is wrong, or over the form why it cannot be. */
async function acknowledge(front: Front, { ack, body }: FormArgs, answer: Answer): Promise<void> {
  if (answer.is === "done") return ack();
  const locale = await front.people.localeOf(body.user.id);
  if (answer.is === "held") {
    const view = heldForm(heldMessage(answer.unsent, answer.key, false, locale), locale);
    return ack({ response_action: "update", view });
  }
  const words = await wordsFor(front, answer, locale);
  const atField = answer.is === "unread" || answer.refusal.because === "unchanged";
  if (atField) await ack({ response_action: "errors", errors: { [`${ids.field.draft}-0`]: words } });
  else await ack({ response_action: "push", view: noticeForm(words, locale) });
}

async function wordsFor(
  front: Front,
  answer: Exclude<Answer, { is: "done" | "held" }>,
  locale: Locale,
): Promise<string> {
  if (answer.is === "unread") return unreadWords(answer.unread, locale);
  const said = await refusalWords(answer.refusal, locale, front.people);
  return isClosed(answer) ? `${said}\n${strings(locale).answers.keptAnew}` : said;
}
