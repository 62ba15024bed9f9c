import { describe, expect, it } from "vitest";
import { bodyOf, sentencesOf, wordCount } from "../../src/checks/scene.ts";
import { aDraft } from "./a-draft.ts";

describe("the body of a draft", () => {
  it("is the visible HTML where there is any, else the text", async () => {
    const text = "Alleen tekst.";
    const html = '<p>Wat je ziet.</p><p style="display:none">Wat je niet ziet.</p><p>Nog iets.</p>';
    expect(bodyOf(await aDraft({ subject: "Dag", text })).map((passage) => passage.text)).toEqual([text]);
    expect(bodyOf(await aDraft({ subject: "Dag", text, html })).map(({ part, visible }) => [part, visible])).toEqual([
      ["html", true],
    ]);
  });

  it("counts words, numbers, fields and addresses, not signs", async () => {
    const draft = await aDraft({ text: "Beste {{naam}}, nu 20% korting! Zie https://shop.example/x & bel." });
    expect(wordCount(bodyOf(draft))).toBe(8);
  });

  it("falls apart into sentences, placed in the passage whatever stands between the letters", async () => {
    const text = "Dag 🎉 k\u200baap! Nu 20%\nkorting, bijv. hier. \n\nTot ziens";
    const [passage] = bodyOf(await aDraft({ text }));
    if (passage === undefined) throw new Error("no body");
    const told = sentencesOf(passage).map(({ start, end, words }) => [passage.text.slice(start, end), words]);
    expect(told).toEqual([
      ["Dag 🎉 k\u200baap!", 2],
      ["Nu 20%\nkorting, bijv. hier", 5],
      ["Tot ziens", 2],
    ]);
  });
});
