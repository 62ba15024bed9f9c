import type { Locale } from "../../text/locale.ts";

/** What a card needs besides the review: the reader's language and the names of the people in it, by user id. */
export interface Reader {
  readonly locale: Locale;
  readonly names: Readonly<Record<string, string>>;
}
