import { answered, refused } from "./act-answers.ts";
import type { Act, ActAnswer, SandboxPerson } from "./contract.ts";
import type { Reply } from "./grants.ts";
import { isJson } from "./json.ts";
import { commandPayload } from "./payloads.ts";
import { newResponseUrl, say } from "./response-url.ts";
import { notify } from "./screens.ts";
import { slackWords } from "./slack-words.ts";
import { mayWrite } from "./workspace.ts";
import type { World } from "./world.ts";

/** Runs a slash command: the app hears of it, and what it acknowledges with is shown. */
export async function actCommand(
  world: World,
  person: SandboxPerson,
  act: Extract<Act, { do: "command" }>,
): Promise<ActAnswer> {
  const { workspace, screens } = world;
  const room = workspace.rooms.get(act.room);
  if (room === undefined || !mayWrite(room, person.id)) {
    return refused(`${person.id} cannot write in ${act.room}`);
  }
  // An app's commands exist in its own workspace only, so people from another one do not have them.
  const isKnown = world.commands === null || world.commands.includes(act.command);
  if (!isKnown || !world.scopes.includes("commands") || person.kind === "outsider") {
    notify(workspace, screens, person.id, slackWords.unknownCommand(act.command));
    return refused(slackWords.unknownCommand(act.command));
  }
  const reply: Reply = { room: room.id, person: person.id, messageTs: null };
  const along = {
    triggerId: world.grants.newTrigger({ person: person.id, viewId: null }),
    responseUrl: newResponseUrl(world, reply),
  };
  const delivery = await world.sockets.deliver("slash_commands", commandPayload(workspace, person, room, act, along));
  const answer = answered(delivery);
  const wrong = delivery.is === "acknowledged" ? sayAcknowledged(world, reply, delivery.payload) : answer.why;
  if (wrong !== null) {
    notify(workspace, screens, person.id, slackWords.commandFailed(act.command, wrong));
  }
  return answer;
}

/** An acknowledgement may carry a message; an empty one says nothing. */
function sayAcknowledged(world: World, reply: Reply, payload: unknown): string | null {
  const body = typeof payload === "string" && payload !== "" ? { text: payload } : payload;
  return isJson(body) && Object.keys(body).length > 0 ? say(world, reply, body) : null;
}
