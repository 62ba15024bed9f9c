/**
 * What it takes to bring a mail to legal: `npm run entry`. The app as it ships runs against the sandbox, every call
 * 100 ms on its way (`npm run entry -- MILLISECONDS`), by each way in, with nothing remembered and with everything.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { sandboxSettings } from "../../src/config/sandbox-settings.ts";
import { packaged, manifested } from "../../src/main/packaged.ts";
import { sandboxWorkspace } from "../../src/main/workspace.ts";
import { start } from "../../src/main.ts";
import type { Act, ActAnswer, OpenView } from "../../src/sandbox/contract.ts";
import { openSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { ids } from "../../src/slack/ids.ts";
import { fieldsOf, press, send, type Values } from "../stories/forms.ts";
import { textOf } from "../text-of.ts";
import { median, table } from "./table.ts";

const latency = Number(process.argv[2] ?? 100);
const turns = 5;
const sender = "U0SENDER";
const eml = packaged("test/mails/parcel-sent-nl.eml");
const text =
  "Je bestelling 20455 is vandaag verzonden en wordt op donderdag 26 november bezorgd. Je hoeft niets te doen.";
const change = "De bestelling is verzonden en wordt op de genoemde dag bezorgd.";

/** What brings the sender their answer meanwhile. */
const toSender = new Set(["conversations.open", "chat.postMessage"]);

interface Way {
  readonly name: string;
  /** What the sender does until the form is there; without a form, until it is handed in. */
  readonly open: (sandbox: Sandbox) => Promise<ActAnswer>;
  /** What is filled in; null where no form comes between. */
  readonly fill: ((sandbox: Sandbox) => Values) | null;
  /** A mail kind that is chosen on the way. */
  readonly kind?: string;
}

const command = (words: string) => (sandbox: Sandbox) =>
  sandbox.act({ as: sender, do: "command", room: "C0GENERAL", command: ids.command, text: words });

const ways: readonly Way[] = [
  { name: "text after the command", open: command(`check ${text}`), fill: null },
  { name: "form, text", open: command("check"), fill: () => ({ draft: text }) },
  {
    name: "form, text, a mail kind",
    open: command("check"),
    fill: () => ({ draft: text, change }),
    kind: "parcel-sent",
  },
  { name: "form, file", open: command("check"), fill: (sandbox) => ({ file: [fileIn(sandbox)] }) },
  { name: "message shortcut, text", open: (sandbox) => onMessage(sandbox, text, []), fill: () => ({}) },
  { name: "message shortcut, file", open: (sandbox) => onMessage(sandbox, "", [fileIn(sandbox)]), fill: () => ({}) },
  { name: "message shortcut, forwarded mail", open: onForwarded, fill: () => ({}) },
];

// What is only slow because this process never did it before is nothing of what is measured.
for (const way of ways) await inAnOffice((sandbox) => take(sandbox, way));

const rows: string[][] = [];
for (const way of ways) {
  const cold: Taken[] = [];
  for (let turn = 0; turn < turns; turn += 1) cold.push(await inAnOffice((sandbox) => take(sandbox, way)));
  const warm = await inAnOffice(async (sandbox) => {
    await take(sandbox, way);
    const taken: Taken[] = [];
    for (let turn = 0; turn < turns; turn += 1) taken.push(await take(sandbox, way));
    return taken;
  });
  rows.push(rowOf(way.name, "cold", cold), rowOf("", "warm", warm));
}
console.log(
  `Node ${process.version}, every call of the app ${String(latency)} ms on its way, medians of ${String(turns)}.\n`,
);
console.log(
  table(["way in", "caches", "calls", "in all", "ms to form", "ms to card", "together", "calls until the card"], rows),
);
console.log(
  "\nThe time somebody takes to fill in the form does not count. In all: with the answer to the sender, and the file in",
);
console.log("the thread of the card; neither keeps the card waiting.\n");
console.log(await inAnOffice(knownKind));

interface Taken {
  /** What was called up to the card itself, but for what the answer to the sender took meanwhile. */
  readonly calls: readonly string[];
  readonly inAll: number;
  readonly toForm: number;
  readonly toCard: number;
}

/** Brings in a mail by this way, and waits until everything it sets off was delivered. */
async function take(sandbox: Sandbox, way: Way): Promise<Taken> {
  const cards = cardsIn(sandbox).length;
  const from = sandbox.control.calls.length;
  const began = performance.now();
  await must(way.open(sandbox));
  if (way.fill !== null) await opened(sandbox);
  const toForm = performance.now() - began;
  const values = way.fill?.(sandbox) ?? {};
  if (way.kind !== undefined) await choose(sandbox, way.kind);
  const sent = performance.now();
  if (way.fill !== null) await must(send(officeIn(sandbox), sender, values));
  await sandbox.until(() => cardsIn(sandbox).length > cards);
  const toCard = performance.now() - (way.fill === null ? began : sent);
  await untilTold(sandbox);
  const calls = sandbox.control.calls.slice(from);
  const card = calls.findIndex(({ method, args }) => method === "chat.postMessage" && args["channel"] === "C0LEGAL");
  return {
    calls: calls
      .slice(0, card + 1)
      .filter((call, at) => at === card || !toSender.has(call.method))
      .map(({ method }) => method),
    inAll: calls.length,
    toForm,
    toCard,
  };
}

