import type { App } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenView } from "../../src/sandbox/contract.ts";
import { type Bench, boltFor, errorOf, openBench } from "./support.ts";

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

const form: ModalView = {
  type: "modal",
  callback_id: "reject",
  title: plain("Afwijzen"),
  submit: plain("Wijs af"),
  blocks: [
    {
      type: "input",
      block_id: "reason",
      label: plain("Waarom?"),
      element: { type: "plain_text_input", action_id: "text", multiline: true, max_length: 20 },
    },
    {
      type: "input",
      block_id: "as",
      label: plain("Als wat?"),
      element: {
        type: "radio_buttons",
        action_id: "choice",
        options: ["service", "marketing"].map((value) => ({ text: plain(value), value })),
        initial_option: { text: plain("service"), value: "service" },
      },
    },
    {
      type: "input",
      block_id: "note",
      optional: true,
      label: plain("Opmerking"),
      element: { type: "plain_text_input", action_id: "text" },
    },
    { type: "actions", block_id: "more", elements: [{ type: "button", action_id: "next", text: plain("Verder") }] },
  ],
};

/** Has the app open the form by a slash command, and gives the form as the sender sees it. */
async function openForm(view: ModalView = form): Promise<OpenView> {
  app.command("/open", async ({ ack, client, command }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view });
  });
  await app.start();
  await bench.sandbox.act({ as: "U0SENDER", do: "command", room: "C0GENERAL", command: "/open", text: "" });
  return bench.sandbox.until(() => bench.sandbox.see("U0SENDER").view);
}

const reason = (value: string) => ({ reason: { text: { type: "plain_text_input", value } } });
const seen = () => bench.sandbox.see("U0SENDER").view;
const submit = async (viewId: string, state: Record<string, Record<string, unknown>>) =>
  bench.sandbox.act({ as: "U0SENDER", do: "submit", viewId, state });

describe("a form", () => {
  it("is submitted with everything that is filled in and what it began with, and closes", async () => {
    const submitted = Promise.withResolvers<unknown>();
    app.view("reject", async ({ ack, body }) => {
      await ack();
      submitted.resolve(body);
    });
    const { id } = await openForm();
    expect(await submit(id, reason("te\nwervend"))).toEqual({ is: "acknowledged", why: null });
    expect(await submitted.promise).toMatchObject({
      type: "view_submission",
      user: { id: "U0SENDER", team_id: "T0SANDBOX" },
      view: {
        callback_id: "reject",
        state: {
          values: {
            reason: { text: { type: "plain_text_input", value: "te\nwervend" } },
            as: { choice: { type: "radio_buttons", selected_option: { value: "service" } } },
            note: { text: { type: "plain_text_input", value: null } },
          },
        },
      },
    });
    expect(seen()).toBeNull();
  });

  it("with an empty required field, or too much in one, is stopped before the app hears of it", async () => {
    const { id } = await openForm();
    const before = bench.sandbox.control.passages.length;
    expect((await submit(id, {})).is).toBe("refused");
    expect(seen()?.errors).toEqual({ reason: "Please complete this required field." });
    await submit(id, reason("x".repeat(21)));
    expect(seen()?.errors).toEqual({ reason: "This field can hold at most 20 characters." });
    expect(bench.sandbox.control.passages.length).toBe(before);
  });

  it("stays open with the errors that the app gives, and only for its own inputs", async () => {
    const answers = [
      { response_action: "errors", errors: { reason: "Leg uit" } },
      { response_action: "errors", errors: { reason: "Leg meer uit", more: "geen invoerveld" } },
    ] as const;
    let turn = 0;
    app.view("reject", async ({ ack }) => ack(answers[turn++]));
    const { id } = await openForm();
    await submit(id, reason("nee"));
    expect(seen()).toMatchObject({ id, errors: { reason: "Leg uit" }, busy: false });
    await submit(id, reason("nee"));
    expect(seen()?.errors).toEqual({});
    expect(bench.sandbox.see("U0SENDER").notices).toHaveLength(1);
  });

  it("is updated, pushed upon and cleared as the app answers", async () => {
    const next = { ...form, title: plain("Tweede") };
    app.view("reject", async ({ ack, view }) => {
      const title = view.title.text;
      if (title === "Afwijzen") {
        await ack({ response_action: "update", view: next });
      } else if (title === "Tweede") {
        await ack({ response_action: "push", view: { ...form, title: plain("Derde") } });
      } else {
        await ack({ response_action: "clear" });
      }
    });
    const { id } = await openForm();
    await submit(id, reason("een"));
    expect(seen()).toMatchObject({ id, view: { title: { text: "Tweede" } } });
    await submit(id, {});
    const top = await bench.sandbox.until(() => seen());
    expect(top).toMatchObject({ view: { title: { text: "Derde" } } });
    await submit(top.id, reason("drie"));
    expect(seen()).toBeNull();
  });

  it("that the app answers with a form Slack refuses stays as it was, with Slack's own word", async () => {
    app.view("reject", async ({ ack }) =>
      ack({ response_action: "update", view: { ...form, title: plain("x".repeat(25)) } }),
    );
    const { id } = await openForm();
    await submit(id, reason("nee"));
    expect(seen()).toMatchObject({ id, view: { title: { text: "Afwijzen" } } });
    expect(bench.sandbox.see("U0SENDER").notices[0]?.text).toBe("We had some trouble connecting. Try again?");
  });

  it("that is not acknowledged in time stays open and can be submitted again", async () => {
    const hearing = Promise.withResolvers<void>();
    app.view("reject", async () => hearing.resolve());
    const { id } = await openForm();
    const heard = submit(id, reason("nee"));
    await hearing.promise;
    expect(seen()?.busy).toBe(true);
    expect((await submit(id, reason("nee"))).is).toBe("refused");
    bench.clock.wind(3_000);
    expect((await heard).is).toBe("timed-out");
    expect(seen()?.busy).toBe(false);
  });

  it("that the app pushes upon while it is submitted is closed by the acknowledgement, the pushed one stays", async () => {
    app.view("reject", async ({ ack, body, client }) => {
      if (body.view.title.text === "Afwijzen") {
        const trigger_id = body.type === "view_submission" ? body.trigger_id : "";
        await client.views.push({ trigger_id, view: { ...form, title: plain("Erop") } });
      }
      await ack();
    });
    const { id } = await openForm();
    await submit(id, reason("nee"));
    const pushed = await bench.sandbox.until(() => seen());
    expect(pushed).toMatchObject({ view: { title: { text: "Erop" } }, busy: false });
    await submit(pushed.id, reason("nee"));
    expect(seen()).toBeNull();
  });

  it("is lost when the page is loaded again, also while the app still thinks about it", async () => {
    const hearing = Promise.withResolvers<() => Promise<void>>();
    app.view("reject", async ({ ack }) => hearing.resolve(async () => ack()));
    const { id } = await openForm();
    const submitted = submit(id, reason("nee"));
    const acknowledge = await hearing.promise;
    await bench.sandbox.act({ as: "U0SENDER", do: "reload" });
    await acknowledge();
    expect((await submitted).is).toBe("acknowledged");
    expect(seen()).toBeNull();
    expect(await errorOf(bench.web.views.update({ view_id: id, view: form }))).toBe("not_found");
  });

  it("tells the app of a click in it, with what is filled in so far, and may be updated by hash", async () => {
    const clicked = Promise.withResolvers<{ id: string; hash: string; state: unknown }>();
    app.action("next", async ({ ack, body }) => {
      await ack();
      if (body.type === "block_actions" && body.view !== undefined) {
        clicked.resolve({ id: body.view.id, hash: body.view.hash, state: body.view.state });
      }
    });
    const { id } = await openForm();
    const click = { as: "U0SENDER", do: "click-in-view", viewId: id, blockId: "more", actionId: "next" } as const;
    await bench.sandbox.act({ ...click, state: reason("half") });
    const { hash, state } = await clicked.promise;
    expect(state).toMatchObject({ values: reason("half") });
    const update = { view_id: id, hash, view: form };
    expect(await errorOf(bench.web.views.update(update))).toBeUndefined();
    expect(await errorOf(bench.web.views.update(update))).toBe("hash_conflict");
  });

  it("tells the app that it was closed only when the app asked for that", async () => {
    const closed = Promise.withResolvers<unknown>();
    app.view({ type: "view_closed", callback_id: "reject" }, async ({ ack, body }) => {
      await ack();
      closed.resolve(body);
    });
    const { id } = await openForm({ ...form, notify_on_close: true });
    expect(await bench.sandbox.act({ as: "U0SENDER", do: "close", viewId: id })).toMatchObject({ is: "acknowledged" });
    expect(await closed.promise).toMatchObject({ type: "view_closed", is_cleared: false, view: { id } });
    expect(seen()).toBeNull();
  });
});

