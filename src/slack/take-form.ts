import type { Answer } from "../desk.ts";
import { digest } from "../draft/digest.ts";
import type { Person } from "../review/event.ts";
import { readReviewed } from "../review/reviewed.ts";
import { strings, type Locale } from "../text/locale.ts";
import { wordsOf } from "../verdict/words-of.ts";
import type { CheckForm } from "./cards/check-form.ts";
import { boxesOf } from "./cards/check-form-mail.ts";
import { knownBefore } from "./cards/check-form-questions.ts";
import { contradictionsIn, type Contradictions } from "./contradictions.ts";
import { declarationOf, type Filled } from "./filled.ts";
import type { Front } from "./front.ts";
import { handIn, isClosed } from "./hand-in.ts";
import { ids } from "./ids.ts";
import { KeptAnyway } from "./kept-anyway.ts";
import { lookAt } from "./mail-of-form.ts";
import { refusalWords } from "./refusal-words.ts";
import { keepUsual } from "./usual.ts";
import { mailWrong, problemsIn, wrongAtOnce, type Wrong } from "./wrong-in-form.ts";

/** What came of a form: words for the blocks they are about, the form once more, or what the desk answered. */
export type Taken =
  | { readonly is: "wrong"; readonly errors: readonly Wrong[] }
  | { readonly is: "again"; readonly form: CheckForm }
  | { readonly is: "answered"; readonly answer: Answer };

/** Who sent a form, in which language they read, and what Slack calls the form on their screen. */
export interface Sent {
  readonly form: CheckForm;
  readonly by: Person;
  readonly locale: Locale;
  readonly view: string;
}

/**
 * Takes a form: what was typed is kept before anything else, and let go only when the mail is handed in or kept as
 * unsent; so whatever breaks or takes too long, it is there the next time.
 */
export async function takeForm(front: Front, sent: Sent): Promise<Taken> {
  const { store, now } = front.desk;
  await store.keep(sent.by, sent.form.key, sent.form.filled, now());
  try {
    return await takeKept(front, sent);
  } catch (cause) {
    throw new KeptAnyway(cause);
  }
}

async function takeKept(front: Front, sent: Sent): Promise<Taken> {
  const { desk } = front;
  const { form, by } = sent;
  const late = wrongAtOnce(desk.now(), sent);
  const declared = declarationOf(form.filled, knownBefore(form), desk.kinds);
  if (declared.is === "unread")
    return { is: "wrong", errors: [...late, ...problemsIn(declared.unread.problems, sent)] };
  const looked = await lookAt(front, form.filled, declared.read, form.usual);
  const wrong = looked.is === "wrong" ? [...late, ...mailWrong(looked.problem, sent)] : late;
  if (looked.is === "wrong" || wrong.length > 0) return { is: "wrong", errors: wrong };
  const { examined } = looked;
  const found = contradictionsIn(examined, form.filled, desk.kinds);
  if (!form.isAgain && found.fields.length > 0) return { is: "again", form: askedAgain(sent, found) };
  const { neededBy, revises } = form.filled;
  const mark = `${sent.view} ${digest(JSON.stringify(form.filled))}`;
  const answer = await handIn(front, { examined, revises, mark, by, neededBy, sure: false });
  await settle(front, sent, answer);
  if (isUnchanged(answer)) return { is: "wrong", errors: [await unchanged(front, answer.refusal, sent)] };
  if (answer.is === "done" || answer.is === "held")
    await keepUsual(desk.store, by, { filled: form.filled, declaration: declared.read }, desk.now());
  return { is: "answered", answer };
}

/** Lets go of what was kept, once it is in a review or among the unsent; a closed review leaves a mail of its own. */
async function settle({ desk }: Front, { form, by }: Sent, answer: Answer): Promise<void> {
  if (answer.is === "done" || answer.is === "held") {
    await desk.store.keep(by, form.key, null, desk.now());
    if (form.filled.from !== null) await desk.store.keep(by, form.filled.from, null, desk.now());
    return;
  }
  if (isClosed(answer)) await desk.store.keep(by, form.key, await anew(desk.store, form.filled), desk.now());
}

type Refused = Extract<Answer, { is: "refused" }>;

function isUnchanged(answer: Answer): answer is Refused {
  return answer.is === "refused" && answer.refusal.because === "unchanged";
}

async function unchanged(front: Front, refusal: Refused["refusal"], { form, locale }: Sent): Promise<Wrong> {
  const [box] = boxesOf(form.filled);
  return {
    block: box === undefined ? null : ids.field.draft,
    words: await refusalWords(refusal, locale, front.people),
  };
}

async function anew(store: Front["desk"]["store"], filled: Filled): Promise<Filled> {
  const { mail } = filled;
  const stays = mail.is === "review" || (mail.is === "typed" && mail.text === null && mail.file === null);
  if (!stays || filled.revises === null) return { ...filled, revises: null };
  const reviewed = await readReviewed(store, filled.revises);
  if (reviewed === null) return { ...filled, revises: null };
  const { kind: _, ...declared } = filled.declared;
  const { parts } = reviewed.dossier;
  const lines = { subject: filled.subject ?? parts.subject, sender: filled.sender ?? parts.sender };
  const carried = { is: "carried", parts: { ...parts, ...lines }, original: null } as const;
  return { ...filled, declared, revises: null, mail: carried, subject: null, sender: null };
}

function askedAgain({ form, locale }: Sent, { findings, fields }: Contradictions): CheckForm {
  const said = [...new Set(findings.map(({ rule }) => rule))].map((rule) => wordsOf({ rule }, locale));
  const lines = said.map(({ what, instead }) => `• ${what} ${instead}`);
  return { ...form, further: fields, isAgain: true, notice: [strings(locale).form.again, ...lines].join("\n") };
}
