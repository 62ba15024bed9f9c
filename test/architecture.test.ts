import { readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

/** A draft walks this line; a room imports only the rooms before it. */
const line = ["text", "draft", "checks", "verdict", "review", "receipt", "desk"];
/** Edges import the line, never each other. */
const edges = ["tone", "store", "slack", "print"];
/** Edges that import nothing of ours at all. */
const strangers = ["sandbox"];
/** The roof imports everything; nothing imports the roof. */
const roof = ["cli", "config", "main"];

/** Which packages from outside may be imported where, types included; `node:` alone stands for all of Node. */
const doors: Readonly<Record<string, readonly string[]>> = {
  text: [],
  draft: ["diff", "node:crypto", "eld", "parse5", "postal-mime", "zod"],
  checks: ["re2js"],
  verdict: [],
  review: [],
  receipt: ["jose", "node:crypto"],
  desk: [],
  tone: ["openai", "zod"],
  store: ["kysely", "node:crypto", "node:sqlite"],
  slack: ["@slack/bolt", "@slack/web-api"],
  print: [],
  sandbox: ["node:", "ws"],
  cli: ["node:"],
  config: ["node:", "dotenv", "yaml", "zod"],
  main: ["node:", "pino", "yaml"],
};
/** Packages that hold nothing but types: only `import type` makes sense. */
const typeDoors: Readonly<Record<string, readonly string[]>> = { slack: ["@slack/types"] };

/** Time, chance, the network and the process are handed to the line, it never takes them. */
const worldly =
  /(?<![.\w$])(?:Date\b|process\s*[.[]|fetch\s*\(|performance\s*\.|setTimeout\b|setInterval\b|globalThis\b|Math\s*\.\s*random\b|crypto\s*\.)/;

interface Source {
  /** Below `src/`, with slashes. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

function importsOf(text: string): readonly Import[] {
  const statements = text.matchAll(/^[ \t]*(?:import|export)\b([^;'"()]*?)\bfrom\s*["']([^"']+)["']/gm);
  const bare = text.matchAll(/^[ \t]*import\s*["']([^"']+)["']/gm);
  const dynamic = text.matchAll(/\bimport\(\s*["']([^"']+)["']/g);
  return [
    ...[...statements].map(([, what = "", from = ""]) => ({ from, isType: /^\s*type\b/.test(what) })),
    ...[...bare, ...dynamic].map(([, from = ""]) => ({ from, isType: false })),
  ];
}

function roomOf(path: string): string {
  return (path.split("/")[0] ?? "").replace(/\.ts$/, "");
}

function fromOutside(room: string, { from, isType }: Import): string | null {
  const name = from.startsWith("node:")
    ? from
    : from
        .split("/")
        .slice(0, from.startsWith("@") ? 2 : 1)
        .join("/");
  const open = doors[room] ?? [];
  if (open.includes(name) || (name.startsWith("node:") && open.includes("node:"))) return null;
  if ((typeDoors[room] ?? []).includes(name)) return isType ? null : `may import ${name} for its types only`;
  return `has no door for ${name}`;
}

function fromInside(room: string, target: string): string | null {
  if (room === target || roof.includes(room)) return null;
  if (roof.includes(target)) return `must not reach up to ${target}`;
  if (strangers.includes(room)) return `must know nothing of ${target}`;
  if (strangers.includes(target)) return `must know nothing of ${target}`;
  if (edges.includes(target)) return `must not import the edge ${target}`;
  if (edges.includes(room)) return null;
  return line.indexOf(target) < line.indexOf(room) ? null : `comes before ${target}`;
}

/** Code without the words in it, so that a sentence about a process is not taken for one. */
function withoutWords(text: string): string {
  return text.replaceAll(/"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[^]*?\*\/|\/\/[^\n]*/g, '""');
}

function faultsOf({ path, text }: Source): string[] {
  const room = roomOf(path);
  if (![...line, ...edges, ...strangers, ...roof].includes(room)) return [`${path}: ${room} has no place in the house`];
  const imports = importsOf(text).flatMap((given) => {
    if (!given.from.startsWith(".")) return fromOutside(room, given) ?? [];
    const target = posix.join(posix.dirname(path), given.from);
    if (target.startsWith("..")) return [`imports ${given.from} from outside src`];
    return fromInside(room, roomOf(target)) ?? [];
  });
  const unnamed = /\bimport\((?!\s*["'])|\bcreateRequire\b|\bgetBuiltinModule\b/.test(text)
    ? ["imports what it does not name"]
    : [];
  const worldlyWord = line.includes(room) ? worldly.exec(withoutWords(text))?.[0] : undefined;
  const impure = worldlyWord === undefined ? [] : [`takes ${worldlyWord} instead of being handed it`];
  return [...imports, ...unnamed, ...impure].map((fault) => `${path}: ${fault}`);
}

function sources(): readonly Source[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.[jt]s$/.test(path))
    .map((path) => ({ path, text: readFileSync(`src/${path}`, "utf8") }));
}

test("every import goes through an allowed door and along the line", () => {
  const seen = sources();
  const rooms = new Set(seen.map(({ path }) => roomOf(path)));
  expect(
    [...line, ...edges, ...strangers, ...roof].filter((room) => !rooms.has(room)),
    "rooms without a file",
  ).toEqual([]);
  expect(seen.flatMap(({ text }) => importsOf(text)).length, "imports seen").toBeGreaterThan(seen.length);
  expect(seen.flatMap(faultsOf)).toEqual([]);
});

test.each([
  ["draft/a.ts", 'import { run } from "../checks/run.ts";', "comes before checks"],
  ["text/a.ts", 'import type { Draft } from "../draft/draft.ts";', "comes before draft"],
  ["review/a.ts", 'import {\n  submit,\n} from "../desk.ts";', "comes before desk"],
  ["review/a.ts", 'import { sign } from "../receipt/sign.ts";', "comes before receipt"],
  ["verdict/a.ts", 'import { readConfig } from "../config.ts";', "must not reach up to config"],
  ["slack/a.ts", 'export { openStore } from "../store/sqlite.ts";', "must not import the edge store"],
  ["print/a.ts", 'import { fit } from "../slack/fit.ts";', "must not import the edge slack"],
  ["desk.ts", 'const { ask } = await import("./tone/openai.ts");', "must not import the edge tone"],
  ["sandbox/a.ts", 'import type { Locale } from "../text/locale.ts";', "must know nothing of text"],
  ["slack/a.ts", 'import { openSandbox } from "../sandbox/sandbox.ts";', "must know nothing of sandbox"],
  ["checks/a.ts", 'import { parse } from "parse5";', "has no door for parse5"],
  ["checks/a.ts", 'import type { z } from "zod";', "has no door for zod"],
  ["draft/a.ts", 'import { readFileSync } from "node:fs";', "has no door for node:fs"],
  ["desk.ts", 'import { fork } from "node:child_process";', "has no door for node:child_process"],
  ["print/a.ts", 'import "node:process";', "has no door for node:process"],
  ["main.ts", 'import { z } from "left-pad";', "has no door for left-pad"],
  ["slack/a.ts", 'import { Block } from "@slack/types";', "may import @slack/types for its types only"],
  ["review/a.ts", "const at = new Date().toISOString();", "takes Date"],
  ["checks/a.ts", "const dir = process.env.HOME;", "takes process."],
  ["desk.ts", 'const page = await fetch("http://x");', "takes fetch("],
  ["verdict/a.ts", "const id = Math.random();", "takes Math.random"],
  ["store/a.ts", "const driver = await import(name);", "imports what it does not name"],
  ["cli/a.ts", 'import manifest from "../../package.json";', "from outside src"],
  ["helpers/a.ts", "export const a = 1;", "helpers has no place in the house"],
])("a planted fault in %s is seen: %s", (path, text, fault) => {
  expect(faultsOf({ path, text }).join("\n")).toContain(fault);
});

test.each([
  ["checks/a.ts", 'import type { Draft } from "../draft/draft.ts";\nimport { b } from "./b.ts";'],
  ["slack/a.ts", 'import type { KnownBlock } from "@slack/types";\nimport { submit } from "../desk.ts";'],
  ["cli.ts", 'import { environment } from "./config.ts";'],
  ["review/a.ts", '// When a process dies, Date is told.\nconst say = "new Date() and process.exit";'],
])("what is allowed in %s passes", (path, text) => {
  expect(faultsOf({ path, text })).toEqual([]);
});
