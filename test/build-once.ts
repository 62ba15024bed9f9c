import { build } from "../build.ts";

/** Tests run the program as it ships, from a folder that packing does not touch: it starts in a third of the time. */
export async function setup(): Promise<void> {
  await build(".dist-test", { "main/apart": "src/main/apart.ts" });
}
