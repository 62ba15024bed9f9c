/** What does not fit where a trail breaks. */
export type FaultBecause =
  /** There is no link where one must be: positions have no gap. */
  | "gap"
  /** The hash does not follow from the link and the one before. */
  | "hash"
  /** A link has lost its event. */
  | "event-missing"
  /** An event stands there without a link. */
  | "event-unlinked"
  /** The event is another one than the link is of. */
  | "order"
  /** Who, what or when is not what the link commits to. */
  | "commitment"
  /** A content is not what was saved. */
  | "content"
  /** A content is gone and no erasure says so. */
  | "content-missing"
  /** A content stands there that no event saved. */
  | "content-stray"
  /** Names or salt are gone and no erasure says so. */
  | "salt-missing"
  /** What remains of an erased review is not what remained. */
  | "remains"
  /** A checkpoint knows another hash at its position. */
  | "checkpoint"
  /** A checkpoint knows a position beyond the end. */
  | "end-missing";

/** The first place where a trail does not hold. */
export interface Fault {
  readonly position: number;
  /** Null where nothing says which. */
  readonly review: string | null;
  readonly because: FaultBecause;
  /** The key of the content; null where it is not about one. */
  readonly key: string | null;
}
