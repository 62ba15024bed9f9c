import { draftOf } from "../draft/draft-of.ts";
import { readPlain } from "../draft/plain.ts";
import { assess } from "../verdict/assess.ts";
import type { Policy } from "../verdict/policy.ts";

/** A mail in each language there are rules for, with enough of its small words to be known for it. */
const mails = [
  "Je bestelling is verzonden en komt morgen tussen 10 en 12 uur bij je aan. Je hoeft hiervoor niets te doen.",
  "Your order has been shipped and will arrive tomorrow between 10 and 12. You do not need to do anything for that.",
];

/** Has the rules made ready for their first mail, which takes longer than Slack waits for an answer on a slow machine. */
export async function warmUp(policy: Policy): Promise<void> {
  for (const text of mails) {
    const reading = await draftOf(readPlain(text, "pasted"), policy.limits);
    if (reading.is === "read") assess(reading.read, {}, policy);
  }
}
