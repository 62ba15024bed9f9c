import type { Erasable, ErasedBecause, ErasedEvent, Person } from "../review/event.ts";
import type { Trace } from "../review/store.ts";
import type { End, Link } from "./chain.ts";

/** What stands at one position of the trail: a link, an event, or both; something is wrong where one is missing. */
export interface Filed {
  readonly position: number;
  readonly link: Link | null;
  readonly recorded: FiledEvent | null;
  /** The salt of the review; null once it was erased. */
  readonly salt: string | null;
  /** The digests, anew, of the contents of this link that stand in the store now. */
  readonly contents: Readonly<Record<string, string>>;
}

/** An event as it stands in the store. */
export interface FiledEvent {
  readonly review: string;
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly by: Person;
  readonly event: unknown;
  /** The handle of the person, and the event with handles for people: what stays after erasure. */
  readonly person: number;
  readonly body: string;
}

/** The last erasure of a review. */
export interface Erasure extends Pick<ErasedEvent, "what" | "because" | "remains"> {
  readonly review: string;
  readonly seq: number;
  readonly position: number;
  readonly at: string;
}

/** The events of the installation as one chain, to be read. */
export interface ReadTrail {
  /** Everything on file in order of position, as it stood when it began, one at a time. */
  filed(): AsyncIterable<Filed>;
  /** The last erasure of every review that has one. */
  erasures(): Promise<readonly Erasure[]>;
  /** A content that no link knows; null when there is none. */
  stray(): Promise<{ readonly review: string; readonly key: string } | null>;
}

/** The same, with what is done about it. */
export interface Trail extends ReadTrail {
  /** The last link; null when nothing ever happened. */
  end(): Promise<End | null>;
  /** Keeps the checkpoint of a day until it is placed; where the day has one already, that one stays. */
  keepCheckpoint(day: string, line: string): Promise<void>;
  /** The days of checkpoints that are not placed yet, with what to place, oldest first. */
  unplaced(): Promise<readonly { readonly day: string; readonly line: string }[]>;
  /** Whether a day has its checkpoint. */
  hasCheckpoint(day: string): Promise<boolean>;
  /** Remembers that the checkpoint of a day stands where this machine cannot rewrite it. */
  placed(day: string, at: string): Promise<void>;
  /**
   * Erases a review in one transaction, as far as asked, and adds to the trail that it was: contents, what is still to be
   * told, what is kept to revise it; with names and salt; with its events. Says so when there is nothing (more) to erase.
   */
  erase(
    review: string,
    how: { readonly what: Erasable; readonly because: ErasedBecause; readonly at: string },
  ): Promise<"erased" | "already" | "unknown">;
  /** What stands in Slack of a review, its card included. */
  traces(review: string): Promise<readonly Trace[]>;
  /** Forgets something that does not stand in Slack any more. */
  swept(review: string, trace: Trace): Promise<void>;
  /** The reviews in which nothing happened since a moment and that still have this to erase, at most `most`. */
  quietSince(moment: string, what: Exclude<Erasable, "all">, most: number): Promise<readonly string[]>;
  /** Throws away what people kept apart from reviews and did not touch since a moment; says how much that was. */
  dropKept(before: string): Promise<number>;
}
