/**
 * Runs the flow in a browser as a sender and as a lawyer, in Dutch and in English, and saves what they saw:
 * `npm run pictures [folder]`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { parse } from "yaml";
import { strings, type Locale, type Strings } from "../src/text/locale.ts";
import { noBrowser, openBrowser, openWindow } from "./page/browser.ts";

if (noBrowser !== null) {
  console.error(noBrowser);
  process.exit(2);
}

/** What stands on the screen, and how to save it. */
interface Stage {
  readonly page: Page;
  readonly locale: Locale;
  readonly words: Strings;
  readonly picture: (name: string) => Promise<void>;
}

const cli = new URL("../src/cli.ts", import.meta.url).pathname;
const mails = new URL("./mails/", import.meta.url).pathname;
const folder = process.argv[2] ?? "pictures";
const browser = await openBrowser();
try {
  for (const locale of ["nl", "en"] as const) await inLanguage(browser, locale);
} finally {
  await browser.close();
}

async function inLanguage(window: Browser, locale: Locale): Promise<void> {
  const env = { PATH: process.env["PATH"], LANG: `${locale}.UTF-8`, SERVICEMAIL_PORT: "0" };
  const app = spawn(process.execPath, [cli, "start"], { env, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const { page, complaints } = await openWindow(window, await addressOf(app.stdout));
    await mkdir(join(folder, locale), { recursive: true });
    let taken = 0;
    const picture = async (name: string): Promise<void> => {
      const path = join(folder, locale, `${String(++taken).padStart(2, "0")}-${name}.png`);
      await page.screenshot({ path });
      console.log(path);
    };
    await flow({ page, locale, words: strings(locale), picture }).catch(async (failure: unknown) => {
      await picture("failed");
      throw failure;
    });
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
    await page.close();
  } finally {
    app.kill("SIGTERM");
    await once(app, "exit");
  }
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const said of output) {
    const [address] = /http:\/\/127\.0\.0\.1:\S+/.exec(String(said)) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error("the app ended without an address");
}

async function flow(stage: Stage): Promise<void> {
  await formFilled(stage);
  await approved(stage);
  await asked(stage);
}

/** The form, empty and with a mail and answers in it. */
async function formFilled({ page, locale, words, picture }: Stage): Promise<void> {
  const { form } = words;
  const { change, whyNecessary, segment, privacyContact } = await answersTo("delivery-times", locale);
  await as(page, "Sanne");
  await say(page, "/servicemail check");
  const dialog = page.getByRole("dialog");
  await dialog.getByText(form.checkTitle).first().waitFor();
  await picture("form");
  await dialog.locator("input[type=file]").setInputFiles(mailOf("delivery-times", locale));
  for (const [label, answer] of Object.entries({
    [form.ask.change]: change,
    [form.ask.whyNecessary]: whyNecessary,
    [form.ask.segment]: segment,
    [form.ask.privacyContact]: privacyContact,
  })) {
    const field = dialog.getByLabel(label);
    if ((await field.count()) > 0) await field.fill(String(answer));
  }
  await picture("form-filled");
  await dialog.getByText(form.neededBy).scrollIntoViewIfNeeded();
  await picture("form-end");
  await dialog.getByRole("button", { name: form.check, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

/** A mail that legal approves: result, card, what customer service gets. */
async function approved({ page, words, picture }: Stage): Promise<void> {
  const { card, start, answerSheet } = words;
  const messages = page.locator("#messages");
  await open(page, "servicemail");
  await messages.getByText(card.waiting("").slice(0, 30)).first().waitFor();
  await picture("result");
  await as(page, "Lieve");
  await open(page, start.legalChannel);
  await page.getByRole("button", { name: card.button.approve }).waitFor();
  await picture("card");
  await page.getByRole("button", { name: card.button.approve }).click();
  await messages.getByText(card.outcome.approved(card.as.service)).first().waitFor();
  await picture("card-approved");
  await as(page, "Sanne");
  await open(page, "servicemail");
  // What a decision sets going waits until it can no longer be undone.
  await messages.getByText(answerSheet.title).first().waitFor({ timeout: 90_000 });
  await picture("answer-sheet");
}

/** A mail about nothing: what was found, everything there is to see, and a question to its sender. */
async function asked({ page, words, picture }: Stage): Promise<void> {
  const { card, examples, form, start, talk } = words;
  const dialog = page.getByRole("dialog");
  await open(page, start.generalChannel);
  await say(page, `/servicemail check ${examples[1].draft}`);
  await open(page, "servicemail");
  await page.locator("#messages").getByText(card.waiting("").slice(0, 30)).nth(1).waitFor();
  await picture("result-findings");
  await as(page, "Lieve");
  await open(page, start.legalChannel);
  await page.getByRole("button", { name: card.button.askRevision }).waitFor();
  await picture("card-findings");
  await page.getByRole("button", { name: card.button.seeAll }).last().click();
  await dialog.getByText(card.all).waitFor();
  await picture("all");
  await dialog.getByRole("button", { name: form.close }).last().click();
  await page.getByRole("button", { name: talk.button.askSender }).click();
  await dialog.getByRole("textbox").fill(form.ask.change);
  await picture("ask");
  await dialog.getByRole("button", { name: form.send }).click();
  await page.locator("#messages").getByText(talk.open("Lieve de Wit")).waitFor();
  await picture("asked");
  await as(page, "Sanne");
  await open(page, "servicemail");
  await page.getByRole("button", { name: talk.button.answer }).waitFor();
  await picture("question");
  await as(page, "Lieve");
  await open(page, start.legalChannel);
  await page.getByRole("button", { name: card.button.askRevision }).click();
  await dialog.getByRole("textbox").fill(card.reviseHint);
  await picture("reason");
}

/** A mail of ours, and what its sender answers about it. */
function mailOf(name: string, locale: Locale): string {
  return join(mails, `${name}-${locale}.${locale === "nl" ? "eml" : "html"}`);
}

async function answersTo(name: string, locale: Locale): Promise<Readonly<Record<string, unknown>>> {
  return parse(await readFile(join(mails, `${name}-${locale}.servicemail.yml`), "utf8"));
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
