import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { noBrowser, type Window } from "./browser.ts";
import { everything } from "./everything.ts";
import { aMessage, aSight, asLars, type Fixture } from "./fixture.ts";
import { withPage } from "./shown.ts";

describe.skipIf(noBrowser !== null)("the sandbox's page draws messages", () => {
  let page: Page;
  let complaints: string[];
  let message: Locator;
  const sight = aSight([
    aMessage({ ts: "1732450000.000100", user: "U0LARS", text: "Is de *mail* af?" }),
    aMessage({ ts: "1732450010.000100", user: "U0SANNE", text: "Bijna", edited: true }),
    aMessage({ ts: "1732450020.000100", text: "only for notifications", blocks: everything }),
    aMessage({ ts: "1732450030.000100", text: "An answer", threadTs: "1732450020.000100" }),
    aMessage({ ts: "1732450040.000100", text: "See your messages", ephemeral: true }),
  ]);
  withPage(async (shown) => {
    ({ page, complaints } = shown);
    shown.fixture.restart([sight, asLars(sight)]);
    await shown.visit(`${shown.fixture.url}/#as=U0SANNE`);
    message = page.locator("[data-ts='1732450020.000100']");
  });

  it("every block as Slack would, without loading anything from elsewhere", async () => {
    expect(await message.locator("h3").textContent()).toBe("Geen reclame gevonden ✅");
    expect(await message.locator(".fields > div").allTextContents()).toEqual([
      "Sender\nSanne de Wit",
      "Audience\nAll customers",
    ]);
    expect(await message.locator("hr").count()).toBe(1);
    expect(await message.locator(".table th").allTextContents()).toEqual(["Rule", "Weight"]);
    expect(await message.locator(".table td").allTextContents()).toEqual(["discount offer", "3"]);
    expect(await message.locator(".table td.align-right").textContent()).toBe("3");
    expect(await message.getByRole("img", { name: "Picture, not loaded: a chart" }).count()).toBe(1);
    expect(await message.locator(".context").innerText()).toContain("Review r1 · version 1");
    expect(await message.getByText("block type video is not drawn here").count()).toBe(1);
    expect(await message.getByText("only for notifications").count()).toBe(0);
    expect(await message.locator("img").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("mrkdwn with Slack's rules, and nothing else as formatting", async () => {
    const words = message.locator(".words").first();
    expect(await words.locator("strong").allTextContents()).toEqual(["bold", "both", "line"]);
    expect(await words.locator("em").allTextContents()).toEqual(["italic", "both"]);
    expect(await words.locator("s").allTextContents()).toEqual(["gone"]);
    expect(await words.locator("code").allTextContents()).toEqual(["code"]);
    expect(await words.locator("blockquote").allTextContents()).toEqual(["quoted line\nand more"]);
    expect(await words.locator("pre").allTextContents()).toEqual(["const a = *1*;"]);
    expect(
      await words
        .locator("a")
        .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute("href")])),
    ).toEqual([
      ["a label", "https://example.org/a?b=1&c=2"],
      ["https://example.org/bare", "https://example.org/bare"],
    ]);
    expect(await words.locator(".mention").allTextContents()).toEqual(["@Sanne de Wit", "#legal"]);
    expect(await words.innerText()).toContain("2 * 3 * 4 snake_case_name");
    expect(await words.innerText()).toContain("<b>&amp;");
    expect(await words.innerText()).toContain("- one\n• two");
  });

  it("rich text with its styles, lists, quotes and verbatim text", async () => {
    const rich = message.locator(".rich").first();
    expect(await rich.locator("strong").allTextContents()).toEqual(["Rich "]);
    expect(await rich.locator("em > s").allTextContents()).toEqual(["text"]);
    expect(await rich.locator("a").getAttribute("href")).toBe("https://example.org/rich");
    expect(await rich.locator(".lines").first().innerText()).toBe(
      "Rich text as code, a link, @Lars Bakker 👋 24-11-2024",
    );
    expect(await rich.locator("ul li").allTextContents()).toEqual(["Purpose: nothing seen", "Audience: not declared"]);
    expect(await rich.locator("ol").getAttribute("start")).toBe("3");
    expect(await rich.locator("blockquote").textContent()).toBe("Bestel nu met 20% korting");
    expect(await rich.locator("pre").textContent()).toBe("Onderwerp: Je pakket\n\n  *letterlijk*");
  });

  it("who says it, edits, threads and what only one person sees", async () => {
    const [lars, sanne, app, reply, secret] = await page.locator("#messages .message").all();
    expect(await lars?.locator(".name").textContent()).toBe("Lars Bakker");
    expect(await sanne?.innerText()).toContain("Bijna (edited)");
    expect(await app?.locator(".kind").textContent()).toBe("app");
    expect(await reply?.innerText()).toContain("in a thread");
    expect(await secret?.innerText()).toContain("Only visible to you");
    expect(await page.title()).toBe("Sanne de Wit (Sender, CRM) – #mailings");
  });
});

