import { WebAPIPlatformError, WebClient } from "@slack/web-api";
import type { Sweep } from "../receipt/erase-review.ts";
import { replay } from "../review/evolve.ts";
import type { Store, Trace } from "../review/store.ts";

/** What Slack says of something that is not there any more. */
const gone: ReadonlySet<string> = new Set(["message_not_found", "file_not_found", "file_deleted"]);

/** Deletes our own messages and files in a workspace, one at a time. */
export function openSweep({ botToken, apiUrl }: { readonly botToken: string; readonly apiUrl: string | null }): Sweep {
  const slackApiUrl = apiUrl === null ? {} : { slackApiUrl: apiUrl };
  return sweepWith(new WebClient(botToken, { ...slackApiUrl, timeout: 10_000, retryConfig: { retries: 2 } }));
}

/** Remembers what was just left in Slack; a review that was erased while it was on its way takes it along. */
export async function leave(store: Store, client: WebClient, review: string, trace: Trace): Promise<void> {
  await store.left(review, trace);
  if (replay(await store.history(review)).is !== "unknown") return;
  const why = await sweepWith(client)(trace);
  if (why !== null) throw new Error(`${trace.is} ${trace.id} of an erased review could not be deleted: ${why}`);
}

function sweepWith(client: WebClient): Sweep {
  return async ({ is, channel, id }) => {
    try {
      await (is === "file" ? client.files.delete({ file: id }) : client.chat.delete({ channel, ts: id }));
      return null;
    } catch (cause) {
      if (!(cause instanceof WebAPIPlatformError)) return cause instanceof Error ? cause.message : String(cause);
      return gone.has(cause.data.error) ? null : cause.data.error;
    }
  };
}
