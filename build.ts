import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

// What `npm pack` ships: the sources as JavaScript, and beside them the sandbox's page, which browsers take as it is.
process.chdir(fileURLToPath(new URL(".", import.meta.url)));
rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
  stdio: ["ignore", process.stderr, process.stderr],
});
cpSync("src/sandbox/page", "dist/sandbox/page", { recursive: true, filter: (from) => !from.endsWith(".json") });
