import { it } from "vitest";
import { openBrowser, openWindow, type Window } from "./browser.ts";
import { type Fixture, openFixture } from "./fixture.ts";

/** A window on the page, and the server that gives the page what it shows. */
export interface Shown extends Window {
  readonly fixture: Fixture;
}

// Opened once for all files that a worker runs: opening costs more than most tests of the page do.
const inWindow = it
  .extend("fixture", { scope: "worker" }, () => openFixture([]))
  .extend("shown", { scope: "worker" }, async ({ fixture }, { onCleanup }): Promise<Shown> => {
    const browser = await openBrowser();
    onCleanup(async () => {
      await browser.close();
      await fixture.close();
    });
    return { ...(await openWindow(browser)), fixture };
  });

/** Hands a group of tests the window and its server before the first of them, as the tests before them left both. */
export function withPage(take: (shown: Shown) => unknown): void {
  inWindow.beforeAll(async ({ shown }) => void (await take(shown)));
}
