import { expect, test } from "vitest";
import { composedMails } from "./composed-mails.ts";
import { proveMutations, proveReEncodings } from "./fingerprints.ts";

const mails = (await composedMails()).filter(({ name }) => name.startsWith("made up"));
/** Generous, because the machine may be busy with other tests. */
const patience = 90_000;

test(
  "no mutation of a mail file keeps its fingerprint",
  async () => {
    const { tried, misses } = await proveMutations(mails.slice(0, 4));
    expect(misses).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(250);
  },
  patience,
);

test(
  "a mail keeps its fingerprint whoever writes it, and as JSON",
  async () => {
    const { nodemailer, ours } = await proveReEncodings(mails);
    expect([...nodemailer.misses, ...ours.misses]).toEqual([]);
    expect(nodemailer.tried).toBeGreaterThanOrEqual(70);
    expect(ours.tried).toBeGreaterThanOrEqual(40);
  },
  patience,
);
