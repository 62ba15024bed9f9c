import type { Reading, UnreadBecause } from "./draft.ts";

/** A refusal to read, as the outcome that readers return. */
export function unread(
  because: UnreadBecause,
  detail: string | null = null,
): Extract<Reading<never>, { is: "unread" }> {
  return { is: "unread", unread: { because, detail } };
}
