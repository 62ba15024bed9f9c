import { readFileSync } from "node:fs";
import { App, LogLevel } from "@slack/bolt";
import { WebClient } from "@slack/web-api";
import { WebSocket } from "ws";
import { handClock, type HandClock } from "../../src/sandbox/clock.ts";
import type { SandboxMessage, SandboxRoom } from "../../src/sandbox/contract.ts";
import { isJson, type Json, parseJson } from "../../src/sandbox/json.ts";
import type { SandboxOptions } from "../../src/sandbox/options.ts";
import { openSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";

const seed: SandboxOptions["seed"] = {
  people: [
    { id: "U0SENDER", name: "Noor de Vries", title: "CRM" },
    { id: "U0LEGAL", name: "Sem Bakker", title: "Juridisch", locale: "en-GB" },
    { id: "U0GUEST", name: "Gast", kind: "guest" },
    { id: "U0OUT", name: "Olga Extern", kind: "outsider" },
    { id: "U0GONE", name: "Weg Ermee", kind: "deleted" },
  ],
  channels: [
    { id: "C0GENERAL", name: "general", members: ["U0SENDER", "U0LEGAL", "U0GUEST"] },
    { id: "C0LEGAL", name: "legal", members: ["U0LEGAL", "U0OUT"] },
    { id: "C0SECRET", name: "secret", members: ["U0LEGAL"], private: true, withApp: false },
    { id: "C0OTHER", name: "other", members: ["U0LEGAL"], withApp: false },
  ],
  groups: [{ id: "S0LEGAL", handle: "legal", users: ["U0LEGAL"] }],
};

export const scopes = ["commands", "chat:write", "im:write", "usergroups:read", "users:read", "channels:read"];

export interface Bench {
  readonly sandbox: Sandbox;
  readonly web: WebClient;
  readonly clock: HandClock;
}

/** A sandbox with a clock that stands still, and a client that does not try again. */
export async function openBench(options: Partial<SandboxOptions> = {}): Promise<Bench> {
  const clock = handClock(Date.UTC(2026, 10, 23, 9));
  const sandbox = await openSandbox({ seed, scopes, clock, ...options });
  return { sandbox, clock, web: clientFor(sandbox, sandbox.botToken) };
}

export function clientFor(sandbox: Sandbox, token: string): WebClient {
  return new WebClient(token, {
    slackApiUrl: sandbox.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
    logger: { ...quiet },
  });
}

/** The real Bolt, connected to the sandbox as it would be to Slack. */
export function boltFor(sandbox: Sandbox): App {
  return new App({
    token: sandbox.botToken,
    appToken: sandbox.appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: sandbox.apiUrl },
    logger: { ...quiet },
  });
}

export function roomOf(sandbox: Sandbox, person: string, room: string): SandboxRoom {
  const found = sandbox.see(person).rooms.find((each) => each.id === room);
  if (found === undefined) {
    throw new Error(`${person} does not see ${room}`);
  }
  return found;
}

export function lastMessage(sandbox: Sandbox, person: string, room: string): SandboxMessage {
  const message = roomOf(sandbox, person, room).messages.at(-1);
  if (message === undefined) {
    throw new Error(`${person} sees no message in ${room}`);
  }
  return message;
}

/** What Slack would answer to a call, refusals included. */
export async function answerTo(call: Promise<unknown>): Promise<Json> {
  try {
    return jsonOf(await call);
  } catch (error) {
    if (error instanceof Error && "data" in error && typeof error.data === "object") {
      return { ...error.data };
    }
    throw error;
  }
}

/** An object from the wire or a file. */
function jsonOf(value: unknown): Json {
  if (!isJson(value)) {
    throw new Error("this is no JSON object");
  }
  return value;
}

/** The object in a JSON file. */
export function readJson(path: string): Json {
  return jsonOf(parseJson(readFileSync(path, "utf8")));
}

export async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return (await answerTo(call))["error"];
}

const quiet = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/** A bare socket of an app. */
export interface Line {
  readonly socket: WebSocket;
  readonly heard: Json[];
}

/** The address of a new socket. */
export async function newLink(sandbox: Sandbox): Promise<string> {
  return String((await clientFor(sandbox, sandbox.appToken).apps.connections.open({})).url);
}

/** A socket that keeps what it hears and, unless told otherwise, acknowledges every envelope with nothing. */
export async function openLine(url: string, acknowledges = true): Promise<Line> {
  const socket = new WebSocket(url);
  const heard: Json[] = [];
  await new Promise<void>((resolve, reject) => {
    socket.on("error", reject);
    socket.on("message", (data: Buffer) => {
      const envelope = jsonOf(parseJson(data.toString("utf8")));
      heard.push(envelope);
      resolve();
      if (envelope["envelope_id"] !== undefined && acknowledges) {
        socket.send(JSON.stringify({ envelope_id: envelope["envelope_id"] }));
      }
    });
  });
  return { socket, heard };
}
