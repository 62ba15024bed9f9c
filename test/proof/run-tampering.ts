/** Tampers with a trail of 10,000 events, each way at ten random places: `npm run tampering -- [--rounds N]`. */
import { parseArgs } from "node:util";
import { table } from "../bench/table.ts";
import { manipulations, tamper } from "./tampering.ts";

const { values: asked } = parseArgs({ options: { rounds: { type: "string", default: "10" } } });
const found = await tamper(10_000, Number(asked.rounds));
const rows = [false, true].flatMap((relinked) =>
  manipulations.map((how) => {
    const these = found.filter((each) => each.how === how && each.relinked === relinked);
    const count = (key: "without" | "withCheckpoint"): string =>
      `${String(these.filter((each) => each[key] !== null).length)} of ${String(these.length)}`;
    const named = [
      ...new Set(these.flatMap(({ without, withCheckpoint }) => (without ?? withCheckpoint)?.because ?? [])),
    ];
    return [
      `${how}${relinked ? ", all links made anew" : ""}`,
      count("without"),
      count("withCheckpoint"),
      named.join(", "),
    ];
  }),
);
console.log(table(["10,000 events", "found", "found with a checkpoint", "named as"], rows));
process.exitCode = found.every(({ withCheckpoint }) => withCheckpoint !== null) ? 0 : 1;