describe.skipIf(noBrowser !== null)("hostile text on the sandbox's page", () => {
  let page: Page;
  let complaints: string[];
  let visit: Window["visit"];
  let fixture: Fixture;
  withPage((shown) => ({ page, complaints, visit, fixture } = shown));
  const hostile =
    '<img src=x onerror="document.title=1"><script>document.title=1</script><!channel> *b* `c` <https://evil.example|bank> :x: </div>';

  it("stays literal wherever the app put it as plain, raw or rich text", async () => {
    const plain = { type: "plain_text", text: hostile, emoji: false };
    const blocks = [
      { type: "header", block_id: "a", text: plain },
      { type: "section", block_id: "b", text: plain, fields: [plain] },
      { type: "context", block_id: "c", elements: [plain] },
      {
        type: "rich_text",
        block_id: "d",
        elements: [
          { type: "rich_text_section", elements: [{ type: "text", text: hostile }] },
          { type: "rich_text_preformatted", elements: [{ type: "text", text: hostile }] },
        ],
      },
      {
        type: "table",
        block_id: "e",
        rows: [[{ type: "raw_text", text: hostile }], [{ type: "raw_text", text: hostile }]],
      },
      { type: "actions", block_id: "f", elements: [{ type: "button", action_id: "g", text: plain }] },
      { type: hostile, block_id: "h" },
    ];
    fixture.restart([aSight([aMessage({ ts: "1732450000.000100", blocks })])]);
    await visit(fixture.url);
    const message = page.locator("#messages .message");
    expect((await message.innerText()).split(hostile)).toHaveLength(10 + 1);
    expect(await message.locator("img, script, .mention, a, .body code, .body strong").count()).toBe(0);
    expect(await page.title()).toContain("Sanne");
    expect(complaints).toEqual([]);
  });

  it("shows in mrkdwn what Slack would make of it, so that an injection is seen", async () => {
    const blocks = [
      { type: "section", block_id: "a", text: { type: "mrkdwn", text: hostile } },
      {
        type: "section",
        block_id: "b",
        text: { type: "mrkdwn", text: "`hidden <!here> in code` <javascript:alert(1)|click> &lt;!everyone&gt;" },
      },
    ];
    fixture.restart([aSight([aMessage({ ts: "1732450000.000100", blocks })])]);
    await visit(fixture.url);
    const message = page.locator("#messages .message");
    expect(await message.locator(".broadcast").allInnerTexts()).toEqual([
      expect.stringContaining("@channel"),
      expect.stringContaining("@here"),
    ]);
    expect(await message.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
      "https://evil.example",
    ]);
    expect(await message.innerText()).toContain("<javascript:alert(1)|click> <!everyone>");
    expect(await message.locator("img, script").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("a very long line full of half-open marks is drawn whole", async () => {
    const text = "*a _b ~c `d <e ".repeat(2_600);
    fixture.restart([aSight([aMessage({ ts: "1732450000.000100", text })])]);
    await visit(fixture.url);
    expect((await page.locator("#messages .message").innerText()).length).toBeGreaterThan(30_000);
  });
});
