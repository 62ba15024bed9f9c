import { OpenAI } from "openai/index.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ToneServer } from "./openai-server.ts";
import { openToneServer } from "./openai-server.ts";

let server: ToneServer;
beforeAll(async () => {
  server = await openToneServer();
});
afterAll(() => server.close());

const good = {
  type: "object",
  properties: { leaning: { type: "string", enum: ["none"] }, quotes: { type: "array", items: { type: "string" } } },
  required: ["leaning", "quotes"],
  additionalProperties: false,
};
const nested = { type: "object", properties: {}, required: [] };

async function status(
  schema: Record<string, unknown>,
  said: { readonly strict?: boolean; readonly model?: string; readonly apiKey?: string; readonly more?: object } = {},
): Promise<number> {
  const client = new OpenAI({ apiKey: said.apiKey ?? server.apiKey, baseURL: server.baseUrl, maxRetries: 0 });
  const asked = client.chat.completions.create({
    model: said.model ?? server.model,
    messages: [{ role: "user", content: "hello" }],
    response_format: { type: "json_schema", json_schema: { name: "a", strict: said.strict ?? true, schema } },
    ...said.more,
  });
  return asked.then(
    () => 200,
    (error: unknown) => (error instanceof OpenAI.APIError ? Number(error.status) : 0),
  );
}

describe("the stand-in for OpenAI", () => {
  it("takes a request that keeps the rules", async () => {
    expect(await status(good)).toBe(200);
  });

  it.each([
    ["leaves a property optional", { ...good, required: ["leaning"] }],
    ["allows other properties", { ...good, additionalProperties: true }],
    ["says nothing of other properties deeper down", { ...good, properties: { a: nested }, required: ["a"] }],
    [
      "uses a keyword strict mode does not know",
      { ...good, properties: { leaning: { type: "string", minLength: 1 } }, required: ["leaning"] },
    ],
    ["is no object at its root", { type: "array", items: good }],
  ])("refuses a schema that %s", async (_, schema) => {
    expect(await status(schema)).toBe(400);
  });

  it("refuses loose schemas, unknown models, unknown parameters and other people's keys", async () => {
    expect(await status(good, { strict: false })).toBe(400);
    expect(await status(good, { model: "gpt-9" })).toBe(404);
    expect(await status(good, { more: { temperature: 0 } })).toBe(400);
    expect(await status(good, { more: { pretty: true } })).toBe(400);
    expect(await status(good, { apiKey: "sk-other" })).toBe(401);
  });
});
