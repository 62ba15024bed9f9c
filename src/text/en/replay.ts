import type { Translated } from "../locale.ts";
import type { replay as nl } from "../nl/replay.ts";

/** What working out a verdict again says. */
export const replay: Translated<typeof nl> = {
  version: (number, at) => `Version ${number}, handed in at ${at}:`,
  recorded: (verdict, score) => `${verdict}, ${score} of 100.`,
  basis: (ruleSet, settings) => `Recorded with rules ${ruleSet} and settings ${settings}.`,
  otherRules: "This program has other rules than then; what comes out comes from these.",
  asThen: "Under the settings of then:",
  today: "Under the rules and settings of today:",
  same: "exactly the same.",
  gone: "cannot be worked out; draft or settings were erased, or cannot be read any more.",
  differs: (things) => `Other than recorded: ${things}.`,
  thing: {
    fingerprint: "the fingerprint",
    declarationDigest: "the declaration",
    leaning: "what the content shows",
    verdict: "the verdict",
    score: "the score",
    findings: "the findings",
    settings: "the settings",
    ruleSet: "the rules",
  },
};
