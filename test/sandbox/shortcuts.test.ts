import type { App } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SandboxShortcut } from "../../src/sandbox/contract.ts";
import { type Bench, boltFor, errorOf, lastMessage, openBench, roomOf, scopes } from "./support.ts";

let bench: Bench;
let app: App;

const shortcuts: readonly SandboxShortcut[] = [
  { name: "Check as service mail", type: "message", callbackId: "check-message", description: "Checks a message" },
  { name: "Check a mail", type: "global", callbackId: "check-form", description: "Opens the form" },
];

beforeEach(async () => {
  bench = await openBench({ shortcuts });
  app = boltFor(bench.sandbox);
});

afterEach(async () => {
  await app.stop();
  await bench.sandbox.close();
});

const view = {
  type: "modal" as const,
  title: { type: "plain_text" as const, text: "Een mail" },
  blocks: [{ type: "divider" as const }],
};

async function said(text: string, room = "C0GENERAL", as = "U0SENDER"): Promise<string> {
  await bench.sandbox.act({ as, do: "say", room, text });
  return lastMessage(bench.sandbox, as, room).ts;
}

const use = (ts: string, change: Record<string, string> = {}) =>
  bench.sandbox.act({
    as: "U0SENDER",
    do: "message-shortcut",
    callbackId: "check-message",
    room: "C0GENERAL",
    ts,
    ...change,
  });

/** What the app hears of the next shortcut. */
function heardShortcut(): Promise<unknown> {
  return new Promise((resolve) => {
    app.shortcut(/^check-/u, async ({ ack, body }) => {
      await ack();
      resolve(body);
    });
  });
}

