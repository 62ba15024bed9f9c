import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReviewEvent } from "../../src/review/event.ts";
import { anyCourse, play } from "./decisions.ts";

test("whatever anybody does in whatever order and time, nothing happens that must never be true", () => {
  const seen = new Map<ReviewEvent["type"], number>();
  fc.assert(
    fc.property(anyCourse, (course) => {
      const { history, broken } = play(course);
      expect(broken).toEqual([]);
      for (const { event } of history) seen.set(event.type, (seen.get(event.type) ?? 0) + 1);
    }),
    { numRuns: 800 },
  );
  // A course in which nothing ever happens breaks nothing.
  for (const type of [
    "endorsed",
    "approved",
    "judged",
    "undone",
    "rejected",
    "revised",
    "withdrawn",
    "expired",
  ] as const)
    expect.soft(seen.get(type) ?? 0, type).toBeGreaterThan(5);
  expect(seen.get("escalated") ?? 0).toBeGreaterThan(0);
});
