import type { Unread } from "../draft/draft.ts";
import { unreadDetail } from "../draft/unread-detail.ts";
import { strings, type Locale } from "../text/locale.ts";
import { tame } from "./tame.ts";

/** A file by the name people know it under. */
export function fileName(file: string, locale: Locale): string {
  return file === "-" ? strings(locale).print.standardInput : tame(file);
}

/** Why a file was not read, naming it, and the way out. */
export function unreadWords(
  { file, unread }: { readonly file: string; readonly unread: Unread },
  locale: Locale,
): { readonly what: string; readonly instead: string } {
  const words = strings(locale);
  const { what, instead } = words.refusals[unread.because];
  const detail = unreadDetail(unread, words);
  const said = what(fileName(file, locale), detail === null ? null : tame(detail));
  return { what: file === "-" ? said.charAt(0).toUpperCase() + said.slice(1) : said, instead };
}
