import type { FileType } from "./file-types.ts";
import { fileTypeOf } from "./file-types.ts";
import type { Json } from "./json.ts";
import type { Workspace } from "./workspace.ts";

/** Why a file cannot be had, in Slack's codes. */
export type FileRefusal = "file_not_found" | "file_deleted" | "access_denied" | "not_visible";

/** A file as the sandbox keeps it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: Omit<FileType, "mode"> & { readonly mode: FileType["mode"] | "email" };
  /** Who put it there. */
  readonly user: string;
  /** In seconds. */
  readonly created: number;
  readonly bytes: Uint8Array;
  /** What a forwarded mail adds to Slack's file object; null for any other file. */
  readonly mail: Json | null;
  /** Where it can be fetched, without the last part of the path. */
  readonly url: string;
  /** Given to the app in a form, so that the app may have it wherever else it is. */
  isGiven: boolean;
  isDeleted: boolean;
  /** What the app is answered when it asks for the file, when a test keeps it away from the app. */
  withheld: FileRefusal | null;
}

/** What must be known of a new file; the name decides its type unless one is given. */
export type NewFile = Pick<StoredFile, "name" | "user" | "bytes"> &
  Partial<Pick<StoredFile, "title" | "type" | "mail">>;

/** An id and an address for a file that is still to come. */
export function placeForFile(workspace: Workspace, address: string): Pick<StoredFile, "id" | "url"> {
  const id = workspace.nextId("F");
  return { id, url: `${address}/files-pri/${workspace.team.id}-${id}` };
}

/** Keeps a file, at a new place unless one was kept for it. */
export function keepFile(workspace: Workspace, file: NewFile, place: Pick<StoredFile, "id" | "url">): StoredFile {
  const kept: StoredFile = {
    title: file.name,
    type: fileTypeOf(file.name),
    mail: null,
    ...file,
    ...place,
    created: Math.floor(workspace.clock.now() / 1000),
    isGiven: false,
    isDeleted: false,
    withheld: null,
  };
  workspace.files.set(kept.id, kept);
  workspace.changes.tell();
  return kept;
}

/** The messages in which a file stands, with their rooms. */
export function sharesOf(
  { rooms }: Workspace,
  file: string,
): readonly { readonly room: string; readonly ts: string; readonly threadTs: string | null }[] {
  return [...rooms.values()].flatMap((room) =>
    room.messages
      .filter((message) => message.files.includes(file))
      .map(({ ts, threadTs }) => ({ room: room.id, ts, threadTs })),
  );
}

/** Why the app may not have a file; null when it may: its own, given to it, or shared where it can look. */
export function refusedToApp(workspace: Workspace, file: StoredFile | undefined): FileRefusal | null {
  if (file === undefined) {
    return "file_not_found";
  }
  if (file.isDeleted) {
    return "file_deleted";
  }
  if (file.withheld !== null) {
    return file.withheld;
  }
  const isSeen = sharesOf(workspace, file.id).some(({ room }) => {
    const shared = workspace.rooms.get(room);
    return shared !== undefined && (!shared.private || shared.members.has(workspace.app.botUser));
  });
  return isSeen || file.isGiven || file.user === workspace.app.botUser ? null : "file_not_found";
}

/** Takes a file away everywhere; what remains in messages is a stone with its id. */
export function deleteFile(workspace: Workspace, file: StoredFile): void {
  file.isDeleted = true;
  workspace.changes.tell();
}

/** The first lines of a text file, as much as Slack shows of it; null for what is no text. */
export function previewOf(file: StoredFile): string | null {
  const isText = file.type.mode === "snippet" || file.type.mimetype === "message/rfc822";
  return isText && !file.isDeleted ? new TextDecoder().decode(file.bytes.slice(0, 3_000)).slice(0, 1_000) : null;
}
