import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Reading } from "../draft/draft.ts";
import { limits as standard } from "../draft/limits.ts";
import { unread } from "../draft/unread.ts";
import type { Answer, Question } from "./check-process.ts";

/** Checks files apart from the process that calls; what takes too much time or memory there is refused. */
export type CheckApart = (given: Question) => Promise<Answer>;

/** A clone runs its sources, the package what was built of them. */
const program = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "./check-process.ts" : "./check-process.js", import.meta.url),
);
/** Enough for what lives shortly; left to itself it grows past the limit on what lives long. */
const youngMegabytes = 16;

/**
 * Gives each file a process of its own, at most so many at once; the others wait their turn. Nothing that a file does
 * there outlives it, not even running out of memory, which in a thread can take the whole process along.
 */
export function apart(most: number): CheckApart {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (given) => {
    if (running === most) await new Promise<void>((turn) => void waiting.push(turn));
    else running++;
    try {
      return await inProcess(given);
    } finally {
      // The turn passes on as it is: who waits next runs in place of this one.
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}

async function inProcess(given: Question): Promise<Answer> {
  const { apartSeconds, apartMegabytes } = given.settings.limits ?? standard;
  const memory = [`--max-old-space-size=${apartMegabytes}`, `--max-semi-space-size=${youngMegabytes}`];
  const child = fork(program, {
    execArgv: memory,
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let clock: NodeJS.Timeout | undefined;
  try {
    const slow = new Promise<Reading<never>>((done) => {
      clock = setTimeout(() => done(unread("too-slow", String(apartSeconds))), apartSeconds * 1000);
    });
    return await Promise.race([answerOf(child, given), slow]);
  } finally {
    clearTimeout(clock);
    await end(child);
  }
}

/** Ends a process and waits until it is gone, so that who waits for its turn never runs beside it. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "close");
  child.kill("SIGKILL");
  await gone;
}

/** What the process answers; a death by lack of memory is an answer too, any other is a fault of ours. */
function answerOf(child: ChildProcess, given: Question): Promise<Answer> {
  let last = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (last = (last + text).slice(-4000)));
  return new Promise((done, fail) => {
    child.once("message", (answer: Answer) => done(answer));
    child.once("error", fail);
    child.once("close", (code, signal) => {
      const isKilled = signal === "SIGABRT" || signal === "SIGKILL";
      if (isKilled || /heap out of memory|Array buffer allocation failed/.test(last)) return done(unread("too-large"));
      fail(new Error(`the process that checked a file ended with ${String(signal ?? code)}`, { cause: last }));
    });
    // What keeps the question from arriving is told by the end of the process, or by the clock.
    child.send(given, () => undefined);
  });
}
