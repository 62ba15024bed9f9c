import type { Answer } from "../desk.ts";
import type { DeclarationProblem } from "../draft/declaration-problem.ts";
import type { Unread } from "../draft/draft.ts";
import { unreadDetail } from "../draft/unread-detail.ts";
import { digest } from "../draft/digest.ts";
import { problemWords } from "../draft/problem-words.ts";
import type { Person } from "../review/event.ts";
import { readReviewed } from "../review/reviewed.ts";
import { strings, type Locale } from "../text/locale.ts";
import { wordsOf } from "../verdict/words-of.ts";
import type { CheckForm } from "./cards/check-form.ts";
import { boxesOf } from "./cards/check-form-mail.ts";
import { knownBefore, blockIdOf } from "./cards/check-form-questions.ts";
import { contradictionsIn, type Contradictions } from "./contradictions.ts";
import { declarationOf, fieldAt, type Filled } from "./filled.ts";
import type { Front } from "./front.ts";
import { handIn, isClosed } from "./hand-in.ts";
import { ids } from "./ids.ts";
import { KeptAnyway } from "./kept-anyway.ts";
import { lookAt, type MailProblem } from "./mail-of-form.ts";
import { refusalWords } from "./refusal-words.ts";
import { unreadWords } from "./unread-words.ts";
import { keepUsual } from "./usual.ts";

/** What came of a form: words for the blocks they are about, the form once more, or what the desk answered. */
export type Taken =
  | { readonly is: "wrong"; readonly errors: readonly Wrong[] }
  | { readonly is: "again"; readonly form: CheckForm }
  | { readonly is: "answered"; readonly answer: Answer };

/** What is wrong, beside which block; null where the form has none for it. */
export interface Wrong {
  readonly block: string | null;
  readonly words: string;
}

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
  const late = [...lateWords(desk.now(), form.filled, sent.locale), ...twoConsents(sent)];
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
  return { ...filled, declared, revises: null, mail: { is: "carried", parts: reviewed.dossier.parts, original: null } };
}

function askedAgain({ form, locale }: Sent, { findings, fields }: Contradictions): CheckForm {
  const said = [...new Set(findings.map(({ rule }) => rule))].map((rule) => wordsOf({ rule }, locale));
  const lines = said.map(({ what, instead }) => `• ${what} ${instead}`);
  return { ...form, further: fields, isAgain: true, notice: [strings(locale).form.again, ...lines].join("\n") };
}

/** A day that is past wherever the sender may be. */
function lateWords(now: string, { neededBy }: Filled, locale: Locale): readonly Wrong[] {
  const yesterday = new Date(Date.parse(now) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  if (neededBy === null || neededBy.slice(0, 10) >= yesterday) return [];
  return [{ block: ids.field.neededBy, words: strings(locale).form.past }];
}

/** Consent and the exception from it are two ways, and legal must know which. */
function twoConsents({ form, locale }: Sent): readonly Wrong[] {
  const said = { ...knownBefore(form), ...form.filled.answers };
  const isBoth = said["consent.evidence"] != null && said["consent.softOptIn"] != null;
  return isBoth ? [{ block: "consent.softOptIn", words: strings(locale).form.twoConsents }] : [];
}

function problemsIn(problems: readonly DeclarationProblem[] = [], { form, locale }: Sent): readonly Wrong[] {
  return problems.map((problem) => {
    const field = fieldAt(problem.path);
    const block =
      field === null ? (problem.path[0] === "kind" ? ids.field.kind : null) : blockIdOf(field, form.filled.kind);
    return { block, words: problemWords(problem, strings(locale)) };
  });
}

function mailWrong(problem: MailProblem, sent: Sent): readonly Wrong[] {
  const { form, answers } = strings(sent.locale);
  const block = { text: ids.field.draft, file: ids.field.file, subject: ids.field.subject, sender: ids.field.sender }[
    problem.at
  ];
  switch (problem.is) {
    case "both":
      return [{ block, words: form.both }];
    case "nothing":
      return [{ block, words: form.nothing }];
    case "own":
      return [{ block, words: problem.at === "subject" ? form.ownSubject : form.ownSender }];
    case "problem":
      return [{ block, words: answers.file[problem.because] }];
    case "unread":
      if (problem.unread.because === "bad-declaration") return problemsIn(problem.unread.problems, sent);
      return [
        {
          block,
          words: problem.at === "file" ? fileWords(problem.unread, sent) : unreadWords(problem.unread, sent.locale),
        },
      ];
  }
}

/** Why a file was not read, and the way out. */
function fileWords(unread: Unread, { form, locale }: Sent): string {
  const words = strings(locale);
  const { mail } = form.filled;
  const name = mail.is === "typed" ? (mail.file?.name ?? words.form.file) : words.form.file;
  const { what, instead } = words.refusals[unread.because];
  return `${what(name, unreadDetail(unread, words))} ${instead}`;
}
