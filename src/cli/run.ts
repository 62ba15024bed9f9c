import { once } from "node:events";
import { readFileSync } from "node:fs";
import { environment, localeOf, readConfig, type RawEnvironment } from "../config.ts";
import type { Problem } from "../config/problem.ts";
import { strings, type Locale } from "../text/locale.ts";
import { tame } from "../print/tame.ts";
import { ask, langIn, type Asked } from "./arguments.ts";
import { startFault } from "./start-fault.ts";
import { terminalOf, write } from "./terminal.ts";

/** Carries out one command line and says how the process is to end. */
export async function run(argv: readonly string[]): Promise<number> {
  const raw = environment();
  const lang = langIn(argv);
  const locale = lang ?? localeOf(raw);
  const { help } = strings(locale);
  stopWhenNobodyReads();
  const asked = ask(argv, help);
  if (asked.do === "wrong") return refuse(`${tame(asked.because)}\n${help.wayOut}\n`);
  if (asked.do === "help") return say(help.usage);
  if (asked.do === "version") return say(`${version()}\n`);
  if (asked.do === "config") return say(await settingsPrinted(asked.print, locale));
  if (asked.do === "start") return start(raw, locale);
  const terminal = terminalOf(process, raw);
  if (asked.do === "fingerprint") {
    const { runFingerprint } = await import("./fingerprint-command.ts");
    return endingOf(await runFingerprint(asked.files, terminal, raw, locale), locale);
  }
  if (asked.do === "rules") {
    const { runRules } = await import("./rules-command.ts");
    return runRules(asked, terminal, locale);
  }
  if (asked.do === "eval") {
    const { runEval } = await import("./eval-command.ts");
    return endingOf(await runEval(asked, { terminal, raw, locale }), locale);
  }
  if (asked.do === "show-masked") {
    const { showMasked } = await import("./show-masked.ts");
    return showMasked(asked.files, terminal, locale);
  }
  if (asked.do !== "check") {
    const { runTrail } = await import("./trail-command.ts");
    return endingOf(await runTrail(asked, terminal, raw, locale), locale);
  }
  const { runCheck } = await import("./check-command.ts");
  const around = { terminal, raw, lang, systemLocale: localeOf(raw), version: version() };
  return endingOf(await runCheck(asked, around), locale);
}

/** How a run over files ended, or what is wrong with the settings it would have gone by. */
function endingOf(
  run:
    | { readonly is: "ended"; readonly ending: number }
    | { readonly is: "refused"; readonly problems: readonly Problem[] },
  locale: Locale,
): number {
  return run.is === "ended" ? run.ending : refuse(listed(strings(locale).config.introCheck, run.problems, locale));
}

/** Starts the bot and runs it until it is told to stop; on any problem with the settings it starts nothing. */
async function start(raw: RawEnvironment, locale: Locale): Promise<number> {
  const words = strings(locale).config;
  const config = await readConfig(raw, locale);
  if (config.is === "refused") return refuse(listed(words.intro, config.problems, locale));
  const { start } = await import("../main.ts");
  // Listened to from here on, so that a word to stop in the middle of starting is not the end without order.
  const toldToStop = untilToldToStop();
  const begun = await start(config.read).catch((error: unknown) => startFault(error, words) ?? Promise.reject(error));
  if ("where" in begun) return refuse(listed(words.intro, [begun], locale));
  await say(`${begun.says}\n`);
  await toldToStop;
  await begun.stop();
  return 0;
}

/** Ctrl+C or a supervisor's word; a broken promise nobody waits for ends the process, so that a supervisor sees it. */
async function untilToldToStop(): Promise<void> {
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
}

async function settingsPrinted(print: Extract<Asked, { do: "config" }>["print"], locale: Locale): Promise<string> {
  if (print === "declaration") {
    const { declarationMarkdown } = await import("../config/declaration-docs.ts");
    return declarationMarkdown(strings(locale));
  }
  const { configMarkdown, environmentExample, settingsExample } = await import("../config/print-docs.ts");
  const words = strings(locale).config;
  if (print === "markdown") return configMarkdown(words);
  return print === "env" ? environmentExample(words) : settingsExample(words);
}

function listed(intro: string, problems: readonly Problem[], locale: Locale): string {
  const { example: forExample } = strings(locale).config;
  const lines = problems.map(({ where, what, example }) => {
    return `  ${tame(`${where}: ${what}`)}${example === null ? "" : `\n      ${forExample}: ${example}`}`;
  });
  return `${intro}\n${lines.join("\n")}\n`;
}

async function say(text: string): Promise<0> {
  await write(text);
  return 0;
}

function refuse(text: string): 2 {
  process.stderr.write(text);
  return 2;
}

/** A reader such as `head` may leave before the end: then stop without a word, and never as if all were well. */
function stopWhenNobodyReads(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(1);
  });
}

function version(): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return version;
}
