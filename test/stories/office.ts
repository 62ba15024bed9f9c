import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import type { CheckSettings } from "../../src/checks/settings.ts";
import type { Settings } from "../../src/config/config.ts";
import type { Desk } from "../../src/desk.ts";
import type { MailKinds } from "../../src/draft/mail-kind.ts";
import { checkBytes } from "../../src/main/check-bytes.ts";
import { newId } from "../../src/main/new-id.ts";
import { manifested } from "../../src/main/packaged.ts";
import { warmUp } from "../../src/main/warm-up.ts";
import { sandboxWorkspace } from "../../src/main/workspace.ts";
import type { Trail } from "../../src/receipt/trail.ts";
import type { ActAnswer, SandboxMessage, SandboxRoom } from "../../src/sandbox/contract.ts";
import { openSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { plainReviewPolicy, type ReviewPolicy } from "../../src/review/review-policy.ts";
import { openSlack } from "../../src/slack/open-slack.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import type { Locale } from "../../src/text/locale.ts";
import { textOf } from "../text-of.ts";
import type { SeekOpinion } from "../../src/verdict/opinion.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";

/** The people of every story. */
export const people = { sender: "U0SENDER", lawyer: "U0LAWYER", second: "U0LAWYER2", outsider: "U0OUTSIDER" } as const;

/** Does something when the test ends, last asked first. */
export function afterwards(step: () => Promise<unknown>): void {
  onTestFinished(async () => void (await step()));
}

/** A workspace with people in it and the app not yet there. */
export async function aWorkspace(locale: Locale = "nl"): Promise<Sandbox> {
  const sandbox = await openSandbox({ seed: sandboxWorkspace(locale), ...manifested() });
  afterwards(() => sandbox.close());
  return sandbox;
}

/** A folder of its own. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "servicemail-story-"));
  afterwards(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The real app, in this process, over a real WebSocket to a workspace of its own. */
export async function anOffice(
  given: {
    readonly reviewers?: { readonly users: readonly string[]; readonly groups: readonly string[] };
    /** What is decided about deciding otherwise than plainly; by itself nothing waits for an undo here. */
    readonly policy?: Partial<ReviewPolicy>;
    readonly seekOpinion?: SeekOpinion;
    /** For how many seconds a card waits for the opinion. */
    readonly cardWaits?: number;
    readonly locale?: Locale;
    readonly rules?: CheckSettings["rules"];
    readonly kinds?: MailKinds;
    readonly asksFirst?: boolean;
    readonly crowded?: Settings["crowded"];
    /** A store on which no event can be saved. */
    readonly breaks?: boolean;
  } = {},
): Promise<Office & { readonly desk: Desk; readonly trail: Trail; readonly wait: (seconds: number) => void }> {
  const { locale = "nl" } = given;
  const sandbox = await aWorkspace(locale);
  const store = await openSqliteStore(join(await aFolder(), "story.db"));
  afterwards(() => store.close());
  const append: typeof store.append = (entry) =>
    entry.events.length === 0 ? store.append(entry) : Promise.reject(new Error("the disk is full"));
  const broken = { ...store, append };
  const logged: string[] = [];
  const write = (facts: object, message: string) => void logged.push(`${message} ${JSON.stringify(facts)}`);
  let late = 0;
  const desk: Desk = {
    store: given.breaks ? broken : store,
    now: () => new Date(Date.now() + late).toISOString(),
    policy: {
      ...plainReviewPolicy(given.reviewers ?? { users: [people.lawyer, people.second], groups: [] }),
      undoSeconds: 0,
      ...given.policy,
    },
    newId: () => `SM-${randomUUID().slice(0, 8)}`,
    checks: { ...defaultPolicy, rules: given.rules ?? {} },
    kinds: given.kinds ?? {},
    asksFirst: given.asksFirst ?? false,
    crowdedSince: () => "2000-01-01T00:00:00.000Z",
    examineFile: checkBytes,
    seekOpinion: given.seekOpinion ?? null,
    cardDue: () => (given.cardWaits ? new Date(Date.now() + late + given.cardWaits * 1000).toISOString() : undefined),
  };
  await warmUp(defaultPolicy);
  const door = await openSlack({
    botToken: sandbox.botToken,
    appToken: sandbox.appToken,
    apiUrl: sandbox.apiUrl,
    legalChannel: "C0LEGAL",
    locale,
    crowded: given.crowded ?? { days: 14, mails: 2 },
    desk,
    log: { info: write, warn: write, error: write },
    newReference: () => newId("E"),
  });
  afterwards(() => door.close());
  /** Lets time pass, in seconds, for the app and for what it believes of people. */
  const wait = (seconds: number): void => void (late += seconds * 1000);
  return { ...officeIn(sandbox, logged), desk, trail: store, wait };
}

/** What stories do and see, whoever runs the app. */
export function officeIn(sandbox: Sandbox, logged: readonly string[] = []) {
  const room = (person: string, is: (room: SandboxRoom) => boolean): SandboxRoom | undefined =>
    sandbox.see(person).rooms.find(is);
  const inLegal = () =>
    room(people.lawyer, ({ id }) => id === "C0LEGAL")?.messages.filter(({ ephemeral }) => !ephemeral) ?? [];
  const cards = () => inLegal().filter(({ threadTs }) => threadTs === null);
  const said = (person: string) => room(person, ({ is }) => is === "dm")?.messages ?? [];
  const whispers = (person: string) =>
    sandbox.see(person).rooms.flatMap(({ messages }) => messages.filter(({ ephemeral }) => ephemeral));
  const view = (person: string) => sandbox.see(person).view;
  return {
    sandbox,
    logged,
    cards,
    /** What stands below a card, oldest first. */
    threadOf: (card: SandboxMessage) => inLegal().filter(({ threadTs }) => threadTs === card.ts),
    said,
    whispers,
    view,
    command: (text: string, as: string = people.sender) =>
      sandbox.act({ as, do: "command", room: "C0GENERAL", command: "/servicemail", text }),
    /** Hands in a draft and waits for the card. */
    check: async (draft: string, as: string = people.sender): Promise<SandboxMessage> => {
      const before = cards().length;
      expect(
        await sandbox.act({ as, do: "command", room: "C0GENERAL", command: "/servicemail", text: `check ${draft}` }),
      ).toMatchObject({ is: "acknowledged" });
      return sandbox.until(() => cards()[before]);
    },
    /** Clicks a button by its action id, wherever in the message it stands. */
    click: (as: string, message: SandboxMessage, actionId: string, where = "C0LEGAL"): Promise<ActAnswer> =>
      sandbox.act({ as, do: "click", room: where, ts: message.ts, blockId: blockOf(message, actionId), actionId }),
    /** Sends in the form on somebody's screen. */
    submit: async (as: string, state: Record<string, Record<string, unknown>>): Promise<ActAnswer> => {
      const open = await sandbox.until(() => view(as));
      return sandbox.act({ as, do: "submit", viewId: open.id, state });
    },
    /** The card as it reads once it says this. */
    cardSaying: (words: string) => sandbox.until(() => cards().find((card) => textOf(card).includes(words))),
    toldTo: (person: string, words: string) =>
      sandbox.until(() => said(person).find((message) => textOf(message).includes(words))),
    whisperedTo: (person: string, words: string) =>
      sandbox.until(() => whispers(person).find((message) => textOf(message).includes(words))),
  };
}

/** A workspace with the app in it. */
export type Office = ReturnType<typeof officeIn>;

/** The ids of the buttons a message still has. */
export function buttonsOf(message: SandboxMessage): readonly string[] {
  return message.blocks.flatMap((block) =>
    ((block["elements"] ?? []) as readonly Record<string, unknown>[])
      .filter(({ type }) => type === "button")
      .map((element) => String(element["action_id"])),
  );
}

/** One field of a form, as Slack sends it. */
export const typed = (field: string, value: string) => ({ [field]: { [field]: { type: "plain_text_input", value } } });

/** A chosen radio button, as Slack sends it. */
export const chosen = (field: string, value: string) => ({
  [field]: {
    [field]: { type: "radio_buttons", selected_option: { value, text: { type: "plain_text", text: value } } },
  },
});

function blockOf(message: SandboxMessage, actionId: string): string {
  const block = message.blocks.find((one) =>
    ((one["elements"] ?? []) as readonly Record<string, unknown>[]).some(
      (element) => element["action_id"] === actionId,
    ),
  );
  if (block === undefined)
    throw new Error(`the message has no button ${actionId}; it has ${buttonsOf(message).join(", ")}`);
  return String(block["block_id"]);
}
