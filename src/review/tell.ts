import type { Happened } from "./carry-out.ts";
import type { ReviewEvent } from "./event.ts";
import { expiresAt } from "./expiry.ts";
import { escalatesAt, remindersOf } from "./reminders.ts";
import type { ReviewPolicy } from "./review-policy.ts";
import type { KnownReview, Voided } from "./review.ts";
import type { NewEffect } from "./store.ts";

type Effects = readonly NewEffect[];

/** Everything there is to tell of a new version: the card, the original in its thread, the result, and the model asked. */
export function tellVersion(
  id: string,
  number: number,
  {
    hasFile,
    asksOpinion,
    cardDue,
  }: { readonly hasFile: boolean; readonly asksOpinion: boolean; readonly cardDue?: string | undefined },
): Effects {
  const target = String(number);
  return [
    // In the card's own lane, which keeps its order: the card comes after the opinion, or after that moment.
    ...(cardDue === undefined ? [] : [{ lane: `${id}/card`, kind: "await-opinion", target: cardDue } as const]),
    tellLegal(id),
    ...(hasFile ? [{ lane: `${id}/card`, kind: "file", target } as const] : []),
    { lane: `${id}/sender`, kind: "result", target },
    ...(asksOpinion ? [{ lane: `${id}/opinion`, kind: "opinion", target } as const] : []),
  ];
}

/**
 * What there is to tell of what happened besides a new version: who decided gets a receipt, the sender hears it once it
 * can no longer be taken back, and whoever approved what holds no more hears why.
 */
export function tellHappened(id: string, happened: Happened, policy: ReviewPolicy): Effects {
  const { events, seq, before, after } = happened;
  const known = before.is === "unknown" ? [] : before.voided;
  return [
    ...events.flatMap((event, n) => tellEvent(id, event, seq + n)),
    ...after.voided.slice(known.length).flatMap((voided) => tellVoided(id, voided)),
    ...clockOf(id, happened, policy),
  ];
}

/** Words from one side to the other: in the thread of the card, where they stand, and to the one who must read them. */
export function tellExchange(id: string, seq: number, kind: "question" | "answer"): Effects {
  const target = String(seq);
  return [
    { lane: `${id}/card`, kind, target: `thread:${target}` },
    { lane: `${id}/sender`, kind, target: `sender:${target}` },
    tellLegal(id),
  ];
}

/** The card drawn anew. */
export function tellLegal(id: string): NewEffect {
  return { lane: `${id}/card`, kind: "card", target: "" };
}

function tellEvent(id: string, event: ReviewEvent, seq: number): Effects {
  const target = String(seq);
  // A lane of its own, so that what waits until nobody can take it back holds up no question.
  const lane = `${id}/decision/${target}`;
  const due = "undoUntil" in event && event.undoUntil !== undefined ? { due: event.undoUntil } : {};
  const receipt = { lane: `${id}/receipt/${target}`, kind: "receipt", target } as const;
  const decision = { lane, kind: "decision", target, ...due } as const;
  switch (event.type) {
    case "endorsed":
      return [receipt];
    case "approved":
      return [decision, { lane, kind: "answers", target, ...due }];
    case "revision-asked":
    case "rejected":
      return [receipt, decision];
    case "expired":
      return [decision];
    case "escalated":
      return [{ lane: `${id}/card`, kind: "escalated", target: event.group }];
    default:
      return [];
  }
}

function tellVoided(id: string, { by, seq }: Voided): Effects {
  const users = [...new Set(by.map((one) => one.by.user))];
  return users.map((user) => ({ lane: `${id}/voided/${seq}/${user}`, kind: "voided", target: `${seq}:${user}` }));
}

/** The looks that time takes: a new version is reminded of and escalated, and whatever is open or holds ends some day. */
function clockOf(id: string, { before, after, seq }: Happened, policy: ReviewPolicy): Effects {
  const isNew = before.is === "unknown" || before.versions.length < after.versions.length;
  if (!isNew && before.is === after.is) return [];
  const end = expiresAt(after, policy);
  const expiry = end === null ? [] : [{ lane: `${id}/expiry/${seq}`, kind: "expiry", target: "", due: end } as const];
  return isNew ? [...expiry, ...waitingOf(id, after, policy)] : expiry;
}

function waitingOf(id: string, review: KnownReview, policy: ReviewPolicy): Effects {
  const number = String(review.versions.length);
  const reminders = remindersOf(review, policy).map((due): NewEffect => ({
    lane: `${id}/reminder/${number}/${due}`,
    kind: "reminder",
    target: `${number}:${due}`,
    due,
  }));
  const due = escalatesAt(review, policy);
  const target = number;
  return due === null
    ? reminders
    : [...reminders, { lane: `${id}/escalation/${number}`, kind: "escalation", target, due }];
}
