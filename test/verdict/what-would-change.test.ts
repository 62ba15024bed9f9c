import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Declaration } from "../../src/draft/declaration.ts";
import type { Draft } from "../../src/draft/draft.ts";
import { readableOf } from "../../src/draft/readable.ts";
import { answered } from "../../src/verdict/answered.ts";
import { assess } from "../../src/verdict/assess.ts";
import type { Counterfactual, Passing } from "../../src/verdict/grounds.ts";
import { changesOf, reasonOf, weightOf } from "../../src/verdict/grounds-words.ts";
import { danger } from "../../src/verdict/judge.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { aDraft } from "../checks/a-draft.ts";
import { complete } from "./complete.ts";

const notice = "Je pakket is vandaag verzonden en wordt morgen tussen 12.00 en 14.00 uur bezorgd.";
const offer = "Bestel nu met 20% korting op alle lampen.";
const mail = ["Beste klant,", "", notice, "Je hoeft niets te doen.", "", offer, "", "Groet, De Linde"].join("\n");

const changesTo = async (draft: Draft, declaration: Declaration): Promise<readonly Counterfactual[]> =>
  assess(draft, declaration, defaultPolicy).grounds.whatWouldChange;

describe("what would change a verdict", () => {
  test("is the line that sells, counted as people count lines", async () => {
    const draft = await aDraft({ text: mail }, "nl");
    const assessment = assess(draft, complete, defaultPolicy);
    expect(assessment.verdict).toBe("commercial");
    expect(assessment.grounds.whatWouldChange).toEqual([
      {
        without: [{ part: "text", line: 6, isWholeLine: true, quote: offer }],
        declared: [],
        event: null,
        leaning: "none",
        verdict: "service",
      },
    ]);
    expect(changesOf(assessment, "nl")).toEqual([`Zonder regel 6 («${offer}») zou dit een servicemail zijn.`]);
    expect(changesOf(assessment, "en")).toEqual([`Without line 6 (“${offer}”) this would be a service mail.`]);
  });

  test("is that line and the answers, where answers are missing too", async () => {
    const draft = await aDraft({ text: mail }, "nl");
    const assessment = assess(draft, { event: "delivery" }, defaultPolicy);
    expect(changesOf(assessment, "nl")).toEqual([
      `Zonder regel 6 («${offer}»), en met de open vragen beantwoord, zou dit een servicemail zijn.`,
    ]);
    expect(assessment.grounds.whatWouldChange[0]?.declared).not.toContain("event");
  });

  test("is the answers alone, where nothing sells", async () => {
    const assessment = assess(await aDraft({ text: notice }, "nl"), {}, defaultPolicy);
    expect(changesOf(assessment, "nl")).toEqual([
      "Met de open vragen beantwoord (aanleiding: bezorging) zou dit een servicemail zijn.",
    ]);
  });

  test("is the subject, where only that sells", async () => {
    const assessment = assess(
      await aDraft({ subject: "20% korting voor jou", text: notice }, "nl"),
      complete,
      defaultPolicy,
    );
    expect(changesOf(assessment, "nl")).toEqual([
      "Zonder het onderwerp («20% korting voor jou») zou dit een servicemail zijn.",
    ]);
  });

  test("is a few lines together, where each of them sells", async () => {
    const text = `${mail}\n${offer.replace("lampen", "stoelen")}`;
    const assessment = assess(await aDraft({ text }, "nl"), complete, defaultPolicy);
    expect(changesOf(assessment, "nl")).toEqual(["Zonder regel 6 en regel 9 zou dit een servicemail zijn."]);
  });

  test("is the sentence in both versions of a mail, counted in the one people see", async () => {
    const html = `<p>Beste klant,</p><p>${notice} Je hoeft niets te doen. ${offer}</p>`;
    const assessment = assess(await aDraft({ text: mail, html }, "nl"), complete, defaultPolicy);
    expect(changesOf(assessment, "nl")).toEqual([
      `Zonder de zin in regel 2 («${offer}») zou dit een servicemail zijn.`,
    ]);
  });

  test("is nothing where a mail only asks for attention, nor for a service mail", async () => {
    const attention = await aDraft(
      { text: "In deze moeilijke tijden zijn wij er voor u. Samen staan we sterk." },
      "nl",
    );
    const found = assess(attention, complete, defaultPolicy);
    expect(reasonOf(found, "nl")).toBe("De mail vraagt alleen aandacht: er verandert niets voor de lezer.");
    expect(found.grounds.whatWouldChange).toEqual([]);
    expect(await changesTo(await aDraft({ text: notice }, "nl"), complete)).toEqual([]);
  });

  test("is not promised by answers that could not help", async () => {
    expect(await changesTo(await aDraft({ text: "De bladeren vallen al vroeg dit jaar." }, "nl"), {})).toEqual([]);
  });
});

