import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { readCheckpoints } from "../../src/receipt/checkpoint.ts";
import { readPublicKeys } from "../../src/receipt/key.ts";
import { verifyTrail } from "../../src/receipt/verify-trail.ts";
import { ids } from "../../src/slack/ids.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { formSaying, formText, send } from "./forms.ts";
import { aFolder, afterwards, aWorkspace, officeIn, people } from "./office.ts";
import { textOf } from "../text-of.ts";

const cli = new URL("../../.dist-test/cli.js", import.meta.url).pathname;

const settings =
  "legalChannel: C0LEGAL\nreviewers: { users: [U0LAWYER, U0LAWYER2] }\ndeciding: { undoSeconds: 0 }\nlocale: nl\n";

/** Starts the app as an administrator does, and waits until Slack has a connection from it. */
async function startIn(folder: string, sandbox: Sandbox): Promise<ChildProcess> {
  await writeFile(join(folder, "servicemail.yml"), settings);
  const child = spawn(process.execPath, [cli, "start"], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      SLACK_BOT_TOKEN: sandbox.botToken,
      SLACK_APP_TOKEN: sandbox.appToken,
      SLACK_API_URL: sandbox.apiUrl,
      SERVICEMAIL_DATABASE: join(folder, "kept.db"),
      SERVICEMAIL_KEY: join(folder, "key.json"),
      SERVICEMAIL_CHECKPOINTS: join(folder, "checkpoints.txt"),
      SERVICEMAIL_LOG: "error",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  afterwards(async () => child.kill("SIGKILL"));
  child.stdout.setEncoding("utf8");
  for await (const said of child.stdout) if (String(said).includes("luistert")) break;
  return child;
}

/** Waits until the app has written down that everything due was delivered; before that a card may be posted again. */
async function allDelivered(folder: string): Promise<void> {
  const store = await openSqliteStore(join(folder, "kept.db"));
  afterwards(() => store.close());
  await vi.waitFor(async () => expect(await store.dueEffects(new Date().toISOString(), 1)).toEqual([]), {
    timeout: 5000,
  });
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, "exit");
  child.kill(signal);
  const [code] = (await exit) as [number | null];
  return code;
}

test("a card posted before a kill -9 is decided after a restart, the sender is told, and the app stops in good order", async () => {
  const sandbox = await aWorkspace();
  const office = officeIn(sandbox);
  const folder = await aFolder();
  const first = await startIn(folder, sandbox);
  const card = await office.check("Onderwerp: Je pakket is onderweg\n\nJe pakket is vandaag verzonden en komt morgen.");
  await office.toldTo(people.sender, "Juridisch heeft de kaart");
  await allDelivered(folder);
  await ended(first, "SIGKILL");
  await sandbox.until(() => sandbox.control.connections() === 0);
  expect(await office.click(people.lawyer, card, ids.action.approve)).toMatchObject({ is: "no-app" });

  const second = await startIn(folder, sandbox);
  expect(await office.click(people.lawyer, card, ids.action.approve)).toMatchObject({ is: "acknowledged" });
  expect(textOf(await office.cardSaying("Goedgekeurd als servicemail"))).toContain("Lieve de Wit");
  await office.toldTo(people.sender, "Goedgekeurd als servicemail");
  expect(office.cards()).toHaveLength(1);

  // There was something to make a checkpoint of when it started again.
  const line = await vi.waitFor(() => readFile(join(folder, "checkpoints.txt"), "utf8"), { timeout: 5000 });
  expect((await stat(join(folder, "key.json"))).mode & 0o777).toBe(0o600);
  const read = await readCheckpoints(line, readPublicKeys(await readFile(join(folder, "key.json"), "utf8")));
  if (read.is === "refused") throw new Error(read.because);
  const store = await openSqliteStore(join(folder, "kept.db"));
  afterwards(() => store.close());
  expect((await verifyTrail(store, read.checkpoints)).fault).toBeNull();
  expect(await ended(second, "SIGTERM")).toBe(0);
});

test("a decision that Slack could not be told before a kill -9 is told after the restart", async () => {
  const sandbox = await aWorkspace();
  const office = officeIn(sandbox);
  const folder = await aFolder();
  const first = await startIn(folder, sandbox);
  const card = await office.check("Je pakket is vandaag verzonden en komt morgen.");
  await office.toldTo(people.sender, "Juridisch heeft de kaart");
  await allDelivered(folder);
  sandbox.control.fail("chat.update", { is: "error", error: "internal_error" }, 2);
  await office.click(people.lawyer, card, ids.action.approve);
  await sandbox.until(() => sandbox.control.callsTo("chat.update").length > 0);
  await ended(first, "SIGKILL");
  expect(textOf(office.cards()[0] ?? card)).not.toContain("Goedgekeurd");

  await startIn(folder, sandbox);
  await office.cardSaying("Goedgekeurd als servicemail");
  await office.toldTo(people.sender, "Goedgekeurd als servicemail");
});

test("what was typed is there after a kill -9 in the middle of a file, and the form on the screen says where", async () => {
  const sandbox = await aWorkspace();
  const office = officeIn(sandbox);
  const folder = await aFolder();
  const first = await startIn(folder, sandbox);
  await office.command("check");
  await sandbox.until(() => office.view(people.sender));
  sandbox.control.fail("files.info", { is: "hang" });
  const file = sandbox.control.putFile(people.sender, "onderweg.eml", "Subject: Onderweg\n\nJe pakket komt morgen.");
  await send(office, people.sender, { file: [file], segment: "Kopers van vandaag" });
  await formSaying(office, people.sender, "wat je invulde is bewaard, en /servicemail check opent het weer");
  await ended(first, "SIGKILL");
  await sandbox.until(() => sandbox.control.connections() === 0);

  await startIn(folder, sandbox);
  await office.command("check");
  const again = formText(await formSaying(office, people.sender, "Dit was je aan het invullen"));
  expect(again).toContain("Bestand: onderweg.eml");
  expect(again).toContain("Kopers van vandaag");
  expect(office.cards()).toEqual([]);
  await send(office, people.sender, {});
  expect(textOf(await office.cardSaying("Onderwerp: Onderweg"))).toContain("Je pakket komt morgen.");
});
