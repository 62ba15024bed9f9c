/**
 * Checks every mail of the own corpus and prints what was expected and what came of it, then the misses with the rules
 * that weighed: `npm run own-corpus`. With `--unseen` it takes the set that no rule was written by, and prints the
 * shares alone, so that it stays unseen. With `--jsonl FILE` it writes the mails as `servicemail eval` reads them.
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { rules } from "../../src/checks/rules/index.ts";
import { checkCorpus, type OwnChecked } from "../corpus/check-own-mail.ts";
import { rowOf } from "../corpus/corpus-row.ts";
import { corpusTable, isRight, shareOf, tallyOf } from "../corpus/corpus-table.ts";

const { values } = parseArgs({ options: { jsonl: { type: "string" }, unseen: { type: "boolean", default: false } } });
const unseen = new URL("../unseen/", import.meta.url);
const checked = await checkCorpus(values.unseen ? unseen : undefined);
const weighing = new Set(rules.filter(({ weight }) => weight !== "none").map(({ id }) => id));

const missed = checked.filter((one) => !isRight(one));
if (!values.unseen) console.log(corpusTable(checked));
if (!values.unseen && missed.length > 0) console.log(`Missed:\n${missed.map(missLine).join("\n")}\n`);
for (const lang of [null, ...new Set(checked.map(({ mail }) => mail.lang))]) {
  const spoken = checked.filter(({ mail }) => lang === null || mail.lang === lang);
  const near = spoken.filter(({ mail }) => mail.boundary);
  const plain = spoken.filter(({ mail }) => !mail.boundary);
  console.log(`${lang ?? "all"}: ${shareLine(spoken)}; near the line ${shareLine(near)}; plain ${shareLine(plain)}`);
}
if (values.jsonl !== undefined) {
  await writeFile(values.jsonl, checked.map((one) => `${JSON.stringify(rowOf(one))}\n`).join(""));
}

function missLine({ mail, assessment }: OwnChecked): string {
  const said = assessment.findings
    .filter(({ rule }) => weighing.has(rule))
    .map(({ rule, quote }) => `${rule}${quote === null ? "" : ` “${quote}”`}`);
  const { verdict, leaning, notDeclared, eventsSeen, grounds } = assessment;
  const declared = assessment.findings.filter(({ part }) => part === "declaration").map(({ rule }) => rule);
  return [
    `- ${mail.id}: expected ${mail.expect.verdict}, ${mail.expect.leaning}; got ${verdict}, ${leaning} (${grounds.leaningBecause}, ${grounds.verdictBecause})`,
    `  weighed: ${said.join("; ") || "nothing"}`,
    `  declaration: ${declared.join(", ") || "no findings"}; not declared: ${notDeclared.join(", ") || "nothing"}; occasion declared: ${mail.declaration.event ?? "-"}, seen: ${eventsSeen.join(", ") || "none"}`,
  ].join("\n");
}

function shareLine(some: readonly OwnChecked[]): string {
  const tally = tallyOf(some);
  return `${String(tally.right)} of ${String(tally.all)} right (${(shareOf(tally) * 100).toFixed(1)} %)`;
}