describe("a shortcut on a message", () => {
  it("hands the app the whole message, as Slack writes what a person typed", async () => {
    const heard = heardShortcut();
    await app.start();
    const ts = await said("Onderwerp: 20% & meer <b>\n\nZie https://shop.nl/a?b=1&c=2.");
    expect(await use(ts)).toEqual({ is: "acknowledged", why: null });
    expect(await heard).toMatchObject({
      type: "message_action",
      callback_id: "check-message",
      trigger_id: expect.any(String),
      response_url: expect.stringContaining("/respond/"),
      message_ts: ts,
      channel: { id: "C0GENERAL", name: "general" },
      user: { id: "U0SENDER", team_id: "T0SANDBOX", name: "noor.de.vries" },
      team: { id: "T0SANDBOX", domain: "sandbox" },
      message: {
        type: "message",
        ts,
        user: "U0SENDER",
        text: "Onderwerp: 20% &amp; meer &lt;b&gt;\n\nZie <https://shop.nl/a?b=1&amp;c=2>.",
        blocks: [
          {
            type: "rich_text",
            elements: [
              {
                type: "rich_text_section",
                elements: [
                  { type: "text", text: "Onderwerp: 20% & meer <b>\n\nZie " },
                  { type: "link", url: "https://shop.nl/a?b=1&c=2" },
                  { type: "text", text: "." },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it("carries the files of the message, and what is left of a deleted one", async () => {
    const heard = heardShortcut();
    await app.start();
    const [kept, gone] = ["brief.eml", "weg.eml"].map((name) => bench.sandbox.control.putFile("U0SENDER", name, "x"));
    const files = [String(kept), String(gone)];
    await bench.sandbox.act({ as: "U0SENDER", do: "say", room: "C0GENERAL", text: "", files });
    bench.sandbox.control.deleteFile(String(gone));
    await use(lastMessage(bench.sandbox, "U0SENDER", "C0GENERAL").ts);
    expect(await heard).toMatchObject({
      message: {
        text: "",
        upload: true,
        files: [
          { id: kept, name: "brief.eml" },
          { id: gone, mode: "tombstone" },
        ],
      },
    });
  });

  it("carries a forwarded mail from Slackbot, also in a room where the app is not", async () => {
    const heard = heardShortcut();
    await app.start();
    const mail = { from: { address: "crm@shop.nl" }, subject: "Uw pakket", text: "Beste klant" };
    const { ts, file } = bench.sandbox.control.forwardMail("C0OTHER", mail);
    await use(ts, { as: "U0LEGAL", room: "C0OTHER" });
    expect(await heard).toMatchObject({
      message: { user: "USLACKBOT", files: [{ id: file, filetype: "email", plain_text: "Beste klant" }] },
    });
  });

  it("opens a form, and answers beside the message without replacing it", async () => {
    app.shortcut(
      { callback_id: "check-message", type: "message_action" },
      async ({ ack, client, shortcut, respond }) => {
        await ack();
        await client.views.open({ trigger_id: shortcut.trigger_id, view });
        await respond({ text: "begonnen", replace_original: true });
      },
    );
    await app.start();
    const ts = await said("een mail");
    await use(ts);
    await bench.sandbox.until(() => roomOf(bench.sandbox, "U0SENDER", "C0GENERAL").messages.length === 2);
    const [first, second] = roomOf(bench.sandbox, "U0SENDER", "C0GENERAL").messages;
    expect([first?.text, second?.text, second?.ephemeral]).toEqual(["een mail", "begonnen", true]);
    expect(bench.sandbox.see("U0SENDER").view).toMatchObject({ view: { title: { text: "Een mail" } } });
  });

  it("is not offered to outsiders, on what one does not see, nor by a name the app does not have", async () => {
    await app.start();
    const ts = await said("geheim", "C0SECRET", "U0LEGAL");
    expect((await use(ts, { room: "C0SECRET" })).is).toBe("refused");
    expect((await use(await said("hoi"), { callbackId: "check-form" })).is).toBe("refused");
    const open = await said("hoi", "C0LEGAL", "U0LEGAL");
    expect((await use(open, { room: "C0LEGAL", as: "U0OUT" })).is).toBe("refused");
    const { message_ts } = await bench.web.chat.postEphemeral({ channel: "C0GENERAL", user: "U0SENDER", text: "sst" });
    expect((await use(String(message_ts))).is).toBe("refused");
  });

  it("that nobody answers in time leaves Slack's own word to who used it", async () => {
    const hearing = Promise.withResolvers<void>();
    app.shortcut("check-message", async () => hearing.resolve());
    await app.start();
    const used = use(await said("een mail"));
    await hearing.promise;
    bench.clock.wind(3_000);
    expect(await used).toEqual({ is: "timed-out", why: "operation_timeout" });
    expect(bench.sandbox.see("U0SENDER").notices[0]?.text).toContain("Check as service mail");
  });
});

describe("a shortcut that stands for itself", () => {
  const global = { as: "U0SENDER", do: "shortcut", callbackId: "check-form" } as const;

  it("tells the app who used it, and no place", async () => {
    const heard = heardShortcut();
    await app.start();
    expect((await bench.sandbox.act(global)).is).toBe("acknowledged");
    const body = await heard;
    expect(body).toMatchObject({
      type: "shortcut",
      callback_id: "check-form",
      user: { id: "U0SENDER", username: "noor.de.vries", team_id: "T0SANDBOX" },
    });
    expect(body).not.toHaveProperty("channel");
    expect(body).not.toHaveProperty("response_url");
  });

  it("may come with a trigger that has already expired, when a test asks for that", async () => {
    const errors: unknown[] = [];
    app.shortcut("check-form", async ({ ack, client, shortcut }) => {
      errors.push(await errorOf(client.views.open({ trigger_id: shortcut.trigger_id, view })));
      await ack();
    });
    await app.start();
    bench.sandbox.control.expireTriggers();
    await bench.sandbox.act(global);
    await bench.sandbox.act(global);
    expect(errors).toEqual(["expired_trigger_id", undefined]);
  });

  it("does not exist without the scope for commands, and each person sees which there are", async () => {
    const mute = await openBench({ shortcuts, scopes: scopes.filter((scope) => scope !== "commands") });
    expect((await mute.sandbox.act(global)).is).toBe("refused");
    await mute.sandbox.close();
    expect(bench.sandbox.see("U0SENDER").shortcuts).toEqual(shortcuts);
  });
});

describe("what people say", () => {
  it("may be an answer in a thread, which the app may start and add to", async () => {
    const { ts } = await bench.web.chat.postMessage({ channel: "C0GENERAL", text: "kaart" });
    const reply = { as: "U0SENDER", do: "say", room: "C0GENERAL", text: "waarom?" } as const;
    expect((await bench.sandbox.act({ ...reply, threadTs: String(ts) })).is).toBe("acknowledged");
    await bench.web.chat.postMessage({ channel: "C0GENERAL", text: "daarom", thread_ts: String(ts) });
    const answer = roomOf(bench.sandbox, "U0LEGAL", "C0GENERAL").messages;
    expect(answer.map(({ text, threadTs }) => [text, threadTs])).toEqual([
      ["kaart", null],
      ["waarom?", ts],
      ["daarom", ts],
    ]);
    // An answer to an answer belongs to the same thread.
    await bench.sandbox.act({ ...reply, threadTs: String(answer[1]?.ts) });
    expect(lastMessage(bench.sandbox, "U0LEGAL", "C0GENERAL").threadTs).toBe(ts);
    expect((await bench.sandbox.act({ ...reply, threadTs: "1.000001" })).is).toBe("refused");
  });

  it("cannot notify everyone by writing Slack's own marks, and cannot be nothing", async () => {
    await said("<!channel> hoi");
    expect(lastMessage(bench.sandbox, "U0LEGAL", "C0GENERAL").text).toBe("&lt;!channel&gt; hoi");
    const nothing = { as: "U0SENDER", do: "say", room: "C0GENERAL", text: " \n" } as const;
    expect((await bench.sandbox.act(nothing)).is).toBe("refused");
  });
});

describe("users.info", () => {
  it("leaves out a locale that a test has made Slack forget", async () => {
    bench.sandbox.control.forgetLocale("U0SENDER");
    const { user } = await bench.web.users.info({ user: "U0SENDER", include_locale: true });
    expect(user).not.toHaveProperty("locale");
    expect((await bench.web.users.info({ user: "U0LEGAL", include_locale: true })).user).toHaveProperty("locale");
  });
});
