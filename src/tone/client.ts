import { OpenAI } from "openai/index.mjs";
import { ContentFilterFinishReasonError } from "openai/core/error.mjs";
import type { Opinion } from "../verdict/opinion.ts";

/** Why there is no opinion. */
export type Because = Extract<Opinion, { is: "absent" }>["because"];

/** What came of the last request. */
export interface Last {
  /** The status of an answer that came in whole, or no such answer (yet). */
  outcome: number | "awaited" | "lost";
  /** True once the server would not take a field that only some servers know. */
  dislikes: boolean;
}

const retries = 2;

/**
 * OpenAI's own client, for any server that speaks as it does. Everything it would take from the environment is set
 * here, and it logs nothing: its log may hold the mail.
 */
export function clientFor(apiKey: string, baseUrl: string | null | undefined, last: Last): OpenAI {
  return new OpenAI({
    apiKey,
    baseURL: baseUrl ?? "https://api.openai.com/v1",
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    logLevel: "off",
    maxRetries: retries,
    fetch: async (url, init) => {
      last.outcome = "awaited";
      try {
        const response = await fetch(url, init);
        // Read whole here: an answer that breaks off is then a lost connection, which the client tries again.
        const body = await response.text();
        last.outcome = response.status;
        last.dislikes = isDislike(response.status, body);
        return new Response(body === "" ? null : body, { status: response.status, headers: response.headers });
      } catch (error) {
        if (init?.signal?.aborted !== true) last.outcome = "lost";
        throw error;
      }
    },
  });
}

/** Why there is no opinion after this error. */
export function becauseOf(error: unknown, { outcome }: Last, isLate: boolean): Because {
  if (error instanceof ContentFilterFinishReasonError) return "refused";
  if (outcome === "lost") return "unreachable";
  if (outcome === "awaited") return isLate ? "timeout" : "unreachable";
  if (outcome >= 500) return "unreachable";
  return outcome >= 400 ? "refused" : "unusable";
}

/** Mistral answers 422 to a field it does not know, older Azure versions 400; both name it. */
function isDislike(status: number, body: string): boolean {
  return (status === 400 || status === 422) && /\bstore\b|max_completion_tokens/u.test(body);
}
