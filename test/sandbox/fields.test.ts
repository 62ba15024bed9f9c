import type { App } from "@slack/bolt";
import type { KnownBlock, ModalView } from "@slack/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isJson, objectIn, objectsIn } from "../../src/sandbox/json.ts";
import { type Bench, boltFor, openBench } from "./support.ts";

let bench: Bench;
let app: App;

beforeEach(async () => {
  bench = await openBench();
  app = boltFor(bench.sandbox);
});

afterEach(async () => {
  await app.stop();
  await bench.sandbox.close();
});

const plain = (text: string) => ({ type: "plain_text" as const, text });
const option = (value: string) => ({ text: plain(value.toUpperCase()), value });
const options = ["a", "b", "c"].map(option);

type Element = Extract<KnownBlock, { type: "input" }>["element"];

const input = (id: string, element: Element, more: object = {}): KnownBlock => ({
  type: "input",
  block_id: id,
  label: plain(id),
  optional: true,
  element: { ...element, action_id: id },
  ...more,
});

const fields: readonly KnownBlock[] = [
  input("kind", { type: "static_select", options }, { dispatch_action: true }),
  input("grouped", { type: "static_select", option_groups: [{ label: plain("G"), options }] }),
  input("many", { type: "multi_static_select", options, max_selected_items: 2 }, { dispatch_action: true }),
  input("boxes", { type: "checkboxes", options, initial_options: [option("a")] }, { dispatch_action: true }),
  input("one", { type: "radio_buttons", options }),
  input("day", { type: "datepicker" }),
  input("hour", { type: "timepicker" }),
  input("moment", { type: "datetimepicker" }, { dispatch_action: true }),
  input("size", { type: "number_input", is_decimal_allowed: false, min_value: "1", max_value: "10" }),
  input("mail", { type: "email_text_input" }),
  input("link", { type: "url_text_input" }),
  input("words", { type: "plain_text_input", initial_value: "begin" }),
  input("live", { type: "plain_text_input" }, { dispatch_action: true }),
];

const modal = (blocks: readonly KnownBlock[], more: object = {}): ModalView => ({
  type: "modal",
  callback_id: "form",
  title: plain("Vragen"),
  submit: plain("Klaar"),
  blocks: [...blocks],
  ...more,
});

/** A form on the sender's screen; the ids of forms opened so far. */
async function openForm(view: ModalView): Promise<string> {
  app.command("/open", async ({ ack, client, command }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view });
  });
  await app.start();
  await bench.sandbox.act({ as: "U0SENDER", do: "command", room: "C0GENERAL", command: "/open", text: "" });
  return (await bench.sandbox.until(() => bench.sandbox.see("U0SENDER").view)).id;
}

const seen = () => bench.sandbox.see("U0SENDER").view;
const state = (id: string, value: object) => ({ [id]: { [id]: value } });
const submit = (viewId: string, values: Record<string, Record<string, unknown>>) =>
  bench.sandbox.act({ as: "U0SENDER", do: "submit", viewId, state: values });
const change = (viewId: string, id: string, said: object) =>
  bench.sandbox.act({ as: "U0SENDER", do: "click-in-view", viewId, blockId: id, actionId: id, ...said });

describe("the state of a form", () => {
  it("is empty in Slack's way for each kind of field, and holds what a field began with", async () => {
    const submitted = Promise.withResolvers<unknown>();
    app.view("form", async ({ ack, view }) => {
      await ack();
      submitted.resolve(view.state.values);
    });
    await submit(await openForm(modal(fields)), {});
    expect(await submitted.promise).toEqual({
      kind: { kind: { type: "static_select", selected_option: null } },
      grouped: { grouped: { type: "static_select", selected_option: null } },
      many: { many: { type: "multi_static_select", selected_options: [] } },
      boxes: { boxes: { type: "checkboxes", selected_options: [option("a")] } },
      one: { one: { type: "radio_buttons", selected_option: null } },
      day: { day: { type: "datepicker", selected_date: null } },
      hour: { hour: { type: "timepicker", selected_time: null } },
      moment: { moment: { type: "datetimepicker", selected_date_time: null } },
      size: { size: { type: "number_input", value: null } },
      mail: { mail: { type: "email_text_input", value: null } },
      link: { link: { type: "url_text_input", value: null } },
      words: { words: { type: "plain_text_input", value: "begin" } },
      live: { live: { type: "plain_text_input", value: null } },
    });
  });

  it.each([
    ["size", { type: "number_input", value: "twee" }, "Please enter a valid number."],
    ["size", { type: "number_input", value: "2.5" }, "Please enter a whole number."],
    ["size", { type: "number_input", value: "11" }, "Please enter a number from 1 to 10."],
    ["mail", { type: "email_text_input", value: "noor" }, "Please enter a valid email address."],
    ["link", { type: "url_text_input", value: "shop" }, "Please enter a valid URL."],
    ["day", { type: "datepicker", selected_date: "2026-02-30" }, "Please enter a valid date."],
    ["many", { type: "multi_static_select", selected_options: options }, "Please choose at most 2."],
  ])("with %s as %j is not sent: %s", async (id, value, words) => {
    const viewId = await openForm(modal(fields));
    expect((await submit(viewId, state(id, value))).is).toBe("refused");
    expect(seen()?.errors).toEqual({ [id]: words });
  });
});

