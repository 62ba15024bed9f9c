import type { Fault } from "./faults.ts";
import { remove } from "./messages.ts";
import type { SeedPerson } from "./options.ts";
import type { Ending } from "./connections.ts";
import type { Call, Passage } from "./traffic.ts";
import { addPerson, type Room } from "./workspace.ts";
import type { World } from "./world.ts";

/** What a test may do behind the scenes: break things, change who is who, count calls. */
export interface Control {
  /** What has passed lately between app and sandbox, in short. */
  readonly passages: readonly Passage[];
  /** The calls the app made, oldest first, without tokens; the last 5,000. */
  readonly calls: readonly Call[];
  callsTo(method: string): readonly Call[];
  /** Makes the next calls of a method (or of `response_url`) go wrong. */
  fail(method: string, fault: Fault, times?: number): void;
  /** Ends every connection of the app: as Slack does when it recycles them, or by cutting them. */
  dropSockets(ending?: Ending): void;
  connections(): number;
  /** Sends the next envelopes to the app twice. */
  repeatNext(times?: number): void;
  /** Lets someone in, or changes who they are. */
  addPerson(person: SeedPerson): void;
  setGroup(id: string, users: readonly string[]): void;
  join(room: string, person: string): void;
  leave(room: string, person: string): void;
  archive(room: string, archived?: boolean): void;
  deleteMessage(room: string, ts: string): void;
}

/** The controls of one sandbox. */
export function controlOf(world: World): Control {
  const { workspace, traffic, sockets, faults } = world;
  const room = (id: string): Room => {
    const found = workspace.rooms.get(id);
    if (found === undefined) {
      throw new Error(`the sandbox has no room ${id}`);
    }
    return found;
  };
  return {
    passages: traffic.passages,
    calls: traffic.calls,
    callsTo: (method) => traffic.calls.filter((call) => call.method === method),
    fail: (method, fault, times = 1) => faults.add(method, fault, times),
    dropSockets: (ending = "disconnect") => sockets.drop(ending),
    connections: () => sockets.connections(),
    repeatNext: (times = 1) => sockets.repeatNext(times),
    addPerson: (person) => addPerson(workspace, person),
    setGroup(id, users) {
      const group = workspace.groups.get(id) ?? { id, handle: id.toLowerCase(), name: id };
      workspace.groups.set(id, { ...group, users });
      workspace.changes.tell();
    },
    join(id, person) {
      room(id).members.add(person);
      workspace.changes.tell();
    },
    leave(id, person) {
      room(id).members.delete(person);
      workspace.changes.tell();
    },
    archive(id, archived = true) {
      room(id).archived = archived;
      workspace.changes.tell();
    },
    deleteMessage: (id, ts) => remove(workspace, room(id), ts),
  };
}
