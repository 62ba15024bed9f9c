import type { App } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bench, boltFor, errorOf, lastMessage, openBench, roomOf } from "./support.ts";

let bench: Bench;
let app: App;

beforeEach(async () => {
  bench = await openBench({ commands: ["/check"] });
  app = boltFor(bench.sandbox);
});

afterEach(async () => {
  await app.stop();
  await bench.sandbox.close();
});

const runCheck = { as: "U0SENDER", do: "command", room: "C0GENERAL", command: "/check", text: "een mail" } as const;

const card = [
  { type: "section", text: { type: "mrkdwn", text: "Een concept" } },
  {
    type: "actions",
    block_id: "decide",
    elements: [
      { type: "button", action_id: "approve", text: { type: "plain_text", text: "Akkoord" }, value: "draft-1" },
      {
        type: "static_select",
        action_id: "pick",
        placeholder: { type: "plain_text", text: "Kies" },
        options: [
          { text: { type: "plain_text", text: "Een" }, value: "1" },
          { text: { type: "plain_text", text: "Twee" }, value: "2" },
        ],
      },
    ],
  },
];

const click = { as: "U0LEGAL", do: "click", room: "C0LEGAL", blockId: "decide", actionId: "approve" } as const;

describe("a slash command", () => {
  it("reaches the app, which acknowledges it and answers at the response_url", async () => {
    app.command("/check", async ({ command, ack, respond }) => {
      await ack();
      await respond({ text: `gehoord: ${command.text}` });
    });
    await app.start();
    expect(await bench.sandbox.act(runCheck)).toEqual({ is: "acknowledged", why: null });
    await bench.sandbox.until(() => roomOf(bench.sandbox, "U0SENDER", "C0GENERAL").messages.length === 1);
    expect(lastMessage(bench.sandbox, "U0SENDER", "C0GENERAL")).toMatchObject({
      text: "gehoord: een mail",
      ephemeral: true,
    });
    expect(roomOf(bench.sandbox, "U0LEGAL", "C0GENERAL").messages).toEqual([]);
  });

  it("may be answered in the acknowledgement itself, for everyone when the app says so", async () => {
    app.command("/check", async ({ ack }) => ack({ response_type: "in_channel", text: "allemaal" }));
    await app.start();
    await bench.sandbox.act(runCheck);
    expect(lastMessage(bench.sandbox, "U0LEGAL", "C0GENERAL")).toMatchObject({ text: "allemaal", ephemeral: false });
  });

  it("that is not acknowledged within three seconds times out, and Slack says so to who ran it", async () => {
    const hearing = Promise.withResolvers<() => Promise<void>>();
    app.command("/check", async ({ ack }) => hearing.resolve(async () => ack("te laat")));
    await app.start();
    const heard = bench.sandbox.act(runCheck);
    const acknowledge = await hearing.promise;
    bench.clock.wind(3_000);
    expect(await heard).toEqual({ is: "timed-out", why: "operation_timeout" });
    expect(bench.sandbox.see("U0SENDER").notices).toEqual([
      { id: 1, text: '/check failed with the error "operation_timeout"' },
    ]);
    await acknowledge();
    await bench.sandbox.until(() => bench.sandbox.control.passages.some(({ outcome }) => outcome.includes("too late")));
    expect(roomOf(bench.sandbox, "U0SENDER", "C0GENERAL").messages).toEqual([]);
  });

  it("fails at once when no app is connected", async () => {
    expect(await bench.sandbox.act(runCheck)).toEqual({ is: "no-app", why: "dispatch_failed" });
    expect(bench.sandbox.see("U0SENDER").notices).toHaveLength(1);
  });

  it("that the app does not have is refused by Slack itself", async () => {
    const answer = await bench.sandbox.act({ ...runCheck, command: "/chekc" });
    expect(answer.is).toBe("refused");
    expect(bench.sandbox.see("U0SENDER").notices[0]?.text).toContain("/chekc is not a valid command");
  });

  it("does not exist for people from another workspace, and needs a room they see", async () => {
    expect((await bench.sandbox.act({ ...runCheck, as: "U0OUT", room: "C0LEGAL" })).is).toBe("refused");
    expect((await bench.sandbox.act({ ...runCheck, room: "C0SECRET" })).is).toBe("refused");
    expect((await bench.sandbox.act({ ...runCheck, as: "U0GONE" })).is).toBe("refused");
  });

  it("cannot be run in a public channel that one only looks into, nor in an archived one", async () => {
    expect(roomOf(bench.sandbox, "U0SENDER", "C0LEGAL").messages).toEqual([]);
    const say = { as: "U0SENDER", do: "say", room: "C0LEGAL", text: "hoi" } as const;
    expect((await bench.sandbox.act({ ...runCheck, room: "C0LEGAL" })).is).toBe("refused");
    expect((await bench.sandbox.act(say)).is).toBe("refused");
    bench.sandbox.control.join("C0LEGAL", "U0SENDER");
    expect((await bench.sandbox.act(say)).is).toBe("acknowledged");
    bench.sandbox.control.archive("C0LEGAL");
    expect((await bench.sandbox.act(say)).is).toBe("refused");
  });

  it("is unknown when the app was installed without the scope for commands", async () => {
    const mute = await openBench({ scopes: ["chat:write"] });
    expect((await mute.sandbox.act(runCheck)).why).toContain("/check is not a valid command");
    await mute.sandbox.close();
  });
});

