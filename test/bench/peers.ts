import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { BenchMail } from "./bench-mails.ts";

/** One way to look at a mail, and what it is called in the table. */
export interface Contestant {
  readonly name: string;
  readonly look: (mail: BenchMail) => Promise<unknown>;
}

/** The English linters installed in a folder of their own, each by its own programming interface, on ready-made text. */
export async function lintersIn(folder: string): Promise<readonly Contestant[]> {
  if (folder === "" || !existsSync(join(folder, "package.json"))) return [];
  const require = createRequire(resolve(folder, "package.json"));
  const load: Load = async (name) =>
    existsSync(join(folder, "node_modules", name)) ? import(pathToFileURL(require.resolve(name)).href) : null;
  return [await writeGood(load), await alex(load), await textlint(load)].filter((one) => one !== null);
}

type Load = (name: string) => Promise<Record<string, unknown> | null>;
type Look = (text: string) => unknown;

async function writeGood(load: Load): Promise<Contestant | null> {
  const look = (await load("write-good"))?.["default"] as Look | undefined;
  return look === undefined ? null : { name: "write-good", look: async ({ text }) => look(text) };
}

async function alex(load: Load): Promise<Contestant | null> {
  const look = (await load("alex"))?.["text"] as Look | undefined;
  return look === undefined ? null : { name: "alex", look: async ({ text }) => look(text) };
}

const textlintRules = ["no-todo", "write-good", "alex", "terminology", "common-misspellings", "stop-words"];

interface Kernel {
  readonly lintText: (text: string, options: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

async function textlint(load: Load): Promise<Contestant | null> {
  const kernels = await load("@textlint/kernel");
  const plugin = await load("@textlint/textlint-plugin-text");
  if (kernels === null || plugin === null) return null;
  const TextlintKernel = kernels["TextlintKernel"] as new () => Kernel;
  const kernel = new TextlintKernel();
  const loaded = await Promise.all(
    textlintRules.map(async (ruleId) => ({ ruleId, rule: unwrapped(await load(`textlint-rule-${ruleId}`)) })),
  );
  const rules = loaded.filter(({ rule }) => rule !== undefined);
  const options = { ext: ".txt", plugins: [{ pluginId: "text", plugin: unwrapped(plugin) }], rules };
  return {
    name: `textlint, ${String(rules.length)} rules`,
    look: ({ text }) => kernel.lintText(text, options),
  };
}

/** What a module written for one kind of import holds under the other. */
function unwrapped(module: Record<string, unknown> | null): unknown {
  const inner = module?.["default"];
  return typeof inner === "object" && inner !== null && "default" in inner ? inner.default : inner;
}
