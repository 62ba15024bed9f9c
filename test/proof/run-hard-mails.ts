/**
 * Checks every hard and hostile mail with the program as it ships, each in a process of its own, and prints what came of
 * it in how long and with how much memory: `npm run hard-mails`. Words after it choose by name.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../build.ts";
import { hardMails } from "./hard-mails.ts";
import { hostileMails } from "./hostile-mails.ts";

const most = { seconds: 2, megabytes: 300 };
const cli = new URL("../../.dist-test/cli.js", import.meta.url).pathname;
await build(".dist-test");

interface Run {
  readonly outcome: string;
  readonly isOutcome: boolean;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

const chosen = process.argv.slice(2);
const all = [...hardMails.map((mail) => ({ ...mail, bytes: () => mail.bytes })), ...hostileMails];
const mails = all.filter(({ name }) => chosen.length === 0 || chosen.some((word) => name.includes(word)));
const folder = await mkdtemp(join(tmpdir(), "servicemail-hard-"));
const beyond: string[] = [];
try {
  for (const { name, file, bytes } of mails) {
    const run = await checked(file, bytes());
    const isWithin = run.isOutcome && run.seconds <= most.seconds && run.megabytes <= most.megabytes;
    if (!isWithin) beyond.push(name);
    const figures = [
      `${run.seconds.toFixed(2)} s`,
      `${run.cpu.toFixed(2)} s of processor`,
      `${run.megabytes.toFixed(0)} MB`,
    ];
    console.log(
      [isWithin ? " " : "!", name.replaceAll("\n", " ").padEnd(64), run.outcome.padEnd(28), ...figures].join("  "),
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(
  `${String(mails.length)} mails, ${String(beyond.length)} beyond ${String(most.seconds)} s and ${String(most.megabytes)} MB or without an outcome; load ${loadavg()[0]?.toFixed(1) ?? "unknown"}`,
);
process.exitCode = beyond.length === 0 ? 0 : 1;

async function checked(file: string, bytes: Buffer | Uint8Array): Promise<Run> {
  const path = join(folder, file === "-" ? "stdin" : file);
  await writeFile(path, bytes);
  const started = performance.now();
  const words = ["check", "--format", "jsonl", file === "-" ? "-" : path];
  const child = spawn(process.execPath, [cli, ...words], { stdio: ["pipe", "pipe", "pipe"], cwd: folder });
  const memory = watched(child.pid ?? 0);
  child.stdin.on("error", () => undefined).end(file === "-" ? bytes : "");
  const [out, said] = [readAll(child.stdout), readAll(child.stderr)];
  const [code] = await once(child, "close");
  const seconds = (performance.now() - started) / 1000;
  const line = outcomeOf(await out);
  return {
    outcome: line ?? `ended with ${String(code)}: ${(await said).slice(0, 200)}`,
    isOutcome: line !== null,
    seconds,
    ...memory.stop(),
  };
}

interface Peak {
  readonly megabytes: number;
  readonly cpu: number;
}

/**
 * The most memory a process and those it started each ever had, added up, and the processor time they took, as Linux
 * tells while they live. On a busy machine only the processor time says what a mail costs.
 */
function watched(pid: number): { readonly stop: () => Peak } {
  const peaks = new Map<number, Peak>();
  const look = (one: number): void => {
    try {
      const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${String(one)}/status`, "utf8"))?.[1];
      const [user = 0, system = 0] = (readFileSync(`/proc/${String(one)}/stat`, "utf8").split(") ")[1] ?? "")
        .split(" ")
        .slice(11, 13)
        .map(Number);
      if (peak !== undefined) peaks.set(one, { megabytes: Number(peak) / 1024, cpu: (user + system) / 100 });
      const children = readFileSync(`/proc/${String(one)}/task/${String(one)}/children`, "utf8");
      for (const below of children.split(" ").filter((word) => word.trim() !== "")) look(Number(below));
    } catch {
      // It ended between two looks.
    }
  };
  const timer = setInterval(() => look(pid), 10);
  return {
    stop: () => {
      clearInterval(timer);
      const all = [...peaks.values()];
      const sum = (one: keyof Peak): number => all.reduce((total, peak) => total + peak[one], 0);
      return all.length === 0
        ? { megabytes: Infinity, cpu: Infinity }
        : { megabytes: sum("megabytes"), cpu: sum("cpu") };
    },
  };
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function outcomeOf(jsonl: string): string | null {
  if (jsonl === "") return null;
  const { verdict, unread }: { readonly verdict?: string; readonly unread?: { readonly because: string } } =
    JSON.parse(jsonl);
  return unread === undefined ? (verdict ?? null) : `refused: ${unread.because}`;
}
