import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown, type Plugin } from "rolldown";
import { eagerFunctions } from "./build/eager-functions.ts";
import { lateConstants } from "./build/late-constants.ts";

/** Where a check of one file begins, and what it loads for a mail; everything these import goes into one piece. */
const checking = ["cli/run", "cli/check-command", "draft/eml"].map((name) =>
  fileURLToPath(new URL(`src/${name}.ts`, import.meta.url)),
);

/**
 * Builds what `npm pack` ships into a folder at the top: the sources as JavaScript, few files because each costs a
 * command line time to load, and beside them the sandbox's page, which browsers take as it is. Pieces lie one folder
 * deep, like the sources that ask for files by their own place. Tests have modules built along that are part of these.
 */
export async function build(folder: string, along: Readonly<Record<string, string>> = {}): Promise<void> {
  process.chdir(fileURLToPath(new URL(".", import.meta.url)));
  rmSync(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    input: { cli: "src/cli.ts", "main/check-process": "src/main/check-process.ts", ...along },
    platform: "node",
    external: (id, importer) => !/^[./\0]/.test(id) && !isLate(id, importer),
    plugins: [lateCrypto, quickStart],
  });
  const pieces = new Set(checking);
  await bundle.write({
    dir: folder,
    entryFileNames: "[name].js",
    chunkFileNames: "main/[name]-[hash].js",
    codeSplitting: {
      groups: [
        {
          debugName: "check",
          name: (id, modules) => {
            for (const piece of pieces)
              for (const next of modules.getModuleInfo(piece)?.importedIds ?? []) pieces.add(next);
            return pieces.has(id) ? "check" : null;
          },
        },
      ],
    },
  });
  cpSync("src/sandbox/page", `${folder}/main/page`, { recursive: true, filter: (from) => !from.endsWith(".json") });
}

/** Loading `node:crypto` takes a quarter of the time Node starts in, and a check that people read needs no digest. */
const lateCrypto: Plugin = {
  name: "late-crypto",
  resolveId: (id, importer) => (isLate(id, importer) ? "\0late-crypto" : null),
  load: (id) =>
    id === "\0late-crypto"
      ? 'export const createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);'
      : null,
};

/** The piece that every check loads: what few checks use waits, what most checks call is compiled along. */
const quickStart: Plugin = {
  name: "quick-start",
  renderChunk: (code, { name }) => (name === "check" ? eagerFunctions(lateConstants(code)) : null),
};

function isLate(id: string, importer: string | undefined): boolean {
  return id === "node:crypto" && importer?.includes("/src/draft/") === true;
}

if (import.meta.main) await build("dist");
