import { expect, test } from "vitest";
import { eraseReview } from "../../src/receipt/erase-review.ts";
import { verifyTrail } from "../../src/receipt/verify-trail.ts";
import { ids } from "../../src/slack/ids.ts";
import { openSweep } from "../../src/slack/sweep.ts";
import { textOf } from "../text-of.ts";
import { send } from "./forms.ts";
import { anOffice, buttonsOf, people, type Office } from "./office.ts";

const { sender, lawyer } = people;
const how = { what: "all", because: "asked", at: "2026-11-24T12:00:00.000Z" } as const;
const eml = "Subject: Uw bestelling\r\n\r\nBeste mevrouw Jansen, uw bestelling 20455 komt op 26 november.";

/** A mail from a file that legal has before it, its original in the thread, and the sender told. */
async function handedIn(office: Office) {
  await office.command("check");
  await office.sandbox.until(() => office.view(sender));
  const file = office.sandbox.control.putFile(sender, "mail.eml", eml);
  await send(office, sender, { file: [file] });
  const card = await office.sandbox.until(() => office.cards()[0]);
  const thread = await office.sandbox.until(() => office.threadOf(card).find(({ files }) => files.length > 0));
  await office.toldTo(sender, "SM-");
  const id = /SM-[0-9a-z]+/i.exec(textOf(card))?.[0] ?? "";
  return { card, id, thread };
}

test("erasing a review deletes its card, its file and what the sender was told, and the trail stays whole", async () => {
  const office = await anOffice();
  const { id } = await handedIn(office);
  const sweep = openSweep(office.sandbox);
  expect(await eraseReview(office.trail, sweep, id, how)).toEqual({ is: "erased", stayed: [] });
  expect(office.cards()).toEqual([]);
  expect(office.said(sender)).toEqual([]);
  const seen = () => JSON.stringify(office.sandbox.see(lawyer).rooms.map(({ messages }) => messages));
  // What was on its way to Slack at that moment is deleted when it has arrived.
  await office.sandbox.until(() => (/Jansen|20455/.test(seen()) ? null : true));
  expect((await verifyTrail(office.trail, [])).fault).toBeNull();
  expect(await eraseReview(office.trail, sweep, id, how)).toEqual({ is: "already", stayed: [] });
  expect(await office.trail.traces(id)).toEqual([]);
});

test("what Slack does not let go is listed with the reason, and tried again the next time", async () => {
  const office = await anOffice();
  const { id } = await handedIn(office);
  await office.sandbox.act({ as: sender, do: "say", room: "C0GENERAL", text: "Mijn concept voor mevrouw Jansen" });
  const own = office.sandbox
    .see(sender)
    .rooms.find((room) => room.id === "C0GENERAL")
    ?.messages.at(-1);
  const trace = { is: "message", channel: "C0GENERAL", id: own?.ts ?? "" } as const;
  await office.desk.store.left(id, trace);
  const stayed = [{ trace, why: "cant_delete_message" }];
  expect(await eraseReview(office.trail, openSweep(office.sandbox), id, how)).toEqual({ is: "erased", stayed });
  expect(await eraseReview(office.trail, openSweep(office.sandbox), id, how)).toEqual({ is: "already", stayed });
  const tokenless = await eraseReview(office.trail, null, id, how);
  expect(tokenless).toEqual({ is: "already", stayed: [{ trace, why: null }] });
  const wrong = openSweep({ ...office.sandbox, botToken: "xoxb-wrong" });
  expect(await eraseReview(office.trail, wrong, id, how)).toMatchObject({ stayed: [{ why: "invalid_auth" }] });
});

test("nobody decides on a review that was erased, although its card is still on somebody's screen", async () => {
  const office = await anOffice();
  const { card, id } = await handedIn(office);
  expect(buttonsOf(card)).toContain(ids.action.approve);
  await eraseReview(office.trail, null, id, how);
  await office.click(lawyer, card, ids.action.approve);
  await office.whisperedTo(lawyer, "bestaat niet");
  expect((await office.desk.store.history(id)).at(-1)?.event.type).toBe("erased");
});
