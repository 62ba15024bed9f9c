import * as fc from "fast-check";
import { expect, test } from "vitest";
import { damagedMails, fuzzed, outcomeOf } from "./damaged-mails.ts";

test("500 damaged mails are each a draft or a stated refusal, and some are each", async () => {
  const { bytes } = await damagedMails();
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(bytes, fuzzed, async (given, name) => {
      outcomes.add(await outcomeOf(given, name));
    }),
    { numRuns: 500 },
  );
  expect(outcomes).toContain("a draft");
  expect(outcomes.size).toBeGreaterThan(3);
}, 90_000);
