import type { Person, Recorded, ReviewEvent } from "./event.ts";
import type { KnownReview } from "./review.ts";

/** Something the world must be told because of an event; written with it, delivered from here at least once. */
export interface Effect {
  readonly id: number;
  readonly review: string;
  /** Effects of one lane are delivered in order, one at a time. */
  readonly lane: string;
  readonly kind: EffectKind;
  /** The user, channel or version it is for; what is said is drawn from the review at delivery. */
  readonly target: string;
  readonly attempts: number;
}

/**
 * `card` posts or redraws the card in the legal channel, `file` puts the original of a version in its thread; `result`
 * tells the sender what was found, `decision` what was decided, `answers` what customer service can say; `question` and
 * `answer` carry words across, by their seq; `opinion` asks the model, and `await-opinion` holds the
 * card up for it until the moment in its target. `receipt` tells who decided what they decided, and
 * `voided` that it holds no more. `expiry`, `reminder` and `escalation` look, at their moment, whether time has run out,
 * somebody must be reminded, or another group asked; `escalated` asks it. `morning` lists what is open.
 */
export type EffectKind =
  | "card"
  | "file"
  | "result"
  | "decision"
  | "answers"
  | "question"
  | "answer"
  | "opinion"
  | "await-opinion"
  | "receipt"
  | "voided"
  | "expiry"
  | "reminder"
  | "escalation"
  | "escalated"
  | "morning";

/** An effect as it is saved; due from a moment on, or at once where none is said. */
export interface NewEffect {
  readonly lane: string;
  readonly kind: EffectKind;
  readonly target: string;
  readonly due?: string;
}

/** Everything one command changes, saved whole or not at all. */
export interface Entry {
  readonly review: string;
  /** The seq of the last event the decision was based on; 0 for a new review. */
  readonly after: number;
  readonly at: string;
  readonly by: Person;
  readonly events: readonly ReviewEvent[];
  /** Contents by key (`draft/1`, `reason/3`): JSON values. */
  readonly contents: Readonly<Record<string, unknown>>;
  readonly effects: readonly NewEffect[];
  /** How the review stands after this, by which it is listed; absent where that did not change. */
  readonly stands?: { readonly is: KnownReview["is"]; readonly sender: Person };
}

/** A review in a list: how it stands, and since when. */
export interface Listed {
  readonly review: string;
  readonly is: KnownReview["is"];
  readonly at: string;
}

/** Where a card stands in Slack. */
export interface Posting {
  readonly channel: string;
  readonly ts: string;
}

/** Something of a review that stands in Slack besides its card, by which it can be found again and deleted. */
export interface Trace {
  readonly is: "message" | "file";
  readonly channel: string;
  /** The ts of a message, the id of a file. */
  readonly id: string;
}

/** Something kept for a person apart from reviews, such as a draft that was not handed in yet. */
export interface Kept {
  readonly key: string;
  readonly value: unknown;
  readonly at: string;
}

/** Keeps reviews. Every promise holds across a crash of the process at any moment. */
export interface Store {
  /** All events of one review, oldest first; empty when there is none. */
  history(review: string): Promise<readonly Recorded[]>;
  /** Saves an entry in one transaction, or changes nothing and says `stale` when the review has moved past `after`. */
  append(entry: Entry): Promise<{ readonly is: "saved"; readonly seq: number } | { readonly is: "stale" }>;
  /** One content as it was saved; null when there is none (any more). */
  content(review: string, key: string): Promise<unknown>;
  /** The first undelivered effect of every lane that is due at `now`, oldest first, at most `most`. */
  dueEffects(now: string, most: number): Promise<readonly Effect[]>;
  /** Strikes an effect off: it has been delivered. */
  delivered(effect: number, at: string): Promise<void>;
  /** Puts an effect off until a moment, counting the attempt and keeping why. */
  postponed(effect: number, until: string, why: string): Promise<void>;
  /** Gives up on an effect for good, keeping why; its lane goes on. */
  abandoned(effect: number, at: string, why: string): Promise<void>;
  /** Where the card of a review stands; null before it is posted. */
  posting(review: string): Promise<Posting | null>;
  /** Remembers where the card of a review stands, replacing what was known. */
  posted(review: string, posting: Posting): Promise<void>;
  /** Remembers what was left in Slack for a review. */
  left(review: string, trace: Trace): Promise<void>;
  /** When mails to the group with this mark were approved since a moment, whatever as, oldest first. */
  approvedFor(audience: string, since: string): Promise<readonly string[]>;
  /** Reviews that stand in one of these ways (any, for null), of one sender (or all), latest first, at most `most`. */
  listed(
    which: { readonly is: readonly KnownReview["is"][] | null; readonly sender: Person | null },
    most: number,
  ): Promise<readonly Listed[]>;
  /** Keeps a JSON value for a person under a key, replacing what was kept there; null keeps nothing there any more. */
  keep(person: Person, key: string, value: unknown, at: string): Promise<void>;
  /** What is kept for a person under keys that begin like this, newest first. */
  kept(person: Person, beginning: string): Promise<readonly Kept[]>;
  close(): Promise<void>;
}
