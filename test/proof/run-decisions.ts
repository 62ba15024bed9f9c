/** Proves what is decided on random courses: `npm run decisions [-- COURSES]`; prints what happened in them and what went wrong. */
import fc from "fast-check";
import { anyCourse, play } from "./decisions.ts";

const courses = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const seen = new Map<string, number>();
let commands = 0;
const outcome = fc.check(
  fc.property(anyCourse, (course) => {
    const { history, broken } = play(course);
    commands += course.steps.length + 1;
    for (const { event } of history) seen.set(event.type, (seen.get(event.type) ?? 0) + 1);
    return broken.length === 0;
  }),
  { numRuns: courses, seed },
);
console.log(`${String(outcome.numRuns)} courses of ${String(commands)} commands (seed ${String(seed)}):`);
for (const [type, times] of [...seen].toSorted(([, one], [, other]) => other - one))
  console.log(`  ${type}: ${String(times)}`);
const [worst] = outcome.counterexample ?? [];
console.log(outcome.failed ? `violated: ${JSON.stringify(worst && play(worst), null, 1)}` : "violations: 0");
process.exitCode = outcome.failed ? 1 : 0;
