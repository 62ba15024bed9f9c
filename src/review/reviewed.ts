import type { Declaration } from "../draft/declaration.ts";
import type { MailParts } from "../draft/draft.ts";
import type { Assessment } from "../verdict/assessment.ts";
import type { Waived } from "./waiver.ts";
import type { Since } from "./since.ts";
import { replay } from "./evolve.ts";
import { currentVersion, isDecided, type Exchange, type KnownReview } from "./review.ts";
import type { Store } from "./store.ts";

/** One version's content as it is stored, apart from the events. */
export interface Dossier {
  readonly parts: MailParts;
  readonly declaration: Declaration;
  readonly assessment: Assessment;
  /** The body as its reader sees it. */
  readonly readable: string;
  /** When mails to the same group were approved shortly before this was handed in, oldest first. */
  readonly earlier: readonly string[];
  /** The errors that a waiver let pass when this was handed in; absent when none was. */
  readonly waived?: readonly Waived[];
}

/** A question in words, with its answer if there is one. */
export interface SaidExchange extends Exchange {
  readonly question: string;
  readonly reply: string | null;
}

/** A review with the words that belong to it: what every card and message is drawn from. */
export interface Reviewed {
  readonly id: string;
  readonly review: KnownReview;
  /** The content of the current version. */
  readonly dossier: Dossier;
  /** What changed since the round before; null for a first version. */
  readonly since: Since | null;
  /** Why it was decided as it was, in the reviewer's words; null when undecided or without a reason. */
  readonly reason: string | null;
  /** The reasons of those who agreed so far, by the seq of their agreement. */
  readonly reasons: Readonly<Record<number, string>>;
  /** What legal and sender asked each other, oldest first. */
  readonly exchanges: readonly SaidExchange[];
}

/** A review with its words as it stands now; null when there is none. */
export async function readReviewed(store: Store, id: string): Promise<Reviewed | null> {
  const review = replay(await store.history(id));
  if (review.is === "unknown") return null;
  const { number } = currentVersion(review);
  const dossier = await store.content(id, `draft/${number}`);
  if (!isDossier(dossier)) throw new Error(`the store has no draft for version ${number} of ${id}`);
  const opinionated = await store.content(id, `opinion/${number}`);
  const since = number === 1 ? null : await store.content(id, `since/${number}`);
  const judged = review.judgement === null ? null : await store.content(id, `judged/${review.judgement.seq}`);
  const reason = isDecided(review) ? await store.content(id, `reason/${review.decision.seq}`) : null;
  const reasons = await Promise.all(
    review.endorsements.map(async ({ seq }) => [seq, await store.content(id, `reason/${seq}`)] as const),
  );
  const exchanges = await Promise.all(review.exchanges.map((exchange) => saidIn(store, id, exchange)));
  return {
    id,
    review,
    dossier: { ...dossier, assessment: [judged, opinionated].find(isAssessment) ?? dossier.assessment },
    since: isSince(since) ? since : null,
    reason: typeof reason === "string" ? reason : null,
    reasons: Object.fromEntries(reasons.flatMap(([seq, said]) => (typeof said === "string" ? [[seq, said]] : []))),
    exchanges,
  };
}

/** Erased words leave their place. */
async function saidIn(store: Store, id: string, exchange: Exchange): Promise<SaidExchange> {
  const question = await store.content(id, `question/${exchange.seq}`);
  const reply = exchange.answer === null ? null : await store.content(id, `answer/${exchange.answer.seq}`);
  return {
    ...exchange,
    question: typeof question === "string" ? question : "",
    reply: exchange.answer === null ? null : typeof reply === "string" ? reply : "",
  };
}

/** Whether a content is a dossier: what the store gives back was ours when it was saved, so this only tells it from nothing. */
export function isDossier(content: unknown): content is Dossier {
  return typeof content === "object" && content !== null && "parts" in content && "readable" in content;
}

function isSince(content: unknown): content is Since {
  return typeof content === "object" && content !== null && "difference" in content;
}

function isAssessment(content: unknown): content is Assessment {
  return typeof content === "object" && content !== null && "verdict" in content;
}
