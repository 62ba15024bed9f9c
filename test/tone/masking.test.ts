import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { stage } from "../../src/checks/examples.ts";
import { disguise } from "../../src/tone/disguise.ts";
import { seekToneByOpenai } from "../../src/tone/openai.ts";
import { openToneServer, type ToneServer } from "./openai-server.ts";
import { personalMails } from "./personal-mails.ts";
import { thePrompt } from "./the-prompt.ts";

let server: ToneServer;
beforeEach(async () => {
  server = await openToneServer();
});
afterEach(() => server.close());

const squeezed = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();

describe("what leaves of 60 mails with personal data", () => {
  test("holds nothing of nine kinds, however it is spaced, and every quote comes back letter for letter", async () => {
    expect(personalMails).toHaveLength(60);
    const { apiKey, baseUrl, model } = server;
    const seek = seekToneByOpenai({ apiKey, baseUrl, model, prompt: thePrompt, boundary: () => "b0unda7y" });
    for (const { subject, text, secrets } of personalMails) {
      const { draft } = await stage({ subject, text });
      const lines = text.split("\n").filter((line) => line !== "");
      const masked = disguise([subject, text]);
      if (masked.is === "torn") throw new Error(`${masked.left}: ${text}`);
      const seen = (masked.texts[1] ?? "").split("\n").filter((line) => line !== "");
      server.answer({ is: "opinion", leaning: "tinge", reason: "x", quotes: seen.slice(0, 5) });
      const opinion = await seek(draft);
      expect(opinion.is === "given" && opinion.quotes.map(({ quote }) => quote)).toEqual(lines.slice(0, 5));
      const sent = JSON.stringify(server.requests.at(-1)?.body);
      for (const secret of secrets) expect(squeezed(sent), `${secret} of: ${text}`).not.toContain(squeezed(secret));
    }
    expect(server.requests).toHaveLength(60);
  });

  test("holds no name either where the engine compiles expressions in haste, as in a large process", () => {
    const folder = new URL("../../src/tone/disguise.ts", import.meta.url).href;
    const mails = personalMails.map(({ subject, text }) => [subject, text]);
    const program = `import { disguise } from ${JSON.stringify(folder)};
      console.log(JSON.stringify(${JSON.stringify(mails)}.map((texts) => disguise(texts).texts)));`;
    const flags = ["--no-regexp-optimization", "--input-type=module", "--eval", program];
    const masked: unknown = JSON.parse(execFileSync(process.execPath, flags, { encoding: "utf8" }));
    expect(masked).toEqual(mails.map((texts) => disguise(texts)).map((worn) => worn.is === "worn" && worn.texts));
  });

  test("is nothing at all when something would not be masked", async () => {
    const { apiKey, baseUrl, model } = server;
    const seek = seekToneByOpenai({ apiKey, baseUrl, model, prompt: thePrompt, boundary: () => "b0unda7y" });
    const { draft } = await stage("Het geld gaat naar ＮＬ９１ＡＢＮＡ０４１７１６４３００.");
    expect(await seek(draft)).toEqual({ is: "absent", because: "unmasked" });
    expect(server.requests).toEqual([]);
  });
});

describe("a disguise", () => {
  test("is the same wherever the same is written, also by a part of a name, and turns back", () => {
    const texts = ["Je pakket, Jan", "Beste Jan de Vries,\nJan, je bestelling 12345678 komt. Mail jan@x.example."];
    const worn = disguise(texts);
    expect(worn.is === "worn" && worn.texts.join("\n")).not.toMatch(/Jan|Vries|12345678|@/);
    expect(worn.is === "worn" && worn.texts.map(worn.reveal)).toEqual(texts);
  });

  test("leaves dates, prices, merge fields, ordinary pages and what reads like a stand-in as they are", () => {
    const text =
      "Beste {{voornaam}}, beste klant, op 24-11-2026 om 10:30 betaal je € 12,50 voor [name-1]. Zie https://winkel.example/service.";
    const worn = disguise([text]);
    expect(worn.is === "worn" && worn.texts).toEqual([text]);
  });

  test("turns back what stands beside words that read like a stand-in", () => {
    const text = "Beste Kees, [name-1] is geen naam.";
    const worn = disguise([text]);
    expect(worn.is === "worn" && worn.texts[0]).toBe("Beste [name-2], [name-1] is geen naam.");
    expect(worn.is === "worn" && worn.reveal(worn.texts[0] ?? "")).toBe(text);
  });

  test.each(["111222334", "DE12 3704 0044 0532 0130 00", "100.000.001"])(
    "masks no number that fails its check: %s",
    (text) => {
      const worn = disguise([`Getal ${text} hier`]);
      expect(worn.is === "worn" && worn.texts[0]).toContain(text.slice(0, 4));
    },
  );
});
