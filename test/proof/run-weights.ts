/**
 * Says how far the figures carry beyond the mails they were made on: `npm run weights`. Every source of the open corpus is
 * left out in turn; a rule may speak about it only when it proved itself on the other sources, and the pulls of score.ts
 * are fitted on the others alone. The mails are other projects' and stay where they are.
 */
import { existsSync, readFileSync } from "node:fs";
import { rules } from "../../src/checks/rules/index.ts";
import type { RuleSetting } from "../../src/checks/settings.ts";
import { evaluate } from "../../src/cli/eval/evaluation.ts";
import { isFlagged, measure, type Measured } from "../../src/cli/eval/measured.ts";
import { proportion, type Proportion } from "../../src/cli/eval/proportion.ts";
import { pull } from "../../src/verdict/score.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { casesOf, fitted, surprise, type Pulls } from "./weights.ts";

const corpus = new URL("../../../shared/corpus/open.jsonl", import.meta.url);
if (!existsSync(corpus)) {
  console.error("The open corpus is not beside this project; there is nothing to weigh.");
  process.exit(2);
}

/** A rule has proved itself where it saw something rightly and hardly ever wrongly. */
const mostWrong = 0.03;

const { measured } = await evaluate(
  readFileSync(corpus, "utf8"),
  { policy: defaultPolicy, seekOpinion: null },
  () => undefined,
);
const mails = measured.filter(({ labelled }) => labelled.lang === "nl" || labelled.lang === "en");
const sources = [...new Set(mails.map(({ labelled }) => labelled.source))].sort();
const inUse: Pulls = { decisive: pull.decisive, strong: pull.strong, weak: pull.weak };

console.log(
  `${String(mails.length)} Dutch and English mails of ${String(sources.length)} sources, each left out in turn.\n`,
);
console.log(
  "source left out                               service flagged        the rest flagged   not proved elsewhere",
);
const kept: Measured[] = [];
const folds: Pulls[] = [];
for (const source of sources) {
  const inside = mails.filter(({ labelled }) => labelled.source === source);
  const outside = mails.filter(({ labelled }) => labelled.source !== source);
  const unproved = rules.filter(({ id, weight }) => weight !== "none" && !isProved(id, outside)).map(({ id }) => id);
  const again = await measuredWithout(inside, unproved);
  kept.push(...again);
  folds.push(fitted(casesOf(outside), inUse));
  const missing = unproved.filter((id) => inside.some(({ witnesses }) => witnesses.some(({ rule }) => rule === id)));
  const [service, rest] = [true, false].map((side) => shareLine(flaggedAmong(again, side)));
  console.log(`${source.slice(0, 44).padEnd(44)}  ${service ?? ""}  ${rest ?? ""}  ${missing.join(", ")}`);
}
for (const lang of ["nl", "en"]) {
  for (const fit of ["high", null]) {
    const some = kept.filter(({ labelled }) => labelled.lang === lang && (fit ?? labelled.fit) === labelled.fit);
    const [service, rest] = [true, false].map((side) => shareLine(flaggedAmong(some, side)));
    console.log(`${`all ${lang}${fit === null ? "" : `, fit ${fit}`}`.padEnd(44)}  ${service ?? ""}  ${rest ?? ""}`);
  }
}

const all = casesOf(mails);
const best = fitted(all, inUse);
const spread = (weight: keyof Pulls) => {
  const found = folds.map((pulls) => pulls[weight]);
  return `${Math.min(...found).toFixed(2)} to ${Math.max(...found).toFixed(2)}`;
};
console.log("\npull       in use   fitted   with a source left out");
for (const weight of ["decisive", "strong", "weak"] as const) {
  const line = [inUse[weight].toFixed(2), best[weight].toFixed(2), spread(weight)].map((text) => text.padEnd(8));
  console.log(`${weight.padEnd(10)} ${line.join(" ")}`);
}
const held = sources.map((source, fold) => {
  const inside = all.filter((each) => each.source === source);
  const weight = inside.reduce((sum, { counted }) => sum + counted, 0);
  return { weight, fitted: surprise(inside, folds[fold] ?? best), inUse: surprise(inside, inUse) };
});
const mean = (of: "fitted" | "inUse") =>
  held.reduce((sum, each) => sum + each.weight * each[of], 0) / held.reduce((sum, { weight }) => sum + weight, 0);
console.log(`surprise on what was left out: fitted ${mean("fitted").toFixed(3)}, in use ${mean("inUse").toFixed(3)}`);

function isProved(id: string, outside: readonly Measured[]): boolean {
  const saw = ({ witnesses }: Measured) => witnesses.some(({ rule }) => rule === id);
  const service = outside.filter(({ labelled }) => labelled.label === "service");
  const rightly = outside.some((mail) => mail.labelled.label !== "service" && saw(mail));
  return rightly && service.filter(saw).length <= mostWrong * service.length;
}

/** The same mails, with these rules turned off. */
async function measuredWithout(some: readonly Measured[], off: readonly string[]): Promise<readonly Measured[]> {
  const settings = Object.fromEntries(off.map((id): [string, RuleSetting] => [id, { off: "not proved elsewhere" }]));
  const policy = { ...defaultPolicy, rules: settings };
  const readings = await Promise.all(some.map(({ labelled }) => measure(labelled, { policy, seekOpinion: null })));
  return readings.flatMap((reading) => (reading.is === "read" ? [reading.read] : []));
}

function flaggedAmong(some: readonly Measured[], isService: boolean): Proportion {
  const side = some.filter(({ labelled }) => (labelled.label === "service") === isService);
  return proportion(side.filter(isFlagged).length, side.length);
}

function shareLine({ yes, of, share, low, high }: Proportion): string {
  const percent = (part: number | null) => String(Math.round((part ?? 0) * 100));
  const said =
    share === null ? "" : `${String(yes)}/${String(of)} ${percent(share)}% (${percent(low)}–${percent(high)})`;
  return said.padEnd(21);
}
