import { filePayload } from "../file-payload.ts";
import { deleteFile, keepFile, placeForFile, refusedToApp } from "../files.ts";
import { isJson, type Json, textIn } from "../json.ts";
import { limits } from "../limits.ts";
import { post } from "../messages.ts";
import { argument, readContent } from "../read-content.ts";
import type { Room } from "../workspace.ts";
import { type Answer, refusal, type World } from "../world.ts";
import { findRoom, hasApp } from "./find-room.ts";
import type { Method } from "./method.ts";

/** Describes a file. */
export const filesInfo: Method = {
  token: "bot",
  scopes: ["files:read"],
  required: ["file"],
  run({ workspace }, args) {
    const file = workspace.files.get(textIn(args, "file"));
    const refused = refusedToApp(workspace, file);
    return file === undefined || refused !== null
      ? refusal(refused ?? "file_not_found")
      : {
          ok: true,
          file: filePayload(workspace, file),
          comments: [],
          response_metadata: { next_cursor: "" },
        };
  },
};

const write = { token: "bot", scopes: ["files:write"] } as const;

/** Deletes a file of the app itself. */
export const filesDelete: Method = {
  ...write,
  required: ["file"],
  run({ workspace }, args) {
    const file = workspace.files.get(textIn(args, "file"));
    const refused = refusedToApp(workspace, file);
    if (file === undefined || refused !== null) {
      return refusal(refused === "file_deleted" ? refused : "file_not_found");
    }
    if (file.user !== workspace.app.botUser) {
      return refusal("cant_delete_file");
    }
    deleteFile(workspace, file);
    return { ok: true };
  },
};

/** Gives the app an address to send the bytes of a new file to. */
export const filesGetUploadUrlExternal: Method = {
  ...write,
  required: ["filename", "length"],
  run(world, args) {
    const length = Number(args["length"]);
    if (!Number.isInteger(length) || length < 1) {
      return refusal("missing_argument");
    }
    if (length > limits.file.bytes) {
      return refusal("file_upload_size_restricted");
    }
    const place = placeForFile(world.workspace, world.address());
    const secret = world.uploads.announce({ name: textIn(args, "filename"), length, place });
    return { ok: true, upload_url: `${world.address()}/upload/v1/${secret}`, file_id: place.id };
  },
};

/** Makes files of what the app has sent, and shares them in a room or a thread when it names one. */
export const filesCompleteUploadExternal: Method = {
  ...write,
  required: ["files"],
  run(world, args) {
    const asked = argument(args, "files");
    if (!Array.isArray(asked) || asked.length === 0 || !asked.every(isJson)) {
      return refusal("invalid_arguments", ["must provide an array of files"]);
    }
    const ready = asked.flatMap((each) => {
      const sent = world.uploads.ready(each["id"]);
      return sent === null ? [] : [{ ...sent, title: textIn(each, "title") || sent.name }];
    });
    if (ready.length < asked.length) {
      return refusal("file_not_found");
    }
    const where = placeToShare(world, args);
    if (where.is === "refused") {
      return where.answer;
    }
    const user = world.workspace.app.botUser;
    const files = ready.map(({ name, title, bytes, place }) => {
      world.uploads.forget(place.id);
      return keepFile(world.workspace, { name, title, bytes, user }, place);
    });
    // Slack shares a file a moment after it has answered, so the answer knows of no share.
    const answer = { ok: true, files: files.map((file) => filePayload(world.workspace, file)) };
    if (where.is === "shared") {
      const content = { ...where.content, files: files.map(({ id }) => id) };
      post(world.workspace, where.room, content, { user, threadTs: where.threadTs });
    }
    return answer;
  },
};

/** Where files go, and what is said with them. */
type Place =
  | { readonly is: "private" }
  | { readonly is: "refused"; readonly answer: Answer }
  | {
      readonly is: "shared";
      readonly room: Room;
      readonly threadTs: string | null;
      readonly content: { readonly text: string; readonly blocks: readonly Json[]; readonly metadata: null };
    };

function placeToShare(world: World, args: Json): Place {
  const id = textIn(args, "channel_id");
  if (id === "") {
    return { is: "private" };
  }
  // Unlike a message, a file goes to a conversation by its id only.
  const room = world.workspace.rooms.has(id) ? findRoom(world, { channel: id }) : null;
  if (room === null) {
    return { is: "refused", answer: refusal("channel_not_found") };
  }
  if (room.archived || !hasApp(room, world.workspace.app.botUser)) {
    return { is: "refused", answer: refusal(room.archived ? "posting_to_channel_denied" : "not_in_channel") };
  }
  const comment = textIn(args, "initial_comment");
  const read = readContent({ text: comment || " ", blocks: args["blocks"] });
  if (read.is === "refused") {
    return { is: "refused", answer: read.answer };
  }
  const content = { text: comment, blocks: read.content.blocks, metadata: null };
  return { is: "shared", room, threadTs: textIn(args, "thread_ts") || null, content };
}