describe("a message of the app", () => {
  it("is posted, clicked and redrawn for everyone", async () => {
    app.action("approve", async ({ ack, body, client }) => {
      await ack();
      if (body.type === "block_actions" && body.message !== undefined) {
        const { ts } = body.message;
        await client.chat.update({ channel: "C0LEGAL", ts, text: `door ${body.user.id}`, blocks: [] });
      }
    });
    await app.start();
    const posted = await bench.web.chat.postMessage({ channel: "C0LEGAL", text: "kaart", blocks: card });
    const ts = String(posted.ts);
    expect(lastMessage(bench.sandbox, "U0SENDER", "C0LEGAL")).toMatchObject({ text: "kaart", edited: false });
    await bench.sandbox.act({ ...click, ts });
    await bench.sandbox.until(() => lastMessage(bench.sandbox, "U0SENDER", "C0LEGAL").text === "door U0LEGAL");
    expect(lastMessage(bench.sandbox, "U0OUT", "C0LEGAL")).toMatchObject({ ts, blocks: [], edited: true });
    expect(await bench.sandbox.act({ ...click, ts })).toMatchObject({ is: "refused" });
  });

  it("reports who clicked what, with the message and its metadata, an outsider by their own team", async () => {
    const heard = new Promise<unknown>((resolve) => {
      app.action("pick", async ({ ack, body }) => {
        await ack();
        resolve(body);
      });
    });
    await app.start();
    const metadata = { event_type: "card", event_payload: { draft: "draft-1" } };
    const posted = await bench.web.chat.postMessage({ channel: "C0LEGAL", text: "kaart", blocks: card, metadata });
    const ts = String(posted.ts);
    await bench.sandbox.act({ ...click, as: "U0OUT", ts, actionId: "pick", choice: "2" });
    expect(await heard).toMatchObject({
      user: { id: "U0OUT", team_id: "T0PARTNER" },
      team: { id: "T0SANDBOX" },
      container: { type: "message", message_ts: ts, channel_id: "C0LEGAL", is_ephemeral: false },
      message: { ts, metadata, bot_id: "B0SANDBOX" },
      state: { values: { decide: { pick: { selected_option: { value: "2" } } } } },
      actions: [{ action_id: "pick", block_id: "decide", selected_option: { value: "2" } }],
    });
    expect((await bench.sandbox.act({ ...click, ts, actionId: "pick", choice: "9" })).is).toBe("refused");
    expect((await bench.sandbox.act({ ...click, ts, actionId: "gone" })).is).toBe("refused");
    expect((await bench.sandbox.act({ ...click, as: "U0GUEST", ts })).is).toBe("refused");
  });

  it("for one person alone can be replaced or deleted through its response_url, and is gone after a reload", async () => {
    app.action("approve", async ({ ack, respond, body }) => {
      await ack();
      expect(body).not.toHaveProperty("message");
      await respond({ replace_original: true, text: "vervangen", blocks: [] });
    });
    await app.start();
    const show = { channel: "C0LEGAL", user: "U0LEGAL", text: "alleen voor jou", blocks: card };
    const { message_ts: ts } = await bench.web.chat.postEphemeral(show);
    await bench.sandbox.act({ ...click, ts: String(ts) });
    await bench.sandbox.until(() => lastMessage(bench.sandbox, "U0LEGAL", "C0LEGAL").text === "vervangen");
    expect(roomOf(bench.sandbox, "U0SENDER", "C0LEGAL").messages).toEqual([]);
    await bench.sandbox.act({ as: "U0LEGAL", do: "reload" });
    expect(roomOf(bench.sandbox, "U0LEGAL", "C0LEGAL").messages).toEqual([]);
  });

  it("whose click is not acknowledged in time leaves Slack's own word to who clicked", async () => {
    const hearing = Promise.withResolvers<void>();
    app.action("approve", async () => hearing.resolve());
    await app.start();
    const { ts } = await bench.web.chat.postMessage({ channel: "C0LEGAL", text: "kaart", blocks: card });
    const heard = bench.sandbox.act({ ...click, ts: String(ts) });
    await hearing.promise;
    bench.clock.wind(3_000);
    expect((await heard).is).toBe("timed-out");
    expect(bench.sandbox.see("U0LEGAL").notices).toHaveLength(1);
  });
});

