import type { SandboxPerson } from "./contract.ts";
import type { Json } from "./json.ts";
import { messagePayload } from "./messages.ts";
import { actor, type Along, channelName, interaction } from "./payloads.ts";
import type { Message, Room, Workspace } from "./workspace.ts";

/** A shortcut that stands for itself, as Slack sends it. */
export function shortcutPayload(
  workspace: Workspace,
  person: SandboxPerson,
  callbackId: string,
  triggerId: string,
): Json {
  return {
    ...withoutApp(interaction("shortcut", workspace, person)),
    callback_id: callbackId,
    trigger_id: triggerId,
    action_ts: workspace.nextTs(),
  };
}

/** A shortcut on a message as Slack sends it: with the whole message, also from a room where the app is not. */
export function messageShortcutPayload(
  workspace: Workspace,
  person: SandboxPerson,
  { room, message }: { readonly room: Room; readonly message: Message },
  callbackId: string,
  along: Along,
): Json {
  const { id, name, team_id } = actor(person);
  return {
    ...withoutApp(interaction("message_action", workspace, person)),
    user: { id, name, team_id },
    callback_id: callbackId,
    trigger_id: along.triggerId,
    action_ts: workspace.nextTs(),
    channel: { id: room.id, name: channelName(room) },
    message_ts: message.ts,
    message: messagePayload(workspace, message),
    response_url: along.responseUrl,
  };
}

/** Of a shortcut Slack does not say which app it belongs to. */
function withoutApp(payload: Json): Json {
  return Object.fromEntries(Object.entries(payload).filter(([key]) => key !== "api_app_id"));
}
