import type { Generated } from "kysely";
import type { KnownReview } from "../review/review.ts";
import type { EffectKind } from "../review/store.ts";

/** The tables as the last migration leaves them. */
export interface Tables {
  readonly events: EventRow;
  readonly contents: ContentRow;
  readonly effects: EffectRow;
  readonly postings: PostingRow;
  readonly kept: KeptRow;
  readonly reviews: ReviewRow;
  readonly people: PersonRow;
  readonly salts: SaltRow;
  readonly links: LinkRow;
  readonly checkpoints: CheckpointRow;
  readonly traces: TraceRow;
}

interface EventRow {
  readonly position: Generated<number>;
  readonly review: string;
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  /** The event as JSON, its type included, with handles for people. */
  readonly body: string;
  /** The handle of whoever did it; 0 for the clock. */
  readonly person: number;
}

interface PersonRow {
  readonly review: string;
  /** From 1 within the review, in the order in which they appeared. */
  readonly handle: number;
  readonly team: string;
  readonly user: string;
}

interface SaltRow {
  readonly review: string;
  readonly salt: string;
}

interface LinkRow {
  readonly position: number;
  readonly review: string;
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  /** Digests by key, as JSON. */
  readonly contents: string;
  readonly commitment: string;
  readonly hash: string;
}

interface ContentRow {
  readonly review: string;
  readonly key: string;
  /** JSON. */
  readonly body: string;
}

interface EffectRow {
  readonly id: Generated<number>;
  readonly review: string;
  readonly lane: string;
  readonly kind: EffectKind;
  readonly target: string;
  readonly attempts: Generated<number>;
  readonly created: string;
  /** In UTC with milliseconds, so that moments compare as text. */
  readonly due: string;
  readonly delivered_at: string | null;
  readonly abandoned_at: string | null;
  readonly why: string | null;
}

interface PostingRow {
  readonly review: string;
  readonly channel: string;
  readonly ts: string;
}

interface ReviewRow {
  readonly review: string;
  readonly team: string;
  readonly user: string;
  readonly stands: KnownReview["is"];
  /** In UTC with milliseconds, so that moments compare as text. */
  readonly at: string;
}

interface KeptRow {
  readonly team: string;
  readonly user: string;
  readonly key: string;
  /** In UTC with milliseconds, so that moments compare as text. */
  readonly at: string;
  /** JSON. */
  readonly body: string;
}

interface CheckpointRow {
  /** As 2026-11-23. */
  readonly day: string;
  readonly line: string;
  readonly placed_at: string | null;
}

interface TraceRow {
  readonly review: string;
  readonly kind: "message" | "file";
  readonly channel: string;
  readonly id: string;
}
