import { describe, expect, it } from "vitest";
import { run } from "../../src/checks/run.ts";
import { defaultCheckSettings } from "../../src/checks/settings.ts";
import { showsOccasion } from "../../src/checks/shows-occasion.ts";
import type { Declaration } from "../../src/draft/declaration.ts";
import { aDraft } from "./a-draft.ts";

async function isShown(text: string, declaration: Declaration, language: "nl" | "en" = "nl"): Promise<boolean> {
  return showsOccasion(declaration, run(await aDraft({ text }, language), declaration, [], defaultCheckSettings));
}

const gate =
  "De poort aan de Dijkweg staat op maandag 4 mei 2026 om 9.00 uur wijd voor de schilders; dat kost € 12,50.";
const crisis =
  "Het zijn bijzondere tijden. Juist nu denken we aan je. Ons team leeft met je mee en wenst jou en je familie sterkte.";

describe("a declared occasion", () => {
  it("is shown by its own wording", async () => {
    expect(await isShown("Je pakket is verzonden.", { event: "delivery" })).toBe(true);
  });

  it("is not shown by wording of an occasion that is about something else", async () => {
    expect(await isShown("Je pakket is verzonden.", { event: "recall" })).toBe(false);
    expect(await isShown("Je pakket is verzonden.", { event: "none" })).toBe(false);
  });

  it("is shown by wording of an occasion that people take for the same", async () => {
    expect(await isShown("Op 4 mei zijn we gesloten door het hoogwater.", { event: "outage" })).toBe(true);
  });

  it.each([
    "De poort is op 4 mei wijd voor de schilders.",
    "De poort is op 4 mei 2026 wijd voor schilders.",
    "De poort is op 04-05-2026 wijd voor schilders.",
    "De poort is op 4/5/2026 wijd voor schilders.",
    "De poort is op 2026-05-04 wijd voor schilders.",
    "De poort is op ma 4 mei om 09:00 wijd voor schilders.",
    "De poort is wijd en dat kost 12.50 op maandag 4 mei.",
  ])("is shown by a change whose facts are told, however they are written: %s", async (change) => {
    expect(await isShown(gate, { event: "opening-hours", change })).toBe(true);
  });

  it("is shown by a date inside a range, and by a number that the mail spells out", async () => {
    const text = "De poort is van 5 t/m 13 december wijd. Neem twee sleutels mee.";
    expect(await isShown(text, { event: "opening-hours", change: "Poort wijd vanaf 5 december, 2 sleutels." })).toBe(
      true,
    );
  });

  it.each([
    "De poort is op 5 mei wijd voor de schilders.",
    "De poort is op 4 juni wijd voor de schilders.",
    "De poort is op 4 mei wijd en dat kost € 125,00.",
    "De poort is op dinsdag wijd voor de schilders.",
    "De poort is wijd voor de schilders.",
  ])("is not shown by a change with another fact, or with none: %s", async (change) => {
    expect(await isShown(gate, { event: "opening-hours", change })).toBe(false);
  });

  it("is not shown by facts alone when the words of the change are about something else", async () => {
    const change = "Op 4 mei om 9.00 uur veranderen onze bezorgtijden in Utrecht en omstreken.";
    expect(await isShown(gate, { event: "delivery", change })).toBe(false);
  });

  it("is not shown by a letter that only asks for attention, whatever is declared", async () => {
    const change = "Op 4 mei 2026 gaan wij dicht en denken we aan je familie.";
    expect(await isShown(crisis, { event: "opening-hours", change })).toBe(false);
    expect(await isShown(crisis, { event: "outage", change: "We leven met je mee in bijzondere tijden." })).toBe(false);
  });

  it("is shown across languages by its facts and the words that both have", async () => {
    const text = "From Monday 4 May the Dijkweg route of bus 12 has painters at work.";
    const declaration: Declaration = { event: "opening-hours", change: "Op 4 mei bus 12 Dijkweg" };
    expect(await isShown(text, declaration, "en")).toBe(true);
  });
});
