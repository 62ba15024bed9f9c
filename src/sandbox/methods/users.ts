import type { SandboxPerson } from "../contract.ts";
import { type Json, textIn } from "../json.ts";
import { refusal } from "../world.ts";
import type { Method } from "./method.ts";

/** Describes a person, with the flags by which an app tells a colleague from a guest or a stranger. */
export const usersInfo: Method = {
  token: "bot",
  scopes: ["users:read"],
  required: ["user"],
  run({ workspace }, args) {
    const person = workspace.people.get(textIn(args, "user"));
    if (person === undefined) {
      return refusal("user_not_found");
    }
    const asked = String(args["include_locale"]);
    const isAsked = (asked === "true" || asked === "1") && person.locale !== "";
    const locale = isAsked ? { locale: person.locale } : {};
    return { ok: true, user: { ...describe(person), ...locale } };
  },
};

/** The short name Slack shows beside an id. */
export function handleOf(person: SandboxPerson): string {
  return person.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ".");
}

function describe(person: SandboxPerson): Json {
  const isBot = person.kind === "bot";
  const standing = {
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: person.kind === "guest",
    is_ultra_restricted: false,
    is_email_confirmed: true,
  };
  return {
    id: person.id,
    team_id: person.team,
    name: handleOf(person),
    deleted: person.kind === "deleted",
    real_name: person.name,
    tz: "Europe/Amsterdam",
    profile: {
      title: person.title,
      real_name: person.name,
      real_name_normalized: person.name,
      display_name: person.name,
      display_name_normalized: person.name,
      team: person.team,
    },
    ...(person.kind === "deleted" ? {} : standing),
    ...(person.kind === "outsider" ? { is_stranger: true } : {}),
    is_bot: isBot,
    is_app_user: false,
    updated: 0,
  };
}
