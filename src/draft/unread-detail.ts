import type { Strings } from "../text/locale.ts";
import type { Unread } from "./draft.ts";
import { problemsWords } from "./problem-words.ts";

/** What explains a refusal to read: what is wrong with the declaration in words, else its number or name; null without. */
export function unreadDetail({ detail, problems }: Unread, words: Strings): string | null {
  return problems === undefined ? detail : problemsWords(problems, words);
}
