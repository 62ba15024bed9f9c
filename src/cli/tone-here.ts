import type { RawEnvironment } from "../config.ts";
import type { Problem } from "../config/problem.ts";
import { settingsSchema, type SettingsFile } from "../config/settings-schema.ts";
import { opinionSeeker } from "../main/opinion-seeker.ts";
import { strings, type Locale } from "../text/locale.ts";
import { passingBook } from "../tone/budget.ts";
import type { SeekOpinion } from "../verdict/opinion.ts";

/** How the model is asked from here, or what is missing for it. */
export type ToneHere =
  | { readonly is: "found"; readonly seekOpinion: SeekOpinion }
  | { readonly is: "refused"; readonly problems: readonly Problem[] };

/** What `--tone` asks with: key and address from the environment, the rest from the settings, on or off. */
export async function toneHere(file: SettingsFile | undefined, raw: RawEnvironment, locale: Locale): Promise<ToneHere> {
  const apiKey = raw["OPENAI_API_KEY"]?.trim() ?? "";
  if (apiKey === "") {
    const what = strings(locale).config.missingKeyForTone;
    return { is: "refused", problems: [{ where: "OPENAI_API_KEY", what, example: "sk-AbCdEf" }] };
  }
  const { tone } = file ?? settingsSchema.parse({});
  const baseUrl = raw["OPENAI_BASE_URL"]?.trim() || null;
  return { is: "found", seekOpinion: await opinionSeeker({ apiKey, baseUrl }, tone, { locale, book: passingBook() }) };
}
