import type { SandboxShortcut } from "./contract.ts";
import type { Faults } from "./faults.ts";
import type { Grants } from "./grants.ts";
import type { Json } from "./json.ts";
import type { SocketMode } from "./socket-mode.ts";
import type { Traffic } from "./traffic.ts";
import type { Screens } from "./screens.ts";
import type { Uploads } from "./uploads.ts";
import type { Workspace } from "./workspace.ts";

/** Everything one sandbox consists of; what the Web API, the socket and the page work on. */
export interface World {
  readonly workspace: Workspace;
  readonly screens: Screens;
  readonly grants: Grants;
  readonly sockets: SocketMode;
  readonly traffic: Traffic;
  readonly faults: Faults;
  readonly uploads: Uploads;
  readonly tokens: { readonly bot: string; readonly app: string };
  readonly scopes: readonly string[];
  /** The app's slash commands; null when every command reaches it. */
  readonly commands: readonly string[] | null;
  readonly shortcuts: readonly SandboxShortcut[];
  readonly examples: readonly { readonly title: string; readonly command: string }[];
  /** Where the sandbox is reached, as `http://127.0.0.1:1234`. */
  address(): string;
}

/** What a method of the Web API answers. */
export type Answer = Json & { readonly ok: boolean };

/** A refusal as Slack writes it: a code, and for forms and blocks what is wrong with them. */
export function refusal(error: string, problems: readonly string[] = []): Answer {
  if (problems.length === 0) {
    return { ok: false, error };
  }
  return {
    ok: false,
    error,
    ...(error === "invalid_blocks" ? { errors: problems } : {}),
    response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
  };
}

/** The refusal of a method for which the app was not given the scope. */
export function missingScope(world: Pick<World, "scopes">, needed: string): Answer {
  return { ...refusal("missing_scope"), needed, provided: world.scopes.join(",") };
}
