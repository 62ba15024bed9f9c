import type { DeclarationProblem } from "../draft/declaration-problem.ts";
import type { Unread } from "../draft/draft.ts";
import { problemWords } from "../draft/problem-words.ts";
import { unreadDetail } from "../draft/unread-detail.ts";
import { strings, type Locale } from "../text/locale.ts";
import type { CheckForm } from "./cards/check-form.ts";
import { blockIdOf, knownBefore } from "./cards/check-form-questions.ts";
import { fieldAt, type Filled } from "./filled.ts";
import { ids } from "./ids.ts";
import type { MailProblem } from "./mail-of-form.ts";
import { unreadWords } from "./unread-words.ts";

/** What is wrong, beside which block; null where the form has none for it. */
export interface Wrong {
  readonly block: string | null;
  readonly words: string;
}

/** A form that was sent, and the language in which it is answered. */
interface Sent {
  readonly form: CheckForm;
  readonly locale: Locale;
}

/** What is wrong whatever the mail says: a day that is past, and two answers of which one can be true. */
export function wrongAtOnce(now: string, sent: Sent): readonly Wrong[] {
  return [...lateWords(now, sent.form.filled, sent.locale), ...twoConsents(sent)];
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

/** What is wrong with what was declared, each beside its field. */
export function problemsIn(problems: readonly DeclarationProblem[] = [], { form, locale }: Sent): readonly Wrong[] {
  return problems.map((problem) => {
    const field = fieldAt(problem.path);
    const block =
      field === null ? (problem.path[0] === "kind" ? ids.field.kind : null) : blockIdOf(field, form.filled.kind);
    return { block, words: problemWords(problem, strings(locale)) };
  });
}

/** What is wrong with the mail, beside where it was given. */
export function mailWrong(problem: MailProblem, sent: Sent): readonly Wrong[] {
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
