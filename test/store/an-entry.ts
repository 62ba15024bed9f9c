import type { ReviewEvent } from "../../src/review/event.ts";
import type { Entry } from "../../src/review/store.ts";

/** The moment at which entries happen unless said otherwise. */
export const noon = "2026-11-23T12:00:00.000Z";

/** A rejection of version 1: the smallest event there is. */
export const rejected: ReviewEvent = { type: "rejected", version: 1 };

/** A submitted first version. */
export const submitted: ReviewEvent = {
  type: "submitted",
  version: {
    number: 1,
    fingerprint: "a".repeat(64),
    declarationDigest: "b".repeat(64),
    audience: null,
    leaning: "tinge",
    verdict: "unclear",
    score: 12,
    findings: [{ rule: "purpose/discount-offer", severity: "error" }],
    basis: { ruleSet: "c".repeat(64), settings: "d".repeat(64), prompt: null },
  },
  neededBy: null,
};

/** Contents that take a while to write. */
export const longContents: readonly string[] = Array.from({ length: 20 }, (_, n) => String(n).repeat(5000));

/** An entry that starts review `r1` with one event, otherwise as said. */
export function anEntry(said: Partial<Entry> = {}): Entry {
  return {
    review: "r1",
    after: 0,
    at: noon,
    by: { team: "T1", user: "U1" },
    events: [submitted],
    contents: {},
    effects: [],
    ...said,
  };
}
