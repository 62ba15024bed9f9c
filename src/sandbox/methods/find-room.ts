import { textIn, type Json } from "../json.ts";
import { directMessages, type Room } from "../workspace.ts";
import type { World } from "../world.ts";

/** The room an app means by an id, a channel name or a person; null when Slack would not find it for this app. */
export function findRoom({ workspace }: World, args: Json): Room | null {
  const wanted = textIn(args, "channel");
  const person = workspace.people.get(wanted);
  if (person !== undefined) {
    return person.kind === "bot" || person.kind === "deleted" ? null : directMessages(workspace, wanted).room;
  }
  const name = wanted.replace(/^#/u, "");
  const named = [...workspace.rooms.values()].find((room) => room.is === "channel" && room.name === name);
  const room = workspace.rooms.get(wanted) ?? named ?? null;
  return room !== null && room.private && !hasApp(room, workspace.app.botUser) ? null : room;
}

/** Whether the app is a member of a room. */
export function hasApp(room: Room, botUser: string): boolean {
  return room.members.has(botUser);
}

/** What a method is scoped by for this kind of room: `channels`, `groups` or `im`. */
export function scopeFamily(room: Room): "channels" | "groups" | "im" {
  if (room.is === "dm") {
    return "im";
  }
  return room.private ? "groups" : "channels";
}
