import type { Examined, Unsent } from "../../review/examined.ts";
import { masked, seenIn } from "../../review/masked.ts";
import type { Person } from "../../review/event.ts";
import { readUnsent } from "../../review/unsent.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { headlineOf } from "../../verdict/headline.ts";
import { actorOf } from "../actor.ts";
import type { Drawn } from "../cards/draw.ts";
import { noticeForm } from "../cards/forms.ts";
import { heldForm, heldMessage } from "../cards/held-message.ts";
import type { Front } from "../front.ts";
import { handIn } from "../hand-in.ts";
import { refusalWords } from "../refusal-words.ts";
import { unreadWords } from "../unread-words.ts";
import { onlyFor, whisper } from "../whisper.ts";
import type { ClickArgs } from "./args.ts";

/** Mask: takes out the personal data that was seen, and hands in the rest. */
export const onMask = onUnsent(async (front, held) => {
  const { by, key, unsent, locale } = held;
  const place = strings(unsent.assessment.language === "nl" ? "nl" : "en").answers.held.place;
  const rest = await masked(front.desk, unsent, place);
  if (rest.is === "unread") return unreadWords(rest.unread, locale);
  if (seenIn(rest.read).length === 0) return send(front, held, rest.read);
  const left = { ...unsent, ...rest.read };
  await front.desk.store.keep(by, key, left, front.desk.now());
  return heldMessage(left, key, true, locale);
});

/** Send anyway, and Send to legal: hands in the mail as it is. */
export const onSendAnyway = onUnsent((front, held) => send(front, held, held.unsent));

/** Discard: lets go of the mail. */
export const onDiscard = onUnsent(async ({ desk }, { by, key, locale }) => {
  await desk.store.keep(by, key, null, desk.now());
  return strings(locale).answers.held.discarded;
});

interface Held {
  readonly by: Person;
  readonly key: string;
  readonly unsent: Unsent;
  readonly locale: Locale;
}

/** Answers a click on a mail that was not handed in: in words, or with what there is to choose now. */
function onUnsent(settle: (front: Front, held: Held) => Promise<string | Drawn>) {
  return async (front: Front, args: ClickArgs): Promise<void> => {
    await args.ack();
    const by = actorOf(args.body);
    const locale = await front.people.localeOf(by.user);
    const kept = (await readUnsent(front.desk.store, by)).find(({ key }) => key === args.action.value);
    const said =
      kept === undefined
        ? strings(locale).answers.held.gone
        : await settle(front, { by, locale, key: kept.key, unsent: kept.unsent });
    await tell(front, args, said, locale);
  };
}

async function send(front: Front, { by, key, unsent, locale }: Held, mail: Examined): Promise<string> {
  const { desk } = front;
  const { parts, declaration, assessment, readable, original } = mail;
  const examined = { parts, declaration, assessment, readable, original };
  const { neededBy, coAuthors = [], revises } = unsent;
  const answer = await handIn(front, { examined, revises, mark: key, by, neededBy, coAuthors, sure: true });
  if (answer.is === "done") {
    await desk.store.keep(by, key, null, desk.now());
    return strings(locale).answers.checked(headlineOf(answer.reviewed.dossier.assessment, locale));
  }
  if (answer.is !== "refused") return strings(locale).answers.held.gone;
  await desk.store.keep(by, key, { ...unsent, revises: null }, desk.now());
  return `${await refusalWords(answer.refusal, locale, front.people)}\n${strings(locale).answers.keptAnew}`;
}

/** In the form the mail came from, or in place of the message that asked. */
async function tell(front: Front, { body, respond }: ClickArgs, said: string | Drawn, locale: Locale): Promise<void> {
  if (body.view !== undefined) {
    const view = typeof said === "string" ? noticeForm(said, locale) : heldForm(said, locale);
    await front.client.views.update({ view_id: body.view.id, hash: body.view.hash, view });
    return;
  }
  const message = typeof said === "string" ? whisper(said) : onlyFor(said);
  await respond({ ...message, replace_original: true });
}
