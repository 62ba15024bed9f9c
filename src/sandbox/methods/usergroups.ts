import type { Json } from "../json.ts";
import { textIn } from "../json.ts";
import type { Group } from "../workspace.ts";
import { refusal } from "../world.ts";
import type { Method } from "./method.ts";

const read = { token: "bot", scopes: ["usergroups:read"] } as const;

/** Lists who is in a user group. */
export const usergroupsUsersList: Method = {
  ...read,
  required: ["usergroup"],
  run({ workspace }, args) {
    if (workspace.plan === "free") {
      return refusal("plan_upgrade_required");
    }
    const group = workspace.groups.get(textIn(args, "usergroup"));
    return group === undefined ? refusal("no_such_subteam") : { ok: true, users: group.users };
  },
};

/** Lists the user groups. */
export const usergroupsList: Method = {
  ...read,
  required: [],
  run({ workspace }, args) {
    if (workspace.plan === "free") {
      return refusal("plan_upgrade_required");
    }
    const withUsers = String(args["include_users"]) === "true";
    const usergroups = [...workspace.groups.values()].map((group) => describe(group, workspace.team.id, withUsers));
    return { ok: true, usergroups };
  },
};

function describe(group: Group, team: string, withUsers: boolean): Json {
  return {
    id: group.id,
    team_id: team,
    is_usergroup: true,
    is_subteam: true,
    name: group.name,
    description: "",
    handle: group.handle,
    is_external: false,
    date_create: 0,
    date_update: 0,
    date_delete: 0,
    user_count: group.users.length,
    ...(withUsers ? { users: group.users } : {}),
  };
}
