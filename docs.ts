import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withExample } from "./test/fingerprint-doc.ts";

// What the repository shows of the program, printed by the program; tests fail when it is stale.
process.chdir(fileURLToPath(new URL(".", import.meta.url)));
writeFileSync("docs/config.md", servicemail("config", "--markdown"));
writeFileSync("docs/declaration.md", servicemail("config", "--declaration"));
writeFileSync("docs/rules.md", servicemail("rules", "--markdown"));
writeFileSync(".env.example", servicemail("config", "--env"));
writeFileSync("servicemail.example.yml", servicemail("config", "--yaml"));
const sample = /(^npx servicemail (check .+)\n```\n\n```text\n)[^]*?(?=```$)/m;
writeFileSync(
  "README.md",
  readFileSync("README.md", "utf8").replace(
    sample,
    (_, head: string, words: string) => head + servicemail(...words.split(" ")),
  ),
);
writeFileSync("docs/fingerprint.md", await withExample(readFileSync("docs/fingerprint.md", "utf8")));

function servicemail(...words: readonly string[]): string {
  const run = spawnSync(process.execPath, ["src/cli.ts", "--lang", "en", ...words], { encoding: "utf8" });
  if (run.stdout === "") throw new Error(run.stderr);
  return run.stdout;
}
