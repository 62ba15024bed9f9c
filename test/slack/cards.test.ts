import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/checks/rules/index.ts";
import { consequences } from "../../src/verdict/consequences/index.ts";
import { wrongBlocks, wrongView } from "./slack-says.ts";
import { draftForm } from "../../src/slack/cards/draft-form.ts";
import { noticeForm, readRevision, reasonForm, reviseForm } from "../../src/slack/cards/forms.ts";
import { decisionMessage, resultMessage } from "../../src/slack/cards/result-message.ts";
import { reviewCard } from "../../src/slack/cards/review-card.ts";
import { stretches } from "../../src/slack/fit.ts";
import type { Locale } from "../../src/text/locale.ts";
import type { Leaning, Verdict } from "../../src/verdict/assessment.ts";
import { textOf } from "../text-of.ts";
import { aFinding, aReviewed, type Given } from "./a-reviewed.ts";

const names = { USENDER: "Sanne Bos", ULAWYER: "Lieve de Wit" };

const offer = [
  aFinding("purpose/discount-offer", "25% korting"),
  aFinding("purpose/urgency-scarcity", "alleen vandaag"),
];

const states: Readonly<Record<string, Given>> = {
  "in-review": {},
  service: { assessment: { verdict: "service", notDeclared: [] } },
  commercial: {
    assessment: { leaning: "commercial", verdict: "commercial", score: 88, findings: offer },
    subject: "Nu 25% korting",
  },
  "opinion-given": {
    opinion: {
      is: "given",
      leaning: "tinge",
      reason: "De toon is wervend.",
      quotes: [],
      model: "gpt-5-mini",
      prompt: "p",
    },
  },
  "too-long": { readable: "Een lange regel over je abonnement.\n".repeat(200) },
  approved: { state: "approved" },
  "revision-asked": { state: "revision-asked", reason: "Zeg erbij wanneer het pakket komt." },
  rejected: { state: "rejected", reason: "Dit hoort in een brief." },
};

describe.each<Locale>(["nl", "en"])("in %s", (locale) => {
  test.each(Object.entries(states))(
    "the card and messages of a review that is %s look like this",
    async (state, given) => {
      const reviewed = aReviewed(given);
      const reader = { locale, names };
      const drawn = {
        card: reviewCard(reviewed, reader),
        result: resultMessage(reviewed, reader),
        decision: decisionMessage(reviewed, reader),
      };
      await expect(`${JSON.stringify(drawn, null, 2)}\n`).toMatchFileSnapshot(
        `../golden/cards/${state}.${locale}.json`,
      );
    },
  );

  test("the forms look like this", async () => {
    const reviewed = aReviewed();
    const drawn = {
      "ask-revision": reasonForm("ask-revision", reviewed, locale),
      reject: reasonForm("reject", reviewed, locale),
      revise: reviseForm(reviewed, locale),
      draft: draftForm(reviewed, { page: 1, toApprove: false }, locale),
      approve: draftForm(reviewed, { page: 1, toApprove: true }, locale),
      notice: noticeForm("Er is niets besloten.", locale),
    };
    await expect(`${JSON.stringify(drawn, null, 2)}\n`).toMatchFileSnapshot(`../golden/cards/forms.${locale}.json`);
  });
});

const anyText = (maxLength: number) =>
  fc.oneof(fc.string({ maxLength, unit: "grapheme" }), fc.string({ maxLength, unit: "binary" }));

const anyGiven: fc.Arbitrary<Given> = fc.record({
  state: fc.constantFrom<NonNullable<Given["state"]>>("in-review", "approved", "revision-asked", "rejected"),
  subject: fc.option(anyText(400), { nil: null }),
  sender: fc.option(anyText(400), { nil: null }),
  reason: fc.option(anyText(2800), { nil: null }),
  readable: fc.oneof(
    anyText(200),
    anyText(200).map((text) => `${text}\n`.repeat(150)),
    anyText(80).map((text) => text.repeat(500)),
  ),
  assessment: fc.record({
    leaning: fc.constantFrom<Leaning>("none", "tinge", "commercial", "charitable", "ideological"),
    verdict: fc.constantFrom<Verdict>("service", "tinge", "unclear", "commercial", "charitable", "ideological"),
    findings: fc.array(
      fc
        .tuple(
          fc.constantFrom(...[...rules, ...consequences].map(({ id }) => id)),
          fc.option(anyText(500), { nil: null }),
        )
        .map(([rule, quote]) => aFinding(rule, quote)),
      { maxLength: 40 },
    ),
  }),
});

test("whatever the review, Slack takes every card, message and form", () => {
  fc.assert(
    fc.property(anyGiven, fc.constantFrom<Locale>("nl", "en"), (given, locale) => {
      const reviewed = aReviewed(given);
      const reader = { locale, names };
      for (const message of [
        reviewCard(reviewed, reader),
        resultMessage(reviewed, reader),
        decisionMessage(reviewed, reader),
      ]) {
        expect(wrongBlocks(message)).toEqual([]);
        expect(message.text).not.toBe("");
      }
      const forms = [
        reasonForm("reject", reviewed, locale),
        reviseForm(reviewed, locale),
        draftForm(reviewed, { page: 1, toApprove: true }, locale),
        draftForm(reviewed, { page: Infinity, toApprove: true }, locale),
      ];
      for (const form of forms) expect(wrongView(form)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("the pages of the draft form together hold the whole draft", () => {
  fc.assert(
    fc.property(
      anyText(3000).map((text) => text.repeat(20)),
      (readable) => {
        const reviewed = aReviewed({ readable });
        const seen: string[] = [];
        for (let page = 1, pages = 1; page <= pages; page += 1) {
          const { blocks } = draftForm(reviewed, { page, toApprove: false }, "en");
          for (const block of blocks) {
            if ("elements" in block && block.type === "rich_text") seen.push(textOf({ text: "", blocks: [block] }));
            if (block.type === "context") pages = Number(/of (\d+)/.exec(JSON.stringify(block))?.[1] ?? pages);
          }
        }
        expect(seen.join("").replaceAll("\n", "")).toContain(readable.replaceAll("\n", ""));
      },
    ),
    { numRuns: 50 },
  );
});

test("text cut into stretches and glued together is the same text", () => {
  fc.assert(
    fc.property(anyText(500), fc.integer({ min: 5, max: 60 }), (text, limit) => {
      const cut = stretches(text, limit);
      expect(cut.map((stretch) => stretch.text + stretch.glue).join("")).toBe(text);
      expect(cut.every((stretch) => stretch.text.length <= limit)).toBe(true);
    }),
  );
});

test("what a revise form brings back is what it was given", () => {
  const readable = `${"Regel over je abonnement.\n".repeat(400)}${"x".repeat(9000)}`;
  const { private_metadata = "", blocks } = reviseForm(aReviewed({ readable, subject: null, sender: null }), "nl");
  const values = Object.fromEntries(
    blocks.map((block) => {
      if (!("element" in block) || block.element.type !== "plain_text_input") throw new Error("not a text box");
      return [block.block_id ?? "", { draft: { value: block.element.initial_value ?? null } }];
    }),
  );
  expect(readRevision({ private_metadata, state: { values } }).text).toBe(readable);
});
