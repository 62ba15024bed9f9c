import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refusals } from "./refusals.ts";
import { answerTo, type Bench, clientFor, errorOf, lastMessage, openBench, scopes } from "./support.ts";

let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
});

afterEach(async () => bench.sandbox.close());

describe("the Web API refuses", () => {
  it.each(refusals)("$method with $error when $when", async ({ method, args, error }) => {
    const { ts } = await bench.web.chat.postMessage({ channel: "C0LEGAL", text: "kaart" });
    expect(await errorOf(bench.web.apiCall(method, await args(bench, String(ts))))).toBe(error);
  });

  it("a call without a token, with a strange one, and with the other kind of token", async () => {
    const { sandbox } = bench;
    const bare = await fetch(`${sandbox.apiUrl}auth.test`, { method: "POST" });
    expect(await bare.json()).toEqual({ ok: false, error: "not_authed" });
    expect(await errorOf(clientFor(sandbox, "xoxb-guessed").auth.test())).toBe("invalid_auth");
    expect(await errorOf(clientFor(sandbox, sandbox.appToken).auth.test())).toBe("not_allowed_token_type");
    expect(await errorOf(bench.web.apps.connections.open({}))).toBe("not_allowed_token_type");
  });

  it("a method it does not have, a missing argument and a body that is no JSON", async () => {
    const headers = { authorization: `Bearer ${bench.sandbox.botToken}`, "content-type": "application/json" };
    expect(await answerTo(bench.web.apiCall("chat.shout"))).toMatchObject({ error: "unknown_method" });
    expect(await errorOf(bench.web.apiCall("toString"))).toBe("unknown_method");
    expect(await errorOf(bench.web.apiCall("users.info"))).toBe("invalid_arguments");
    const broken = await fetch(`${bench.sandbox.apiUrl}users.info`, { method: "POST", headers, body: "{" });
    expect(await broken.json()).toEqual({ ok: false, error: "invalid_json" });
  });

  it("user groups on a free workspace", async () => {
    const free = await openBench({ seed: { people: [], channels: [], plan: "free" } });
    expect(await errorOf(free.web.usergroups.users.list({ usergroup: "S0LEGAL" }))).toBe("plan_upgrade_required");
    await free.sandbox.close();
  });

  it("a method for which the app was given no scope, naming the scope", async () => {
    const poor = await openBench({ scopes: scopes.filter((scope) => scope !== "usergroups:read") });
    expect(await answerTo(poor.web.usergroups.users.list({ usergroup: "S0LEGAL" }))).toMatchObject({
      error: "missing_scope",
      needed: "usergroups:read",
      provided: "commands,chat:write,im:write,users:read,channels:read",
    });
    await poor.sandbox.close();
  });
});

