import { describe, expect, test } from "vitest";
import { ids } from "../../src/slack/ids.ts";
import { anOffice, buttonsOf, chosen, people, typed } from "./office.ts";
import { textOf } from "../text-of.ts";

const { sender, lawyer } = people;
const { action, field } = ids;

/** Every text object of a message in which Slack would read mentions, links or formatting. */
function markupIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(markupIn);
  if (typeof value !== "object" || value === null) return [];
  const { type, text } = value as Record<string, unknown>;
  const own = type === "mrkdwn" && typeof text === "string" ? [text] : [];
  return [...own, ...Object.values(value).flatMap(markupIn)];
}

describe("a mail full of Slack's own markup", () => {
  const hostile =
    "Onderwerp: <!channel> *let op* @here\n\nHoi <!here> <@U0LAWYER> ```code``` <https://kwaad.example|je bank> _schuin_ :tada:\n> citaat";

  test("appears literally on the card, to the sender and in the form, and mentions nobody", async () => {
    const office = await anOffice();
    const card = await office.check(hostile);
    for (const words of ["<!channel> *let op* @here", "<@U0LAWYER>", "```code```", "_schuin_ :tada:"]) {
      expect(textOf(card)).toContain(words);
    }
    const told = await office.toldTo(sender, "Juridisch heeft de kaart");
    for (const message of [card, told]) {
      expect(markupIn(message.blocks)).toEqual([]);
      expect(message.text).not.toMatch(/<|channel|here/);
    }
    for (const call of office.sandbox.control.callsTo("chat.postMessage"))
      expect(JSON.stringify(call)).not.toMatch(/"link_names":true/);
  });
});

describe("a draft too long for the card", () => {
  const lines = Array.from(
    { length: 900 },
    (_, line) => `Regel ${line + 1}: je abonnement loopt door tot 1 februari 2027.`,
  );
  const long = `Onderwerp: Je abonnement\n\n${lines.join("\n")}`;

  test("says what is left out, and is approved only at its end, after every page", async () => {
    const office = await anOffice();
    const card = await office.check(long);
    expect(textOf(card)).toMatch(/Hier staan \d+ van de \d+ tekens/);
    expect(buttonsOf(card)).toEqual([
      action.readToApprove,
      action.askRevision,
      action.reject,
      action.ask,
      action.complete,
      action.showDraft,
      action.seeAll,
    ]);
    await office.click(lawyer, card, action.readToApprove);
    const seen: string[] = [];
    for (let page = 1; ; page += 1) {
      const form = await office.sandbox.until(() => {
        const view = office.view(lawyer);
        return JSON.stringify(view).includes(`Deel ${page} van`) ? view : null;
      });
      seen.push(JSON.stringify(form.view));
      const turn = (form.view["blocks"] as { block_id: string; elements?: { action_id?: string }[] }[]).find((block) =>
        block.elements?.some((element) => element.action_id === action.turnPage),
      );
      if (turn === undefined) break;
      expect(form.view["submit"] ?? null).toBeNull();
      await office.sandbox.act({
        as: lawyer,
        do: "click-in-view",
        viewId: form.id,
        blockId: turn.block_id,
        actionId: action.turnPage,
      });
    }
    for (const line of lines) expect(seen.join("")).toContain(line);
    await office.submit(lawyer, { ...chosen(field.as, "service"), ...typed(field.reason, "") });
    await office.cardSaying("Goedgekeurd als servicemail");
  });

  test("comes back whole to its sender, over several boxes, and joins to the same text", async () => {
    const office = await anOffice();
    await office.check(long);
    const told = await office.toldTo(sender, "Juridisch heeft de kaart");
    const dm = office.sandbox.see(sender).rooms.find(({ is }) => is === "dm")?.id ?? "";
    await office.click(sender, told, action.revise, dm);
    const form = await office.sandbox.until(() => office.view(sender));
    const blocks = form.view["blocks"] as { block_id: string; element: { initial_value: string } }[];
    const boxes = blocks.filter(({ block_id }) => block_id.split(":")[0] === field.draft);
    expect(boxes.length).toBeGreaterThan(10);
    const state = Object.fromEntries(
      boxes.map(({ block_id, element }) => [
        block_id,
        { [field.draft]: { type: "plain_text_input", value: element.initial_value } },
      ]),
    );
    await office.submit(sender, state);
    const errors = await office.sandbox.until(() => office.view(sender)?.errors);
    expect(Object.values(errors).join()).toContain("Er is niets veranderd");
  });
});

test("a draft longer than a form can bring back is refused with the limit, and nothing is posted", async () => {
  const office = await anOffice();
  await office.command(`check ${"Je pakket komt morgen. ".repeat(4000)}`);
  const told = await office.whisperedTo(sender, "te groot");
  expect(told.text).toMatch(/\d/);
  expect(office.cards()).toEqual([]);
});

test("an empty draft gets an explanation, an unknown word the help", async () => {
  const office = await anOffice();
  await office.command("lint   ");
  await office.whisperedTo(sender, "Er stond geen concept achter het commando");
  await office.command("cheque");
  await office.whisperedTo(sender, "Dat commando ken ik niet");
  await office.command("help");
  await office.whisperedTo(sender, "Drie vragen tellen");
});

test("somebody whose Slack is in English is answered in English", async () => {
  const office = await anOffice({ locale: "nl" });
  office.sandbox.control.addPerson({ id: "U0JANE", name: "Jane Roe", locale: "en-GB" });
  office.sandbox.control.join("C0GENERAL", "U0JANE");
  await office.command("check Your parcel has been shipped and arrives tomorrow.", "U0JANE");
  await office.whisperedTo("U0JANE", "legal has the card");
  await office.toldTo("U0JANE", "Legal has the card");
});

test("when Slack does not say who people are, they are answered in time all the same, and nobody decides", async () => {
  const office = await anOffice();
  office.sandbox.control.fail("users.info", { is: "hang" }, 30);
  const card = await office.check("Je pakket is vandaag verzonden en komt morgen.");
  expect(await office.click(lawyer, card, action.approve)).toMatchObject({ is: "acknowledged" });
  await office.whisperedTo(lawyer, "Slack kon niet bevestigen");
  expect(await office.click(lawyer, card, action.reject)).toMatchObject({ is: "acknowledged" });
  expect(buttonsOf(office.cards()[0] ?? card)).toContain(action.approve);
});

test("when the store breaks, the user gets a reference and the log the cause", async () => {
  const office = await anOffice({ breaks: true });
  await office.command("check Je pakket is vandaag verzonden.");
  const told = await office.whisperedTo(sender, "Er ging iets mis bij ons");
  const [reference] = /E-[0-9A-Z]{7}/.exec(told.text) ?? [];
  expect(office.logged.join("\n")).toContain(reference);
  expect(office.logged.join("\n")).toContain("the disk is full");
  expect(office.logged.join("\n")).not.toContain("Je pakket");
});
