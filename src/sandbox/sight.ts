import type { SandboxFile, SandboxMessage, SandboxRoom, Sight } from "./contract.ts";
import { previewOf, type StoredFile } from "./files.ts";
import { objectsIn, textIn } from "./json.ts";
import { topView } from "./screens.ts";
import { isVisible, type Message, type Room, type Workspace } from "./workspace.ts";
import type { World } from "./world.ts";

/** What one person sees of the workspace. */
export function sightOf({ workspace, screens, examples, shortcuts }: World, me: string): Sight {
  const top = topView(screens, me);
  const rooms = [...workspace.rooms.values()].filter((room) => isVisible(workspace, room, me));
  return {
    me,
    people: [...workspace.people.values()],
    rooms: rooms.map((room) => seenRoom(workspace, room, me)),
    view: top === null ? null : { id: top.id, view: top.view, errors: top.errors, busy: top.busy },
    notices: screens.notices.get(me) ?? [],
    examples,
    shortcuts,
  };
}

function seenRoom(workspace: Workspace, room: Room, me: string): SandboxRoom {
  return {
    id: room.id,
    name: room.name,
    is: room.is,
    members: [...room.members],
    archived: room.archived,
    messages: room.messages
      .filter((message) => message.onlyFor === null || message.onlyFor === me)
      .map((message) => seenMessage(workspace, message)),
  };
}

function seenMessage(workspace: Workspace, message: Message): SandboxMessage {
  return {
    ts: message.ts,
    user: message.user,
    text: message.text,
    blocks: message.blocks,
    files: message.files.flatMap((id) => workspace.files.get(id) ?? []).map((file) => seenFile(file)),
    threadTs: message.threadTs,
    // Slack shows no "(edited)" beside a message made of blocks.
    edited: message.editedTs !== null && message.blocks.length === 0,
    ephemeral: message.onlyFor !== null,
  };
}

/** What people see of a file. */
export function seenFile(file: StoredFile): SandboxFile {
  const { mail } = file;
  return {
    id: file.id,
    name: file.name,
    kind: file.type.pretty_type,
    bytes: file.bytes.length,
    user: file.user,
    isDeleted: file.isDeleted,
    preview: previewOf(file),
    mail:
      mail === null
        ? null
        : {
            from: objectsIn(mail, "from")
              .map((each) => textIn(each, "original"))
              .join(", "),
            subject: textIn(mail, "subject"),
            text: textIn(mail, "preview_plain_text"),
          },
  };
}
