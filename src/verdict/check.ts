import type { Declaration } from "../draft/declaration.ts";
import type { Draft, MailParts, Reading } from "../draft/draft.ts";
import { draftOf } from "../draft/draft-of.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import type { Policy } from "./policy.ts";

/** The assessment of a mail by the rules alone: what every entrance shows first. */
export async function check(
  parts: MailParts,
  declaration: Declaration,
  settings: Policy,
): Promise<Reading<{ readonly draft: Draft; readonly assessment: Assessment }>> {
  const reading = await draftOf(parts, settings.limits);
  if (reading.is === "unread") return reading;
  return { is: "read", read: { draft: reading.read, assessment: assess(reading.read, declaration, settings) } };
}
