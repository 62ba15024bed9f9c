import { deleteFile, type FileRefusal, keepFile, placeForFile, type StoredFile } from "./files.ts";
import { type ForwardedMail, forwardMail } from "./forwarded-mail.ts";
import type { Fault } from "./faults.ts";
import { post, remove } from "./messages.ts";
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
  /** Makes the next calls of a method go wrong, or the next uses of a `response_url`, a `url_private` or an `upload_url`. */
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
  /** Puts a file there for someone, as the page does before they send it; answers its id. */
  putFile(person: string, name: string, content: string | Uint8Array): string;
  /** Deletes a file, whosever it is. */
  deleteFile(id: string): void;
  /** Keeps a file from the app, which is answered with this code; null lets the app have it again. */
  withholdFile(id: string, because?: FileRefusal | null): void;
  /** Has a mail arrive at the address of a channel; answers its message and its file. */
  forwardMail(room: string, mail: ForwardedMail): { readonly ts: string; readonly file: string };
  /** Has another app share files of someone in a room, also more than a person can in one message; answers the message. */
  shareFiles(room: string, files: readonly string[]): string;
  /** Lets the next triggers arrive already expired. */
  expireTriggers(times?: number): void;
  /** Makes users.info leave out someone's locale, also when it is asked for. */
  forgetLocale(person: string): void;
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
  const file = (id: string): StoredFile => {
    const found = workspace.files.get(id);
    if (found === undefined) {
      throw new Error(`the sandbox has no file ${id}`);
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
    putFile(person, name, content) {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      return keepFile(workspace, { name, bytes, user: person }, placeForFile(workspace, world.address())).id;
    },
    deleteFile: (id) => deleteFile(workspace, file(id)),
    withholdFile(id, because = "file_not_found") {
      file(id).withheld = because;
    },
    forwardMail(id, mail) {
      const { ts, files } = forwardMail(world, room(id), mail);
      return { ts, file: files[0] ?? "" };
    },
    shareFiles(id, files) {
      const content = { text: "", blocks: [], metadata: null, files };
      return post(workspace, room(id), content, { user: file(files[0] ?? "").user }).ts;
    },
    expireTriggers: (times = 1) => world.grants.expireNext(times),
    forgetLocale(id) {
      const person = workspace.people.get(id);
      if (person === undefined) {
        throw new Error(`the sandbox has nobody called ${id}`);
      }
      addPerson(workspace, { ...person, locale: "" });
    },
  };
}
