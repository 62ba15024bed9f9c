import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { ActAnswer, OpenView } from "../../src/sandbox/contract.ts";
import { noBrowser, type Window } from "./browser.ts";
import { everyField } from "./everything.ts";
import { aSight, type Fixture } from "./fixture.ts";
import { withPage } from "./shown.ts";

const open: OpenView = { id: "V0FORM", view: everyField, errors: {}, busy: false };

/** An option as the app wrote it. */
const option = (text: string, value: string) => ({ text: { type: "plain_text", text }, value });
/** A page of a long text, with a button to the next. */
const longText = (first: string): { blocks: Record<string, unknown>[] } & Record<string, unknown> => ({
  type: "modal",
  title: { type: "plain_text", text: "The draft" },
  blocks: [
    {
      type: "rich_text",
      block_id: first,
      elements: [{ type: "rich_text_preformatted", elements: [{ type: "text", text: `${first}\n`.repeat(90) }] }],
    },
    {
      type: "actions",
      block_id: "turn",
      elements: [{ type: "button", action_id: "next", text: { type: "plain_text", text: "Next page" } }],
    },
  ],
});

describe.skipIf(noBrowser !== null)("a form on the sandbox's page", () => {
  let fixture: Fixture;
  let page: Page;
  let visit: Window["visit"];
  withPage((shown) => ({ page, visit, fixture } = shown));
  beforeEach(async () => {
    fixture.restart([aSight([], { view: open })]);
    await visit(`${fixture.url}/#as=U0SANNE`);
    await page.getByRole("dialog", { name: "Revise the draft" }).waitFor();
  });

  async function fillIn() {
    await page.getByLabel("Subject").fill("Je pauze");
    await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "English" });
    await page.getByRole("radio", { name: "Service mail" }).check();
    await page.getByRole("checkbox", { name: "Customers", exact: true }).check();
    await page.getByLabel("Valid until").fill("2026-12-31");
    await page.getByLabel("How many readers").fill("1200");
  }
  const send = () => page.getByRole("button", { name: "Send" }).last().click();

  it("sends what was filled in as Slack's state", async () => {
    await fillIn();
    await send();
    expect(await fixture.act("submit")).toEqual({
      as: "U0SANNE",
      do: "submit",
      viewId: "V0FORM",
      state: {
        draft: { draft: { type: "plain_text_input", value: "Beste klant," } },
        subject: { subject: { type: "plain_text_input", value: "Je pauze" } },
        language: { language: { type: "static_select", selected_option: option("English", "en") } },
        as: {
          as: {
            type: "radio_buttons",
            selected_option: {
              ...option("Service mail", "service"),
              description: { type: "plain_text", text: "No opt-out needed" },
            },
          },
        },
        whom: {
          whom: {
            type: "checkboxes",
            selected_options: [{ text: { type: "mrkdwn", text: "*Customers*" }, value: "customers" }],
          },
        },
        until: { until: { type: "datepicker", selected_date: "2026-12-31" } },
        size: { size: { type: "number_input", value: "1200" } },
        file: { file: { type: "file_input", files: [] } },
        groups: { groups: { type: "multi_static_select", selected_options: [] } },
        moment: { moment: { type: "datetimepicker", selected_date_time: null } },
      },
    });
  });

  it("is not sent while something required is missing or wrong; says so beside the field and goes there", async () => {
    await page.getByRole("textbox", { name: "The draft" }).fill(" ");
    await page.getByLabel("Subject").fill("Hoi");
    await page.getByLabel("How many readers").fill("0");
    await send();
    expect(await page.locator(".input.wrong .error").allInnerTexts()).toEqual([
      "⚠ Please complete this required field.",
      "⚠ Please use at least 5 characters.",
      "⚠ Please complete this required field.",
      "⚠ Please enter 1 or more.",
    ]);
    const draft = page.getByRole("textbox", { name: "The draft" });
    expect(await draft.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
    expect(await draft.getAttribute("aria-invalid")).toBe("true");
    const described = (await draft.getAttribute("aria-describedby"))?.split(" ") ?? [];
    expect(await page.locator(`[id="${described.at(-1)}"]`).innerText()).toContain("required field");
    await page.keyboard.type("Beste klant");
    expect(await page.locator(".error").count()).toBe(3);
    expect(fixture.acts.some((act) => act.do === "submit")).toBe(false);
  });

  it("keeps what was typed, and the place in it, when the app finds fault or the page draws anew", async () => {
    await fillIn();
    const draft = page.getByRole("textbox", { name: "The draft" });
    await draft.fill("Beste klant, uw pauze gaat in.");
    await draft.evaluate((node) => node.setSelectionRange(5, 5));
    fixture.show("U0SANNE", {
      view: { ...open, view: { ...everyField, submit: { type: "plain_text", text: "Send again" } } },
    });
    await page.getByRole("button", { name: "Send again" }).waitFor();
    await page.keyboard.type("!");
    expect(await draft.inputValue()).toBe("Beste! klant, uw pauze gaat in.");
    fixture.show("U0SANNE", { view: { ...open, errors: { subject: "Say what happened." } } });
    await page.getByText("Say what happened.").waitFor();
    expect(await draft.inputValue()).toBe("Beste! klant, uw pauze gaat in.");
    expect(await page.getByRole("radio", { name: "Service mail" }).isChecked()).toBe(true);
    expect(await page.getByRole("checkbox", { name: "Customers", exact: true }).isChecked()).toBe(true);
    expect(await page.getByRole("combobox", { name: "Language" }).inputValue()).toBe("en");
    expect(await page.getByLabel("Subject").evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.type(".");
    expect(await page.getByText("Say what happened.").count()).toBe(0);
  });

  it("shows the same fault again when it is found again", async () => {
    await fillIn();
    const faulted = { view: { ...open, errors: { subject: "Say what happened." } } };
    fixture.show("U0SANNE", faulted);
    await page.getByText("Say what happened.").waitFor();
    await page.getByRole("textbox", { name: "Subject" }).fill("Je abonnement");
    expect(await page.getByText("Say what happened.").count()).toBe(0);
    await send();
    await page.getByText("Say what happened.").waitFor();
    expect(await page.getByRole("textbox", { name: "Subject" }).inputValue()).toBe("Je abonnement");
  });

  it("can be closed while the app has not answered", async () => {
    await fillIn();
    const answer = Promise.withResolvers<ActAnswer>();
    fixture.answers.push(answer.promise);
    await send();
    await fixture.act("submit");
    await page.keyboard.press("Escape");
    expect(await fixture.act("close")).toMatchObject({ viewId: "V0FORM" });
    answer.resolve({ is: "acknowledged", why: null });
  });

  it("cannot be sent twice while the app has not answered, and says what went wrong", async () => {
    await fillIn();
    const answer = Promise.withResolvers<ActAnswer>();
    fixture.answers.push(answer.promise);
    await send();
    await fixture.act("submit");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "Send" }).last().click({ force: true });
    answer.resolve({ is: "timed-out", why: null });
    await page
      .getByRole("dialog")
      .getByRole("alert")
      .filter({ hasText: "did not answer within three seconds" })
      .waitFor();
    expect(fixture.acts.filter((act) => act.do === "submit")).toHaveLength(1);
    await send();
    await page.locator("dialog .failure").waitFor({ state: "detached" });
    expect(fixture.acts.filter((act) => act.do === "submit")).toHaveLength(2);
  });

  it("holds the Tab key inside and closes with Escape, giving the keyboard back", async () => {
    await page.getByRole("button", { name: "Close" }).focus();
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Send");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.ariaLabel")).toBe("Close");
    await page.keyboard.press("Escape");
    expect(await fixture.act("close")).toEqual({ as: "U0SANNE", do: "close", viewId: "V0FORM" });
    fixture.show("U0SANNE", { view: null });
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await page.evaluate("document.activeElement.id")).toBe("words");
  });

  it("marks what is required, counts characters, and ties every label to its field", async () => {
    const dialog = page.getByRole("dialog");
    expect(await dialog.locator(".label").allInnerTexts()).toEqual(
      [
        "The draft *\n (required)",
        "Subject *\n (required)",
        "Language (optional)",
        "Send as *\n (required)",
        "For whom (optional)",
        "Valid until (optional)",
        "How many readers (optional)",
        "The original (optional)",
        "Which groups (optional)",
        "Sent at (optional)",
      ].map((label) => expect.stringContaining(label.split("\n")[0] ?? "")),
    );
    expect(await dialog.locator(".counter").allInnerTexts()).toEqual(["12 / 3000", "0 / 80"]);
    await page.getByLabel("Subject").fill("abc");
    expect(await dialog.locator(".counter").nth(1).innerText()).toBe("3 / 80");
    expect(await page.getByRole("radiogroup", { name: /^Send as/ }).count()).toBe(1);
    expect(await page.getByRole("group", { name: /^For whom/ }).count()).toBe(1);
    expect(await dialog.getByText("Warning:").count()).toBe(1);
  });

  it("is read from the top when its first field comes after a long text", async () => {
    const { blocks, ...approval } = longText("mail");
    const reason = { type: "plain_text_input", action_id: "reason" };
    const last = { type: "input", block_id: "reason", label: { type: "plain_text", text: "Why" }, element: reason };
    fixture.show("U0SANNE", { view: { ...open, id: "V0READ", view: { ...approval, blocks: [...blocks, last] } } });
    await page.getByRole("textbox", { name: "Why" }).waitFor();
    expect(await page.locator(".dialog-body").evaluate((node) => node.scrollTop)).toBe(0);
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H2");
  });

  it("turns a page by a button in it, read from the top, and remembers the page below when it is closed", async () => {
    await page.getByLabel("Subject").fill("Je pauze");
    fixture.show("U0SANNE", { view: { ...open, id: "V0NEXT", view: longText("one") } });
    await page.getByRole("button", { name: "Next page" }).click();
    expect(await fixture.act("click-in-view")).toMatchObject({ viewId: "V0NEXT", blockId: "turn", actionId: "next" });
    fixture.show("U0SANNE", { view: { ...open, id: "V0NEXT", view: longText("two") } });
    await page.getByText("two").first().waitFor();
    expect(await page.locator(".dialog-body").evaluate((node) => node.scrollTop)).toBe(0);
    fixture.show("U0SANNE", { view: open });
    await page.getByRole("dialog", { name: "Revise the draft" }).waitFor();
    expect(await page.getByLabel("Subject").inputValue()).toBe("Je pauze");
  });
});
