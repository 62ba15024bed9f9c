import type { Passage } from "../draft/draft.ts";
import type { Hit, Scene } from "./finders.ts";
import { promotionIn } from "./promotion.ts";
import { bodyOf, sentencesOf, spotAt, wordCount, type Sentence } from "./scene.ts";

/** How much of a mail's body sells, each from 0 to 1. */
export interface PromotionalShare {
  readonly words: number;
  readonly links: number;
}

/** The words in sentences that clearly sell as a part of all words, and the links in them as a part of all links. */
export function promotionalShare(scene: Scene): PromotionalShare {
  const body = bodyOf(scene.draft);
  const sold = Map.groupBy(promotionIn(scene), ({ passage }) => passage);
  const selling = body.map((passage) => ({ passage, sentences: sellingIn(passage, sold.get(passage) ?? []) }));
  const words = selling.reduce((sum, { sentences }) => sum + wordsOf(sentences), 0);
  return { words: words / Math.max(1, wordCount(body)), links: sellingLinks(scene, selling) };
}

interface Selling {
  readonly passage: Passage;
  readonly sentences: readonly Sentence[];
}

function wordsOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words, 0);
}

/** The sentences of a passage that hold a hit; both come in reading order. */
function sellingIn(passage: Passage, hits: readonly Hit[]): readonly Sentence[] {
  if (hits.length === 0) return [];
  let next = 0;
  return sentencesOf(passage).filter(({ end }) => {
    const first = next;
    while (next < hits.length && (hits[next]?.start ?? 0) < end) next++;
    return next > first;
  });
}

function sellingLinks({ draft }: Scene, selling: readonly Selling[]): number {
  const places = selling.flatMap(({ passage, sentences }) =>
    sentences.map(({ start, end }) => spotAt(draft, passage, start, end)),
  );
  const inBody = draft.links.filter(({ part }) => selling.some(({ passage }) => passage.part === part));
  const sells = inBody.filter(({ part, start, end }) =>
    places.some((place) => place.part === part && (place.start ?? 0) < end && start < (place.end ?? 0)),
  );
  return sells.length / Math.max(1, inBody.length);
}
