import { type Json, textIn } from "../json.ts";
import { directMessages, type Room, type Workspace } from "../workspace.ts";
import { type Answer, missingScope, refusal, type World } from "../world.ts";
import { findRoom, hasApp, scopeFamily } from "./find-room.ts";
import type { Method } from "./method.ts";

const read = ["channels:read", "groups:read", "im:read", "mpim:read"] as const;

/** Opens the direct messages with one person. */
export const conversationsOpen: Method = {
  token: "bot",
  scopes: ["im:write", "mpim:write", "channels:manage", "groups:write"],
  required: [],
  run(world, args) {
    const [id, ...others] = textIn(args, "users").split(",").filter(Boolean);
    if (id === undefined) {
      return refusal("users_list_not_supplied");
    }
    const needed = others.length > 0 ? "mpim:write" : "im:write";
    if (!world.scopes.includes(needed)) {
      return missingScope(world, needed);
    }
    if (others.length > 0) {
      return refusal("too_many_users");
    }
    const person = world.workspace.people.get(id);
    if (person === undefined || person.kind === "bot") {
      return refusal("user_not_found");
    }
    if (person.kind === "deleted") {
      return refusal("user_disabled");
    }
    const { room, isNew } = directMessages(world.workspace, id);
    return { ok: true, ...(isNew ? {} : { no_op: true, already_open: true }), channel: { id: room.id } };
  },
};

/** Describes a room. */
export const conversationsInfo: Method = {
  token: "bot",
  scopes: read,
  required: ["channel"],
  run: (world, args) => withRoom(world, args, (room) => ({ ok: true, channel: describe(world.workspace, room, args) })),
};

/** Lists who is in a room. */
export const conversationsMembers: Method = {
  token: "bot",
  scopes: read,
  required: ["channel"],
  run: (world, args) =>
    withRoom(world, args, (room) => ({
      ok: true,
      members: [...room.members],
      response_metadata: { next_cursor: "" },
    })),
};

function withRoom(world: World, args: Json, then: (room: Room) => Answer): Answer {
  const room = findRoom(world, args);
  if (room === null) {
    return refusal("channel_not_found");
  }
  const needed = `${scopeFamily(room)}:read`;
  return world.scopes.includes(needed) ? then(room) : missingScope(world, needed);
}

function describe(workspace: Workspace, room: Room, args: Json): Json {
  if (room.is === "dm") {
    const user = [...room.members].find((member) => member !== workspace.app.botUser);
    return { id: room.id, is_im: true, user, is_archived: false, context_team_id: workspace.team.id };
  }
  const teams = new Set([workspace.team.id, ...[...room.members].map((id) => workspace.people.get(id)?.team)]);
  return {
    id: room.id,
    name: room.name,
    name_normalized: room.name,
    is_channel: !room.private,
    is_group: room.private,
    is_im: false,
    is_mpim: false,
    is_private: room.private,
    is_archived: room.archived,
    is_member: hasApp(room, workspace.app.botUser),
    is_shared: teams.size > 1,
    is_ext_shared: teams.size > 1,
    shared_team_ids: [...teams],
    context_team_id: workspace.team.id,
    ...(args["include_num_members"] ? { num_members: room.members.size } : {}),
  };
}
