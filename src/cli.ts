import nodeModule from "node:module";

// Nothing newer than modules is used or loaded before this, so that an old Node can say what is wrong with it.
const major = Number(process.versions.node.split(".")[0]);

if (major < 24) {
  const { help } = await wordsHere();
  console.error(help.oldNode(process.versions.node));
  process.exitCode = 2;
} else {
  try {
    // Compiling is most of a short run; the next one finds it done, of whatever is loaded from here on.
    nodeModule.enableCompileCache();
    const { run } = await import("./cli/run.ts");
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    const { help } = await wordsHere();
    console.error(help.broken(error instanceof Error ? error.message : String(error)));
    process.exitCode = 2;
  }
}

async function wordsHere() {
  const { environment, localeOf } = await import("./config.ts");
  const { strings } = await import("./text/locale.ts");
  return strings(localeOf(environment()));
}