describe("a response_url", () => {
  it("works five times and no more", async () => {
    const used = Promise.withResolvers<readonly number[]>();
    app.command("/check", async ({ ack, command }) => {
      await ack();
      const statuses: number[] = [];
      for (const text of ["1", "2", "3", "4", "5", "6"]) {
        statuses.push((await fetch(command.response_url, { method: "POST", body: JSON.stringify({ text }) })).status);
      }
      used.resolve(statuses);
    });
    await app.start();
    await bench.sandbox.act(runCheck);
    expect(await used.promise).toEqual([200, 200, 200, 200, 200, 404]);
  });

  it("is dead after half an hour, and refuses blocks that Slack refuses", async () => {
    const urls: string[] = [];
    app.command("/check", async ({ ack, command }) => {
      urls.push(command.response_url);
      await ack();
    });
    await app.start();
    await bench.sandbox.act(runCheck);
    const respond = async (body: unknown): Promise<string> =>
      (await fetch(String(urls[0]), { method: "POST", body: JSON.stringify(body) })).text();
    expect(await respond({ text: "x", blocks: [{ type: "nonsense" }] })).toBe("invalid_blocks");
    expect(await respond({})).toBe("no_text");
    await bench.web.chat.postMessage({ channel: "C0GENERAL", text: "iemand anders" });
    bench.sandbox.control.fail("response_url", { is: "server-error" });
    expect(await respond({ text: "x" })).toBe("server error");
    expect(roomOf(bench.sandbox, "U0SENDER", "C0GENERAL").messages).toHaveLength(1);
    bench.clock.wind(30 * 60_000 + 1);
    expect(await respond({ text: "x" })).toBe("expired_url");
    expect(lastMessage(bench.sandbox, "U0LEGAL", "C0GENERAL")).toMatchObject({ text: "iemand anders" });
  });
});

describe("a direct message", () => {
  it("opens once, and only its two sides see it", async () => {
    const first = await bench.web.conversations.open({ users: "U0SENDER" });
    const again = await bench.web.conversations.open({ users: "U0SENDER" });
    expect(again).toMatchObject({ channel: { id: first.channel?.id }, already_open: true });
    const channel = String(first.channel?.id);
    await bench.web.chat.postMessage({ channel, text: "voor jou" });
    expect(lastMessage(bench.sandbox, "U0SENDER", channel)).toMatchObject({ text: "voor jou" });
    expect(bench.sandbox.see("U0LEGAL").rooms.map((room) => room.id)).not.toContain(channel);
    expect(await errorOf(bench.web.conversations.open({ users: "U0GONE" }))).toBe("user_disabled");
  });
});
