import type { Unread } from "../draft/draft.ts";
import { unreadDetail } from "../draft/unread-detail.ts";
import { strings, type Locale } from "../text/locale.ts";

/** Why a draft was not read, and the way out, in one breath. */
export function unreadWords(unread: Unread, locale: Locale): string {
  const words = strings(locale);
  const { answers, refusals } = words;
  if (unread.because === "empty") return answers.emptyDraft;
  if (unread.because === "too-large") return answers.tooLong(unread.detail ?? "");
  const { what, instead } = refusals[unread.because];
  return `${what(answers.theDraft, unreadDetail(unread, words))} ${instead}`;
}
