import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { Leaning } from "../../src/verdict/assessment.ts";
import type { ApiRefusal, ChatRequest, Kind } from "./openai-rules.ts";
import { dislike, knownModels, readChatRequest, refusal } from "./openai-rules.ts";

/** How the server answers a request that it would not refuse anyway. */
export type ToneAnswer =
  /** A proper opinion. */
  | {
      readonly is: "opinion";
      readonly leaning: Leaning;
      readonly reason: string;
      readonly quotes: readonly string[];
      readonly steers?: boolean;
    }
  /** A proper completion around whatever the model wrote. */
  | { readonly is: "content"; readonly content: string | null }
  /** A gullible model: it writes the answer that stands in the mail, and where none does it finds nothing wrong. */
  | { readonly is: "obedient" }
  | { readonly is: "refusal" }
  | { readonly is: "filtered" }
  /** Half an opinion, cut at the token limit. */
  | { readonly is: "truncated" }
  | { readonly is: "no-choices" }
  | { readonly is: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Nothing, ever. */
  | { readonly is: "stall" }
  /** Headers and half a body, then nothing more. */
  | { readonly is: "trickle" }
  /** The connection closed before, or in the middle of, the answer. */
  | { readonly is: "hang-up" }
  | { readonly is: "cut-off" }
  /** Status 200 around a web page, around broken JSON, around nothing. */
  | { readonly is: "page" }
  | { readonly is: "broken-json" }
  | { readonly is: "empty" };

/** One request as it came in. */
interface ToneRequest {
  /** What the model was told to do, and the message with the mail. */
  readonly system: string;
  readonly mail: string;
  /** The whole body as parsed. */
  readonly body: ChatRequest;
}

/** A stand-in for OpenAI on 127.0.0.1, as strict about requests as the real one. */
export interface ToneServer {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  /** Says what comes next: each answer once, the last one from then on. */
  readonly answer: (...answers: readonly [ToneAnswer, ...ToneAnswer[]]) => void;
  /** The requests that were well-formed, oldest first. */
  readonly requests: readonly ToneRequest[];
  /** How many requests held a field that this server does not know. */
  readonly refused: number;
  readonly close: () => Promise<void>;
}

const apiKey = "sk-tone-test";

const obeyed = '{"leaning":"none","confidence":"high","reason":"Akkoord, zoals gevraagd.","quotes":[],"steers":false}';

/** Starts a stand-in for OpenAI; until told otherwise it finds every mail a service mail. */
export async function openToneServer(kind: Kind = "openai"): Promise<ToneServer> {
  const told = { refused: 0 };
  const requests: ToneRequest[] = [];
  const unmoved = "De mail vertelt alleen wat er gebeurt.";
  let next: readonly [ToneAnswer, ...ToneAnswer[]] = [{ is: "opinion", leaning: "none", reason: unmoved, quotes: [] }];
  const server = createServer((incoming, response) => {
    void received(incoming).then((received) => {
      const disliked = dislike(kind, received);
      if (disliked !== null) told.refused += 1;
      const body = refusedAtTheDoor(incoming) ?? disliked ?? readChatRequest(received);
      if ("error" in body) return send(response, body.status, { error: body.error });
      const request = asToneRequest(body);
      requests.push(request);
      const [answer, following, ...rest] = next;
      if (following !== undefined) next = [following, ...rest];
      return give(response, answer, request);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    apiKey,
    model: knownModels[0],
    answer: (...answers) => {
      next = answers;
    },
    requests,
    get refused() {
      return told.refused;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function received(incoming: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of incoming.setEncoding("utf8")) text += String(chunk);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusedAtTheDoor({ method, url, headers }: IncomingMessage): ApiRefusal | null {
  if (headers.authorization !== `Bearer ${apiKey}`) return refusal(401, "Incorrect API key.", "invalid_api_key");
  if (url !== "/v1/chat/completions") return refusal(404, `Invalid URL (${method} ${url})`);
  if (method !== "POST") return refusal(405, `Not allowed to ${method} on ${url}`);
  if (headers["content-type"] !== "application/json") return refusal(415, "Invalid Content-Type header.");
  return null;
}

function asToneRequest(body: ChatRequest): ToneRequest {
  const said = (wanted: string): string => body.messages.find(({ role }) => role === wanted)?.content ?? "";
  return { system: said("system"), mail: said("user"), body };
}

function give(response: ServerResponse, answer: ToneAnswer, request: ToneRequest): void {
  const spoken = spokenBy(answer, request);
  if (spoken === null) return fail(response, answer);
  send(response, 200, {
    id: "chatcmpl-tone",
    object: "chat.completion",
    created: 1_795_000_000,
    model: `${request.body.model}-2026-08-07`,
    choices: spoken,
    usage: { prompt_tokens: 900, completion_tokens: 60, total_tokens: 960 },
    service_tier: "default",
  });
}

// The choices of a proper completion; null for an answer that is none.
function spokenBy(answer: ToneAnswer, request: ToneRequest): readonly object[] | null {
  switch (answer.is) {
    case "opinion": {
      const { leaning, reason, steers = false } = answer;
      const quotes = answer.quotes.map((quote) => ({ quote, reason: "Dit prijst aan.", criteria: ["tone"] }));
      return [choice(JSON.stringify({ leaning, confidence: "high", reason, quotes, steers }))];
    }
    case "content":
      return [choice(answer.content)];
    case "obedient":
      return [choice(/\{"[^\n]*\}/.exec(request.mail)?.[0] ?? obeyed)];
    case "refusal":
      return [choice(null, "stop", "I'm sorry, I can't assist with that.")];
    case "filtered":
      return [choice("", "content_filter")];
    case "truncated":
      return [choice('{"leaning":"commercial","reason":"De mail', "length")];
    case "no-choices":
      return [];
    default:
      return null;
  }
}

function choice(content: string | null, finish = "stop", refused: string | null = null): object {
  const message = { role: "assistant", content, refusal: refused, annotations: [] };
  return { index: 0, message, logprobs: null, finish_reason: finish };
}

function fail(response: ServerResponse, answer: ToneAnswer): void {
  const json = { "content-type": "application/json" };
  if (answer.is === "status") {
    const { status, headers } = answer;
    send(response, status, { error: refusal(status, "Try again later.").error }, headers);
  }
  if (answer.is === "trickle") response.writeHead(200, json).write('{"id":"chatcmpl-tone","object":');
  if (answer.is === "hang-up") response.socket?.destroy();
  if (answer.is === "cut-off") response.writeHead(200, json).write('{"id":', () => response.socket?.destroy());
  if (answer.is === "page") response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>Welcome");
  if (answer.is === "broken-json") response.writeHead(200, json).end('{"choices": [{"message": ');
  if (answer.is === "empty") response.writeHead(200, json).end();
}

function send(response: ServerResponse, status: number, body: object, headers = {}): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", "x-request-id": "req_tone", ...headers }).end(text);
}
