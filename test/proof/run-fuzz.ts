/**
 * Feeds 20,000 damaged files to the reader, and ends with 1 on the first that is neither a draft nor a stated refusal:
 * `npm run fuzz`, or `npm run fuzz -- RUNS SEED`. Real mails from the open corpus take part where it lies beside this.
 */
import * as fc from "fast-check";
import { damagedMails, fuzzed, outcomeOf } from "./damaged-mails.ts";

const [runs = 20_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const { bytes, from } = await damagedMails();
const outcomes = new Map<string, number>();
const details = await fc.check(
  fc.asyncProperty(bytes, fuzzed, async (given, name) => {
    const outcome = await outcomeOf(given, name);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }),
  { numRuns: runs, seed },
);
console.log(
  `${String(details.numRuns)} runs over ${from}, seed ${String(seed)}: ${details.failed ? "FAILED" : "no throw"}`,
);
for (const [outcome, count] of [...outcomes].sort(([, one], [, other]) => other - one)) {
  console.log(`  ${String(count).padStart(6)}  ${outcome}`);
}
if (details.failed) console.log(fc.defaultReportMessage(details));
process.exitCode = details.failed ? 1 : 0;
