import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { SandboxShortcut } from "../../src/sandbox/contract.ts";
import { noBrowser, type Window } from "./browser.ts";
import { aMessage, aSight, asLars, type Fixture } from "./fixture.ts";
import { withPage } from "./shown.ts";

const shortcuts: readonly SandboxShortcut[] = [
  { name: "Check as service mail", type: "message", callbackId: "check-message", description: "Checks this message" },
  { name: "Check a mail", type: "global", callbackId: "check-form", description: "Opens the form" },
];

const card = aMessage({ ts: "1732450020.000100", text: "A card" });
const reply = (seconds: number, text: string) =>
  aMessage({ ts: `17324500${seconds}.000100`, user: "U0LARS", text, threadTs: card.ts });

describe.skipIf(noBrowser !== null)("threads and shortcuts on the sandbox's page", () => {
  let fixture: Fixture;
  let page: Page;
  let visit: Window["visit"];
  withPage((shown) => ({ page, visit, fixture } = shown));
  beforeEach(async () => {
    const messages = [
      card,
      reply(30, "Why?"),
      reply(40, "And when?"),
      aMessage({ ts: "1732450050.000100", text: "Next" }),
    ];
    const sight = aSight(messages, { shortcuts });
    fixture.restart([sight, { ...asLars(sight), me: "U0LARS" }]);
    await visit(`${fixture.url}/#as=U0SANNE&room=C0MAIL`);
  });

  const lines = () =>
    page.locator("#messages .message").evaluateAll((all) => all.map((each) => each.getAttribute("data-ts")));
  const menuOf = (ts: string) =>
    page.locator(`[data-ts='${ts}']`).getByRole("button", { name: "Actions for this message" });

  it("a thread stands under its message, says how many answers it has, and folds", async () => {
    const fold = page.getByRole("button", { name: /^2 replies/ });
    expect(await fold.getAttribute("aria-expanded")).toBe("true");
    expect(await lines()).toHaveLength(4);
    await fold.focus();
    await page.keyboard.press("Enter");
    expect(await lines()).toEqual([card.ts, "1732450050.000100"]);
    expect(await fold.getAttribute("aria-expanded")).toBe("false");
    expect(await fold.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
    fixture.show(
      "U0SANNE",
      aSight([card, reply(30, "Why?"), reply(40, "And when?"), reply(60, "Hello?")], { shortcuts }),
    );
    const more = page.getByRole("button", { name: /^3 replies/ });
    await more.click();
    expect(await lines()).toHaveLength(4);
  });

  it("an answer goes into the thread until one leaves it, and no command does", async () => {
    await menuOf(card.ts).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Reply in thread" }).click();
    expect(await page.locator("#thread-bar").innerText()).toContain("Answering servicemail in a thread");
    await page.keyboard.type("/servicemail check");
    await page.keyboard.press("Enter");
    await page.locator("#composer-failure", { hasText: "/servicemail does not work in a thread" }).waitFor();
    await page.locator("#words").fill("Because of the storm");
    await page.keyboard.press("Enter");
    const said = { as: "U0SANNE", do: "say", room: "C0MAIL", text: "Because of the storm", threadTs: card.ts };
    expect(await fixture.act("say")).toEqual(said);
    await page.locator("#send[data-empty]").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("#thread-bar").isVisible()).toBe(false);
    await page.keyboard.type("For everyone");
    fixture.acts.length = 0;
    await page.keyboard.press("Enter");
    expect(await fixture.act("say")).toEqual({ as: "U0SANNE", do: "say", room: "C0MAIL", text: "For everyone" });
  });

  it("a message has the app's shortcuts in its menu, an answer in a thread as well", async () => {
    await menuOf("1732450030.000100").click();
    await page.getByRole("menuitem", { name: /^Check as service mail/ }).click();
    expect(await fixture.act("message-shortcut")).toEqual({
      as: "U0SANNE",
      do: "message-shortcut",
      room: "C0MAIL",
      ts: "1732450030.000100",
      callbackId: "check-message",
    });
  });

  it("what only one person sees, and what an outsider sees, has no shortcuts", async () => {
    const secret = aMessage({ ts: "1732450070.000100", text: "Only you", ephemeral: true });
    fixture.show("U0SANNE", aSight([card, secret], { shortcuts }));
    await page.locator(`[data-ts='${secret.ts}']`).waitFor();
    expect(await menuOf(secret.ts).count()).toBe(0);
    const outside = aSight([card], { shortcuts, me: "U0OTTO" });
    fixture.restart([outside]);
    await visit(`${fixture.url}/#as=U0OTTO&room=C0MAIL`);
    expect(await menuOf(card.ts).count()).toBe(0);
  });

  it("the shortcuts that stand for themselves are beside the message box", async () => {
    await page.getByRole("button", { name: "Shortcuts" }).click();
    const menu = page.getByRole("menu", { name: "Shortcuts" });
    expect(await menu.getByRole("menuitem").allTextContents()).toEqual([
      "Check a mailOpens the form",
      "Forward a mail hereSends a mail to the address of this channel",
    ]);
    await page.keyboard.press("Enter");
    expect(await fixture.act("shortcut")).toEqual({ as: "U0SANNE", do: "shortcut", callbackId: "check-form" });
  });

  it("a mail is forwarded to the channel from there", async () => {
    await page.getByRole("button", { name: "Shortcuts" }).click();
    await page.getByRole("menuitem", { name: /^Forward a mail/ }).click();
    const dialog = page.getByRole("dialog", { name: "Forward a mail" });
    await dialog.getByLabel("From").fill("Shop <a@shop.nl>");
    await dialog.getByLabel("Subject").fill("Your parcel");
    await dialog.getByRole("button", { name: "Forward" }).click();
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByLabel("Text", { exact: true }).fill("It comes tomorrow.\nReally.");
    await dialog.getByRole("button", { name: "Forward" }).click();
    expect(await fixture.act("forward-mail")).toEqual({
      as: "U0SANNE",
      do: "forward-mail",
      room: "C0MAIL",
      from: "Shop <a@shop.nl>",
      subject: "Your parcel",
      text: "It comes tomorrow.\nReally.",
    });
  });
});
