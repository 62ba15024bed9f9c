import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { BenchMail } from "./bench-mails.ts";
import type { Contestant } from "./peers.ts";

/** The spam filters of this machine, each as a server of our own that listens on 127.0.0.1 until it is stopped. */
export interface Filters {
  readonly contestants: readonly Contestant[];
  readonly stop: () => Promise<void>;
}

interface Filter {
  readonly name: string;
  readonly program: string;
  readonly words: readonly string[];
  readonly isUp: () => Promise<boolean>;
  readonly ask: (eml: Buffer) => Promise<unknown>;
}

/** A port above those for which a program must be root. */
const spamdPort = 10_783;
const rspamd = "http://127.0.0.1:11333";

const filters: readonly Filter[] = [
  {
    name: "rspamd (server)",
    program: "/usr/bin/rspamd",
    // In the foreground, and as whoever runs this, also as root.
    words: ["--no-fork", "--insecure"],
    isUp: async () => (await fetch(`${rspamd}/ping`)).ok,
    ask: async (eml) => (await fetch(`${rspamd}/checkv2`, { method: "POST", body: new Uint8Array(eml) })).text(),
  },
  {
    name: "spamd -L (server)",
    program: "/usr/sbin/spamd",
    words: ["-L", "-x", "-i", "127.0.0.1", "-p", String(spamdPort), "--max-children", "1"],
    isUp: async () => (await tellSpamd("PING", Buffer.alloc(0))).includes("PONG"),
    ask: (eml) => tellSpamd("CHECK", eml),
  },
];

/** Starts every spam filter that is installed; says which are not, or did not come up within half a minute. */
export async function startFilters(): Promise<Filters> {
  const started: ChildProcess[] = [];
  const contestants: Contestant[] = [];
  for (const { name, program, words, isUp, ask } of filters) {
    if (!existsSync(program)) {
      console.log(`${name} does not take part: no ${program}.`);
      continue;
    }
    const child = spawn(program, words, { stdio: "ignore" });
    started.push(child);
    if (await comesUp(isUp, child)) contestants.push({ name, look: ({ eml }: BenchMail) => ask(eml) });
    else console.log(`${name} does not take part: it did not come up.`);
  }
  return { contestants, stop: async () => void (await Promise.all(started.map(end))) };
}

async function comesUp(isUp: () => Promise<boolean>, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 60 && child.exitCode === null; tries += 1) {
    await wait(500);
    if (await isUp().catch(() => false)) return true;
  }
  return false;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

function tellSpamd(what: "PING" | "CHECK", eml: Buffer): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(spamdPort, "127.0.0.1");
    const pieces: Buffer[] = [];
    socket.on("data", (piece) => pieces.push(piece)).on("error", fail);
    socket.on("end", () => done(Buffer.concat(pieces).toString()));
    const length = what === "PING" ? "" : `Content-length: ${String(eml.length)}\r\n`;
    socket.end(Buffer.concat([Buffer.from(`${what} SPAMC/1.5\r\n${length}\r\n`), eml]));
  });
}
