import { afterEach, beforeEach, expect, test } from "vitest";
import { folderWith, servicemail } from "../run-cli.ts";
import { openToneServer, type ToneServer } from "./openai-server.ts";

let server: ToneServer;
beforeEach(async () => {
  server = await openToneServer();
});
afterEach(() => server.close());

const keyed = (): Readonly<Record<string, string>> => ({
  OPENAI_API_KEY: server.apiKey,
  OPENAI_BASE_URL: server.baseUrl,
});
const mail = "Beste Jan de Vries,\n\nJe bestelling 12345678 is vandaag verzonden en komt morgen.\n";

test("check --tone takes in an opinion, names the model and quotes what it saw", async () => {
  server.answer({ is: "opinion", leaning: "commercial", reason: "Het spoort aan.", quotes: ["is vandaag verzonden"] });
  const cwd = folderWith({ "mail.txt": mail });
  const { out, code } = await servicemail(["check", "--tone", "mail.txt"], { cwd, env: keyed() });
  expect(out).toContain(`Tone according to ${server.model}`);
  expect(out).toContain("«is vandaag verzonden»: Dit prijst aan. (tone)");
  expect(out).toContain("llm/disagrees");
  expect(code).toBe(1);
  expect(JSON.stringify(server.requests[0]?.body)).not.toMatch(/Jan de Vries|12345678/);
});

test("check --tone says in one line why there is no opinion, and the rules stand", async () => {
  server.answer({ is: "status", status: 401 });
  const cwd = folderWith({ "mail.txt": mail });
  const { out } = await servicemail(["check", "--tone", "mail.txt"], { cwd, env: keyed() });
  expect(out).toContain("Tone: no second opinion, the language model declined to answer.");
});

test.each([[["check", "--tone", "mail.txt"]], [["eval", "--tone", "mail.txt"]]])(
  "%j asks for a key first",
  async (words) => {
    const cwd = folderWith({ "mail.txt": mail });
    const { err, code } = await servicemail(words, { cwd });
    expect(err).toContain("OPENAI_API_KEY");
    expect(code).toBe(2);
  },
);

test("check --show-masked shows what a model would see, and asks none", async () => {
  const cwd = folderWith({ "mail.txt": mail });
  const { out, code } = await servicemail(["check", "--show-masked", "mail.txt"], { cwd, env: keyed() });
  expect(out).toContain("Beste [name-1],\n\nJe bestelling [order-1] is vandaag verzonden");
  expect(code).toBe(0);
  expect(server.requests).toEqual([]);
});

test("eval --tone measures the model by itself and with the rules", async () => {
  const rows = [
    {
      id: "a",
      lang: "nl",
      label: "service",
      body: "Je pakket is vandaag verzonden en komt morgen.",
      verdict: "unclear",
    },
    { id: "b", lang: "nl", label: "commercial", body: "Een heerlijke avond begint bij ons aan tafel, kom eens langs." },
  ];
  server.answer(
    { is: "opinion", leaning: "none", reason: "x", quotes: [] },
    { is: "opinion", leaning: "commercial", reason: "x", quotes: ["heerlijke avond"] },
  );
  const cwd = folderWith({ "mails.jsonl": rows.map((row) => `${JSON.stringify(row)}\n`).join("") });
  const { out } = await servicemail(["eval", "--tone", "--format", "json", "mails.jsonl"], { cwd, env: keyed() });
  const { languages }: { languages: readonly { tone: unknown }[] } = JSON.parse(out);
  expect(languages[0]?.tone).toMatchObject({
    given: { yes: 2, of: 2 },
    model: { recall: { yes: 1, of: 1 }, falseAlarms: { yes: 0, of: 1 } },
    combined: { recall: { yes: 1, of: 1 }, falseAlarms: { yes: 0, of: 1 } },
    verdict: { yes: 1, of: 1 },
  });
  server.answer({ is: "opinion", leaning: "none", reason: "x", quotes: [] });
  const page = await servicemail(["eval", "--tone", "mails.jsonl"], { cwd, env: keyed() });
  expect(page.out).toContain("With the language model");
});