function rowOf(name: string, caches: string, taken: readonly Taken[]): string[] {
  const isForm = taken.some(({ calls }) => calls.includes("views.open"));
  const middle = (of: (each: Taken) => number) => median(taken.map(of));
  const ms = (time: number) => String(Math.round(time));
  const [{ calls } = { calls: [] }] = taken;
  return [
    name,
    caches,
    String(middle((each) => each.calls.length)),
    String(middle(({ inAll }) => inAll)),
    isForm ? ms(middle(({ toForm }) => toForm)) : "",
    ms(middle(({ toCard }) => toCard)),
    ms(middle(({ toForm, toCard }) => (isForm ? toForm + toCard : toCard))),
    calls.join(" "),
  ];
}

/** A service mail of a known kind, with nothing filled in but what its verdict cannot do without. */
async function knownKind(sandbox: Sandbox): Promise<string> {
  await must(command("check")(sandbox));
  await opened(sandbox);
  await choose(sandbox, "parcel-sent");
  const shown = fieldsOf(await opened(sandbox)).join(", ");
  await must(send(officeIn(sandbox), sender, { file: [fileIn(sandbox)], change }));
  const card = await sandbox.until(() => cardsIn(sandbox)[0]);
  const verdict = textOf(card).split("\n")[0] ?? "";
  await untilTold(sandbox);
  await must(command("check")(sandbox));
  const again = fieldsOf(await opened(sandbox)).join(", ");
  return [
    "A service mail of a known kind: 3 fields (file, kind, change) to this card:",
    `  ${verdict}`,
    `  on the form: ${shown}`,
    "The next of that kind: 2 fields (file, change), because the kind is remembered:",
    `  on the form: ${again}`,
  ].join("\n");
}

async function inAnOffice<T>(work: (sandbox: Sandbox) => Promise<T>): Promise<T> {
  const sandbox = await openSandbox({ seed: sandboxWorkspace("nl"), latency, ...manifested() });
  const { botToken, appToken, apiUrl } = sandbox;
  const app = await start({
    runsOn: { is: "slack", botToken, appToken, apiUrl },
    settings: sandboxSettings("nl"),
    database: null,
    key: null,
    checkpoints: null,
    openai: null,
    log: "error",
  });
  try {
    return await work(sandbox);
  } finally {
    await app.stop();
    await sandbox.close();
  }
}

function officeIn(sandbox: Sandbox) {
  return { sandbox, view: (person: string) => sandbox.see(person).view };
}

function opened(sandbox: Sandbox): Promise<OpenView> {
  return sandbox.until(() => sandbox.see(sender).view);
}

async function choose(sandbox: Sandbox, kind: string): Promise<void> {
  const before = JSON.stringify((await opened(sandbox)).view);
  await must(press(officeIn(sandbox), sender, ids.action.chooseKind, kind));
  await sandbox.until(() => JSON.stringify(sandbox.see(sender).view?.view) !== before);
}

function fileIn(sandbox: Sandbox): string {
  return sandbox.control.putFile(sender, "onderweg.eml", eml);
}

async function onMessage(sandbox: Sandbox, words: string, files: readonly string[]): Promise<ActAnswer> {
  await must(sandbox.act({ as: sender, do: "say", room: "C0GENERAL", text: words, files }));
  return useShortcut(sandbox);
}

function onForwarded(sandbox: Sandbox): Promise<ActAnswer> {
  const from = { name: "De Linde", address: "post@delinde.example" };
  sandbox.control.forwardMail("C0GENERAL", { from, subject: "Je bestelling is onderweg", text });
  return useShortcut(sandbox);
}

function useShortcut(sandbox: Sandbox): Promise<ActAnswer> {
  const room = sandbox.see(sender).rooms.find(({ id }) => id === "C0GENERAL");
  const ts = room?.messages.at(-1)?.ts ?? "";
  const callbackId = ids.shortcut.checkMessage;
  return sandbox.act({ as: sender, do: "message-shortcut", callbackId, room: "C0GENERAL", ts } satisfies Act);
}

function cardsIn(sandbox: Sandbox) {
  const legal = sandbox.see("U0LAWYER").rooms.find(({ id }) => id === "C0LEGAL");
  return legal?.messages.filter(({ threadTs }) => threadTs === null) ?? [];
}

/** Nothing was called for a while, so that what one mail sets off is not counted with the next. */
async function untilTold(sandbox: Sandbox): Promise<void> {
  for (let calls = -1; calls !== sandbox.control.calls.length;) {
    calls = sandbox.control.calls.length;
    await sleep(4 * latency + 300);
  }
}

async function must(act: Promise<ActAnswer>): Promise<void> {
  const { is, why } = await act;
  if (is !== "acknowledged") throw new Error(`The sandbox says ${is}: ${why ?? "no reason"}.`);
}
