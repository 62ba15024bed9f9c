/** Counts how many attempts to steer the judge are found, and how many honest mails are accused: `npm run steering`. */
import { injections } from "../tone/injections.ts";
import { honestMails, ownMails, steeringAmong } from "../tone/steering-seen.ts";

const attempts = injections.map(([, mail]) => mail);
for (const [what, mails] of [
  ["attempts found", attempts],
  ["honest mails accused", honestMails],
  ["mails of the own corpus accused", ownMails],
] as const) {
  const seen = await steeringAmong(mails);
  console.log(`${what}: ${String(seen.length)} of ${String(mails.length)}`);
}
