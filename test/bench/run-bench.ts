/**
 * How long a check takes beside what somebody would run instead: `npm run bench -- [--peers DIR] [--rounds N]`. DIR is a
 * folder in which write-good, alex and textlint with its rules are installed; with it rspamd and spamd are started as
 * well, where they are installed. All take turns on the same mails, so that a busy machine slows each alike; ratios are what counts.
 */
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { rules } from "../../src/checks/rules/index.ts";
import { run } from "../../src/checks/run.ts";
import { check } from "../../src/verdict/check.ts";
import { draftOf } from "../../src/draft/draft-of.ts";
import { limits } from "../../src/draft/limits.ts";
import { readMail } from "../../src/draft/read-mail.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { benchMails, longText } from "./bench-mails.ts";
import { coldStarts } from "./cold-starts.ts";
import { floor } from "./floor.ts";
import { startFilters } from "./filters.ts";
import { lintersIn, type Contestant } from "./peers.ts";
import { median, quantile, table } from "./table.ts";

const { values: asked } = parseArgs({
  options: { peers: { type: "string", default: "" }, rounds: { type: "string", default: "5" } },
});
const rounds = Number(asked.rounds);
const found = await benchMails(60);
const least = floor();
if (found === null || least === null) {
  console.error("The open corpus and the rules as data are not beside this project; there is nothing to compare.");
  process.exit(2);
}
const mails = found;

const ours: Contestant = {
  name: "servicemail, full check",
  look: async ({ eml }) => {
    const parts = await readMail(eml, "mail.eml");
    return parts.is === "read" ? check(parts.read, {}, defaultPolicy) : parts;
  },
};
const proxy: Contestant = { name: "postal-mime + parse5 + 60 regexes", look: ({ eml }) => least(eml) };
const filters = asked.peers === "" ? null : await startFilters();
const contestants = [proxy, ours, ...(await lintersIn(asked.peers)), ...(filters?.contestants ?? [])];

console.log(`Node ${process.version}, ${String(mails.length)} mails, ${String(rounds)} rounds, load ${load()}\n`);
try {
  await interleaved();
} finally {
  await filters?.stop();
}
await growth();
await coldStarts(asked.peers, rounds);

/** Everybody in turn on the same mails; the first round warms up and is not counted. */
async function interleaved(): Promise<void> {
  const each = new Map(contestants.map(({ name }) => [name, { mails: [] as number[], rounds: [] as number[] }]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, look } of contestants) {
      const times: number[] = [];
      for (const mail of mails) {
        const started = performance.now();
        await look(mail);
        times.push(performance.now() - started);
      }
      if (round === 0) continue;
      each.get(name)?.mails.push(...times);
      each.get(name)?.rounds.push(times.reduce((sum, time) => sum + time, 0));
    }
  }
  const against = each.get(proxy.name)?.rounds ?? [];
  const oursPerRound = each.get(ours.name)?.rounds ?? [];
  const rows = [...each].map(([name, times]) => {
    const ratios = times.rounds.map((time, round) => time / (against[round] ?? time));
    const toThis = (them: readonly number[]): string =>
      median(them.map((time, round) => time / (times.rounds[round] ?? time))).toFixed(3);
    return [
      name,
      quantile(times.mails, 0.5).toFixed(2),
      quantile(times.mails, 0.99).toFixed(1),
      ((1000 * mails.length) / median(times.rounds)).toFixed(0),
      `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}..${Math.max(...ratios).toFixed(2)})`,
      toThis(oursPerRound),
      toThis(against),
    ];
  });
  const heads = ["p50 ms", "p99 ms", "mails/s", "ratio to the floor", "ours / this", "floor / this"];
  console.log(table(["one interleaved run", ...heads], rows));
  console.log("P1: ours / floor at most 1.5. P2: ours / write-good, alex, textlint at most 0.7, 0.17, 0.025.");
  console.log(
    "A bound that the floor itself misses is one that reading mails and looking for sixty things cannot meet.",
  );
  console.log("P3: ours / rspamd, spamd at most 0.6, 0.03.\n");
}

/** What the rules alone take of a text ten times as long, twice; medians, because one run says little. */
async function growth(): Promise<void> {
  const wide = { ...limits, textLength: 20_000_000, bytes: 20_000_000 };
  const sizes = [100_000, 1_000_000, 10_000_000];
  const times = await Promise.all(sizes.map(async (size) => ({ size, time: await rulesOn(longText(size), wide) })));
  const rows = times.map(({ size, time }, at) => {
    const before = times[at - 1]?.time;
    return [`${String(size / 1000)} KB`, time.toFixed(1), before === undefined ? "" : (time / before).toFixed(1)];
  });
  console.log(table(["growth, rules on text", "ms", "times the size before"], rows));
  console.log("P5: at most 13 times.\n");
}

async function rulesOn(text: string, wide: typeof limits): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn <= rounds; turn++) {
    const parts = { format: "text", sender: null, replyTo: null, subject: null, preheader: null } as const;
    const reading = await draftOf({ ...parts, text, html: null, attachments: [], listUnsubscribe: null }, wide);
    if (reading.is === "unread") throw new Error(`The text cannot be read: ${reading.unread.because}.`);
    const started = performance.now();
    run(reading.read, {}, rules, { ...defaultPolicy, limits: wide });
    if (turn > 0) times.push(performance.now() - started);
  }
  return median(times);
}

function load(): string {
  return loadavg()[0]?.toFixed(1) ?? "unknown";
}
