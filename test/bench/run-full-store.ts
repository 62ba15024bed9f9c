/**
 * What reading and writing take in a store with 100,000 reviews beside one with ten: `npm run full-store -- [--reviews N]`.
 * Both take turns, so that a busy machine slows each alike; the ratio is what counts.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { fill, reads } from "./full-store.ts";
import { median, table } from "./table.ts";

const { values: asked } = parseArgs({ options: { reviews: { type: "string", default: "100000" } } });
const rounds = 400;
const folder = mkdtempSync(join(tmpdir(), "servicemail-full-"));
try {
  const started = performance.now();
  const stores = await Promise.all(
    [10, Number(asked.reviews)].map(async (size) => {
      const path = join(folder, `${size}.db`);
      const names = await fill(path, size);
      return { names, store: await openSqliteStore(path) };
    }),
  );
  console.log(`filled in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const ratios: number[] = [];
  const rows: string[][] = [];
  for (const [what, read] of Object.entries(reads)) {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { names, store }] of stores.entries()) {
        const review = names[(round * 7919) % names.length] ?? "";
        const before = performance.now();
        await read(store, review);
        if (round >= 20) times[index === 0 ? 0 : 1].push(performance.now() - before);
      }
    }
    const [few, many] = [median(times[0]), median(times[1])];
    ratios.push(many / few);
    rows.push([what, few.toFixed(3), many.toFixed(3), (many / few).toFixed(2)]);
  }
  console.log(table(["median ms", "10 reviews", `${asked.reviews} reviews`, "ratio"], rows));
  process.exitCode = ratios.every((ratio) => ratio <= 2) ? 0 : 1;
  for (const { store } of stores) await store.close();
} finally {
  rmSync(folder, { recursive: true });
}
