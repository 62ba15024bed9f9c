import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WebSocket } from "ws";
import type { Json } from "../../src/sandbox/json.ts";
import { type Bench, type Line, newLink, openBench, openLine } from "./support.ts";

let bench: Bench;
const sockets: WebSocket[] = [];

beforeEach(async () => {
  bench = await openBench();
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) {
    socket.terminate();
  }
  await bench.sandbox.close();
});

/** A socket that the test closes when it is over. */
async function connect(url: string, acknowledges = true): Promise<Line> {
  const line = await openLine(url, acknowledges);
  sockets.push(line.socket);
  return line;
}

const newUrl = async (): Promise<string> => newLink(bench.sandbox);

const run = async () =>
  bench.sandbox.act({ as: "U0SENDER", do: "command", room: "C0GENERAL", command: "/check", text: "" });

const envelopes = (heard: readonly Json[]) => heard.filter(({ type }) => type === "slash_commands");

describe("a socket", () => {
  it("is greeted, and told how many there are", async () => {
    const first = await connect(await newUrl());
    const second = await connect(await newUrl());
    expect(first.heard[0]).toMatchObject({
      type: "hello",
      num_connections: 1,
      connection_info: { app_id: "A0SANDBOX" },
    });
    expect(second.heard[0]).toMatchObject({ type: "hello", num_connections: 2 });
  });

  it("of two gets every other envelope, never the same one", async () => {
    const first = await connect(await newUrl());
    const second = await connect(await newUrl());
    for (let time = 0; time < 4; time += 1) {
      expect((await run()).is).toBe("acknowledged");
    }
    expect([envelopes(first.heard).length, envelopes(second.heard).length]).toEqual([2, 2]);
    const ids = [...first.heard, ...second.heard].flatMap((each) => each["envelope_id"] ?? []);
    expect(new Set(ids).size).toBe(4);
  });

  it("gets an envelope twice when Slack did not hear the first answer", async () => {
    const { heard } = await connect(await newUrl());
    bench.sandbox.control.repeatNext();
    await run();
    await bench.sandbox.until(() => bench.sandbox.control.passages.some(({ outcome }) => outcome.includes("repeated")));
    const [one, other] = envelopes(heard);
    expect(one?.["envelope_id"]).toBe(other?.["envelope_id"]);
    expect((await run()).is).toBe("acknowledged");
    expect(envelopes(heard)).toHaveLength(3);
  });

  it("needs a ticket that is fresh and unused", async () => {
    const url = await newUrl();
    await connect(url);
    await expect(connect(url)).rejects.toThrow("401");
    const late = await newUrl();
    bench.clock.wind(30_001);
    await expect(connect(late)).rejects.toThrow("401");
    await expect(connect(url.replace(/ticket=\w+/u, "ticket=guessed"))).rejects.toThrow("401");
  });

  it("is told to reconnect when Slack recycles it, and hears nothing more until it does", async () => {
    const { heard } = await connect(await newUrl());
    bench.sandbox.control.dropSockets();
    expect((await run()).is).toBe("no-app");
    await connect(await newUrl());
    expect((await run()).is).toBe("acknowledged");
    expect(heard.at(-1)).toMatchObject({ type: "disconnect", reason: "refresh_requested" });
  });

  it("that is cut leaves its envelope unanswered", async () => {
    const { socket } = await connect(await newUrl(), false);
    const closed = new Promise<void>((resolve) => socket.on("close", () => resolve()));
    const heard = run();
    bench.sandbox.control.dropSockets("cut");
    await closed;
    bench.clock.wind(3_000);
    expect((await heard).is).toBe("timed-out");
  });

  it("that would be the eleventh is sent away", async () => {
    for (let count = 0; count < 10; count += 1) {
      await connect(await newUrl());
    }
    const { heard } = await connect(await newUrl());
    expect(heard[0]).toMatchObject({ type: "disconnect", reason: "too_many_websockets" });
    expect(bench.sandbox.control.connections()).toBe(10);
  });
});
