import { randomBytes, timingSafeEqual } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { perform } from "./act.ts";
import { readBody, sendJson, sendText } from "./http.ts";
import { givePageFile, takePageFile } from "./page-files.ts";
import { parseJson } from "./json.ts";
import { readAct } from "./read-act.ts";
import { sightOf } from "./sight.ts";
import type { World } from "./world.ts";

/** The part of the sandbox that a browser sees. */
export interface PageRoutes {
  /** What stands in the address the first time, and in a cookie from then on. */
  readonly key: string;
  answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
}

const folder = new URL("./page/", import.meta.url);

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

const guards = {
  "content-security-policy":
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const;

/** The page and the few addresses it talks to, for whoever holds the key. */
export function openPageRoutes(world: World): PageRoutes {
  const key = randomBytes(18).toString("base64url");
  return {
    key,
    async answer(request, response, url) {
      const cookie = `sandbox_${new URL(world.address()).port}`;
      if (isSame(url.searchParams.get("key") ?? "", key) && url.pathname === "/") {
        const kept = `${cookie}=${key}; HttpOnly; SameSite=Strict; Path=/`;
        response.writeHead(303, { ...guards, location: "/", "set-cookie": kept }).end();
        return;
      }
      if (!isSame(cookieIn(request, cookie), key)) {
        sendText(response, 403, "Open the sandbox with the address it printed when it started; that holds the key.");
        return;
      }
      await route(world, request, response, url);
    },
  };
}

async function route(world: World, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const as = url.searchParams.get("as") ?? "";
  switch (`${request.method ?? ""} ${url.pathname}`) {
    case "GET /_sandbox/sight":
      return sendSight(world, response, as);
    case "GET /_sandbox/changes":
      return sendChanges(world, request, response);
    case "GET /_sandbox/traffic":
      return sendJson(response, 200, world.traffic.passages, guards);
    case "POST /_sandbox/act":
      return sendAct(world, request, response);
    case "POST /_sandbox/file":
      return takePageFile(world, request, response, url);
    case "GET /_sandbox/file":
      return givePageFile(world, response, url);
    default:
      return sendFile(request, response, url.pathname);
  }
}

function sendSight(world: World, response: ServerResponse, as: string): void {
  const people = [...world.workspace.people.values()].filter((person) => person.kind !== "bot");
  const person = as === "" ? people[0] : people.find((each) => each.id === as);
  if (person === undefined) {
    sendJson(response, 404, { because: "nobody by that id" }, guards);
    return;
  }
  sendJson(response, 200, sightOf(world, person.id), guards);
}

function sendChanges(world: World, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { ...guards, "content-type": "text/event-stream" });
  response.write("data: changed\n\n");
  let isDue = false;
  const unsubscribe = world.workspace.changes.subscribe(() => {
    if (!isDue) {
      isDue = true;
      // Many changes come at once; one look is enough for all of them.
      setImmediate(() => {
        isDue = false;
        if (!response.destroyed) {
          response.write("data: changed\n\n");
        }
      });
    }
  });
  request.on("close", unsubscribe);
}

async function sendAct(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isJsonBody = request.headers["content-type"]?.startsWith("application/json") === true;
  const act = isJsonBody ? readAct(parseJson((await readBody(request)) ?? "")) : null;
  if (act === null) {
    sendJson(response, 400, { is: "refused", why: "this is not an act" }, guards);
    return;
  }
  sendJson(response, 200, await perform(world, act), guards);
}

async function sendFile(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const name = path === "/" ? "index.html" : path.slice(1);
  const type = types[name.split(".").at(-1) ?? ""];
  // Only what lies in the folder of the page itself can be asked for.
  if (request.method !== "GET" || type === undefined || !(await readdir(folder)).includes(name)) {
    sendText(response, 404, "not found");
    return;
  }
  const content = await readFile(new URL(name, folder));
  response.writeHead(200, { ...guards, "content-type": type }).end(content);
}

function cookieIn(request: IncomingMessage, name: string): string {
  const pairs = (request.headers.cookie ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
}

function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}
