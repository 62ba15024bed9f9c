import type { MailKinds } from "../../draft/mail-kind.ts";
import type { ReviewPolicy } from "../../review/review-policy.ts";
import type { Locale } from "../../text/locale.ts";

/** From how many mails to the same group within how many days it is said, the one at hand included. */
export interface Crowded {
  readonly days: number;
  readonly mails: number;
}

/** What the organisation settled that people read about on cards. */
export interface House {
  readonly crowded: Crowded;
  /** The mail kinds, for their titles. */
  readonly kinds: MailKinds;
  /** Who is asked, and how many must agree. */
  readonly policy: ReviewPolicy;
}

/** What a card needs besides the review: the reader's language, the names of the people in it by user id, and the house. */
export interface Reader extends House {
  readonly locale: Locale;
  readonly names: Readonly<Record<string, string>>;
}

/** Somebody's name as Slack gave it; the user id where it gave none. */
export function nameIn({ names }: Reader, user: string): string {
  return names[user] ?? user;
}
