import type { Unread } from "../draft/draft.ts";
import { strings, type Locale } from "../text/locale.ts";

/** Why a pasted draft was not read, and the way out, in one breath. */
export function unreadWords(unread: Unread, locale: Locale): string {
  const { answers, refusals } = strings(locale);
  if (unread.because === "empty") return answers.emptyDraft;
  if (unread.because === "too-large") return answers.tooLong(unread.detail ?? "");
  const { what, instead } = refusals[unread.because];
  return `${what(answers.theDraft, unread.detail)} ${instead}`;
}
