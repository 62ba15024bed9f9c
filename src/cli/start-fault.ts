import type { Problem } from "../config/problem.ts";
import type { Strings } from "../text/locale.ts";

/** What kept the bot from starting, where that is a setting rather than a fault of ours; null for anything else. */
export function startFault(error: unknown, words: Strings["config"]): Problem | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  if (error.code === "ERR_KEY_FILE") return { where: "SERVICEMAIL_KEY", what: words.badKeyFile, example: null };
  if (error.code === "EADDRINUSE") return { where: "SERVICEMAIL_PORT", what: words.portTaken, example: "0" };
  if (error.code === "slack_webapi_request_error")
    return { where: "Slack", what: words.slackUnreachable, example: null };
  if (error.code !== "slack_webapi_platform_error") return null;
  return { where: "SLACK_BOT_TOKEN, SLACK_APP_TOKEN", what: words.slackRefuses(refusalOf(error)), example: null };
}

/** Slack's own word for why, such as `invalid_auth`. */
function refusalOf(error: Error): string {
  const said = /[a-z]+(?:_[a-z]+)+$/.exec(error.message)?.[0];
  return said ?? error.message;
}
