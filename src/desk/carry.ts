import type { Unread } from "../draft/draft.ts";
import { carryOut, type Along, type Happened } from "../review/carry-out.ts";
import type { Acting, Command, Refusal } from "../review/command.ts";
import type { Person } from "../review/event.ts";
import type { Looking } from "../review/examine.ts";
import type { HeldBecause, Unsent } from "../review/examined.ts";
import type { ReviewPolicy } from "../review/review-policy.ts";
import { readReviewed, type Reviewed } from "../review/reviewed.ts";
import type { Store } from "../review/store.ts";
import { tellHappened, tellLegal } from "../review/tell.ts";
import type { SeekOpinion } from "../verdict/opinion.ts";

/** What the line needs from outside: where it keeps things, the time, fresh ids, settings, and an opinion if it is on. */
export interface Desk extends Looking {
  readonly store: Store;
  readonly now: () => string;
  readonly policy: ReviewPolicy;
  readonly newId: () => string;
  /** True when a sender is asked before anything goes to legal. */
  readonly asksFirst: boolean;
  /** From when on earlier mails to the same group count, given now. */
  readonly crowdedSince: () => string;
  readonly seekOpinion: SeekOpinion | null;
  /** Until when a card waits for the opinion that was asked, given now; absent when it waits for none. */
  readonly cardDue?: () => string | undefined;
}

/** What came of handing in a draft or deciding on one: the review as it stands then, or why nothing changed. */
export type Answer =
  | { readonly is: "done"; readonly reviewed: Reviewed }
  | { readonly is: "held"; readonly because: HeldBecause; readonly key: string; readonly unsent: Unsent }
  | { readonly is: "unread"; readonly unread: Unread }
  | { readonly is: "refused"; readonly refusal: Refusal };

/** Who acts now, under the policy of the house. */
export function actingNow({ now, policy }: Pick<Desk, "now" | "policy">, by: Person): Acting {
  return { by, at: now(), policy };
}

/** Carries out what somebody decides: the card is drawn anew, and everybody told whom it concerns. */
export async function answer(
  desk: Desk,
  id: string,
  command: Command,
  by: Person,
  contentsOf: (happened: Happened) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<Answer> {
  return carry(desk, id, command, by, (happened) => ({
    contents: contentsOf(happened),
    effects: [tellLegal(id), ...tellHappened(id, happened, desk.policy)],
  }));
}

/** Carries out a command, with what is saved along with what follows from it. */
export async function carry(desk: Desk, id: string, command: Command, by: Person, along: Along): Promise<Answer> {
  const outcome = await carryOut(desk.store, id, command, { ...actingNow(desk, by), along });
  if (outcome.is === "refused") return outcome;
  const reviewed = await readReviewed(desk.store, id);
  return reviewed === null ? { is: "refused", refusal: { because: "unknown-review" } } : { is: "done", reviewed };
}
