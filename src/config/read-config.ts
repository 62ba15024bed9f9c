import { strings, type Locale, type Strings } from "../text/locale.ts";
import type { Config, Settings } from "./config.ts";
import type { Environment } from "./environment-schema.ts";
import type { Problem } from "./problem.ts";
import { filledIn, readEnvironment, type RawEnvironment } from "./read-environment.ts";
import { readSettings } from "./read-settings.ts";
import { sandboxSettings } from "./sandbox-settings.ts";
import type { SettingsFile } from "./settings-schema.ts";
import { completeSettings, missingKey, missingTokens, wantsSlack, wholeConfig } from "./whole-config.ts";

/** The text of a file, null where there is none; any other failure throws. */
export type ReadText = (path: string) => string | null;

/** A value that was read, or everything that is wrong at once. */
export type Configured<T> =
  | { readonly is: "read"; readonly read: T }
  | { readonly is: "refused"; readonly problems: readonly Problem[] };

/** Everything needed to start, from variables and files; on any problem nothing but the list of all of them. */
export function readConfig(raw: RawEnvironment, readText: ReadText, locale: Locale): Configured<Config> {
  const words = strings(locale).config;
  const filled = filledIn(raw);
  const { environment, problems } = readEnvironment(raw, words);
  const settings = wantsSlack(filled)
    ? settingsToRunOn(filled.SERVICEMAIL_SETTINGS ?? "servicemail.yml", readText, strings(locale))
    : sandboxSettings(locale);
  const lacking = "length" in settings ? settings : [];
  const key = "length" in settings ? [] : missingKey(filled, settings, words);
  const found = [...missingTokens(filled, words), ...key, ...problems, ...lacking];
  if (found.length > 0 || environment === null || "length" in settings) return { is: "refused", problems: found };
  return { is: "read", read: wholeConfig(environment, settings) };
}

/** The settings file alone, for who only checks files. */
export function readSettingsFile(file: string, readText: ReadText, locale: Locale): Configured<SettingsFile> {
  const { settings, problems } = fileAt(file, readText, strings(locale));
  return settings === null ? { is: "refused", problems } : { is: "read", read: settings };
}

/** The variables alone. */
export function readPlaces(raw: RawEnvironment, locale: Locale): Configured<Environment> {
  const { environment, problems } = readEnvironment(raw, strings(locale).config);
  return environment === null || problems.length > 0 ? { is: "refused", problems } : { is: "read", read: environment };
}

function settingsToRunOn(file: string, readText: ReadText, words: Strings): Settings | readonly Problem[] {
  const { settings, problems } = fileAt(file, readText, words);
  return settings === null ? problems : completeSettings(settings, file, words.config);
}

function fileAt(
  file: string,
  readText: ReadText,
  words: Strings,
): { readonly settings: SettingsFile | null; readonly problems: readonly Problem[] } {
  const refused = (what: string) => ({ settings: null, problems: [{ where: file, what, example: null }] });
  try {
    const text = readText(file);
    if (text === null) return refused(words.config.missingSettings);
    return readSettings(text, file, words);
  } catch {
    return refused(words.config.unreadableSettings);
  }
}
