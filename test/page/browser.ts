import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";

const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Why the page cannot be tried in a browser here; null when it can. */
export const noBrowser: string | null = existsSync(path)
  ? null
  : `no Chromium at ${path}; name one in CHROMIUM to run this`;

if (noBrowser !== null) console.warn(`Skipped: ${noBrowser}.`);

/** A headless Chromium that stays on this machine. */
export async function openBrowser(): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath: path, args });
}

/** The size of a window, unless a test says otherwise. */
export const roomy = { width: 1180, height: 860 };

/** A window on the page, and everything that went wrong in it: errors, refused content, requests to elsewhere. */
export interface Window {
  readonly page: Page;
  readonly complaints: string[];
  /** Goes to an address and waits until the page has drawn a room. */
  readonly visit: (url: string) => Promise<void>;
}

/** Opens a window, on an address when one is given; opening is slow, so the tests of one file share one and visit. */
export async function openWindow(browser: Browser, url?: string): Promise<Window> {
  const page = await browser.newPage({ viewport: roomy });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).hostname !== "127.0.0.1") {
      complaints.push(`asked for ${request.url()}`);
    }
  });
  const visit = async (address: string): Promise<void> => {
    if (page.url().startsWith("http")) await page.evaluate("localStorage.clear()");
    // Another address with only another hash would not load the page again.
    await page.goto("about:blank");
    complaints.length = 0;
    await page.goto(address);
    await page.locator("#room-name:not(:empty)").waitFor();
  };
  if (url !== undefined) await visit(url);
  return { page, complaints, visit };
}