const sentences = [
  notice,
  "Je hoeft niets te doen.",
  offer,
  "Download de nieuwe app.",
  "Schrijf een review over je aankoop.",
  "Doneer vandaag voor schoon water.",
  "Wij zijn trots op ons team.",
  "Gebruik code LENTE25 bij je volgende bestelling.",
  "Vragen? Bel 050 - 000 07 12.",
];

/** The line of the body that a place names, gone from it together with nothing else. */
function withoutLines(body: string, places: readonly Passing[]): string {
  return body
    .split("\n")
    .map((line, index) => {
      const here = places.filter((place) => place.line === index + 1);
      return here.reduce((left, { quote }) => left.replace(quote, ""), line);
    })
    .join("\n");
}

describe("everything that is said to change a verdict", () => {
  const lines = fc.array(fc.shuffledSubarray(sentences, { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 5,
  });
  const asText = (given: readonly (readonly string[])[]) => given.map((line) => line.join(" ")).join("\n\n");
  const asHtml = (given: readonly (readonly string[])[]) => given.map((line) => `<p>${line.join(" ")}</p>`).join("");

  test.each(["text", "html"] as const)("does so when a mail as %s is written again without it", async (part) => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.constantFrom<Declaration>({}, { claim: "service" }, complete),
        async (given, declaration) => {
          const draft = await aDraft({ [part]: part === "text" ? asText(given) : asHtml(given) }, "nl");
          const before = assess(draft, declaration, defaultPolicy);
          const { whatWouldChange } = before.grounds;
          expect(whatWouldChange.length).toBeLessThanOrEqual(3);
          for (const { without, declared, event, leaning, verdict } of whatWouldChange) {
            const left = withoutLines(readableOf(draft), without);
            const again =
              part === "text"
                ? { text: left }
                : {
                    html: left
                      .split("\n")
                      .map((line) => `<p>${line}</p>`)
                      .join(""),
                  };
            const answers =
              declared.length === 0 ? declaration : answered(declaration, event ?? declaration.event ?? "none");
            const after = assess(await aDraft(again, "nl"), answers, defaultPolicy);
            expect({ leaning: after.leaning, verdict: after.verdict }).toEqual({ leaning, verdict });
            expect(danger[verdict]).toBeLessThan(danger[before.verdict]);
            told++;
          }
        },
      ),
      { numRuns: 150, seed: 4 },
    );
    expect(told).toBeGreaterThan(50);
  });
});

describe("the arithmetic", () => {
  test("is told at each finding that weighs, and at no other", async () => {
    const assessment = assess(await aDraft({ text: mail }, "nl"), {}, defaultPolicy);
    const { shares } = assessment.grounds;
    expect(shares.reduce((sum, { points }) => sum + points, 0)).toBe(assessment.score);
    const [first] = shares;
    if (first === undefined) throw new Error("nothing weighs");
    expect(weightOf(first.rule, assessment, "nl")).toBe(`weegt ${first.points} van de ${assessment.score} punten`);
    expect(weightOf("privacy/no-rights-info", assessment, "nl")).toBeNull();
    expect(assessment.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(shares.map(({ rule }) => rule)));
  });
});
