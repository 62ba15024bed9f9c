import { inColour, plainly } from "../print/paint.ts";
import { lines } from "../print/json.ts";
import { fileName, unreadWords } from "../print/unread-words.ts";
import { strings, type Locale } from "../text/locale.ts";
import type { RawEnvironment } from "../config.ts";
import type { Problem } from "../config/problem.ts";
import type { SeekOpinion } from "../verdict/opinion.ts";
import { defaultPolicy } from "../verdict/policy.ts";
import type { Asked } from "./arguments.ts";
import { badWords } from "./eval/bad-words.ts";
import { evaluate, type Evaluation } from "./eval/evaluation.ts";
import { figuresJson } from "./eval/figures-json.ts";
import { figuresPage } from "./eval/figures-page.ts";
import { progressLine, silently } from "./progress.ts";
import { readBytes } from "./read-file.ts";
import { settingsHere } from "./settings-here.ts";
import type { Terminal } from "./terminal.ts";

/** A corpus is far larger than a mail; more than this is no file of labelled mails. */
const mostBytes = 256 * 1024 * 1024;
const mostBadTold = 20;

/** Runs `servicemail eval`: measures labelled mails; ends with 2 when there was a line that takes no part. */
export async function runEval(
  { tone, ...asked }: Extract<Asked, { do: "eval" }>,
  { terminal, raw, locale }: { readonly terminal: Terminal; readonly raw: RawEnvironment; readonly locale: Locale },
): Promise<
  { readonly is: "ended"; readonly ending: 0 | 2 } | { readonly is: "refused"; readonly problems: readonly Problem[] }
> {
  if (!tone) return { is: "ended", ending: await measureAll({ ...asked, seekOpinion: null }, terminal, locale) };
  const settings = await settingsHere(null, raw, locale);
  if (settings.is === "refused") return settings;
  const { toneHere } = await import("./tone-here.ts");
  const found = await toneHere(settings.settings, raw, locale);
  if (found.is === "refused") return found;
  return { is: "ended", ending: await measureAll({ ...asked, seekOpinion: found.seekOpinion }, terminal, locale) };
}

interface Measuring extends Pick<Extract<Asked, { do: "eval" }>, "file" | "format"> {
  readonly seekOpinion: SeekOpinion | null;
}

async function measureAll(
  { file, format, seekOpinion }: Measuring,
  terminal: Terminal,
  locale: Locale,
): Promise<0 | 2> {
  const bytes = await readBytes(file, mostBytes);
  const words = strings(locale);
  const name = fileName(file, locale);
  if (bytes.is === "unread") {
    const { what, instead } = unreadWords({ file, unread: bytes.unread }, locale);
    return refuse(terminal, words.help.unread(what, instead));
  }
  const say = words.measured.progress;
  const progress = terminal.isWatched ? progressLine(terminal.note, terminal.now, say) : silently;
  const evaluation = await evaluate(
    Buffer.from(bytes.read).toString("utf8"),
    { policy: defaultPolicy, seekOpinion },
    progress.done,
  );
  progress.clear();
  const refusal = refusalOf(evaluation, name, locale);
  if (refusal !== null) return refuse(terminal, refusal);
  const paint = terminal.showsColour ? inColour : plainly;
  if (format === "json") await terminal.write(`${lines(figuresJson(evaluation, name, locale))}\n`);
  else await terminal.write(figuresPage(evaluation, { locale, width: terminal.width, paint }));
  if (evaluation.bad.length === 0) return 0;
  return refuse(terminal, badLines(evaluation, name, locale));
}

/** What to say instead of figures when there is nothing to measure; null when there is. */
function refusalOf({ measured, bad }: Evaluation, file: string, locale: Locale): string | null {
  const { measured: words } = strings(locale);
  if (measured.length > 0) return null;
  if (bad.length === 0) return words.empty(file);
  if (bad.every(({ because }) => because.is === "not-json" || because.is === "not-an-object"))
    return words.notJsonl(file);
  return `${badLines({ measured, bad }, file, locale)}\n${words.nothingLeft(file)}`;
}

function badLines({ bad }: Evaluation, file: string, locale: Locale): string {
  const told = bad.slice(0, mostBadTold).map((line) => badWords(line, file, locale));
  const more = bad.length - told.length;
  return [...told, ...(more > 0 ? [strings(locale).measured.bad.more(more)] : [])].join("\n");
}

function refuse({ note }: Terminal, because: string): 2 {
  note(`${because}\n`);
  return 2;
}
