import { commitmentOf, eventSalt, hashAfter, remainsAfter, type End, type Link } from "./chain.ts";
import { goesWithDrafts } from "./erase-review.ts";
import type { Fault, FaultBecause } from "./fault.ts";
import type { Erasure, Filed, FiledEvent, ReadTrail } from "./trail.ts";

/** What a trail turned out to be. */
export interface Verified {
  /** The first break; null when everything fits. */
  readonly fault: Fault | null;
  /** The last link that was reached. */
  readonly end: End | null;
  /** Links whose event was erased or hidden for good, so that only their place in the chain was checked. */
  readonly erased: number;
}

/** What verifying keeps in mind on its way, which does not grow with the events. */
interface Walk {
  readonly erasures: ReadonlyMap<string, Erasure>;
  readonly checkpoints: ReadonlyMap<number, readonly string[]>;
  readonly remains: Map<string, string>;
  end: End | null;
  erased: number;
}

/** Walks the whole trail and stops at the first place that does not fit; `checkpoints` are hashes that must stand there. */
export async function verifyTrail(trail: ReadTrail, checkpoints: readonly End[]): Promise<Verified> {
  const walk: Walk = {
    erasures: new Map((await trail.erasures()).map((erasure) => [erasure.review, erasure])),
    checkpoints: byPosition(checkpoints),
    remains: new Map(),
    end: null,
    erased: 0,
  };
  let fault: Fault | null = null;
  for await (const filed of trail.filed()) {
    fault = faultAt(walk, filed);
    if (fault !== null || filed.link === null) break;
    walk.end = filed.link;
  }
  return {
    fault: fault ?? beyond(walk, checkpoints) ?? (await strayIn(trail, walk)),
    end: walk.end,
    erased: walk.erased,
  };
}

function faultAt(walk: Walk, filed: Filed): Fault | null {
  const { link, recorded } = filed;
  const position = (walk.end?.position ?? 0) + 1;
  if (filed.position !== position) return { position, review: null, because: "gap", key: null };
  const fault = (because: FaultBecause, key: string | null = null): Fault => {
    return { position, review: link?.review ?? recorded?.review ?? null, because, key };
  };
  if (link === null) return fault("event-unlinked");
  if (hashAfter(walk.end?.hash ?? null, link) !== link.hash) return fault("hash");
  if (walk.checkpoints.get(position)?.some((hash) => hash !== link.hash) === true) return fault("checkpoint");
  const erasure = walk.erasures.get(link.review);
  if (recorded !== null) return faultOf(walk, { filed, link, recorded, erasure, fault });
  walk.erased += 1;
  return erasure?.what === "events" && link.seq < erasure.seq ? null : fault("event-missing");
}

/** What is wrong with the event of a link that fits. */
function faultOf(walk: Walk, place: Place): Fault | null {
  const { filed, link, recorded, fault } = place;
  if (recorded.review !== link.review || recorded.seq !== link.seq) return fault("order");
  if (recorded.at !== link.at || recorded.type !== link.type) return fault("commitment");
  return filed.salt === null ? hidden(walk, place) : open(filed.salt, place);
}

function byPosition(checkpoints: readonly End[]): ReadonlyMap<number, readonly string[]> {
  const known = new Map<number, string[]>();
  for (const { position, hash } of checkpoints) known.set(position, [...(known.get(position) ?? []), hash]);
  return known;
}

/** A link with its event, and how to say what is wrong with them. */
interface Place {
  readonly filed: Filed;
  readonly link: Link;
  readonly recorded: FiledEvent;
  readonly erasure: Erasure | undefined;
  readonly fault: (because: FaultBecause, key?: string) => Fault;
}

/** An event that only its erasure can vouch for any more. */
function hidden(walk: Walk, { filed, link, recorded, erasure, fault }: Place): Fault | null {
  if (erasure === undefined || erasure.what === "drafts" || link.seq > erasure.seq) return fault("salt-missing");
  const [back] = Object.keys(filed.contents);
  if (back !== undefined) return fault("content-stray", back);
  if (link.seq < erasure.seq) {
    walk.erased += 1;
    walk.remains.set(link.review, remainsAfter(walk.remains.get(link.review) ?? null, recorded));
    return null;
  }
  if (!isCommitted("", link, recorded)) return fault("commitment");
  const remains = walk.remains.get(link.review) ?? null;
  walk.remains.delete(link.review);
  return remains === erasure.remains ? null : fault("remains");
}

/** An event that can be held against its commitment, with the contents that were saved with it. */
function open(salt: string, { filed, link, recorded, erasure, fault }: Place): Fault | null {
  if (!isCommitted(salt, link, recorded)) return fault("commitment");
  const mayBeGone = erasure !== undefined && link.seq < erasure.seq;
  for (const [key, digest] of Object.entries(link.contents)) {
    const found = filed.contents[key];
    if (found === undefined && !(mayBeGone && goesWithDrafts(key))) return fault("content-missing", key);
    if (found !== undefined && found !== digest) return fault("content", key);
  }
  return null;
}

function isCommitted(salt: string, { seq, commitment, contents }: Link, { by, event }: FiledEvent): boolean {
  return commitmentOf(eventSalt(salt, seq), { by, event, contents }) === commitment;
}

/** A checkpoint of something that is not there any more, or of nothing that ever was. */
function beyond({ end }: Walk, checkpoints: readonly End[]): Fault | null {
  const last = Math.max(0, ...checkpoints.map(({ position }) => position));
  if (last <= (end?.position ?? 0)) return null;
  return { position: (end?.position ?? 0) + 1, review: null, because: "end-missing", key: null };
}

async function strayIn(trail: ReadTrail, { end }: Walk): Promise<Fault | null> {
  const stray = await trail.stray();
  return stray === null ? null : { position: end?.position ?? 0, because: "content-stray", ...stray };
}
