import { pino, type Logger } from "pino";
import type { Config } from "./config.ts";
import { apart } from "./main/apart.ts";
import { dailyJobs } from "./main/daily-jobs.ts";
import { fileExaminer } from "./main/file-examiner.ts";
import type { Desk } from "./desk.ts";
import { newId } from "./main/new-id.ts";
import { bookIn, opinionSeeker } from "./main/opinion-seeker.ts";
import { openSandboxWorkspace, passingDatabase } from "./main/open-sandbox-workspace.ts";
import { startDaily } from "./main/start-daily.ts";
import { warmUp } from "./main/warm-up.ts";
import type { Trail } from "./receipt/trail.ts";
import type { Store } from "./review/store.ts";
import { openSlack } from "./slack/open-slack.ts";
import { openSweep } from "./slack/sweep.ts";
import { openSqliteStore } from "./store/sqlite.ts";
import { strings } from "./text/locale.ts";
import type { SeekOpinion } from "./verdict/opinion.ts";

/** The app while it runs, and what to tell who started it. */
export interface Running {
  readonly says: string;
  stop(): Promise<void>;
}

const slackItself = "https://slack.com/api/";

/** Starts the app on Slack or in the sandbox, whole or not at all; rejects with the cause when it cannot start. */
export async function start(config: Config): Promise<Running> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return { says: await open(config, undo), stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

async function open(config: Config, undo: (() => Promise<void>)[]): Promise<string> {
  const { runsOn, settings } = config;
  const log = pino({ level: config.log, base: null }, pino.destination(2));
  const store = await openStore(config, undo);
  const place = runsOn.is === "slack" ? null : await openSandboxWorkspace(runsOn.port, settings.locale);
  if (place !== null) undo.push(() => place.close());
  const tokens = place ?? (runsOn.is === "slack" ? { ...runsOn, apiUrl: runsOn.apiUrl ?? slackItself } : null);
  if (tokens === null) throw new Error("neither Slack nor a sandbox to run on");
  await warmUp(settings.policy);
  const door = await openSlack({
    ...tokens,
    ...settings,
    desk: deskFor(config, store, await seekerFor(config, store)),
    log: logFor(log),
    newReference: () => newId("E"),
  });
  undo.push(() => door.close());
  const daily = startDaily(await dailyJobs(config, { trail: store, sweep: openSweep(tokens), log: logFor(log) }), {
    now: () => new Date().toISOString(),
    every: 10 * 60 * 1000,
    failed: (job, cause) => log.warn({ job, cause: String(cause) }, "not done today, tried again in ten minutes"),
  });
  undo.push(() => daily.stop());
  return place === null ? strings(settings.locale).start.onSlack : invitation(place.pageUrl, config);
}

async function openStore(config: Config, undo: (() => Promise<void>)[]): Promise<Store & Trail> {
  const passing = config.database === null ? await passingDatabase() : null;
  if (passing !== null) undo.push(passing.remove);
  const store = await openSqliteStore(config.database ?? passing?.path ?? "");
  undo.push(() => store.close());
  return store;
}

function deskFor({ settings }: Config, store: Store, seekOpinion: SeekOpinion | null): Desk {
  const now = () => new Date().toISOString();
  const { policy: checks, mailKinds: kinds, askFirst: asksFirst, crowded, deciding: policy, tone } = settings;
  const crowdedSince = () => new Date(Date.now() - crowded.days * day).toISOString();
  const waits = tone.cardWaitsSeconds * 1000;
  const cardDue = () => (waits === 0 ? undefined : new Date(Date.now() + waits).toISOString());
  const known = { policy, checks, kinds, asksFirst, crowdedSince, cardDue };
  return { store, now, newId: () => newId("SM"), ...known, examineFile: fileExaminer(apart(2)), seekOpinion };
}

async function seekerFor({ openai, settings }: Config, store: Store): Promise<SeekOpinion | null> {
  if (openai === null) return null;
  return opinionSeeker(openai, settings.tone, { locale: settings.locale, book: bookIn(store) });
}

const day = 24 * 60 * 60 * 1000;

function logFor(log: Logger) {
  return {
    info: (facts: object, message: string) => log.info(facts, message),
    warn: (facts: object, message: string) => log.warn(facts, message),
    error: (facts: object, message: string) => log.error(facts, message),
  };
}

function invitation(address: string, { settings }: Config): string {
  const { start, examples } = strings(settings.locale);
  const commands = examples.map(({ draft }) => `  /servicemail check ${draft.split("\n").slice(0, 1).join("")} …`);
  return [start.inSandbox(address), "", start.tryThese, ...commands, "", start.thenDecide].join("\n");
}
