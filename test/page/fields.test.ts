import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { Act, ActAnswer } from "../../src/sandbox/contract.ts";
import { noBrowser, type Window } from "./browser.ts";
import { aMessage, aSight, type Fixture } from "./fixture.ts";
import { withPage } from "./shown.ts";

const plain = (text: string) => ({ type: "plain_text", text });
const option = (value: string) => ({ text: plain(value), value });
const options = ["Delay", "Pause", "Price"].map(option);

const input = (id: string, element: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  type: "input",
  block_id: id,
  optional: true,
  label: plain(id),
  element: { action_id: id, ...element },
  ...more,
});
const heard = { dispatch_action: true };

const blocks = [
  input("kind", { type: "static_select", options }, heard),
  input("boxes", { type: "checkboxes", options }, heard),
  input("groups", {
    type: "multi_static_select",
    max_selected_items: 1,
    option_groups: [
      { label: plain("Customers"), options: [option("New"), option("Old")] },
      { label: plain("Others"), options: [option("Prospects")] },
    ],
  }),
  input("moment", { type: "datetimepicker", initial_date_time: 1_800_000_000 }),
  input("asked", { type: "plain_text_input" }, heard),
  input(
    "live",
    { type: "plain_text_input", dispatch_action_config: { trigger_actions_on: ["on_character_entered"] } },
    heard,
  ),
  input("quiet", { type: "plain_text_input" }),
  input("people", { type: "users_select" }),
  input("team", { type: "multi_users_select", initial_users: ["U0SANNE"] }),
  input("room", { type: "conversations_select" }),
  input("rich", { type: "rich_text_input" }),
];

const form = (more: readonly Record<string, unknown>[] = blocks) => ({
  id: "V0FORM",
  view: { type: "modal", title: plain("Questions"), submit: plain("Send"), blocks: more },
  errors: {},
  busy: false,
});

