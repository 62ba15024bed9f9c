import type { Declaration } from "../draft/declaration.ts";
import type { MailParts } from "../draft/draft.ts";
import type { Assessment } from "../verdict/assessment.ts";
import { replay } from "./evolve.ts";
import { currentVersion, type KnownReview } from "./review.ts";
import type { Store } from "./store.ts";

/** One version's content as it is stored, apart from the events. */
export interface Dossier {
  readonly parts: MailParts;
  readonly declaration: Declaration;
  readonly assessment: Assessment;
  /** The body as its reader sees it. */
  readonly readable: string;
}

/** A review with the words that belong to it: what every card and message is drawn from. */
export interface Reviewed {
  readonly id: string;
  readonly review: KnownReview;
  /** The content of the current version. */
  readonly dossier: Dossier;
  /** Why it was decided as it was, in the reviewer's words; null when undecided or without a reason. */
  readonly reason: string | null;
}

/** A review with its words as it stands now; null when there is none. */
export async function readReviewed(store: Store, id: string): Promise<Reviewed | null> {
  const review = replay(await store.history(id));
  if (review.is === "unknown") return null;
  const { number } = currentVersion(review);
  const dossier = await store.content(id, `draft/${number}`);
  if (!isDossier(dossier)) throw new Error(`the store has no draft for version ${number} of ${id}`);
  const opinionated = await store.content(id, `opinion/${number}`);
  const reason = review.is === "in-review" ? null : await store.content(id, `reason/${review.decision.seq}`);
  return {
    id,
    review,
    dossier: { ...dossier, assessment: isAssessment(opinionated) ? opinionated : dossier.assessment },
    reason: typeof reason === "string" ? reason : null,
  };
}

/** What the store gives back was ours when it was saved; this only tells it from nothing. */
function isDossier(content: unknown): content is Dossier {
  return typeof content === "object" && content !== null && "parts" in content && "readable" in content;
}

function isAssessment(content: unknown): content is Assessment {
  return typeof content === "object" && content !== null && "verdict" in content;
}