describe("the Web API", () => {
  it("answers a call after the time that it is on its way, and not before", async () => {
    const { sandbox, web, clock } = await openBench({ latency: 100 });
    const answered: unknown[] = [];
    const asked = web.auth.test().then(({ ok }) => answered.push(ok));
    await sleep(100);
    expect(answered).toEqual([]);
    expect(sandbox.control.calls).toEqual([]);
    clock.wind(100);
    await asked;
    expect(answered).toEqual([true]);
    await sandbox.close();
  });

  it("takes a JSON body as well as a form", async () => {
    const answer = await fetch(`${bench.sandbox.apiUrl}chat.postMessage`, {
      method: "POST",
      headers: { authorization: `Bearer ${bench.sandbox.botToken}`, "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify({ channel: "C0LEGAL", text: "json", blocks: [{ type: "divider" }] }),
    });
    expect(await answer.json()).toMatchObject({ ok: true, channel: "C0LEGAL" });
    expect(lastMessage(bench.sandbox, "U0LEGAL", "C0LEGAL").blocks).toMatchObject([{ type: "divider" }]);
  });

  it("cuts a text off at 40,000 characters and warns", async () => {
    const answer = await bench.web.chat.postMessage({ channel: "C0LEGAL", text: "x".repeat(40_001) });
    expect(answer).toMatchObject({ ok: true, warning: "message_truncated" });
    expect(lastMessage(bench.sandbox, "U0LEGAL", "C0LEGAL").text).toHaveLength(40_000);
  });

  it("keeps metadata through an update that does not mention it, and drops blocks that a text replaces", async () => {
    const metadata = { event_type: "card", event_payload: { draft: "d1" } };
    const blocks = [{ type: "divider" }];
    const { ts } = await bench.web.chat.postMessage({ channel: "C0LEGAL", text: "een", blocks, metadata });
    const updated = await bench.web.chat.update({ channel: "C0LEGAL", ts: String(ts), text: "twee" });
    expect(updated).toMatchObject({ ts, text: "twee", message: { metadata, blocks: [] } });
  });

  it("finds a channel by its name and a person by their id", async () => {
    await bench.web.chat.postMessage({ channel: "#legal", text: "op naam" });
    const { channel } = await bench.web.chat.postMessage({ channel: "U0SENDER", text: "op id" });
    expect(lastMessage(bench.sandbox, "U0LEGAL", "C0LEGAL").text).toBe("op naam");
    expect(lastMessage(bench.sandbox, "U0SENDER", String(channel)).text).toBe("op id");
  });

  it("tells colleagues from guests, strangers, bots and those who left", async () => {
    const user = async (id: string) => (await bench.web.users.info({ user: id, include_locale: true })).user;
    expect(await user("U0LEGAL")).toMatchObject({ team_id: "T0SANDBOX", is_restricted: false, locale: "en-GB" });
    expect(await user("U0GUEST")).toMatchObject({ is_restricted: true });
    expect(await user("U0OUT")).toMatchObject({ team_id: "T0PARTNER", is_stranger: true });
    expect(await user("U0GONE")).toMatchObject({ deleted: true });
    expect(await user(bench.sandbox.botUser)).toMatchObject({ is_bot: true });
  });

  it("lists who is in a group, as it is at that moment", async () => {
    const list = async () => (await bench.web.usergroups.users.list({ usergroup: "S0LEGAL" })).users;
    expect(await list()).toEqual(["U0LEGAL"]);
    bench.sandbox.control.setGroup("S0LEGAL", ["U0SENDER"]);
    expect(await list()).toEqual(["U0SENDER"]);
  });

  it("fails the way a test asks for, as often as it asks", async () => {
    const { control } = bench.sandbox;
    const say = async (text: string) => bench.web.chat.postMessage({ channel: "C0LEGAL", text });
    control.fail("chat.postMessage", { is: "rate-limited", seconds: 7 });
    control.fail("chat.postMessage", { is: "server-error" });
    control.fail("chat.postMessage", { is: "error", error: "internal_error" }, 2);
    control.fail("chat.postMessage", { is: "lost-answer" });
    await expect(say("1")).rejects.toMatchObject({ retryAfter: 7 });
    await expect(say("2")).rejects.toMatchObject({ statusCode: 500 });
    expect(await errorOf(say("3"))).toBe("internal_error");
    expect(await errorOf(say("4"))).toBe("internal_error");
    await expect(say("5")).rejects.toThrow("fetch failed");
    await say("6");
    const said = bench.sandbox.see("U0LEGAL").rooms.find(({ id }) => id === "C0LEGAL")?.messages;
    expect(said?.map(({ text }) => text)).toEqual(["5", "6"]);
    expect(control.callsTo("chat.postMessage").map(({ outcome }) => outcome)).toEqual([
      "rate-limited",
      "server-error",
      "internal_error",
      "internal_error",
      "lost-answer",
      "ok",
    ]);
  });

  it("can hang: nothing happens and no answer comes until the sandbox closes", async () => {
    bench.sandbox.control.fail("auth.test", { is: "hang" });
    const closing = async (): Promise<void> => {
      await bench.sandbox.until(() => bench.sandbox.control.callsTo("auth.test").length === 1);
      await bench.sandbox.close();
    };
    await Promise.all([expect(bench.web.auth.test()).rejects.toThrow("fetch failed"), closing()]);
  });

  it("writes no token in its record of calls", async () => {
    await bench.web.apiCall("auth.test", { token: bench.sandbox.botToken });
    expect(JSON.stringify([bench.sandbox.control.calls, bench.sandbox.control.passages])).not.toContain("xoxb");
  });
});
