import { zodResponseFormat } from "openai/helpers/zod.mjs";
import { z } from "zod";
import { canonicalJson } from "../draft/canonical-json.ts";
import { digest } from "../draft/digest.ts";
import type { Draft } from "../draft/draft.ts";
import type { Locale } from "../text/locale.ts";
import type { Opinion, SeekOpinion } from "../verdict/opinion.ts";
import { answerSchema, readAnswer } from "./answer.ts";
import { answeredOnce } from "./answered-once.ts";
import { atMost } from "./at-most.ts";
import type { Budget } from "./budget.ts";
import { becauseOf, clientFor, type Last } from "./client.ts";
import { fence } from "./fence.ts";
import { maskedMail } from "./masked-mail.ts";
import type { Prompt } from "./prompt.ts";
import { nameOf } from "./prompt.ts";

/** Where and how to ask. */
export interface ToneOptions {
  /** Null or empty: no opinion is asked, it is off. */
  readonly apiKey: string | null;
  /** Any server that speaks OpenAI's chat completions; OpenAI's own when absent. */
  readonly baseUrl?: string | null | undefined;
  readonly model: string;
  /** Milliseconds in which an opinion is there or absent, retries and waiting for a turn included; 8000 when not given. */
  readonly timeout?: number;
  /** How many drafts are asked about at a time; 2 when not given. */
  readonly atATime?: number;
  /** What may be spent; without end when not given. */
  readonly budget?: Budget;
  readonly prompt: Prompt;
  /** The language its reasons are read in; Dutch when not given. */
  readonly locale?: Locale;
  /** A new mark at every call, that nobody can guess. */
  readonly boundary: () => string;
}

type Form = "full" | "plain";

const mostAnswered = 4000;

/** Asks a model that speaks OpenAI's chat completions for its opinion on tone, once for each draft. */
export function seekToneByOpenai(options: ToneOptions): SeekOpinion {
  const { apiKey, timeout = 8000, atATime = 2 } = options;
  if (apiKey === null || apiKey === "") return async () => ({ is: "absent", because: "off" });
  const inTurn = atMost(atATime);
  const known: { form: Form } = { form: "full" };
  return answeredOnce(async (draft) => {
    const signal = AbortSignal.timeout(timeout);
    const last: Last = { outcome: "awaited", dislikes: false };
    try {
      return await inTurn(() => seek({ ...options, apiKey }, draft, { signal, last, known }), signal);
    } catch (error) {
      return { is: "absent", because: becauseOf(error, last, signal.aborted) };
    }
  });
}

interface Asking {
  readonly signal: AbortSignal;
  readonly last: Last;
  /** The form of request this server takes. */
  readonly known: { form: Form };
}

async function seek(options: ToneOptions & { apiKey: string }, draft: Draft, asking: Asking): Promise<Opinion> {
  const mail = maskedMail(draft);
  if (mail.is === "torn") return { is: "absent", because: "unmasked" };
  const fenced = fence(mail.text, options.boundary());
  const reserved = Math.ceil((fenced.length + options.prompt.text.length) / 3) + mostAnswered;
  if (options.budget !== undefined && !(await options.budget.take(reserved))) return { is: "absent", because: "spent" };
  const completion = await asked(options, fenced, asking).catch(async (error: unknown) => {
    // An error of the server is not billed; what was cut off or never came may be.
    const { outcome } = asking.last;
    if (typeof outcome === "number" && outcome >= 400) await options.budget?.settle(reserved, 0);
    throw error;
  });
  if (completion.usage) await options.budget?.settle(reserved, completion.usage.total_tokens);
  const message = completion.choices[0]?.message;
  if (message?.refusal) return { is: "absent", because: "refused" };
  const answer = message?.parsed ? readAnswer(message.parsed, draft, mail.reveal) : null;
  if (answer === null) return { is: "absent", because: "unusable" };
  const model = completion.model || options.model;
  return { is: "given", ...answer, model, prompt: nameOf(options.prompt), asked: askedDigest(options) };
}

/** Asks in the form the server is known to take, and once more in the plain one where it will not take the full one. */
async function asked(options: ToneOptions & { apiKey: string }, fenced: string, { signal, last, known }: Asking) {
  const { completions } = clientFor(options.apiKey, options.baseUrl, last).chat;
  try {
    return await completions.parse(question(options, fenced, known.form), { signal });
  } catch (error) {
    if (!last.dislikes || known.form === "plain") throw error;
    known.form = "plain";
    return completions.parse(question(options, fenced, "plain"), { signal });
  }
}

function question({ model, prompt, locale }: ToneOptions, fenced: string, form: Form) {
  const limits = form === "full" ? { store: false, max_completion_tokens: mostAnswered } : { max_tokens: mostAnswered };
  return {
    model,
    messages: [
      { role: "system" as const, content: prompt.text },
      { role: "user" as const, content: `${fenced}\n${readersIn(locale)}` },
    ],
    response_format: zodResponseFormat(answerSchema, "opinion_on_tone"),
    ...limits,
  };
}

function readersIn(locale: Locale = "nl"): string {
  return `Write every reason in ${locale === "nl" ? "Dutch" : "English"}.`;
}

function askedDigest({ prompt, model, locale }: ToneOptions): string {
  const answer = z.toJSONSchema(answerSchema);
  const readers = readersIn(locale);
  return digest(canonicalJson({ canonical: "servicemail-prompt-2", prompt: prompt.digest, model, readers, answer }));
}
