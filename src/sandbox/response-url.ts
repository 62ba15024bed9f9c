import type { IncomingMessage, ServerResponse } from "node:http";
import { failCall } from "./fail-call.ts";
import type { Reply } from "./grants.ts";
import { readBody, sendText } from "./http.ts";
import { isJson, type Json, parseJson, textIn } from "./json.ts";
import { type Content, post, remove, rewrite } from "./messages.ts";
import { readContent } from "./read-content.ts";
import type { World } from "./world.ts";

/** The address at which an app may answer what a person did. */
export function newResponseUrl(world: World, reply: Reply): string {
  return `${world.address()}/respond/${world.workspace.team.id}/${world.grants.newReply(reply)}`;
}

/** Answers one use of a response_url as Slack would. */
export async function answerReply(
  world: World,
  secret: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = parseJson((await readBody(request)) ?? "");
  const fault = world.faults.take("response_url");
  if (fault !== null && fault.is !== "lost-answer") {
    world.traffic.note({ is: "reply", what: "response_url", outcome: fault.is });
    return fault.is === "error" ? sendText(response, 404, fault.error) : failCall(fault, response);
  }
  const { status, said } = spend(world, secret, body);
  world.traffic.note({ is: "reply", what: "response_url", outcome: fault?.is ?? said });
  return fault === null ? sendText(response, status, said) : failCall(fault, response);
}

function spend(world: World, secret: string, body: unknown): { readonly status: number; readonly said: string } {
  const spent = world.grants.spend(secret);
  if (spent.is === "refused") {
    return { status: 404, said: spent.because };
  }
  const refused = isJson(body) ? say(world, spent.reply, body) : "invalid_payload";
  return refused === null ? { status: 200, said: "ok" } : { status: 400, said: refused };
}

/** Says what an app wants said where something happened; Slack's error code when it cannot. */
export function say(world: World, reply: Reply, body: Json): string | null {
  const room = world.workspace.rooms.get(reply.room);
  if (room === undefined) {
    return "channel_not_found";
  }
  const original = room.messages.find((message) => message.ts === reply.messageTs) ?? null;
  if (body["delete_original"] === true && original !== null) {
    remove(world.workspace, room, original.ts);
    return null;
  }
  const read = readContent(body);
  if (read.is === "refused") {
    return textIn(read.answer, "error");
  }
  if (body["replace_original"] === true && original !== null) {
    rewrite(world.workspace, room, original, read.content);
    return null;
  }
  answer(world, reply, read.content, body);
  return null;
}

function answer(world: World, reply: Reply, content: Content, body: Json): void {
  const room = world.workspace.rooms.get(reply.room);
  const onlyFor = body["response_type"] === "in_channel" ? null : reply.person;
  if (room !== undefined) {
    const user = world.workspace.app.botUser;
    post(world.workspace, room, content, { user, onlyFor, threadTs: textIn(body, "thread_ts") || null });
  }
}
