import { canonicalJson } from "../draft/canonical-json.ts";
import { digest } from "../draft/digest.ts";
import type { Person } from "../review/event.ts";

/** One event's place in the chain: nothing in it tells who did what, so it stays when the review is erased. */
export interface Link {
  /** From 1 over the whole installation, without a gap. */
  readonly position: number;
  readonly review: string;
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  /** Salted digests of the contents that were saved with the event, by key. */
  readonly contents: Readonly<Record<string, string>>;
  /** Salted digest of who did what. */
  readonly commitment: string;
  /** Over all of this but the contents, which the commitment covers, and the hash of the link before. */
  readonly hash: string;
}

/** What a link commits to without showing it. */
export interface Committed {
  readonly by: Person;
  /** The event as JSON gives it back. */
  readonly event: unknown;
  readonly contents: Readonly<Record<string, string>>;
}

/** The part of a review's salt that opens one event and nothing else, so that it can be shown to whoever may see that event. */
export function eventSalt(salt: string, seq: number): string {
  return digest(canonicalJson({ canonical: "servicemail-event-salt-1", salt, seq }));
}

/** The digest of a content, of no use for guessing it without the salt of its review. */
export function contentDigest(salt: string, key: string, content: unknown): string {
  return digest(canonicalJson({ canonical: "servicemail-content-1", salt, key, content }));
}

/** Binds an event to its link: who, what, and the contents saved with it, opened by the event's own salt. */
export function commitmentOf(salt: string, { by: { team, user }, event, contents }: Committed): string {
  return digest(canonicalJson({ canonical: "servicemail-event-1", salt, by: { team, user }, event, contents }));
}

/** The hash of a link that follows the one with this hash; null for the first. */
export function hashAfter(previous: string | null, link: Omit<Link, "hash" | "contents">): string {
  const { position, review, seq, at, type, commitment } = link;
  const row = { position, review, seq, at, type, commitment };
  return digest(canonicalJson({ canonical: "servicemail-link-1", previous, ...row }));
}

/** Where a chain ends. */
export interface End {
  readonly position: number;
  readonly hash: string;
}

/** The link of an event at the end of a chain, under the salt of its review; an empty salt for what hides nobody. */
export function linkEvent(
  end: End | null,
  salt: string,
  given: Pick<Link, "position" | "review" | "seq" | "at" | "type"> &
    Omit<Committed, "contents"> & {
      /** The contents saved with it, as JSON gives them back. */
      readonly contents: Readonly<Record<string, unknown>>;
    },
): Link {
  const { position, review, seq, at, type, by, event } = given;
  const contents = Object.fromEntries(
    Object.entries(given.contents).map(([key, content]) => [key, contentDigest(salt, key, content)]),
  );
  const commitment = commitmentOf(eventSalt(salt, seq), { by, event, contents });
  const link = { position, review, seq, at, type, commitment };
  return { ...link, contents, hash: hashAfter(end?.hash ?? null, link) };
}

/** What stands of an event in the store, its people as handles. */
export interface Remaining {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly person: number;
  readonly body: string;
}

/** A digest over what remains of an erased review, one event at a time; begin with null. */
export function remainsAfter(before: string | null, { seq, at, type, person, body }: Remaining): string {
  return digest(canonicalJson({ canonical: "servicemail-remains-1", before, seq, at, type, person, body }));
}