/** Runs a command and gives its trigger. */
async function newTrigger(): Promise<string> {
  const trigger = Promise.withResolvers<string>();
  app.command("/form", async ({ ack, command }) => {
    await ack();
    trigger.resolve(command.trigger_id);
  });
  await app.start();
  await bench.sandbox.act({ as: "U0SENDER", do: "command", room: "C0GENERAL", command: "/form", text: "" });
  return trigger.promise;
}

async function open(trigger_id: string): Promise<unknown> {
  return errorOf(bench.web.views.open({ trigger_id, view: form }));
}

describe("the right to open a form", () => {
  it("expires after three seconds", async () => {
    const trigger = await newTrigger();
    bench.clock.wind(3_001);
    expect(await open(trigger)).toBe("expired_trigger_id");
  });

  it("is used up by one form, not by a form that Slack refuses", async () => {
    const trigger = await newTrigger();
    const refused = bench.web.views.open({ trigger_id: trigger, view: { ...form, blocks: [], title: plain("") } });
    expect(await errorOf(refused)).toBe("invalid_arguments");
    expect(await open(trigger)).toBeUndefined();
    expect(await open(trigger)).toBe("exchanged_trigger_id");
    expect(await open("1.2.abc")).toBe("invalid_trigger_id");
  });

  it("stacks three forms at most, and only from inside a form", async () => {
    const errors: unknown[] = [];
    app.action("next", async ({ ack, body, client }) => {
      const trigger_id = body.type === "block_actions" ? body.trigger_id : "";
      errors.push(await errorOf(client.views.push({ trigger_id, view: form })));
      await ack();
    });
    const trigger = await newTrigger();
    expect(await errorOf(bench.web.views.push({ trigger_id: trigger, view: form }))).toBe("not_found");
    const { id } = await openForm();
    for (const viewId of [() => id, () => seen()?.id ?? "", () => seen()?.id ?? ""]) {
      const click = { as: "U0SENDER", do: "click-in-view", blockId: "more", actionId: "next" } as const;
      await bench.sandbox.act({ ...click, viewId: viewId() });
    }
    expect(errors).toEqual([undefined, undefined, "push_limit_reached"]);
  });
});
