import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { ActAnswer } from "../../src/sandbox/contract.ts";
import { noBrowser, type Window } from "./browser.ts";
import { everything } from "./everything.ts";
import { aMessage, aSight, asLars, type Fixture, openFixture } from "./fixture.ts";
import { withPage } from "./shown.ts";

const card = aMessage({ ts: "1732450020.000100", blocks: everything });

describe.skipIf(noBrowser !== null)("someone on the sandbox's page", () => {
  let fixture: Fixture;
  let page: Page;
  let visit: Window["visit"];
  withPage((shown) => ({ page, visit, fixture } = shown));
  beforeEach(async () => {
    const sight = aSight([card]);
    fixture.restart([sight, asLars(sight)]);
    await visit(`${fixture.url}/#as=U0SANNE&room=C0MAIL`);
  });

  it("runs a command of several lines by keyboard", async () => {
    await page.getByRole("textbox", { name: "Message #mailings" }).focus();
    await page.keyboard.type("/servicemail check Onderwerp: Je pakket");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("Het komt morgen.");
    await page.keyboard.press("Enter");
    expect(await fixture.act("command")).toEqual({
      as: "U0SANNE",
      do: "command",
      room: "C0MAIL",
      command: "/servicemail",
      text: "check Onderwerp: Je pakket\nHet komt morgen.",
    });
    await page.locator("#send[data-empty]").waitFor();
    expect(await page.locator("#words").inputValue()).toBe("");
  });

  it("says what does not begin with a slash", async () => {
    await page.locator("#words").fill("Goedemorgen, zie /servicemail");
    await page.getByRole("button", { name: "Send" }).click();
    expect(await fixture.act("say")).toEqual({
      as: "U0SANNE",
      do: "say",
      room: "C0MAIL",
      text: "Goedemorgen, zie /servicemail",
    });
  });

  it("fills the box with an example by one click and sends nothing yet", async () => {
    await page.getByRole("button", { name: "Parcel sent" }).click();
    expect(await page.locator("#words").inputValue()).toBe(
      "/servicemail check Onderwerp: Je pakket is onderweg\n\nJe pakket komt morgen.",
    );
    expect(fixture.acts.map((act) => act.do)).toEqual(["reload"]);
  });

  it.each([
    [{ is: "timed-out", why: "operation_timeout" }, "The app did not answer within three seconds (operation_timeout)."],
    [{ is: "no-app", why: null }, "No app is connected to this workspace, so nobody took this."],
    [{ is: "refused", why: "the room is closed" }, "The sandbox refused this (the room is closed)."],
  ] satisfies [ActAnswer, string][])(
    "keeps what was typed and reads why when the answer is %j",
    async (answer, sentence) => {
      fixture.answers.push(answer);
      await page.locator("#words").fill("/servicemail check hallo");
      await page.keyboard.press("Enter");
      await page.locator("#composer-failure", { hasText: sentence }).waitFor();
      expect(await page.locator("#words").inputValue()).toBe("/servicemail check hallo");
    },
  );

  it("clicks a button once while the act is under way, and reads under the message what went wrong", async () => {
    const answer = Promise.withResolvers<ActAnswer>();
    fixture.answers.push(answer.promise);
    const approve = page.getByRole("button", { name: "Approve", exact: true });
    await approve.click();
    expect(await fixture.act("click")).toEqual({
      as: "U0SANNE",
      do: "click",
      room: "C0MAIL",
      ts: card.ts,
      blockId: "decide",
      actionId: "approve",
    });
    expect(await approve.getAttribute("aria-disabled")).toBe("true");
    await approve.click({ force: true });
    await page.getByRole("button", { name: "Ask to revise" }).click({ force: true });
    answer.resolve({ is: "timed-out", why: null });
    const alert = page.locator("#messages").getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toBe("The app did not answer within three seconds.");
    expect(await approve.getAttribute("aria-disabled")).toBe(null);
    expect(fixture.acts.filter((act) => act.do === "click")).toHaveLength(1);
  });

  it("confirms what asks for it, and does nothing on Escape", async () => {
    await page.getByRole("button", { name: "Reject" }).click();
    const dialog = page.getByRole("alertdialog", { name: "Reject this draft?" });
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(fixture.acts.some((act) => act.do === "click")).toBe(false);
    await page.getByRole("button", { name: "Reject" }).click();
    expect(await dialog.innerText()).toContain("The sender hears why.");
    await dialog.getByRole("button", { name: "Reject" }).click();
    expect(await fixture.act("click")).toMatchObject({ actionId: "reject" });
  });

  it("chooses from a menu with the arrow keys, and leaves it with Escape", async () => {
    const more = page.getByRole("button", { name: "More actions" });
    await more.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("menu").count()).toBe(0);
    expect(await more.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await fixture.act("click")).toMatchObject({ blockId: "words", actionId: "more", choice: "withdraw" });
  });

  it("chooses from a list in a message, which shows the choice", async () => {
    await page.getByRole("button", { name: "Approve as…" }).click();
    await page.getByRole("menuitemradio", { name: "Marketing" }).click();
    expect(await fixture.act("click")).toMatchObject({ blockId: "decide", actionId: "as", choice: "marketing" });
    await page.getByRole("button", { name: "Marketing" }).waitFor();
  });

  it("keeps the keyboard on the message when the app draws it anew", async () => {
    await page.getByRole("button", { name: "Ask to revise" }).focus();
    const decided = [{ type: "header", block_id: "head", text: { type: "plain_text", text: "Approved by Lars" } }];
    fixture.show("U0SANNE", aSight([{ ...card, blocks: decided }]));
    await page.getByText("Approved by Lars").waitFor();
    expect(await page.evaluate("document.activeElement.dataset.ts")).toBe(card.ts);
  });

  it("sees the beginning of a tall message that was drawn anew after a click in it", async () => {
    const words = { type: "section", block_id: "long", text: { type: "plain_text", text: "line\n".repeat(120) } };
    const [, , , , , , , decide] = everything;
    const tall = { ...card, blocks: [words, decide ?? {}] };
    fixture.show("U0SANNE", aSight([tall]));
    await page.locator("#messages").getByText("line").waitFor();
    await page.getByRole("button", { name: "Approve", exact: true }).click();
    await fixture.act("click");
    const outcome = { type: "header", block_id: "head", text: { type: "plain_text", text: "Approved by Lars" } };
    fixture.show("U0SANNE", aSight([{ ...tall, blocks: [outcome, words] }]));
    const heading = page.getByRole("heading", { name: "Approved by Lars" });
    await heading.waitFor();
    const box = await heading.boundingBox();
    expect(box?.y).toBeGreaterThan(60);
    expect(box?.y).toBeLessThan(400);
  });

  it("hears a new message, sees unread marks elsewhere, and keeps what was being typed", async () => {
    await page.locator("#words").fill("half a sen");
    const [mailings, legal, ...rest] = aSight([
      card,
      aMessage({ ts: "1732450090.000100", user: "U0LARS", text: "Klaar!" }),
    ]).rooms;
    if (mailings === undefined || legal === undefined) throw new Error("The fixture lost its rooms.");
    const news = { ...legal, messages: [aMessage({ ts: "1732450091.000100", text: "A card" })] };
    fixture.show("U0SANNE", { rooms: [mailings, news, ...rest] });
    await page.getByText("Klaar!", { exact: true }).waitFor();
    expect(await page.locator("#announcer").textContent()).toBe("Lars Bakker: Klaar!");
    expect(await page.getByRole("link", { name: "legal 1 unread" }).count()).toBe(1);
    expect(await page.title()).toBe("(1) Sanne de Wit (Sender, CRM) – #mailings");
    expect(await page.locator("#words").inputValue()).toBe("half a sen");
  });

  it("reads what Slack itself says, once, and dismisses it", async () => {
    const notices = [{ id: 1, text: "/servicemial is not a valid command" }];
    fixture.answers.push(
      fixture.act("command").then(() => {
        fixture.sights.set("U0SANNE", aSight([card], { notices }));
        return { is: "refused", why: "/servicemial is not a valid command" };
      }),
    );
    await page.locator("#words").fill("/servicemial check");
    await page.locator("#words").press("Enter");
    await page.locator("#composer-failure", { hasText: "That was not done. What you typed is still here." }).waitFor();
    expect(await page.locator("#notices").getByText("/servicemial is not a valid command").count()).toBe(1);
    await page.getByRole("button", { name: "Dismiss this notice" }).click();
    expect(await page.locator("#notices li").count()).toBe(0);
  });

  it("becomes someone else through the column, which the address remembers", async () => {
    await page.getByRole("link", { name: /^Lars Bakker/ }).click();
    await page.locator("#acting", { hasText: "Lars Bakker" }).waitFor({ state: "attached" });
    expect(new URL(page.url()).hash).toBe("#as=U0LARS&room=C0MAIL");
    await page.getByRole("link", { name: "legal" }).click();
    await page.locator("#room-name", { hasText: "#legal" }).waitFor();
    await page.getByRole("link", { name: "old-campaigns" }).click();
    await page.getByText("This channel is archived").waitFor();
    expect(await page.locator("#words").isVisible()).toBe(false);
    await visit(page.url());
    expect(await page.title()).toContain("Lars Bakker (Lawyer) – #old-campaigns");
  });

  it("is told when the sandbox is gone", async () => {
    const brief = await openFixture([aSight([card])]);
    await visit(brief.url);
    await brief.close();
    await page
      .getByRole("status")
      .filter({ hasText: /sandbox/ })
      .waitFor();
    await page.locator("#words").fill("hallo");
    await page.keyboard.press("Enter");
    await page.locator("#composer-failure", { hasText: "The sandbox did not answer, so nothing was done." }).waitFor();
    expect(await page.locator("#words").inputValue()).toBe("hallo");
  });
});
