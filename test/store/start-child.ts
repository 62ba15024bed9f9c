import { fork } from "node:child_process";
import { on, once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Order, Told } from "./child.ts";

/** A child process that writes to a store: told what to do, it tells what came of it. */
export interface Child {
  readonly order: (order: Order) => void;
  /** The next thing it tells; fails when it died instead. */
  readonly hear: () => Promise<Told>;
  /** Kills it with a signal nobody can catch; afterwards `rest` gives all it told that was not heard yet. */
  readonly kill: () => Promise<void>;
  readonly rest: () => Promise<readonly Told[]>;
}

/** Starts a child process and waits until it is up. */
export async function startChild(): Promise<Child> {
  const child = fork(fileURLToPath(new URL("./child.ts", import.meta.url)), { execArgv: [] });
  const closed = once(child, "close");
  const messages = on(child, "message", { close: ["close"] });
  const hear = async (): Promise<Told> => {
    const { value, done } = await messages.next();
    if (done === true) throw new Error(`the child process died: ${String(child.exitCode ?? child.signalCode)}`);
    return value[0];
  };
  await hear();
  return {
    order: (order) => child.send(order),
    hear,
    kill: async () => {
      child.kill("SIGKILL");
      await closed;
    },
    rest: async () => {
      const rest: Told[] = [];
      for await (const [told] of messages) rest.push(told);
      return rest;
    },
  };
}
