import type { Clock } from "./clock.ts";
import type { SandboxPerson, SandboxShortcut, Sight } from "./contract.ts";

/** Someone to start with: a name and an id are enough, the rest has sensible defaults. */
export type SeedPerson = Pick<SandboxPerson, "id" | "name"> & Partial<SandboxPerson>;

/** A channel to start with; public and with the app in it unless it says otherwise. */
interface SeedChannel {
  readonly id: string;
  readonly name: string;
  /** People by id; the app itself is added unless `withApp` is false. */
  readonly members: readonly string[];
  readonly private?: boolean;
  readonly withApp?: boolean;
}

/** A user group to start with. */
interface SeedGroup {
  readonly id: string;
  readonly handle: string;
  readonly name?: string;
  readonly users: readonly string[];
}

/** The workspace to start with. */
export interface Seed {
  readonly team?: { readonly id: string; readonly domain: string; readonly name: string };
  readonly people: readonly SeedPerson[];
  readonly channels: readonly SeedChannel[];
  readonly groups?: readonly SeedGroup[];
  /** A free workspace has no user groups. */
  readonly plan?: "free" | "paid";
}

/** How to open a sandbox; only the seed and the app's scopes have no default. */
export interface SandboxOptions {
  readonly seed: Seed;
  /** The app's bot scopes, as its manifest lists them. */
  readonly scopes: readonly string[];
  /** The app's slash commands (`/servicemail`); left out, every command reaches the app. */
  readonly commands?: readonly string[];
  /** The app's shortcuts; none when left out. */
  readonly shortcuts?: readonly SandboxShortcut[];
  readonly appName?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly examples?: Sight["examples"];
  readonly clock?: Clock;
  /** Milliseconds on the way that every call of the app takes besides, up- and downloads too, as over a network; none when left out. */
  readonly latency?: number;
  /** Random unless given; give both so that an app which starts again finds the same workspace. */
  readonly botToken?: string;
  readonly appToken?: string;
}
