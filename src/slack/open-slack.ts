import { App, LogLevel, type Logger } from "@slack/bolt";
import { WebClient } from "@slack/web-api";
import type { Desk } from "../desk.ts";
import type { Locale } from "../text/locale.ts";
import type { Crowded } from "./cards/reader.ts";
import { startDelivery } from "./delivery.ts";
import { fileFetcher } from "./fetch-file.ts";
import type { Log } from "./log.ts";
import { delegatorsOf } from "../review/delegation.ts";
import { askSlack } from "./people.ts";
import { planMorning } from "./morning.ts";
import { performers } from "./performers.ts";
import { register } from "./register.ts";

/** The app on Slack while it runs. */
export interface SlackDoor {
  readonly team: string;
  /** Stops hearing, finishes what is under way, and resolves. */
  close(): Promise<void>;
}

/**
 * How long Slack may take to tell us who somebody is, in milliseconds: a listener asks twice in a row at most, and has
 * three seconds in all.
 */
const promptly = 900;

/** Connects the desk to a Slack workspace over Socket Mode; rejects when the tokens do not work. */
export async function openSlack(given: {
  readonly botToken: string;
  readonly appToken: string;
  /** Where Slack's Web API stands; only a test or the sandbox says otherwise than Slack itself. */
  readonly apiUrl: string;
  readonly legalChannel: string;
  readonly locale: Locale;
  readonly crowded: Crowded;
  readonly desk: Desk;
  readonly log: Log;
  readonly newReference: () => string;
}): Promise<SlackDoor> {
  const { botToken, appToken, apiUrl, desk, log } = given;
  let closing = false;
  const logger = quietLogger(log, () => closing);
  const slackApiUrl = apiUrl;
  // A client of our own for each use: a short retry setting on the app's own client would be shared with the socket.
  const deliver = new WebClient(botToken, { slackApiUrl, logger, timeout: 10_000, retryConfig: { retries: 2 } });
  const prompt = new WebClient(botToken, {
    slackApiUrl,
    logger,
    timeout: promptly,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  const { team_id: team = "" } = await deliver.auth.test();
  const now = () => Date.parse(desk.now());
  const { groups, office } = desk.policy;
  const people = askSlack({
    client: prompt,
    team,
    groups,
    delegatorsOf: (person) => delegatorsOf(desk.store, person, { at: desk.now(), timeZone: office.timeZone }),
    fallback: given.locale,
    now,
    log,
  });
  const house = { crowded: given.crowded, kinds: desk.kinds, policy: desk.policy };
  const delivery = startDelivery({
    store: desk.store,
    perform: performers({
      client: deliver,
      desk,
      people,
      house,
      legal: { channel: given.legalChannel, locale: given.locale },
      now: Date.now,
      wake: () => delivery.wake(),
    }),
    now: () => new Date(now()),
    every: 2000,
    log,
  });
  const app = new App({ token: botToken, appToken, socketMode: true, clientOptions: { slackApiUrl }, logger });
  const { newReference } = given;
  register(app, {
    desk,
    people,
    client: prompt,
    patient: deliver,
    fetchFile: fileFetcher({ client: deliver, botToken, apiUrl }),
    house,
    legalLocale: given.locale,
    log,
    wake: () => delivery.wake(),
    newReference,
  });
  await planMorning(desk);
  await app.start();
  return {
    team,
    close: async () => {
      closing = true;
      await app.stop();
      await delivery.stop();
    },
  };
}

/**
 * Slack's libraries tell us only what goes wrong; below that they may print payloads, which hold mail. That a socket
 * breaks while we close it is no news.
 */
function quietLogger(log: Log, isClosing: () => boolean): Logger {
  const say = (parts: unknown[]): string =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" ");
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn({ from: "slack" }, say(parts)),
    error: (...parts) => (isClosing() ? undefined : log.error({ from: "slack" }, say(parts))),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
