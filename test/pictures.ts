/** Runs the flow in a browser as a sender and as a lawyer, and saves what they saw: `npm run pictures [folder]`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { examples } from "../src/text/nl/examples.ts";
import { noBrowser, openBrowser, openWindow } from "./page/browser.ts";

if (noBrowser !== null) {
  console.error(noBrowser);
  process.exit(2);
}

const folder = process.argv[2] ?? "pictures";
const cli = new URL("../src/cli.ts", import.meta.url).pathname;
const env = { PATH: process.env["PATH"], LANG: "nl_NL.UTF-8", SERVICEMAIL_PORT: "0" };
const app = spawn(process.execPath, [cli, "start"], { env, stdio: ["ignore", "pipe", "inherit"] });
const browser = await openBrowser();
try {
  await mkdir(folder, { recursive: true });
  const { page, complaints } = await openWindow(browser, await addressOf(app.stdout));
  await flow(page).catch(async (failure: unknown) => {
    await picture(page, "failed");
    throw failure;
  });
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
} finally {
  await browser.close();
  app.kill("SIGTERM");
  await once(app, "exit");
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const said of output) {
    const [address] = /http:\/\/127\.0\.0\.1:\S+/.exec(String(said)) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error("the app ended without an address");
}

async function flow(page: Page): Promise<void> {
  const [delay, crisis] = examples;
  await as(page, "Sanne");
  await say(page, `/servicemail check ${delay.draft}`);
  await page.locator("#messages").getByText("juridisch heeft de kaart").waitFor();
  await picture(page, "1-command");
  await open(page, "servicemail");
  await page.locator("#messages").getByText("Juridisch heeft de kaart").waitFor();
  await picture(page, "2-result");
  await as(page, "Lieve");
  await open(page, "juridisch");
  await page.getByRole("button", { name: "Goedkeuren" }).waitFor();
  await picture(page, "3-card");
  await page.getByRole("button", { name: "Goedkeuren" }).click();
  await page.locator("#messages").getByText("Goedgekeurd als servicemail").first().waitFor();
  await picture(page, "4-approved");
  await as(page, "Sanne");
  await open(page, "servicemail");
  await page.locator("#messages").getByText("Goedgekeurd als servicemail").first().waitFor();
  await picture(page, "5-told");
  await open(page, "algemeen");
  await say(page, `/servicemail check ${crisis.draft}`);
  await as(page, "Lieve");
  await open(page, "juridisch");
  await page.getByRole("button", { name: "Vraag herziening" }).waitFor();
  await picture(page, "6-findings");
  await page.getByRole("button", { name: "Toon alles" }).last().click();
  await page.getByRole("dialog").getByText("De hele beoordeling").waitFor();
  await picture(page, "7-all");
  await page.getByRole("dialog").getByRole("button", { name: "Sluiten" }).last().click();
  await page.getByRole("button", { name: "Vraag de afzender" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("Wat verandert er voor de klant?");
  await picture(page, "8-ask");
  await page.getByRole("dialog").getByRole("button", { name: "Versturen" }).click();
  await page.locator("#messages").getByText("nog niet beantwoord").waitFor();
  await picture(page, "9-asked");
  await as(page, "Sanne");
  await open(page, "servicemail");
  await page.getByRole("button", { name: "Beantwoorden" }).waitFor();
  await picture(page, "10-question");
  await as(page, "Lieve");
  await open(page, "juridisch");
  await page.getByRole("button", { name: "Vraag herziening" }).click();
  await page
    .getByRole("dialog")
    .getByRole("textbox")
    .fill("Er verandert niets voor de lezer: stuur dit niet als servicemail.");
  await picture(page, "11-reason");
}

async function as(page: Page, name: string): Promise<void> {
  await page.locator("#people").getByText(name).first().click();
}

async function open(page: Page, room: string): Promise<void> {
  await page.locator("#column .rooms").getByText(room).first().click();
}

async function say(page: Page, text: string): Promise<void> {
  await page.locator("#words").fill(text);
  await page.getByRole("button", { name: "Send", exact: true }).click();
}

async function picture(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  console.log(path);
}
