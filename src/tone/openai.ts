import { OpenAI } from "openai/index.mjs";
import { ContentFilterFinishReasonError } from "openai/core/error.mjs";
import { zodResponseFormat } from "openai/helpers/zod.mjs";
import { z } from "zod";
import { canonicalJson } from "../draft/canonical-json.ts";
import { digest } from "../draft/digest.ts";
import type { Draft } from "../draft/draft.ts";
import type { Opinion, SeekOpinion } from "../verdict/opinion.ts";
import { fence, shownPassages } from "./fence.ts";
import type { Prompt } from "./prompt.ts";
import { nameOf } from "./prompt.ts";

/** Where and how to ask. */
export interface ToneOptions {
  /** Null or empty: no opinion is asked, it is off. */
  readonly apiKey: string | null;
  /** Any server that speaks OpenAI's chat completions; OpenAI's own when absent. */
  readonly baseUrl?: string | null | undefined;
  readonly model: string;
  /** Milliseconds in which an opinion is there or absent, retries included; 8000 when not given. */
  readonly timeout?: number;
  readonly prompt: Prompt;
  /** A new mark at every call, that nobody can guess. */
  readonly boundary: () => string;
}

type Because = Extract<Opinion, { is: "absent" }>["because"];

// What came of the last request: the status of an answer that came in whole, or no such answer (yet).
type Outcome = number | "awaited" | "lost";

const retries = 2;
const mostQuotes = 5;
const longestReason = 400;

const answerSchema = z.strictObject({
  leaning: z.enum(["none", "tinge", "commercial", "charitable", "ideological"]),
  reason: z.string().describe("One sentence, in the language of the mail."),
  quotes: z.array(z.string()).describe(`At most ${mostQuotes} passages, letter for letter as they stand in the mail.`),
});

/** Asks a model that speaks OpenAI's chat completions for its opinion on tone, once for each draft. */
export function seekToneByOpenai(options: ToneOptions): SeekOpinion {
  return async (draft) => {
    if (options.apiKey === null || options.apiKey === "") return { is: "absent", because: "off" };
    return seek(options, options.apiKey, draft);
  };
}

async function seek(options: ToneOptions, apiKey: string, draft: Draft): Promise<Opinion> {
  const signal = AbortSignal.timeout(options.timeout ?? 8000);
  const last: { outcome: Outcome } = { outcome: "awaited" };
  try {
    const completion = await clientFor(options, apiKey, last).chat.completions.parse(question(options, draft), {
      signal,
    });
    const message = completion.choices[0]?.message;
    if (message?.refusal) return { is: "absent", because: "refused" };
    const reason = message?.parsed?.reason.replaceAll(/\s+/g, " ").trim();
    if (!message?.parsed || !reason) return { is: "absent", because: "unusable" };
    return {
      is: "given",
      leaning: message.parsed.leaning,
      reason: shortened(reason),
      quotes: verbatim(message.parsed.quotes, draft),
      model: completion.model || options.model,
      prompt: nameOf(options.prompt),
      asked: askedDigest(options),
    };
  } catch (error) {
    return { is: "absent", because: becauseOf(error, last.outcome, signal.aborted) };
  }
}

function askedDigest({ prompt, model }: ToneOptions): string {
  const answer = z.toJSONSchema(answerSchema);
  return digest(canonicalJson({ canonical: "servicemail-prompt-1", prompt: prompt.digest, model, answer }));
}

function question({ model, prompt, boundary }: ToneOptions, draft: Draft) {
  return {
    model,
    messages: [
      { role: "system" as const, content: prompt.text },
      { role: "user" as const, content: fence(draft, boundary()) },
    ],
    response_format: zodResponseFormat(answerSchema, "opinion_on_tone"),
    store: false,
  };
}

// Everything the client would take from the environment is set here, and it logs nothing: its log may hold the mail.
function clientFor({ baseUrl }: ToneOptions, apiKey: string, last: { outcome: Outcome }): OpenAI {
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
        return new Response(body === "" ? null : body, { status: response.status, headers: response.headers });
      } catch (error) {
        if (init?.signal?.aborted !== true) last.outcome = "lost";
        throw error;
      }
    },
  });
}

function becauseOf(error: unknown, last: Outcome, isLate: boolean): Because {
  if (error instanceof ContentFilterFinishReasonError) return "refused";
  if (last === "lost") return "unreachable";
  if (last === "awaited") return isLate ? "timeout" : "unreachable";
  if (last >= 500) return "unreachable";
  return last >= 400 ? "refused" : "unusable";
}

// A quote is evidence only when it stands in the mail.
function verbatim(quotes: readonly string[], draft: Draft): readonly string[] {
  const passages = shownPassages(draft);
  const found = quotes.filter((quote) => quote.trim() !== "" && passages.some(({ text }) => text.includes(quote)));
  return [...new Set(found)].slice(0, mostQuotes);
}

function shortened(reason: string): string {
  if (reason.length <= longestReason) return reason;
  return `${reason.slice(0, longestReason - 1).toWellFormed()}…`;
}
