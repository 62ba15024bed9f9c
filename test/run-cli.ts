import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What a run is given besides its words. */
export interface Given {
  readonly cwd: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  /** The program to run instead of the one built for the tests. */
  readonly program?: string;
}

/** Runs `servicemail` in a process of its own, in English unless the environment says otherwise. */
export async function servicemail(words: readonly string[], given: Given): Promise<Ended> {
  const program = given.program ?? resolve(".dist-test/cli.js");
  const child = spawn(process.execPath, [...(given.node ?? []), program, ...words], {
    cwd: given.cwd,
    env: { PATH: process.env["PATH"], LANG: "C", ...given.env },
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(given.input ?? "");
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, out, err };
}

/** A folder with these files in it, gone when the test is. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "servicemail-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
