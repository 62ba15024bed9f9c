import { environment, localeOf } from "./config.ts";
import { strings } from "./text/locale.ts";

// Nothing newer than modules is used or loaded before this, so that an old Node can say what is wrong with it.
const major = Number(process.versions.node.split(".")[0]);

const { help } = strings(localeOf(environment()));

if (major < 24) {
  console.error(help.oldNode(process.versions.node));
  process.exitCode = 2;
} else {
  try {
    // Compiling is most of a short run; the next one finds it done.
    const { enableCompileCache } = await import("node:module");
    enableCompileCache();
    const { run } = await import("./cli/run.ts");
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    console.error(help.broken(error instanceof Error ? error.message : String(error)));
    process.exitCode = 2;
  }
}
