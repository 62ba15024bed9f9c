import type { Strings } from "../text/locale.ts";
import type { Config, RunsOn, Settings } from "./config.ts";
import { exampleOf, type Environment, type EnvironmentName } from "./environment-schema.ts";
import type { Problem } from "./problem.ts";
import { decidingOf } from "./deciding-of.ts";
import { policyOf } from "./policy-of.ts";
import { exampleAt, type SettingsFile } from "./settings-schema.ts";

type Words = Strings["config"];
type Filled = Readonly<Partial<Record<EnvironmentName, string>>>;

/** Whether these variables ask for Slack; a single token does, or production, even where the rest is missing. */
export function wantsSlack(filled: Filled): boolean {
  return (
    filled.SLACK_BOT_TOKEN !== undefined || filled.SLACK_APP_TOKEN !== undefined || filled.NODE_ENV === "production"
  );
}

/** The tokens without which what these variables ask for cannot be done. */
export function missingTokens(filled: Filled, words: Words): readonly Problem[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app } = filled;
  if (!wantsSlack(filled) || (bot !== undefined && app !== undefined)) return [];
  if (bot !== undefined) return [missing("SLACK_APP_TOKEN", words.missingToken("SLACK_BOT_TOKEN"))];
  if (app !== undefined) return [missing("SLACK_BOT_TOKEN", words.missingToken("SLACK_APP_TOKEN"))];
  return (["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"] as const).map((name) => missing(name, words.missingInProduction));
}

/** The settings file as settings to run on, or what it lacks. */
export function completeSettings(file: SettingsFile, name: string, words: Words): Settings | readonly Problem[] {
  const { legalChannel, reviewers, locale = "nl", mailKinds, askFirst, crowded, retention, tone } = file;
  if (legalChannel !== undefined && reviewers !== undefined)
    return {
      legalChannel,
      deciding: decidingOf(file, reviewers),
      locale,
      policy: policyOf(file),
      mailKinds,
      askFirst,
      crowded,
      retention,
      tone,
    };
  const lacks = (setting: string, example: string): Problem => ({
    where: name,
    what: `${setting} ${words.missingSetting}`,
    example,
  });
  return [
    ...(legalChannel === undefined
      ? [lacks("legalChannel", `legalChannel: ${String(exampleAt("legalChannel"))}`)]
      : []),
    ...(reviewers === undefined ? [lacks("reviewers", "reviewers: { users: [U0123456789] }")] : []),
  ];
}

/** The key without which what the settings switch on cannot be done. */
export function missingKey(filled: Filled, { tone }: Settings, words: Words): readonly Problem[] {
  return tone.use && filled.OPENAI_API_KEY === undefined ? [missing("OPENAI_API_KEY", words.missingKey)] : [];
}

/** Everything in one value, once nothing is missing. */
export function wholeConfig(given: Environment, settings: Settings): Config {
  const runsOn = placeToRun(given);
  const apiKey = given.OPENAI_API_KEY;
  return {
    runsOn,
    settings,
    openai: settings.tone.use && apiKey !== undefined ? { apiKey, baseUrl: given.OPENAI_BASE_URL ?? null } : null,
    database: given.SERVICEMAIL_DATABASE ?? (runsOn.is === "slack" ? "servicemail.db" : null),
    key: given.SERVICEMAIL_KEY ?? null,
    checkpoints: given.SERVICEMAIL_CHECKPOINTS ?? null,
    log: given.SERVICEMAIL_LOG,
  };
}

function placeToRun(given: Environment): RunsOn {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = given;
  if (botToken === undefined || appToken === undefined) return { is: "sandbox", port: given.SERVICEMAIL_PORT };
  return { is: "slack", botToken, appToken, apiUrl: given.SLACK_API_URL ?? null };
}

function missing(name: EnvironmentName, what: string): Problem {
  return { where: name, what, example: exampleOf(name) };
}
