import { commitmentOf, eventSalt, hashAfter, linkEvent, type End, type Link } from "../../src/receipt/chain.ts";
import type { Filed, ReadTrail } from "../../src/receipt/trail.ts";

const by = { team: "T1", user: "U1" };

/** A trail in memory: these events, in order, of these reviews, every third with a content. */
export function filedFor(reviews: readonly string[]): readonly Filed[] {
  let end: End | null = null;
  const seqs = new Map<string, number>();
  return reviews.map((review, index) => {
    const seq = (seqs.get(review) ?? 0) + 1;
    seqs.set(review, seq);
    const salt = `salt of ${review}`;
    const event = { type: "rejected", version: seq, note: index };
    const place = {
      position: index + 1,
      review,
      seq,
      at: `2026-11-23T12:00:00.${100 + (index % 900)}Z`,
      type: "rejected",
    };
    const contents = index % 3 === 0 ? { [`reason/${seq}`]: `because ${index}` } : {};
    const link: Link = linkEvent(end, salt, { ...place, by, event, contents });
    end = link;
    const recorded = { ...place, by, event, person: 1, body: JSON.stringify(event) };
    return { position: place.position, link, recorded, salt, contents: link.contents };
  });
}

/** These records as a trail. */
export function trailOf(all: readonly Filed[]): ReadTrail {
  return {
    async *filed() {
      yield* all;
    },
    erasures: async () => [],
    stray: async () => null,
  };
}

/** The same records with every link made anew, as somebody would who holds the machine and knows how. */
export function relinked(all: readonly Filed[]): readonly Filed[] {
  let previous: string | null = null;
  return all.map(({ recorded, link, salt }, index) => {
    if (recorded === null || salt === null) throw new Error("only whole records are linked anew");
    const { review, seq, at, type } = recorded;
    const contents = link?.contents ?? {};
    const commitment = commitmentOf(eventSalt(salt, seq), { ...recorded, contents });
    const row = { position: index + 1, review, seq, at, type, commitment };
    previous = hashAfter(previous, row);
    return { position: row.position, link: { ...row, contents, hash: previous }, recorded, salt, contents };
  });
}
