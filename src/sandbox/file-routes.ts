import type { IncomingMessage, ServerResponse } from "node:http";
import { failCall } from "./fail-call.ts";
import { refusedToApp, type StoredFile } from "./files.ts";
import { readBytes, sendText } from "./http.ts";
import { limits } from "./limits.ts";
import type { World } from "./world.ts";

const loginPage = `<!DOCTYPE html><html lang="en-US"><head><title>Slack</title></head><body>
<h1>Sign in to your workspace</h1><form action="/" method="post"><input type="email" name="email"></form>
</body></html>`;

/** Gives the app a file at the address that its object names; whoever may not have it is asked to sign in, with a 200. */
export function answerDownload(world: World, path: string, request: IncomingMessage, response: ServerResponse): void {
  const [, , place = ""] = path.split("/");
  const file = world.workspace.files.get(place.split("-")[1] ?? "");
  const fault = world.faults.take("url_private");
  const outcome = fault === null ? outcomeOf(world, file, request) : fault.is;
  world.traffic.noteCall({ method: "url_private", args: { file: file?.id ?? place }, outcome });
  if (fault !== null) {
    return fault.is === "error" ? sendPage(response, 200, loginPage) : failCall(fault, response);
  }
  if (outcome === "file_deleted") {
    return sendPage(response, 404, "<!DOCTYPE html><title>Slack</title><h1>File not found</h1>");
  }
  if (file === undefined || outcome !== "ok") {
    return sendPage(response, 200, loginPage);
  }
  sendFile(response, file, file.type.mimetype);
}

/** Takes the bytes of a file that the app has announced: bare, or as a part of a form. */
export async function answerUpload(
  world: World,
  secret: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBytes(request, limits.file.bytes);
  const fault = world.faults.take("upload_url");
  const outcome =
    body === null
      ? "request_too_large"
      : world.uploads.take(secret, await partOf(body, request.headers["content-type"]));
  world.traffic.noteCall({ method: "upload_url", args: {}, outcome: fault?.is ?? outcome });
  if (fault !== null) {
    return failCall(fault, response);
  }
  sendText(response, outcome === "taken" ? 200 : 400, outcome === "taken" ? `OK - ${body?.length ?? 0}` : outcome);
}

/** Sends the bytes of a file to be saved, never to be shown or run. */
export function sendFile(response: ServerResponse, file: StoredFile, mimetype: string): void {
  const headers = {
    "content-type": mimetype,
    "content-length": file.bytes.length,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  };
  response.writeHead(200, headers).end(file.bytes);
}

function outcomeOf(world: World, file: StoredFile | undefined, request: IncomingMessage): string {
  const token = request.headers.authorization?.replace(/^Bearer /iu, "");
  if (token !== world.tokens.bot) {
    return "not_authed";
  }
  return world.scopes.includes("files:read") ? (refusedToApp(world.workspace, file) ?? "ok") : "missing_scope";
}

function sendPage(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(page);
}

/** A client library sends the bytes as a part of a form, whatever the part is called. */
async function partOf(body: Uint8Array<ArrayBuffer>, type = ""): Promise<Uint8Array> {
  if (!type.startsWith("multipart/form-data")) {
    return body;
  }
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => new FormData());
  const part = [...form.values()].find((each) => typeof each !== "string");
  return part === undefined || typeof part === "string" ? new Uint8Array() : part.bytes();
}
