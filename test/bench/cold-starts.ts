import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, table } from "./table.ts";

const root = new URL("../../", import.meta.url).pathname;

interface Start {
  readonly name: string;
  readonly program: string;
  readonly words: readonly string[];
  readonly input?: string;
}

/** As long as a short service mail is; a line or two would make the language doubtful, and load a library for that. */
const mail = [
  "From: Shop <shop@shop.example>",
  "Subject: Your parcel arrives on Tuesday",
  "",
  "Dear customer,",
  "",
  "Your parcel with order 61004 was handed to the carrier this morning. It will arrive on Tuesday between 10:00 and",
  "12:00. You do not have to do anything. If you are not at home, the carrier will take it to your neighbours or to a",
  "pick-up point, and you will find a card in your letter box.",
  "",
  "Kind regards, Shop",
  "",
].join("\r\n");

/** Times from nothing to an answer on one small mail, in turn; the built program must be there (`npm run build`). */
export async function coldStarts(peers: string, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "servicemail-bench-"));
  try {
    const file = join(folder, "mail.eml");
    const text = join(folder, "mail.txt");
    const idle = join(folder, "idle.mjs");
    writeFileSync(file, mail);
    writeFileSync(text, mail);
    writeFileSync(idle, loadOnly(["postal-mime", "parse5"]));
    const starts = startsFor(peers, { file, text, idle }).filter(({ program, words }) => isThere(program, words[0]));
    const times = new Map(starts.map(({ name }) => [name, [] as number[]]));
    for (let round = 0; round <= rounds; round++) {
      for (const start of starts) {
        const started = performance.now();
        const ended = spawnSync(start.program, start.words, { input: start.input ?? "", cwd: folder });
        if (ended.error !== undefined) throw ended.error;
        if (round > 0) times.get(start.name)?.push(performance.now() - started);
      }
    }
    const least = median(times.get("node, loading postal-mime and parse5") ?? []);
    const rows = [...times].map(([name, all]) => {
      return [name, median(all).toFixed(0), (median(all) / least).toFixed(2)];
    });
    console.log(table(["cold start, one mail", "ms", "ratio"], rows));
    console.log("P4: servicemail at most 1.5, and 0.3 of textlint and alex, 0.12 of spamassassin.");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function startsFor(
  peers: string,
  { file, text, idle }: { readonly file: string; readonly text: string; readonly idle: string },
): readonly Start[] {
  const node = process.execPath;
  const bin = (name: string): string => join(peers, "node_modules", ".bin", name);
  return [
    { name: "node, loading nothing", program: node, words: ["-e", "0"] },
    { name: "node, loading postal-mime and parse5", program: node, words: [idle] },
    { name: "servicemail check", program: node, words: [join(root, "dist", "cli.js"), "check", file] },
    { name: "alex", program: node, words: [bin("alex"), text] },
    { name: "write-good", program: node, words: [bin("write-good"), text] },
    { name: "textlint", program: node, words: [bin("textlint"), "--rule", "no-todo", text] },
    { name: "spamassassin -L -t", program: "/usr/bin/spamassassin", words: ["-L", "-t"], input: mail },
  ];
}

function isThere(program: string, script: string | undefined): boolean {
  return existsSync(program) && (script === undefined || script.startsWith("-") || existsSync(script));
}

/** A program that loads these packages of the project, with the compile cache as the command line has it. */
function loadOnly(packages: readonly string[]): string {
  const imports = packages.map((name) => `await import(${JSON.stringify(import.meta.resolve(name))});`);
  return ['import { enableCompileCache } from "node:module";', "enableCompileCache();", ...imports].join("\n");
}
