import { stage } from "../../src/checks/examples.ts";
import type { Example } from "../../src/checks/rule.ts";
import { assess } from "../../src/verdict/assess.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import { nearMisses } from "./near-misses.ts";

const corpus = readCorpus().map(({ subject, text = null, html = null, expect: { leaning } }) => {
  return { mail: { subject, text, html }, leaning };
});

/** Every mail of the own corpus. */
export const ownMails: readonly Example[] = corpus.map(({ mail }) => mail);

/** A hundred honest mails, forty of which come near to speaking to their judge. */
export const honestMails: readonly Example[] = [
  ...nearMisses.map((text) => ({ text })),
  ...corpus
    .filter(({ leaning }) => leaning === "none")
    .slice(0, 60)
    .map(({ mail }) => mail),
];

/** Those among these mails that read as an attempt to steer whoever judges them. */
export async function steeringAmong<Mail extends Example>(mails: readonly Mail[]): Promise<readonly Mail[]> {
  const seen = await Promise.all(
    mails.map(async (mail) => {
      const { draft } = await stage(mail);
      const { findings } = assess(draft, {}, defaultPolicy);
      return findings.some(({ rule }) => rule === "claim/steers-the-judge") ? [mail] : [];
    }),
  );
  return seen.flat();
}
