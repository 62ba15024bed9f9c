import type { RawEnvironment } from "../config.ts";
import { policyOf } from "../config/policy-of.ts";
import type { Problem } from "../config/problem.ts";
import type { SettingsFile } from "../config/settings-schema.ts";
import type { Checked } from "../print/checked.ts";
import { fileName } from "../print/unread-words.ts";
import { inColour, plainly } from "../print/paint.ts";
import { written } from "../print/printers.ts";
import { strings, type Locale } from "../text/locale.ts";
import type { Asked } from "./arguments.ts";
import { checkAll, endingAfter, type Ending, type FileSettings } from "./check.ts";
import { progressLine, silently, type Progress } from "./progress.ts";
import { declarationEnding } from "./read-file.ts";
import { settingsHere } from "./settings-here.ts";
import type { Terminal } from "./terminal.ts";
import type { ToneHere } from "./tone-here.ts";

type AskedCheck = Extract<Asked, { do: "check" }>;

/** Everything `check` needs besides what was asked. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly raw: RawEnvironment;
  /** The language asked for; null leaves it to the settings, then to the system. */
  readonly lang: Locale | null;
  readonly systemLocale: Locale;
  readonly version: string;
}

/** Runs `servicemail check` to its ending, or says what is wrong with the settings. */
export async function runCheck(
  asked: AskedCheck,
  around: Surroundings,
): Promise<
  { readonly is: "ended"; readonly ending: Ending } | { readonly is: "refused"; readonly problems: readonly Problem[] }
> {
  const { terminal, lang, systemLocale, version } = around;
  const found = await settingsHere(asked.settings, around.raw, lang ?? around.systemLocale);
  if (found.is === "refused") return found;
  const locale = lang ?? found.settings?.locale ?? systemLocale;
  const files = mailsAmong(asked.files, terminal, locale);
  const progress = progressFor(files.length, terminal, locale);
  const tone = asked.tone ? await askedTone(found.settings, around.raw, locale) : null;
  if (tone?.is === "refused") return tone;
  const run = { ending: 0 as Ending };
  const results = watched(
    checkAll(files, fileSettings(found.settings), tone?.seekOpinion),
    (checked) => (run.ending = endingAfter(run.ending, checked, asked.failOn)),
    (count) => progress.done(count),
  );
  const paint = terminal.showsColour ? inColour : plainly;
  for await (const text of written(results, { format: asked.format, locale, version, width: terminal.width, paint })) {
    progress.clear();
    await terminal.write(text);
  }
  progress.clear();
  return { is: "ended", ending: files.length === 0 ? 2 : run.ending };
}

/** What asks a model loads only where one is asked. */
async function askedTone(settings: SettingsFile | undefined, raw: RawEnvironment, locale: Locale): Promise<ToneHere> {
  const { toneHere } = await import("./tone-here.ts");
  return toneHere(settings, raw, locale);
}

function fileSettings(file: SettingsFile | undefined): FileSettings | undefined {
  return file === undefined ? undefined : { policy: policyOf(file), mailKinds: file.mailKinds };
}

/** A pattern such as `mails/*` brings the declarations along; those are no mails. */
function mailsAmong(files: readonly string[], terminal: Terminal, locale: Locale): readonly string[] {
  return files.filter((file) => {
    const isDeclaration = file.endsWith(declarationEnding);
    if (isDeclaration) terminal.note(`${strings(locale).help.skipped(fileName(file, locale))}\n`);
    return !isDeclaration;
  });
}

function progressFor(count: number, terminal: Terminal, locale: Locale): Progress {
  if (count < 2 || !terminal.isWatched) return silently;
  return progressLine(terminal.note, terminal.now, (done) => strings(locale).print.progress(done, count));
}

/** Passes results on; `look` sees each before it is written, `done` is told when that has been. */
async function* watched(
  results: AsyncIterable<Checked>,
  look: (checked: Checked) => void,
  done: (count: number) => void,
): AsyncGenerator<Checked, void, undefined> {
  let count = 0;
  for await (const checked of results) {
    look(checked);
    yield checked;
    done(++count);
  }
}
