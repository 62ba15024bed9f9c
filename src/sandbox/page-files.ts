import type { IncomingMessage, ServerResponse } from "node:http";
import { sendFile } from "./file-routes.ts";
import { keepFile, placeForFile, sharesOf, type StoredFile } from "./files.ts";
import { readBytes, sendJson, sendText } from "./http.ts";
import { limits } from "./limits.ts";
import { seenFile } from "./sight.ts";
import { isVisible } from "./workspace.ts";
import type { World } from "./world.ts";

/** Takes a file that someone puts in the page; it is theirs alone until they send it. */
export async function takePageFile(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const person = world.workspace.people.get(url.searchParams.get("as") ?? "");
  const name = (url.searchParams.get("name") ?? "").slice(0, limits.file.name);
  // No form of another site can send this type without asking first.
  const isBytes = request.headers["content-type"] === "application/octet-stream";
  if (person === undefined || person.kind === "bot" || person.kind === "deleted" || name === "" || !isBytes) {
    return sendJson(response, 400, { because: "this is no file of anybody" });
  }
  const bytes = await readBytes(request, limits.file.bytes);
  if (bytes === null || bytes.length === 0) {
    return sendJson(response, bytes === null ? 413 : 400, { because: bytes === null ? "too large" : "empty" });
  }
  const place = placeForFile(world.workspace, world.address());
  sendJson(response, 200, seenFile(keepFile(world.workspace, { name, bytes, user: person.id }, place)));
}

/** Gives a person a file that they can see, to save. */
export function givePageFile(world: World, response: ServerResponse, url: URL): void {
  const file = world.workspace.files.get(url.searchParams.get("file") ?? "");
  if (file === undefined || file.isDeleted || !maySee(world, file, url.searchParams.get("as") ?? "")) {
    return sendText(response, 404, "not found");
  }
  // Whatever it is, the browser is told nothing that would make it open the file here.
  sendFile(response, file, "application/octet-stream");
}

function maySee({ workspace }: World, file: StoredFile, person: string): boolean {
  const isShared = sharesOf(workspace, file.id).some((share) => {
    const room = workspace.rooms.get(share.room);
    return room !== undefined && isVisible(workspace, room, person);
  });
  return isShared || file.user === person;
}