describe("a field that tells the app of every change", () => {
  /** The first actions that the app hears of, with the whole state at that moment. */
  function heardChange(): Promise<{ readonly actions: unknown; readonly values: unknown }> {
    return new Promise((resolve) => {
      app.action(/.*/u, async ({ ack, body }) => {
        await ack();
        if (body.type === "block_actions") {
          resolve({ actions: body.actions, values: body.view?.state.values });
        }
      });
    });
  }

  it("says what was chosen, beside everything else that is filled in", async () => {
    const heard = heardChange();
    const viewId = await openForm(modal(fields));
    const filled = state("words", { type: "plain_text_input", value: "half" });
    expect((await change(viewId, "kind", { choice: "b", state: filled })).is).toBe("acknowledged");
    const { actions, values } = await heard;
    expect(actions).toMatchObject([{ type: "static_select", action_id: "kind", selected_option: option("b") }]);
    expect(values).toMatchObject({
      kind: { kind: { selected_option: { value: "b" } } },
      words: { words: { value: "half" } },
    });
  });

  it.each([
    ["many", { type: "multi_static_select", selected_options: [option("a"), option("c")] }],
    ["boxes", { type: "checkboxes", selected_options: [] }],
    ["moment", { type: "datetimepicker", selected_date_time: 1_800_000_000 }],
    ["live", { type: "plain_text_input", value: "hallo" }],
  ])("may say %s by what is filled in", async (id, value) => {
    const heard = heardChange();
    await change(await openForm(modal(fields)), id, { state: state(id, value) });
    const { actions, values } = await heard;
    expect(actions).toMatchObject([{ action_id: id, ...value }]);
    expect(values).toMatchObject(state(id, value));
  });

  it("is the only one: another field says nothing before the form is submitted", async () => {
    const viewId = await openForm(modal(fields));
    expect((await change(viewId, "one", { choice: "a" })).is).toBe("refused");
    expect((await change(viewId, "words", { state: state("words", { value: "x" }) })).is).toBe("refused");
    expect((await change(viewId, "kind", {})).is).toBe("refused");
  });
});

describe("a form that the app updates", () => {
  it("keeps what was filled in under the same ids, also over what a field would begin with now", async () => {
    const submitted = Promise.withResolvers<unknown>();
    app.action("kind", async ({ ack, body, client }) => {
      await ack();
      if (body.type === "block_actions" && body.view !== undefined) {
        const again = fields.map((block) =>
          "element" in block && block.block_id === "words"
            ? input("words", { type: "plain_text_input", initial_value: "anders" })
            : block,
        );
        const fresh = input("words-2", { type: "plain_text_input", initial_value: "nieuw" });
        await client.views.update({ view_id: body.view.id, hash: body.view.hash, view: modal([...again, fresh]) });
      }
    });
    app.view("form", async ({ ack, view }) => {
      await ack();
      submitted.resolve(view.state.values);
    });
    const viewId = await openForm(modal(fields));
    await change(viewId, "kind", { choice: "c" });
    await bench.sandbox.until(() => objectsIn(seen()?.view ?? {}, "blocks").length > fields.length);
    await submit(viewId, {});
    expect(await submitted.promise).toMatchObject({
      kind: { kind: { selected_option: { value: "c" } } },
      words: { words: { value: "begin" } },
      "words-2": { "words-2": { value: "nieuw" } },
    });
  });

  it("loses to one who updated it first, by its hash, and is told when a pushed form is closed", async () => {
    const closed = Promise.withResolvers<unknown>();
    const errors: unknown[] = [];
    app.action("kind", async ({ ack, body, client }) => {
      await ack();
      if (body.type === "block_actions" && body.view !== undefined) {
        const { id, hash } = body.view;
        const update = { view_id: id, hash, view: modal(fields) };
        await client.views.update(update);
        errors.push(
          await client.views.update(update).catch((error: unknown) => objectIn(Object(error), "data")["error"]),
        );
        const pushed = modal([{ type: "divider" }], {
          notify_on_close: true,
          callback_id: "pushed",
          submit: undefined,
        });
        await client.views.push({ trigger_id: body.trigger_id, view: pushed });
      }
    });
    app.view({ type: "view_closed", callback_id: "pushed" }, async ({ ack, body }) => {
      await ack();
      closed.resolve(body);
    });
    const viewId = await openForm(modal(fields));
    await change(viewId, "kind", { choice: "a" });
    const top = await bench.sandbox.until(() => (seen()?.id === viewId ? null : seen()));
    expect(errors).toEqual(["hash_conflict"]);
    await bench.sandbox.act({ as: "U0SENDER", do: "close", viewId: top.id });
    expect(await closed.promise).toMatchObject({ type: "view_closed", view: { id: top.id, previous_view_id: viewId } });
    expect(seen()?.id).toBe(viewId);
  });
});

describe("a message with choices", () => {
  it("tells what is chosen in it when one of its buttons is pressed", async () => {
    const heard = Promise.withResolvers<unknown>();
    app.action("go", async ({ ack, body }) => {
      await ack();
      heard.resolve(body.type === "block_actions" ? body.state?.values : null);
    });
    await app.start();
    const elements = [
      { type: "checkboxes" as const, action_id: "which", options },
      { type: "button" as const, action_id: "go", text: plain("Verder") },
    ];
    const blocks = [{ type: "actions" as const, block_id: "row", elements }];
    const { ts } = await bench.web.chat.postMessage({ channel: "C0GENERAL", text: "kies", blocks });
    const value = { type: "checkboxes", selected_options: [option("b")] };
    const click = { as: "U0SENDER", do: "click", room: "C0GENERAL", ts: String(ts), blockId: "row" } as const;
    await bench.sandbox.act({ ...click, actionId: "go", state: { row: { which: value } } });
    const values = await heard.promise;
    expect(isJson(values) ? objectIn(values, "row")["which"] : null).toEqual(value);
  });
});
