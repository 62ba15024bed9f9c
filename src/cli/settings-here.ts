import { existsSync } from "node:fs";
import { readSettingsFile, type RawEnvironment } from "../config.ts";
import type { Problem } from "../config/problem.ts";
import type { SettingsFile } from "../config/settings-schema.ts";
import type { Locale } from "../text/locale.ts";

/** The settings file there is, or what is wrong with it. */
export type SettingsHere =
  | { readonly is: "found"; readonly settings: SettingsFile | undefined }
  | { readonly is: "refused"; readonly problems: readonly Problem[] };

/** The settings file that was asked for, that the environment names, or that lies here; none costs nothing. */
export async function settingsHere(asked: string | null, raw: RawEnvironment, locale: Locale): Promise<SettingsHere> {
  const named = asked ?? (raw["SERVICEMAIL_SETTINGS"]?.trim() || null);
  const path = named ?? (existsSync("servicemail.yml") ? "servicemail.yml" : null);
  if (path === null) return { is: "found", settings: undefined };
  const reading = await readSettingsFile(path, locale);
  return reading.is === "read" ? { is: "found", settings: reading.read } : reading;
}
