import { readFileSync } from "node:fs";
import type { Config } from "./config/config.ts";
import type { Configured, ReadText } from "./config/read-config.ts";
import type { Environment } from "./config/environment-schema.ts";
import type { RawEnvironment } from "./config/read-environment.ts";
import type { SettingsFile } from "./config/settings-schema.ts";
import type { Locale } from "./text/locale.ts";

export type { Config } from "./config/config.ts";
export type { RawEnvironment } from "./config/read-environment.ts";

/** The variables of this process; read nowhere else. */
export function environment(): RawEnvironment {
  return process.env;
}

/** The language somebody's system is set to; English when it is neither of ours. */
export function localeOf(raw: RawEnvironment): Locale {
  const set = raw["LC_ALL"] || raw["LC_MESSAGES"] || raw["LANG"] || "";
  return set.toLowerCase().startsWith("nl") ? "nl" : "en";
}

/** Everything needed to start, from the environment, `.env` beside it and the settings file; all problems at once. */
export async function readConfig(raw: RawEnvironment, locale: Locale): Promise<Configured<Config>> {
  // Loaded only here, because checking a file needs neither schemas nor YAML.
  const { readConfig } = await import("./config/read-config.ts");
  return readConfig(await withDotenv(raw), readText, locale);
}

/** The settings file alone, for who only checks files. */
export async function readSettingsFile(path: string, locale: Locale): Promise<Configured<SettingsFile>> {
  const { readSettingsFile } = await import("./config/read-config.ts");
  return readSettingsFile(path, readText, locale);
}

/** The variables alone, from the environment and `.env`, for who needs places but no settings; all problems at once. */
export async function readPlaces(raw: RawEnvironment, locale: Locale): Promise<Configured<Environment>> {
  const { readPlaces } = await import("./config/read-config.ts");
  return readPlaces(await withDotenv(raw), locale);
}

async function withDotenv(raw: RawEnvironment): Promise<RawEnvironment> {
  const { config } = await import("dotenv");
  const fromFile: Record<string, string> = {};
  config({ quiet: true, processEnv: fromFile });
  return { ...fromFile, ...raw };
}

const readText: ReadText = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
};
