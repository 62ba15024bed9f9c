import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { bookIn } from "../../src/main/opinion-seeker.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { dailyBudget, passingBook } from "../../src/tone/budget.ts";
import { seekToneByOpenai, type ToneOptions } from "../../src/tone/openai.ts";
import type { SeekOpinion } from "../../src/verdict/opinion.ts";
import { aDraft, aPassage } from "./a-draft.ts";
import { openToneServer, type ToneServer } from "./openai-server.ts";
import { thePrompt } from "./the-prompt.ts";

let server: ToneServer;
beforeEach(async () => {
  server = await openToneServer();
});
afterEach(() => server.close());

function seeker(said: Partial<ToneOptions> = {}): SeekOpinion {
  const { baseUrl, apiKey, model } = server;
  return seekToneByOpenai({ baseUrl, apiKey, model, prompt: thePrompt, boundary: () => "b0unda7y", ...said });
}

const draft = (subject: string) => ({ ...aDraft(aPassage("subject", subject)), subject });

describe("an opinion costs", () => {
  it("nothing for a draft that was answered or is being asked about", async () => {
    const seek = seeker();
    const [first, second] = await Promise.all([seek(draft("a")), seek(draft("a"))]);
    expect(second).toEqual(first);
    expect((await seek(draft("a"))).is).toBe("given");
    expect(server.requests).toHaveLength(1);
    await seek(draft("b"));
    expect(server.requests).toHaveLength(2);
  });

  it("is asked for again where there was none", async () => {
    server.answer({ is: "refusal" }, { is: "opinion", leaning: "none", reason: "x", quotes: [] });
    const seek = seeker();
    expect((await seek(draft("a"))).is).toBe("absent");
    expect((await seek(draft("a"))).is).toBe("given");
  });

  it("no more than the day has tokens, and says that they are spent", async () => {
    const budget = dailyBudget(10_000, passingBook(), () => "2026-11-24T12:00:00.000Z");
    const seek = seeker({ budget });
    const given = [];
    for (const subject of ["a", "b", "c", "d", "e", "f", "g", "h"]) given.push(await seek(draft(subject)));
    const spent = given.filter((each) => each.is === "absent" && each.because === "spent");
    expect(spent.length).toBeGreaterThan(0);
    expect(server.requests).toHaveLength(given.length - spent.length);
    expect(server.requests.length * 960).toBeLessThanOrEqual(10_000);
  });

  it("what a day holds, kept across a restart, and anew the next day", async () => {
    const folder = await mkdtemp(join(tmpdir(), "servicemail-tokens-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const taken = async (now: string): Promise<boolean> => {
      const store = await openSqliteStore(join(folder, "tokens.db"));
      const done = await dailyBudget(10_000, bookIn(store), () => now).take(6000);
      await store.close();
      return done;
    };
    expect(await taken("2026-11-24T12:00:00.000Z")).toBe(true);
    expect(await taken("2026-11-24T23:59:00.000Z")).toBe(false);
    expect(await taken("2026-11-25T00:00:00.000Z")).toBe(true);
  });

  it("nothing when the server refused", async () => {
    server.answer({ is: "status", status: 401 });
    const book = passingBook();
    await seeker({ budget: dailyBudget(100_000, book, () => "2026-11-24T12:00:00.000Z") })(draft("a"));
    expect(await book.spentOn("2026-11-24")).toBe(0);
  });

  it("no more than so many requests at a time; who waits too long is told so", async () => {
    server.answer({ is: "stall" });
    const seek = seeker({ atATime: 1, timeout: 500 });
    const asked = Promise.all([seek(draft("a")), seek(draft("b"))]);
    await vi.waitUntil(() => server.requests.length > 0);
    // The second would have been sent with the first; its turn may come when the first gives up, just before itself.
    await wait(100);
    expect(server.requests).toHaveLength(1);
    expect(await asked).toEqual([
      { is: "absent", because: "timeout" },
      { is: "absent", because: "timeout" },
    ]);
    server.answer({ is: "opinion", leaning: "none", reason: "x", quotes: [] });
    expect((await seek(draft("c"))).is).toBe("given");
  });
});

describe("another server that speaks as OpenAI does", () => {
  it.each(["mistral", "azure"] as const)("is asked again without what it does not know: %s", async (dislikes) => {
    const other = await openToneServer(dislikes);
    onTestFinished(other.close);
    const seek = seeker({ baseUrl: other.baseUrl });
    expect((await seek(draft("a"))).is).toBe("given");
    expect((await seek(draft("b"))).is).toBe("given");
    expect(other.refused, "asked in the plain form from then on").toBe(1);
    expect(other.requests.map(({ body }) => [body.store, body.max_tokens])).toEqual([
      [undefined, 4000],
      [undefined, 4000],
    ]);
  });
});
