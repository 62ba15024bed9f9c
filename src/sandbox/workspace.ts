import type { Changes } from "./changes.ts";
import type { Clock } from "./clock.ts";
import type { SandboxPerson } from "./contract.ts";
import type { StoredFile } from "./files.ts";
import type { Json } from "./json.ts";
import type { Seed, SeedPerson } from "./options.ts";
import { slackbot } from "./slackbot.ts";

/** A message as the sandbox keeps it. */
export interface Message {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly metadata: Json | null;
  /** The ids of the files in it. */
  readonly files: readonly string[];
  /** The rich text block that Slack makes of what a person typed; null in a message of an app. */
  readonly typed: Json | null;
  readonly threadTs: string | null;
  /** When it was last changed; null when it never was. */
  readonly editedTs: string | null;
  /** The only person who sees it; null when everyone does. */
  readonly onlyFor: string | null;
}

/** A channel, or the direct messages between one person and the app. */
export interface Room {
  readonly id: string;
  readonly name: string;
  readonly is: "channel" | "dm";
  readonly private: boolean;
  readonly members: Set<string>;
  archived: boolean;
  messages: readonly Message[];
}

/** A user group. */
export interface Group {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly users: readonly string[];
}

/** Who the app is in this workspace. */
interface AppIdentity {
  readonly id: string;
  readonly name: string;
  readonly bot: string;
  readonly botUser: string;
}

/** Everything that exists in the workspace. */
export interface Workspace {
  readonly team: { readonly id: string; readonly domain: string; readonly name: string };
  readonly app: AppIdentity;
  readonly plan: "free" | "paid";
  readonly clock: Clock;
  readonly changes: Changes;
  readonly people: Map<string, SandboxPerson>;
  readonly rooms: Map<string, Room>;
  readonly groups: Map<string, Group>;
  readonly files: Map<string, StoredFile>;
  /** A new id with Slack's first letter. */
  nextId(letter: string): string;
  /** A new timestamp, later than every one before. */
  nextTs(): string;
}

const homeTeam = { id: "T0SANDBOX", domain: "sandbox", name: "Sandbox" };
const otherTeam = "T0PARTNER";

/** A workspace with the seed in it. */
export function openWorkspace(seed: Seed, appName: string, clock: Clock, changes: Changes): Workspace {
  const team = seed.team ?? homeTeam;
  const app: AppIdentity = { id: "A0SANDBOX", name: appName, bot: "B0SANDBOX", botUser: "U0APP" };
  const workspace: Workspace = {
    team,
    app,
    plan: seed.plan ?? "paid",
    clock,
    changes,
    people: new Map(),
    rooms: new Map(),
    groups: new Map(),
    files: new Map(),
    ...counters(clock),
  };
  addPerson(workspace, { id: app.botUser, name: appName, kind: "bot" });
  addPerson(workspace, { id: slackbot.id, name: slackbot.name, kind: "bot" });
  for (const person of seed.people) {
    addPerson(workspace, person);
  }
  for (const { id, name, members, private: closed = false, withApp = true } of seed.channels) {
    const all = new Set(withApp ? [...members, app.botUser] : members);
    workspace.rooms.set(id, { id, name, is: "channel", private: closed, members: all, archived: false, messages: [] });
  }
  for (const group of seed.groups ?? []) {
    workspace.groups.set(group.id, { name: group.handle, ...group });
  }
  return workspace;
}

/** Lets someone into the workspace, or changes who they are. */
export function addPerson(workspace: Workspace, person: SeedPerson): void {
  const kind = person.kind ?? "member";
  const team = kind === "outsider" ? otherTeam : workspace.team.id;
  workspace.people.set(person.id, { team, title: "", locale: "nl-NL", ...person, kind });
  workspace.changes.tell();
}

/** The direct messages between one person and the app, opened when they were not yet. */
export function directMessages(workspace: Workspace, person: string): { readonly room: Room; readonly isNew: boolean } {
  const existing = [...workspace.rooms.values()].find((room) => room.is === "dm" && room.members.has(person));
  if (existing !== undefined) {
    return { room: existing, isNew: false };
  }
  const room: Room = {
    id: workspace.nextId("D"),
    name: workspace.app.name,
    is: "dm",
    private: true,
    members: new Set([person, workspace.app.botUser]),
    archived: false,
    messages: [],
  };
  workspace.rooms.set(room.id, room);
  workspace.changes.tell();
  return { room, isNew: true };
}

/** Whether a person sees a room: members do, and everyone at home sees a public channel. */
export function isVisible(workspace: Workspace, room: Room, person: string): boolean {
  return room.members.has(person) || (!room.private && workspace.people.get(person)?.kind === "member");
}

/** Whether a person may write in a room: only its members may, and nobody in an archived one. */
export function mayWrite(room: Room, person: string): boolean {
  return room.members.has(person) && !room.archived;
}

function counters(clock: Clock): Pick<Workspace, "nextId" | "nextTs"> {
  let ids = 0;
  let last = 0;
  return {
    nextId(letter) {
      ids += 1;
      return `${letter}0${ids.toString(36).toUpperCase().padStart(8, "0")}`;
    },
    nextTs() {
      last = Math.max(last + 1, Math.floor(clock.now() * 1000));
      const digits = String(last).padStart(7, "0");
      return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
    },
  };
}
