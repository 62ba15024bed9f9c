import { describe, expect, test } from "vitest";
import { packaged } from "../../src/main/packaged.ts";
import { ids } from "../../src/slack/ids.ts";
import { seekToneByOpenai } from "../../src/tone/openai.ts";
import { readPrompt } from "../../src/tone/prompt.ts";
import { openToneServer, type ToneAnswer, type ToneServer } from "../tone/openai-server.ts";
import { afterwards, anOffice, people, type Office } from "./office.ts";
import { textOf } from "../text-of.ts";

const draft = "Onderwerp: Je pakket is onderweg\n\nJe pakket is vandaag verzonden en komt morgen.";

async function withModel(
  answer: ToneAnswer,
  timeout = 5000,
  cardWaits = 0,
): Promise<{ readonly office: Office; readonly server: ToneServer }> {
  const server = await openToneServer();
  afterwards(server.close);
  server.answer(answer);
  const { apiKey, baseUrl, model } = server;
  const prompt = readPrompt(packaged("prompts/commercial-tone.md"), () => "digest");
  const seekOpinion = seekToneByOpenai({ apiKey, baseUrl, model, timeout, prompt, boundary: () => "f3nc3" });
  return { office: await anOffice({ seekOpinion, cardWaits }), server };
}

describe("the opinion on tone", () => {
  test("raises the verdict on the card when the model sees more than the rules, and names the model", async () => {
    const { office, server } = await withModel({
      is: "opinion",
      leaning: "commercial",
      reason: "De mail spoort aan om meer te kopen.",
      quotes: ["Je pakket is vandaag verzonden"],
    });
    await office.check(draft);
    const card = await office.cardSaying("De mail spoort aan om meer te kopen.");
    expect(textOf(card)).toContain("Oordeel: commercieel");
    expect(textOf(card)).toContain(server.model);
  });

  test("never lowers a verdict, whatever the model says", async () => {
    const { office } = await withModel({ is: "opinion", leaning: "none", reason: "Gewoon service.", quotes: [] });
    await office.check("Onderwerp: Voor jou\n\nBestel nu met 25% korting met de code LENTE25.");
    const card = await office.cardSaying("Gewoon service.");
    expect(textOf(card)).toContain("Oordeel: commercieel");
  });

  test.each<[string, ToneAnswer, string]>([
    ["stalls", { is: "stall" }, "antwoordde niet op tijd"],
    ["trickles", { is: "trickle" }, "antwoordde niet op tijd"],
    ["has an outage", { is: "status", status: 500, headers: { "retry-after-ms": "1" } }, "was niet bereikbaar"],
    ["hangs up", { is: "hang-up" }, "was niet bereikbaar"],
    ["breaks off", { is: "cut-off" }, "was niet bereikbaar"],
    ["is too busy", { is: "status", status: 429, headers: { "retry-after": "30" } }, "wilde niet antwoorden"],
    ["knows no such key", { is: "status", status: 401 }, "wilde niet antwoorden"],
    ["filters", { is: "filtered" }, "wilde niet antwoorden"],
    ["is cut at its limit", { is: "truncated" }, "onbruikbaar"],
    ["sends a page", { is: "page" }, "onbruikbaar"],
    ["sends nothing", { is: "empty" }, "onbruikbaar"],
    ["refuses", { is: "refusal" }, "wilde niet antwoorden"],
    ["answers with nonsense", { is: "broken-json" }, "onbruikbaar"],
  ])("costs one line when the model %s", async (_, answer, words) => {
    // A lost connection is tried twice more, which takes most of a second and a half by itself.
    const isLost = answer.is === "hang-up" || answer.is === "cut-off";
    const { office } = await withModel(answer, isLost ? 6000 : 1500);
    await office.check(draft);
    const card = await office.cardSaying(words);
    expect(textOf(card)).toContain("Oordeel: onduidelijk");
    await office.click(people.lawyer, card, ids.action.approve);
    await office.cardSaying("Goedgekeurd als servicemail");
  });

  test("is not waited for: legal decides while the model is still thinking", async () => {
    const { office } = await withModel({ is: "stall" }, 1000);
    const card = await office.check(draft);
    expect(textOf(card)).toContain("om een tweede mening gevraagd");
    await office.click(people.lawyer, card, ids.action.approve);
    await office.cardSaying("Goedgekeurd als servicemail");
  });

  test("is waited for by the card where that is set, and no longer than that", async () => {
    const quick = await withModel({ is: "opinion", leaning: "none", reason: "Gewoon service.", quotes: [] }, 5000, 30);
    expect(textOf(await quick.office.check(draft))).toContain("Gewoon service.");
    const slow = await withModel({ is: "stall" }, 5000, 1);
    expect(textOf(await slow.office.check(draft))).toContain("om een tweede mening gevraagd");
  });

  test("is said not to be there when it is off", async () => {
    const office = await anOffice();
    expect(textOf(await office.check(draft))).toContain("Toon: zonder tweede mening van een taalmodel.");
  });
});
