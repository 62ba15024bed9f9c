import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import type { Limits } from "./limits.ts";

/** What the parser reads, with limits of its own and forwarded mails kept as attachments; null where it gives up. */
export async function parsedMail(source: Uint8Array, within: Limits): Promise<Email | null> {
  const ownLimits = { maxNestingDepth: within.mimeDepth, maxHeadersSize: within.headerBytes };
  return PostalMime.parse(source, { forceRfc822Attachments: true, ...ownLimits }).catch(() => null);
}
