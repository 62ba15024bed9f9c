import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { perform } from "./act.ts";
import { openChanges, untilTrue } from "./changes.ts";
import { type Clock, wallClock } from "./clock.ts";
import type { Act, ActAnswer, Sight } from "./contract.ts";
import { type Control, controlOf } from "./control.ts";
import { openFaults } from "./faults.ts";
import { openGrants } from "./grants.ts";
import { isForLoopback, sendText } from "./http.ts";
import type { SandboxOptions } from "./options.ts";
import { openPageRoutes, type PageRoutes } from "./page-routes.ts";
import { answerReply } from "./response-url.ts";
import { openScreens } from "./screens.ts";
import { sightOf } from "./sight.ts";
import { openSocketMode } from "./socket-mode.ts";
import { answerDownload, answerUpload } from "./file-routes.ts";
import { openUploads } from "./uploads.ts";
import { openTraffic } from "./traffic.ts";
import { answerCall } from "./web-api.ts";
import { openWorkspace } from "./workspace.ts";
import type { World } from "./world.ts";

/** A stand-in for Slack on this machine: an app connects to it as to Slack, people act through it. */
export interface Sandbox {
  /** `http://127.0.0.1:1234`, without a slash at the end. */
  readonly url: string;
  /** What an app takes for Slack's Web API: `clientOptions: { slackApiUrl }`. */
  readonly apiUrl: string;
  /** The address for a browser, with the key in it. */
  readonly pageUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly team: string;
  readonly botUser: string;
  /** Does what a person does, and says when the app has taken it (or not). */
  act(act: Act): Promise<ActAnswer>;
  see(person: string): Sight;
  /** Resolves at the next change. */
  changed(): Promise<void>;
  /** Resolves with the first truthy answer to `look`, asked now and after every change; fails after 15 s, or `milliseconds`. */
  until<T>(look: () => T | null | undefined | false, milliseconds?: number): Promise<T>;
  readonly control: Control;
  close(): Promise<void>;
}

/** Opens a sandbox on 127.0.0.1; nothing outside this machine can reach it. */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  let url = "";
  const clock = options.clock ?? wallClock;
  const world = openWorld(options, clock, () => url);
  const pages = openPageRoutes(world);
  const server = serve(world, pages, onTheWay(clock, options.latency ?? 0));
  url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
  const { workspace } = world;
  return {
    url,
    apiUrl: `${url}/api/`,
    pageUrl: `${url}/?key=${pages.key}`,
    botToken: world.tokens.bot,
    appToken: world.tokens.app,
    team: workspace.team.id,
    botUser: workspace.app.botUser,
    act: async (act) => perform(world, act),
    see: (person) => sightOf(world, person),
    changed: async () =>
      new Promise((resolve) => {
        const unsubscribe = workspace.changes.subscribe(() => {
          unsubscribe();
          resolve();
        });
      }),
    until: async (look, milliseconds = 15_000) => untilTrue(workspace.changes, look, milliseconds),
    control: controlOf(world),
    close: async () => {
      await world.sockets.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function openWorld(options: SandboxOptions, clock: Clock, address: () => string): World {
  const changes = openChanges();
  const workspace = openWorkspace(options.seed, options.appName ?? "servicemail", clock, changes);
  const traffic = openTraffic(
    () => clock.now(),
    () => changes.tell(),
  );
  return {
    workspace,
    screens: openScreens(),
    grants: openGrants(clock),
    sockets: openSocketMode(workspace.app.id, clock, traffic),
    traffic,
    faults: openFaults(),
    uploads: openUploads(),
    tokens: {
      bot: options.botToken ?? `xoxb-sandbox-${secret()}`,
      app: options.appToken ?? `xapp-1-sandbox-${secret()}`,
    },
    scopes: options.scopes,
    commands: options.commands ?? null,
    shortcuts: options.shortcuts ?? [],
    examples: options.examples ?? [],
    address,
  };
}

function secret(): string {
  return randomBytes(16).toString("hex");
}

/** Waits as long as a call is on its way. */
function onTheWay(clock: Clock, latency: number): () => Promise<void> {
  return () => (latency === 0 ? Promise.resolve() : new Promise((resolve) => void clock.after(latency, resolve)));
}

const ofTheApp = new Set(["api", "respond", "upload", "files-pri"]);

function serve(world: World, pages: PageRoutes, arrival: () => Promise<void>): Server {
  const server = createServer((request, response) => {
    const isOfTheApp = ofTheApp.has(request.url?.split("/")[1] ?? "");
    const arrived = isOfTheApp ? arrival() : Promise.resolve();
    arrived
      .then(() => answer(world, pages, request, response))
      .catch((error: unknown) => {
        world.traffic.note({ is: "call", what: request.url?.split("?")[0] ?? "", outcome: String(error) });
        if (!response.headersSent) {
          sendText(response, 500, "the sandbox itself failed");
        }
      });
  });
  server.on("upgrade", (request, socket, head) => {
    if (isForLoopback(request)) {
      world.sockets.upgrade(request, socket, head);
    } else {
      socket.destroy();
    }
  });
  return server;
}

async function answer(
  world: World,
  pages: PageRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isForLoopback(request)) {
    return sendText(response, 403, "the sandbox answers on this machine only");
  }
  const url = new URL(request.url ?? "/", world.address());
  const [, room = "", name = "", secret = ""] = url.pathname.split("/");
  if (room === "files-pri") {
    return answerDownload(world, url.pathname, request, response);
  }
  if (room === "api" || room === "respond" || room === "upload") {
    if (request.method !== "POST") {
      return sendText(response, 405, "POST only");
    }
    if (room === "api") {
      return answerCall(world, name, request, response);
    }
    const take = room === "upload" ? answerUpload : answerReply;
    return take(world, secret, request, response);
  }
  return pages.answer(request, response, url);
}

async function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
