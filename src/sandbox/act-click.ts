import { answered, refused } from "./act-answers.ts";
import type { Act, ActAnswer, SandboxPerson } from "./contract.ts";
import { fieldsOf } from "./fields-of.ts";
import { giveFiles, withFiles } from "./given-files.ts";
import { type Json, objectIn, textIn } from "./json.ts";
import { messageClickPayload, viewClickPayload } from "./payloads.ts";
import { newResponseUrl } from "./response-url.ts";
import { change, notify, topView } from "./screens.ts";
import { slackWords } from "./slack-words.ts";
import { chosen, merged, type Values, valuesOf } from "./view-state.ts";
import { isVisible, type Message, type Room } from "./workspace.ts";
import type { World } from "./world.ts";

/** Where a click goes and what is chosen with it. */
type Target = Pick<Extract<Act, { do: "click" }>, "blockId" | "actionId" | "choice">;

/** Clicks a button, or chooses from a menu, in a message. */
export async function actClick(
  world: World,
  person: SandboxPerson,
  act: Extract<Act, { do: "click" }>,
): Promise<ActAnswer> {
  const { workspace } = world;
  const at = findClicked(world, person, act);
  if (at === null) {
    return refused(`${person.id} sees no message ${act.ts} in ${act.room}`);
  }
  const blocks = { blocks: at.message.blocks };
  const clicked = click(blocks, act, act.state ?? {}, workspace.nextTs());
  if (clicked === null) {
    return refused(`message ${act.ts} has no ${act.blockId}/${act.actionId} to choose ${act.choice ?? "that"} from`);
  }
  const along = {
    triggerId: world.grants.newTrigger({ person: person.id, viewId: null }),
    responseUrl: newResponseUrl(world, { room: at.room.id, person: person.id, messageTs: at.message.ts }),
  };
  const values = valuesOf(blocks, clicked.filled);
  return deliver(world, person, messageClickPayload(workspace, person, at, clicked.action, values, along));
}

/** Clicks a button, or chooses from a menu, in the open form. */
export async function actClickInView(
  world: World,
  person: SandboxPerson,
  act: Extract<Act, { do: "click-in-view" }>,
): Promise<ActAnswer> {
  const { workspace, screens } = world;
  const shown = topView(screens, person.id);
  if (shown === null || shown.id !== act.viewId) {
    return refused(`${person.id} has no form ${act.viewId} in front`);
  }
  const filled = merged(shown.filled, withFiles(workspace, person.id, act.state ?? {}));
  const clicked = click(shown.view, act, filled, workspace.nextTs());
  if (clicked === null) {
    return refused(`form ${act.viewId} has no ${act.blockId}/${act.actionId} to choose ${act.choice ?? "that"} from`);
  }
  const current = change(workspace, screens, person.id, { ...shown, filled: clicked.filled });
  const trigger = world.grants.newTrigger({ person: person.id, viewId: shown.id });
  const values = valuesOf(shown.view, clicked.filled);
  giveFiles(workspace, values);
  return deliver(world, person, viewClickPayload(workspace, person, current, clicked.action, values, trigger));
}

async function deliver(world: World, person: SandboxPerson, payload: Json): Promise<ActAnswer> {
  const answer = answered(await world.sockets.deliver("interactive", payload));
  if (answer.is !== "acknowledged") {
    notify(world.workspace, world.screens, person.id, slackWords.clickFailed);
  }
  return answer;
}

function findClicked(
  { workspace }: World,
  person: SandboxPerson,
  act: Extract<Act, { do: "click" }>,
): { readonly room: Room; readonly message: Message } | null {
  const room = workspace.rooms.get(act.room);
  if (room === undefined || !isVisible(workspace, room, person.id)) {
    return null;
  }
  const isTheirs = (message: Message): boolean => message.onlyFor === null || message.onlyFor === person.id;
  const message = room.messages.find((each) => each.ts === act.ts && isTheirs(each));
  return message === undefined ? null : { room, message };
}

/** The action Slack reports for a click, and what is filled in after it; null when there is nothing to click there. */
function click(
  blocks: Json,
  target: Target,
  filled: Values,
  actionTs: string,
): { readonly action: Json; readonly filled: Values } | null {
  const field = fieldsOf(blocks).find((each) => each.blockId === target.blockId && each.actionId === target.actionId);
  // A field of a form says nothing before it is submitted, unless the app wanted to hear of every change.
  if (field === undefined || (field.block["type"] === "input" && field.block["dispatch_action"] !== true)) {
    return null;
  }
  const { element, blockId, actionId } = field;
  const place = { type: element["type"], action_id: actionId, block_id: blockId, action_ts: actionTs };
  if (textIn(element, "type") === "button") {
    const said = pick(element, ["text", "value", "url", "style", "confirm"]);
    return target.choice === undefined ? { action: { ...place, ...said }, filled } : null;
  }
  const held = objectIn(valuesOf(blocks, filled)[blockId] ?? {}, actionId);
  const isSaid = filled[blockId]?.[actionId] !== undefined && Object.keys(held).length > 0;
  const value = target.choice === undefined ? (isSaid ? held : null) : chosen(element, target.choice, held);
  return value === null
    ? null
    : {
        action: { ...value, ...place, ...pick(element, ["placeholder", "confirm"]) },
        filled: merged(filled, { [blockId]: { [actionId]: value } }),
      };
}

function pick(from: Json, keys: readonly string[]): Json {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]));
}
