import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** The languages servicemail speaks to people; a mail itself may be in another. */
export type Locale = "nl" | "en";

/** The shape of every locale, taken from the Dutch source: a key missing elsewhere does not compile. */
export type Strings = Translated<typeof nl>;

/** The same tree of words with every literal opened up to any string, functions keeping their arguments. */
export type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Translated<T[Key]> };

/** All words in one language. */
export function strings(locale: Locale): Strings {
  return locale === "nl" ? nl : en;
}
