import { expect, test } from "vitest";
import { tamper } from "./tampering.ts";

// `npm run tampering` does the same to 10,000 events, many times over.
test("a checkpoint finds all tampering; without one only what docs/audit.md says goes unseen", async () => {
  const found = await tamper(1000, 1);
  expect(found).toHaveLength(10);
  expect(found.filter(({ withCheckpoint }) => withCheckpoint === null)).toEqual([]);
  // Who links everything anew, or cuts off the end cleanly, is seen by nobody without a checkpoint held elsewhere.
  const isUnseen = ({ how, relinked }: (typeof found)[number]): boolean => relinked || how === "truncate";
  expect(found.filter(({ without }) => without === null)).toEqual(found.filter(isUnseen));
  const named = found.filter((each) => !isUnseen(each)).map(({ at, without }) => (without?.position ?? 0) - at);
  expect(named.every((off) => off === 0 || off === 1)).toBe(true);
});
