import { filePayload } from "./file-payload.ts";
import { isJson, type Json, objectIn, objectsIn } from "./json.ts";
import { slackbot } from "./slackbot.ts";
import { elementsOf } from "./validate-blocks.ts";
import type { Message, Room, Workspace } from "./workspace.ts";

/** What a message says. */
export interface Content {
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly metadata: Json | null;
  /** The ids of the files in it; none when left out. */
  readonly files?: readonly string[];
  /** The rich text block of what a person typed; absent in what an app says. */
  readonly typed?: Json;
}

/** Who says it and who may see it. */
export interface Manner {
  readonly user: string;
  readonly threadTs?: string | null;
  readonly onlyFor?: string | null;
}

/** Puts a message in a room. */
export function post(workspace: Workspace, room: Room, content: Content, manner: Manner): Message {
  const message: Message = {
    ts: workspace.nextTs(),
    user: manner.user,
    text: content.text,
    blocks: withIds(workspace, content.blocks),
    metadata: content.metadata,
    files: content.files ?? [],
    typed: content.typed === undefined ? null : (withIds(workspace, [content.typed])[0] ?? null),
    threadTs: manner.threadTs ?? null,
    editedTs: null,
    onlyFor: manner.onlyFor ?? null,
  };
  room.messages = [...room.messages, message];
  workspace.changes.tell();
  return message;
}

/** Gives a message other content, in its place. */
export function rewrite(workspace: Workspace, room: Room, message: Message, content: Content): Message {
  const rewritten: Message = {
    ...message,
    text: content.text,
    blocks: withIds(workspace, content.blocks),
    metadata: content.metadata ?? message.metadata,
    editedTs: workspace.nextTs(),
  };
  room.messages = room.messages.map((each) => (each.ts === message.ts ? rewritten : each));
  workspace.changes.tell();
  return rewritten;
}

/** Takes a message out of a room. */
export function remove(workspace: Workspace, room: Room, ts: string): void {
  room.messages = room.messages.filter((message) => message.ts !== ts);
  workspace.changes.tell();
}

/** A message that everyone in the room can see. */
export function findMessage(room: Room, ts: unknown): Message | null {
  return room.messages.find((message) => message.ts === ts && message.onlyFor === null) ?? null;
}

/** The message as Slack writes it to the app. */
export function messagePayload(workspace: Workspace, message: Message): Json {
  const { team } = workspace;
  const files = message.files.flatMap((id) => workspace.files.get(id) ?? []);
  return {
    type: "message",
    user: message.user,
    ts: message.ts,
    ...botPayload(workspace, message),
    text: message.text,
    team: workspace.people.get(message.user)?.team ?? team.id,
    blocks: message.typed === null ? message.blocks : [message.typed],
    ...(files.length === 0 ? {} : { files: files.map((file) => filePayload(workspace, file)), upload: true }),
    ...(message.metadata === null ? {} : { metadata: message.metadata }),
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    ...(message.editedTs === null ? {} : { edited: { user: message.user, ts: message.editedTs } }),
  };
}

function botPayload({ app }: Workspace, { user }: Message): Json {
  if (user === slackbot.id) {
    return { bot_id: slackbot.bot, display_as_bot: true };
  }
  return user === app.botUser ? { bot_id: app.bot, app_id: app.id } : {};
}

/** The same blocks with an id on every block and element that had none, as Slack gives them. */
export function withIds(workspace: Workspace, blocks: readonly Json[]): readonly Json[] {
  const nextId = (): string => workspace.nextId("").slice(-5);
  return blocks.map((block) => {
    const named = { ...block, block_id: block["block_id"] || nextId() };
    const identify = (element: Json): Json =>
      element["type"] === "image" ? element : { ...element, action_id: element["action_id"] || nextId() };
    const single = elementsOf(block)
      .filter(({ under }) => !under.startsWith("elements"))
      .map(({ under }) => [under, identify(objectIn(block, under))] as const);
    const many =
      block["type"] === "actions" ? { elements: objectsIn(block, "elements").filter(isJson).map(identify) } : {};
    return { ...named, ...Object.fromEntries(single), ...many };
  });
}
