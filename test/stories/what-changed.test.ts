import { expect, test } from "vitest";
import { ids } from "../../src/slack/ids.ts";
import { textOf } from "../text-of.ts";
import { send } from "./forms.ts";
import { anOffice, people } from "./office.ts";

const { sender, lawyer } = people;
const { action } = ids;

test("a revised mail shows legal what changed since the round before, on the card and in full", async () => {
  const sentence = "Je pakket is vandaag verzonden en komt dinsdag.";
  const office = await anOffice();
  const before = await office.check(`Onderwerp: Je pakket is onderweg\n\n${sentence}`);
  expect(textOf(before)).not.toContain("Veranderd sinds");
  const told = await office.toldTo(sender, "Juridisch heeft de kaart");
  const room = office.sandbox.see(sender).rooms.find(({ is }) => is === "dm")?.id ?? "";
  await office.click(sender, told, action.revise, room);
  await office.sandbox.until(() => office.view(sender));
  await send(office, sender, { draft: sentence.replace("dinsdag", "woensdag") });
  const card = await office.cardSaying("Veranderd sinds versie 1");
  expect(JSON.stringify(card.blocks)).toContain('{"type":"text","text":"dinsdag","style":{"strike":true}}');
  expect(JSON.stringify(card.blocks)).toContain('{"type":"text","text":"woensdag","style":{"bold":true}}');
  await office.click(lawyer, card, action.seeAll);
  const all = await office.sandbox.until(() => office.view(lawyer));
  expect(JSON.stringify(all.view)).toContain("Veranderd sinds versie 1");
});
