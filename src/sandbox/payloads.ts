import type { SandboxPerson } from "./contract.ts";
import { type Json, textIn } from "./json.ts";
import { messagePayload } from "./messages.ts";
import { handleOf } from "./methods/users.ts";
import type { ShownView } from "./screens.ts";
import type { Values } from "./view-state.ts";
import type { Message, Room, Workspace } from "./workspace.ts";

/** The verification token that Slack still sends along; nobody should look at it. */
const token = "sandbox-verification-token";

/** What goes with every act: the right to open a form, and where to answer. */
export interface Along {
  readonly triggerId: string;
  readonly responseUrl: string;
}

/** A slash command as Slack sends it. */
export function commandPayload(
  { team, app }: Workspace,
  person: SandboxPerson,
  room: Room,
  said: { readonly command: string; readonly text: string },
  along: Along,
): Json {
  return {
    token,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: room.id,
    channel_name: channelName(room),
    user_id: person.id,
    user_name: handleOf(person),
    command: said.command,
    text: said.text,
    api_app_id: app.id,
    is_enterprise_install: "false",
    response_url: along.responseUrl,
    trigger_id: along.triggerId,
  };
}

/** A click on an element of a message as Slack sends it. */
export function messageClickPayload(
  workspace: Workspace,
  person: SandboxPerson,
  at: { readonly room: Room; readonly message: Message },
  action: Json,
  values: Values,
  along: Along,
): Json {
  const { room, message } = at;
  const isEphemeral = message.onlyFor !== null;
  return {
    ...interaction("block_actions", workspace, person),
    container: { type: "message", message_ts: message.ts, channel_id: room.id, is_ephemeral: isEphemeral },
    trigger_id: along.triggerId,
    channel: { id: room.id, name: channelName(room) },
    // Slack does not keep an ephemeral message, so it cannot send it along.
    ...(isEphemeral ? {} : { message: messagePayload(workspace, message) }),
    state: { values },
    response_url: along.responseUrl,
    actions: [action],
  };
}

/** A click on an element of a form as Slack sends it. */
export function viewClickPayload(
  workspace: Workspace,
  person: SandboxPerson,
  shown: ShownView,
  action: Json,
  values: Values,
  triggerId: string,
): Json {
  return {
    ...interaction("block_actions", workspace, person),
    container: { type: "view", view_id: shown.id },
    trigger_id: triggerId,
    view: shownPayload(workspace, shown, values),
    actions: [action],
  };
}

/** A submitted form as Slack sends it. */
export function submissionPayload(
  workspace: Workspace,
  person: SandboxPerson,
  shown: ShownView,
  values: Values,
  triggerId: string,
): Json {
  return {
    ...interaction("view_submission", workspace, person),
    trigger_id: triggerId,
    view: shownPayload(workspace, shown, values),
    response_urls: [],
  };
}

/** A closed form as Slack sends it. */
export function closedPayload(
  workspace: Workspace,
  person: SandboxPerson,
  shown: ShownView,
  values: Values,
  isCleared: boolean,
): Json {
  return {
    ...interaction("view_closed", workspace, person),
    view: shownPayload(workspace, shown, values),
    is_cleared: isCleared,
  };
}

/** A form as Slack writes it to the app. */
export function shownPayload({ team, app }: Workspace, shown: ShownView, values: Values): Json {
  const { view } = shown;
  return {
    id: shown.id,
    team_id: team.id,
    type: "modal",
    blocks: view["blocks"],
    private_metadata: textIn(view, "private_metadata"),
    callback_id: textIn(view, "callback_id"),
    state: { values },
    hash: shown.hash,
    title: view["title"],
    clear_on_close: view["clear_on_close"] === true,
    notify_on_close: view["notify_on_close"] === true,
    close: view["close"] ?? null,
    submit: view["submit"] ?? null,
    previous_view_id: shown.previousId,
    root_view_id: shown.rootId,
    app_id: app.id,
    external_id: textIn(view, "external_id"),
    app_installed_team_id: team.id,
    bot_id: app.bot,
  };
}

/** What every interaction says of who does it and where. */
export function interaction(type: string, { team, app }: Workspace, person: SandboxPerson): Json {
  return {
    type,
    user: actor(person),
    api_app_id: app.id,
    token,
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** Who someone is, as an interaction says it. */
export function actor(person: SandboxPerson): Record<"id" | "username" | "name" | "team_id", string> {
  const name = handleOf(person);
  // In a channel shared with another organisation the person has their own team, the workspace stays ours.
  return { id: person.id, username: name, name, team_id: person.team };
}

/** What Slack calls a room in a payload: by its name only where everyone may know it. */
export function channelName(room: Room): string {
  if (room.is === "dm") {
    return "directmessage";
  }
  return room.private ? "privategroup" : room.name;
}