describe.skipIf(noBrowser !== null)("the fields of a form on the sandbox's page", () => {
  let fixture: Fixture;
  let page: Page;
  let visit: Window["visit"];
  withPage((shown) => ({ page, visit, fixture } = shown));
  beforeEach(async () => {
    fixture.restart([aSight([], { view: form() })]);
    await visit(`${fixture.url}/#as=U0SANNE`);
    await page.getByRole("dialog", { name: "Questions" }).waitFor();
  });

  const told = () =>
    fixture.acts.filter((act): act is Extract<Act, { do: "click-in-view" }> => act.do === "click-in-view");
  const send = () => page.getByRole("button", { name: "Send", exact: true }).last().click();

  it("tell the app of a change with everything that is filled in, when it asked for that", async () => {
    await page.getByLabel("quiet").fill("half");
    await page.getByLabel("kind").selectOption("Pause");
    expect(await fixture.act("click-in-view")).toMatchObject({
      viewId: "V0FORM",
      blockId: "kind",
      actionId: "kind",
      state: {
        kind: { kind: { type: "static_select", selected_option: option("Pause") } },
        quiet: { quiet: { type: "plain_text_input", value: "half" } },
      },
    });
    expect(told()).toHaveLength(1);
  });

  it("tell it of each of two quick changes, one after the other", async () => {
    const first = Promise.withResolvers<ActAnswer>();
    fixture.answers.push(first.promise);
    await page.getByLabel("kind").selectOption("Price");
    await fixture.act("click-in-view");
    await page.getByRole("checkbox", { name: "Delay" }).check();
    await page.getByRole("checkbox", { name: "Pause" }).check();
    expect(told()).toHaveLength(1);
    first.resolve({ is: "acknowledged", why: null });
    await expect.poll(() => told().length).toBe(3);
    expect(told().map(({ blockId }) => blockId)).toEqual(["kind", "boxes", "boxes"]);
    expect(told()[2]?.state?.["boxes"]).toEqual({
      boxes: { type: "checkboxes", selected_options: [option("Delay"), option("Pause")] },
    });
  });

  it("with text tell it at Enter, or at every sign, as it asked; Enter elsewhere sends the form", async () => {
    await page.getByLabel("asked").fill("hoi");
    expect(told()).toHaveLength(0);
    await page.getByLabel("asked").press("Enter");
    expect((await fixture.act("click-in-view")).state?.["asked"]).toMatchObject({ asked: { value: "hoi" } });
    await page.getByLabel("live").pressSequentially("ab");
    await expect.poll(() => told().length).toBe(3);
    expect(told()[2]?.state?.["live"]).toMatchObject({ live: { value: "ab" } });
    expect(fixture.acts.some((act) => act.do === "submit")).toBe(false);
    await page.getByLabel("quiet").press("Enter");
    await fixture.act("submit");
  });

  it("are sent in Slack's shapes, also those of the workspace itself", async () => {
    await page.getByRole("checkbox", { name: "Old" }).check();
    await page.getByLabel("people (optional)").selectOption({ label: "Lars Bakker" });
    await page.getByRole("group", { name: "team" }).getByRole("checkbox", { name: "Lars Bakker" }).check();
    await page.getByLabel("room (optional)").selectOption({ label: "legal" });
    await page.getByLabel("rich").fill("two\nlines");
    await send();
    expect((await fixture.act("submit")).state).toMatchObject({
      groups: { groups: { type: "multi_static_select", selected_options: [option("Old")] } },
      moment: { moment: { type: "datetimepicker", selected_date_time: 1_800_000_000 } },
      people: { people: { type: "users_select", selected_user: "U0LARS" } },
      team: { team: { type: "multi_users_select", selected_users: ["U0SANNE", "U0LARS"] } },
      room: { room: { type: "conversations_select", selected_conversation: "C0LEGAL" } },
      rich: {
        rich: {
          rich_text_value: {
            type: "rich_text",
            elements: [{ type: "rich_text_section", elements: [{ type: "text", text: "two\nlines" }] }],
          },
        },
      },
    });
  });

  it("hold a moment in the reader's own time", async () => {
    const moment = page.getByLabel("moment");
    const local = await page.evaluate<string>(
      "(() => { const at = new Date(1800003600000); return new Date(at - at.getTimezoneOffset() * 60000).toISOString().slice(0, 16); })()",
    );
    await moment.fill(local);
    await send();
    expect((await fixture.act("submit")).state["moment"]).toMatchObject({
      moment: { selected_date_time: 1_800_003_600 },
    });
  });

  it("name the groups of their choices, and take no more than fit", async () => {
    const groups = page.locator("[data-block='groups']");
    expect(await groups.locator(".choice-group").allTextContents()).toEqual(["Customers", "Others"]);
    await groups.getByRole("checkbox", { name: "New" }).check();
    await groups.getByRole("checkbox", { name: "Prospects" }).check();
    await send();
    expect(await groups.locator(".error").textContent()).toBe("⚠ Please choose at most 1.");
  });

  it("keep what they held under the same id when the app updates the form, and begin anew under another", async () => {
    const next = [
      input("quiet", { type: "plain_text_input", initial_value: "from the app" }),
      input("quiet-2", { type: "plain_text_input", initial_value: "from the app" }),
    ];
    fixture.show("U0SANNE", { view: form(next) });
    await page.getByLabel("quiet-2").waitFor();
    expect(await page.getByLabel("quiet", { exact: false }).first().inputValue()).toBe("");
    expect(await page.getByLabel("quiet-2").inputValue()).toBe("from the app");
  });

  it("of a message travel along when one of its buttons is pressed", async () => {
    const elements = [
      { type: "checkboxes", action_id: "which", options },
      { type: "button", action_id: "go", text: plain("Go") },
    ];
    const card = aMessage({ ts: "1732450020.000100", blocks: [{ type: "actions", block_id: "row", elements }] });
    fixture.restart([aSight([card])]);
    await visit(`${fixture.url}/#as=U0SANNE&room=C0MAIL`);
    await page.getByRole("checkbox", { name: "Price" }).check();
    await expect.poll(() => fixture.acts.filter((act) => act.do === "click").length).toBe(1);
    await page.locator("[aria-busy]").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Go" }).click();
    await expect.poll(() => fixture.acts.filter((act) => act.do === "click").length).toBe(2);
    const state = { row: { which: { type: "checkboxes", selected_options: [option("Price")] } } };
    expect(fixture.acts.filter((act) => act.do === "click")).toMatchObject([
      { actionId: "which", state },
      { actionId: "go", state },
    ]);
  });
});
