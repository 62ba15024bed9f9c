import type { SandboxMessage, SandboxRoom, Sight } from "./contract.ts";
import { topView } from "./screens.ts";
import { isVisible, type Message, type Room } from "./workspace.ts";
import type { World } from "./world.ts";

/** What one person sees of the workspace. */
export function sightOf({ workspace, screens, examples }: World, me: string): Sight {
  const top = topView(screens, me);
  const rooms = [...workspace.rooms.values()].filter((room) => isVisible(workspace, room, me));
  return {
    me,
    people: [...workspace.people.values()],
    rooms: rooms.map((room) => seenRoom(room, me)),
    view: top === null ? null : { id: top.id, view: top.view, errors: top.errors, busy: top.busy },
    notices: screens.notices.get(me) ?? [],
    examples,
  };
}

function seenRoom(room: Room, me: string): SandboxRoom {
  return {
    id: room.id,
    name: room.name,
    is: room.is,
    members: [...room.members],
    archived: room.archived,
    messages: room.messages
      .filter((message) => message.onlyFor === null || message.onlyFor === me)
      .map((message) => seenMessage(message)),
  };
}

function seenMessage(message: Message): SandboxMessage {
  return {
    ts: message.ts,
    user: message.user,
    text: message.text,
    blocks: message.blocks,
    threadTs: message.threadTs,
    // Slack shows no "(edited)" beside a message made of blocks.
    edited: message.editedTs !== null && message.blocks.length === 0,
    ephemeral: message.onlyFor !== null,
  };
}
