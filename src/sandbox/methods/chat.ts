import { type Json, textIn } from "../json.ts";
import { limits } from "../limits.ts";
import { findMessage, messagePayload, post, remove, rewrite } from "../messages.ts";
import { readContent } from "../read-content.ts";
import type { Message, Room } from "../workspace.ts";
import { type Answer, refusal, type World } from "../world.ts";
import { findRoom, hasApp } from "./find-room.ts";
import type { Method } from "./method.ts";

const write = { token: "bot", scopes: ["chat:write"] } as const;

/** Posts a message where the app may. */
export const chatPostMessage: Method = {
  ...write,
  required: ["channel"],
  run(world, args) {
    const room = findRoom(world, args);
    const shut = doorOf(world, room);
    if (room === null || shut !== null) {
      return refusal(shut ?? "channel_not_found");
    }
    const read = readContent(args);
    if (read.is === "refused") {
      return read.answer;
    }
    const threadTs = textIn(args, "thread_ts") || null;
    const message = post(world.workspace, room, read.content, { user: world.workspace.app.botUser, threadTs });
    return { ...posted(world, room, message), ...warned(read.warning) };
  },
};

/** Shows a message to one member of a room, until they reload. */
export const chatPostEphemeral: Method = {
  ...write,
  required: ["channel", "user"],
  run(world, args) {
    const room = findRoom(world, args);
    const shut = doorOf(world, room);
    if (room === null || shut !== null) {
      return refusal(shut ?? "channel_not_found");
    }
    if (!room.members.has(textIn(args, "user"))) {
      return refusal("user_not_in_channel");
    }
    const read = readContent(args);
    if (read.is === "refused") {
      return read.answer;
    }
    if (read.warning !== null) {
      return refusal("msg_too_long");
    }
    const message = post(world.workspace, room, read.content, {
      user: world.workspace.app.botUser,
      onlyFor: textIn(args, "user"),
      threadTs: textIn(args, "thread_ts") || null,
    });
    return { ok: true, message_ts: message.ts };
  },
};

/** Rewrites a message of the app itself. */
export const chatUpdate: Method = {
  ...write,
  required: ["channel", "ts"],
  run(world, args) {
    const room = findRoom(world, args);
    const message = room === null ? null : findMessage(room, args["ts"]);
    if (room === null || message === null) {
      return refusal(room === null ? "channel_not_found" : "message_not_found");
    }
    if (room.archived) {
      return refusal("is_inactive");
    }
    if (message.user !== world.workspace.app.botUser) {
      return refusal("cant_update_message");
    }
    if (textIn(args, "text").length > limits.message.updatedText) {
      return refusal("msg_too_long");
    }
    const read = readContent(args);
    if (read.is === "refused") {
      return read.answer;
    }
    const text = read.content.text || message.text;
    const rewritten = rewrite(world.workspace, room, message, { ...read.content, text });
    return { ...posted(world, room, rewritten), text };
  },
};

/** Deletes a message of the app itself. */
export const chatDelete: Method = {
  ...write,
  required: ["channel", "ts"],
  run(world, args) {
    const room = findRoom(world, args);
    const message = room === null ? null : findMessage(room, args["ts"]);
    if (room === null || message === null) {
      return refusal(room === null ? "channel_not_found" : "message_not_found");
    }
    if (message.user !== world.workspace.app.botUser) {
      return refusal("cant_delete_message");
    }
    remove(world.workspace, room, message.ts);
    return { ok: true, channel: room.id, ts: message.ts };
  },
};

/** Gives the address of a message. */
export const chatGetPermalink: Method = {
  token: "bot",
  scopes: [],
  required: ["channel", "message_ts"],
  run(world, args) {
    const room = findRoom(world, args);
    const message = room === null ? null : findMessage(room, args["message_ts"]);
    if (room === null || message === null) {
      return refusal(room === null ? "channel_not_found" : "message_not_found");
    }
    const thread = message.threadTs === null ? "" : `?thread_ts=${message.threadTs}&cid=${room.id}`;
    const place = `archives/${room.id}/p${message.ts.replace(".", "")}${thread}`;
    return { ok: true, channel: room.id, permalink: `https://${world.workspace.team.domain}.slack.com/${place}` };
  },
};

/** Why the app may not write in a room; null when it may. */
function doorOf(world: World, room: Room | null): string | null {
  if (room === null) {
    return "channel_not_found";
  }
  if (room.archived) {
    return "is_archived";
  }
  const isOpen = hasApp(room, world.workspace.app.botUser) || world.scopes.includes("chat:write.public");
  return isOpen ? null : "not_in_channel";
}

function posted(world: World, room: Room, message: Message): Answer {
  return { ok: true, channel: room.id, ts: message.ts, message: messagePayload(world.workspace, message) };
}

function warned(warning: string | null): Json {
  return warning === null ? {} : { warning, response_metadata: { warnings: [warning] } };
}
