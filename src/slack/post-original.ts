import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import type { Original } from "../review/examined.ts";
import type { Effect, Posting, Store } from "../review/store.ts";
import { strings, type Locale } from "../text/locale.ts";
import { fit } from "./fit.ts";
import { budget } from "./limits.ts";
import { leave } from "./sweep.ts";

/** What Slack says when it may well work later. */
const passing: ReadonlySet<string> = new Set([
  "fatal_error",
  "internal_error",
  "ratelimited",
  "request_timeout",
  "service_unavailable",
]);

/**
 * Puts the file a version came in into the thread of its card, as it was handed in; nothing where it was erased. Where
 * Slack will never take it the thread says so, because the card waits behind it.
 */
export async function postOriginal(
  store: Store,
  client: WebClient,
  { review, target }: Pick<Effect, "review" | "target">,
  { channel, ts, locale }: Posting & { readonly locale: Locale },
): Promise<void> {
  const original = await store.content(review, `file/${target}`);
  if (!isOriginal(original)) return;
  const { talk } = strings(locale);
  const filename = fit(original.name, budget.fileName).text;
  const file = Buffer.from(original.base64, "base64");
  const named = { initial_comment: talk.originalFile(Number(target)), filename, title: filename };
  try {
    const sent = await client.filesUploadV2({ channel_id: channel, thread_ts: ts, ...named, file });
    for (const { id } of sent.files.flatMap(({ files = [] }) => files)) {
      if (id !== undefined) await leave(store, client, review, { is: "file", channel, id });
    }
  } catch (cause) {
    if (!(cause instanceof WebAPIPlatformError) || passing.has(cause.data.error)) throw cause;
    await client.chat.postMessage({ channel, thread_ts: ts, text: talk.noFile(Number(target), cause.data.error) });
  }
}

/** What the store gives back was ours when it was saved; this only tells it from nothing. */
function isOriginal(content: unknown): content is Original {
  return typeof content === "object" && content !== null && "base64" in content && "name" in content;
}
