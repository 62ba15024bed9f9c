import type { IncomingMessage, ServerResponse } from "node:http";
import { failCall } from "./fail-call.ts";
import { readBody, sendJson, sendText } from "./http.ts";
import { isJson, type Json, parseJson, textIn } from "./json.ts";
import { methods } from "./methods/index.ts";
import type { Method } from "./methods/method.ts";
import { type Answer, missingScope, refusal, type World } from "./world.ts";

/** Answers one call of the Web API as Slack would, or lets the fault happen that a test has asked for. */
export async function answerCall(
  world: World,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (body === null) {
    return sendText(response, 413, "request_too_large");
  }
  const args = readArguments(request, body);
  const fault = world.faults.take(name);
  const { token, ...known } = args ?? {};
  const note = (outcome: string): void => world.traffic.noteCall({ method: name, args: known, outcome });
  if (fault !== null && fault.is !== "lost-answer") {
    note(fault.is === "error" ? fault.error : fault.is);
    return failCall(fault, response);
  }
  const answer = args === null ? refusal("invalid_json") : call(world, name, tokenOf(request, token), known);
  note(fault?.is ?? (answer.ok ? "ok" : textIn(answer, "error")));
  if (fault !== null) {
    return failCall(fault, response);
  }
  sendJson(response, 200, answer, scopeHeaders(world, name));
}

function call(world: World, name: string, token: string, args: Json): Answer {
  const method = methods.get(name);
  if (method === undefined) {
    return { ...refusal("unknown_method"), req_method: name };
  }
  const closed = tokenProblem(world, method, token);
  if (closed !== null) {
    return refusal(closed);
  }
  if (method.scopes.length > 0 && !method.scopes.some((scope) => world.scopes.includes(scope))) {
    return missingScope(world, method.scopes.join(","));
  }
  const missing = method.required.filter((key) => args[key] === undefined || args[key] === "");
  return missing.length > 0
    ? refusal(
        "invalid_arguments",
        missing.map((key) => `missing required field: ${key}`),
      )
    : method.run(world, args);
}

function tokenProblem(world: World, method: Method, token: string): string | null {
  if (token === "") {
    return "not_authed";
  }
  if (token === world.tokens[method.token]) {
    return null;
  }
  return token === world.tokens.bot || token === world.tokens.app ? "not_allowed_token_type" : "invalid_auth";
}

function tokenOf(request: IncomingMessage, given: unknown): string {
  const header = request.headers.authorization?.replace(/^Bearer /iu, "");
  return header ?? (typeof given === "string" ? given : "");
}

function readArguments(request: IncomingMessage, body: string): Json | null {
  if (request.headers["content-type"]?.startsWith("application/json") === true) {
    const parsed = parseJson(body);
    return isJson(parsed) ? parsed : null;
  }
  return Object.fromEntries(new URLSearchParams(body));
}

function scopeHeaders(world: World, name: string): Readonly<Record<string, string>> {
  return {
    "x-oauth-scopes": world.scopes.join(","),
    "x-accepted-oauth-scopes": methods.get(name)?.scopes.join(",") ?? "",
  };
}
