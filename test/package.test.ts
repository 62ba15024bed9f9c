import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { en } from "../src/text/en.ts";
import { servicemail } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "servicemail-package-"));
const modules = join(folder, "elsewhere", "node_modules");
const installed = join(modules, "servicemail");
const program = join(installed, "bin", "servicemail.js");
let shipped: readonly string[] = [];

function npm(words: readonly string[], cwd: string): string {
  // Lifecycle settings of the npm that runs this test must not leak into the ones under test.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));
  return execFileSync("npm", words, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

beforeAll(() => {
  const packed: readonly [{ readonly filename: string; readonly files: readonly { readonly path: string }[] }] =
    JSON.parse(npm(["pack", "--json", "--silent", "--pack-destination", folder], "."));
  shipped = packed[0].files.map(({ path }) => path);
  execFileSync("tar", ["-xzf", packed[0].filename], { cwd: folder });
  mkdirSync(modules, { recursive: true });
  renameSync(join(folder, "package"), installed);
  // What the package says it depends on and nothing else; npm would also lay what those depend on within its reach.
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(installed, "package.json"), "utf8"),
  );
  for (const name of Object.keys(dependencies)) {
    mkdirSync(join(modules, name, ".."), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(modules, name), "junction");
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed package", () => {
  test("ships JavaScript and what it needs beside it, and no sources", () => {
    expect(shipped.filter((path) => path.endsWith(".ts") || path.startsWith("test/"))).toEqual([]);
    for (const path of [
      "bin/servicemail.js",
      "dist/cli.js",
      "dist/main/check-process.js",
      "dist/main/page/index.html",
      "manifest.yml",
      "LICENSE",
      "README.md",
    ]) {
      expect(shipped).toContain(path);
    }
    expect(shipped).toEqual(expect.arrayContaining(readdirSync("prompts").map((name) => `prompts/${name}`)));
    const page = readdirSync("src/sandbox/page").filter((name) => name !== "tsconfig.json");
    expect(shipped).toEqual(expect.arrayContaining(page.map((name) => `dist/main/page/${name}`)));
  });

  test("installed in an empty folder it checks a mail", async () => {
    const run = await servicemail(["check", resolve("test/mails/quarter-off-nl.eml"), "--format", "jsonl"], {
      cwd: folder,
      program,
    });
    expect(run).toMatchObject({ code: 1, err: "" });
    expect(JSON.parse(run.out)).toMatchObject({ verdict: "commercial" });
  });

  test("installed it checks a large mail too, which takes a process of its own", async () => {
    const mail = `Subject: Actie\n\nBestel nu met 20% korting.\n${"Tot ziens.\n".repeat(30_000)}`;
    const settings = join(folder, "limits.yml");
    writeFileSync(settings, "limits: { apartSeconds: 15 }\n");
    const words = ["check", "-", "--format", "jsonl", "--settings", settings];
    const run = await servicemail(words, { cwd: folder, program, input: mail });
    expect(JSON.parse(run.out)).toMatchObject({ verdict: "commercial" });
  });

  test("its bin is a program of its own and tells its version", () => {
    const manifest: { readonly bin: { readonly servicemail: string }; readonly version: string } = JSON.parse(
      readFileSync(join(installed, "package.json"), "utf8"),
    );
    const path = `${resolve(process.execPath, "..")}:${process.env["PATH"]}`;
    const bin = join(installed, manifest.bin.servicemail);
    const told = execFileSync(bin, ["--version"], { encoding: "utf8", env: { PATH: path } });
    expect(told.trim()).toBe(manifest.version);
  });

  test("an older Node is told which one is needed, before anything newer is loaded", async () => {
    const older = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.9.0" } });';
    const node = ["--import", `data:text/javascript,${encodeURIComponent(older)}`];
    const run = await servicemail(["--version"], { cwd: folder, program, node });
    expect(run).toEqual({ code: 2, out: "", err: `${en.help.oldNode("20.9.0")}\n` });
  });
});
