import { answered, refused } from "./act-answers.ts";
import type { Act, ActAnswer, SandboxPerson, SandboxShortcut } from "./contract.ts";
import type { Json } from "./json.ts";
import { findMessage } from "./messages.ts";
import { messageShortcutPayload, shortcutPayload } from "./shortcut-payloads.ts";
import { newResponseUrl } from "./response-url.ts";
import { notify } from "./screens.ts";
import { slackWords } from "./slack-words.ts";
import { isVisible } from "./workspace.ts";
import type { World } from "./world.ts";

/** Uses a shortcut that stands for itself. */
export async function actShortcut(
  world: World,
  person: SandboxPerson,
  act: Extract<Act, { do: "shortcut" }>,
): Promise<ActAnswer> {
  const shortcut = findShortcut(world, person, "global", act.callbackId);
  if (shortcut === null) {
    return refused(`the app offers ${person.id} no shortcut ${act.callbackId}`);
  }
  const triggerId = world.grants.newTrigger({ person: person.id, viewId: null });
  return deliver(world, person, shortcut, shortcutPayload(world.workspace, person, shortcut.callbackId, triggerId));
}

/** Uses a shortcut on a message; anyone who sees the message may, also where the app is not. */
export async function actMessageShortcut(
  world: World,
  person: SandboxPerson,
  act: Extract<Act, { do: "message-shortcut" }>,
): Promise<ActAnswer> {
  const { workspace } = world;
  const shortcut = findShortcut(world, person, "message", act.callbackId);
  if (shortcut === null) {
    return refused(`the app offers ${person.id} no shortcut ${act.callbackId}`);
  }
  const room = workspace.rooms.get(act.room);
  const message = room === undefined || !isVisible(workspace, room, person.id) ? null : findMessage(room, act.ts);
  if (room === undefined || message === null) {
    return refused(`${person.id} sees no message ${act.ts} in ${act.room}`);
  }
  const along = {
    triggerId: world.grants.newTrigger({ person: person.id, viewId: null }),
    // What is answered there stands beside the message, which need not be the app's own to replace.
    responseUrl: newResponseUrl(world, { room: room.id, person: person.id, messageTs: null }),
  };
  const payload = messageShortcutPayload(workspace, person, { room, message }, shortcut.callbackId, along);
  return deliver(world, person, shortcut, payload);
}

function findShortcut(
  { scopes, shortcuts }: World,
  person: SandboxPerson,
  type: SandboxShortcut["type"],
  callbackId: string,
): SandboxShortcut | null {
  // Like its commands, an app's shortcuts exist in its own workspace only, and need the same scope.
  if (!scopes.includes("commands") || person.kind === "outsider") {
    return null;
  }
  return shortcuts.find((each) => each.type === type && each.callbackId === callbackId) ?? null;
}

async function deliver(
  world: World,
  person: SandboxPerson,
  shortcut: SandboxShortcut,
  payload: Json,
): Promise<ActAnswer> {
  const answer = answered(await world.sockets.deliver("interactive", payload));
  if (answer.is !== "acknowledged") {
    notify(world.workspace, world.screens, person.id, slackWords.shortcutFailed(shortcut.name, answer.why ?? ""));
  }
  return answer;
}
