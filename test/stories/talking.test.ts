import { describe, expect, test } from "vitest";
import { submit } from "../../src/desk.ts";
import type { Declaration } from "../../src/draft/declaration.ts";
import { examine } from "../../src/review/examine.ts";
import { ids } from "../../src/slack/ids.ts";
import { textOf } from "../text-of.ts";
import { anOffice, buttonsOf, people, typed, type Office } from "./office.ts";

const { sender, lawyer, second, outsider } = people;
const { action, field } = ids;

const mail = "Onderwerp: Je pakket is onderweg\n\nJe pakket is vandaag verzonden en komt morgen.";
const mine = "Juridisch heeft de kaart";

function dmOf(office: Office, person: string): string {
  return office.sandbox.see(person).rooms.find(({ is }) => is === "dm")?.id ?? "";
}

/** The message in the thread of the only card once it says this. */
function inThread(office: Office, words: string) {
  return office.sandbox.until(() => {
    const [card] = office.cards();
    return card && office.threadOf(card).find((message) => textOf(message).includes(words));
  });
}

describe("a question by legal", () => {
  test("reaches the sender, is answered there, and stands with its answer in the thread and on the card", async () => {
    const office = await anOffice();
    const card = await office.check(mail);
    await office.click(lawyer, card, action.ask);
    await office.submit(lawyer, typed(field.words, "Wie krijgt deze mail?"));
    expect(buttonsOf(await inThread(office, "Wie krijgt deze mail?"))).toEqual([]);
    expect(textOf(await office.cardSaying("nog niet beantwoord"))).toContain("Wie krijgt deze mail?");
    const told = await office.toldTo(sender, "Lieve de Wit vraagt:");
    expect(buttonsOf(told)).toEqual([action.answer]);

    await office.click(sender, told, action.answer, dmOf(office, sender));
    const form = await office.sandbox.until(() => office.view(sender));
    expect(JSON.stringify(form.view)).toContain("Wie krijgt deze mail?");
    await office.submit(sender, typed(field.words, "Alleen kopers van vandaag."));
    await inThread(office, "Alleen kopers van vandaag.");
    const answered = await office.cardSaying("beantwoord door Sanne Bos");
    expect(textOf(answered)).toContain("Alleen kopers van vandaag.");
    await office.toldTo(sender, "Je antwoord staat bij juridisch");
    expect(buttonsOf(answered)).toContain(action.approve);
  });

  test("is answered once: who answers again is told where the answer stands", async () => {
    const office = await anOffice();
    const card = await office.check(mail);
    await office.click(lawyer, card, action.ask);
    await office.submit(lawyer, typed(field.words, "Wie krijgt deze mail?"));
    const told = await office.toldTo(sender, "Lieve de Wit vraagt:");
    await office.click(sender, told, action.answer, dmOf(office, sender));
    await office.submit(sender, typed(field.words, "Kopers."));
    await office.cardSaying("beantwoord door Sanne Bos");
    await office.click(sender, told, action.answer, dmOf(office, sender));
    await office.whisperedTo(sender, "Deze vraag is al beantwoord");
    expect(office.view(sender)).toBeNull();
  });

  test("sent in twice by Slack is asked once", async () => {
    const office = await anOffice();
    const card = await office.check(mail);
    await office.click(lawyer, card, action.ask);
    await office.sandbox.until(() => office.view(lawyer));
    office.sandbox.control.repeatNext();
    await office.submit(lawyer, typed(field.words, "Wie krijgt deze mail?"));
    await office.toldTo(sender, "Lieve de Wit vraagt:");
    await office.click(second, card, action.ask);
    await office.submit(second, typed(field.words, "En wanneer?"));
    await inThread(office, "En wanneer?");
    const asked = office.threadOf(card).filter((message) => textOf(message).includes("Wie krijgt deze mail?"));
    expect(asked).toHaveLength(1);
  });
});

describe("a question by the sender", () => {
  test("stands in the thread with a button, is answered by a reviewer, and the answer reaches the sender", async () => {
    const office = await anOffice();
    const card = await office.check(mail);
    const result = await office.toldTo(sender, mine);
    await office.click(sender, result, action.ask, dmOf(office, sender));
    await office.submit(sender, typed(field.words, "Mag de datum er nog uit?"));
    await office.toldTo(sender, "Je vraag staat bij juridisch");
    const asked = await inThread(office, "Sanne Bos vraagt:");
    expect(buttonsOf(asked)).toEqual([action.answer]);
    expect(buttonsOf(await office.cardSaying("nog niet beantwoord"))).toContain(action.answer);

    await office.click(outsider, asked, action.answer);
    await office.whisperedTo(outsider, "Jij staat niet bij de beoordelaars");
    await office.click(lawyer, asked, action.answer);
    await office.submit(lawyer, typed(field.words, "Ja, als de dag blijft staan."));
    const told = await office.toldTo(sender, "Ja, als de dag blijft staan.");
    expect(textOf(told)).toContain("Mag de datum er nog uit?");
    await inThread(office, "Ja, als de dag blijft staan.");
    expect(textOf(await office.cardSaying("beantwoord door Lieve de Wit"))).toContain("Ja, als de dag blijft staan.");
    expect(card.ts).toBe(office.cards()[0]?.ts);
  });

  test("answered by two reviewers at once keeps the first answer, and the second keeps what they typed", async () => {
    const office = await anOffice();
    await office.check(mail);
    const result = await office.toldTo(sender, mine);
    await office.click(sender, result, action.ask, dmOf(office, sender));
    await office.submit(sender, typed(field.words, "Mag de datum er nog uit?"));
    const asked = await inThread(office, "Sanne Bos vraagt:");
    await office.click(lawyer, asked, action.answer);
    await office.click(second, asked, action.answer);
    await office.sandbox.until(() => office.view(second));
    await office.submit(lawyer, typed(field.words, "Ja."));
    await office.cardSaying("beantwoord door Lieve de Wit");
    await office.submit(second, typed(field.words, "Nee, want dan klopt de mail niet meer."));
    const notice = await office.sandbox.until(() => {
      const view = office.view(second);
      return JSON.stringify(view).includes("Deze vraag is al beantwoord") ? view : null;
    });
    await office.sandbox.act({ as: second, do: "close", viewId: notice.id });
    expect(JSON.stringify(office.view(second)?.view)).toContain(ids.form.answer);
    expect(textOf(await office.cardSaying("beantwoord door Lieve de Wit"))).not.toContain("Nee, want");
  });

  test("is not asked by an outsider, who is told so", async () => {
    const office = await anOffice();
    const card = await office.check(mail);
    await office.click(outsider, card, action.ask);
    await office.whisperedTo(outsider, "Jij staat niet bij de beoordelaars");
    expect(office.view(outsider)).toBeNull();
  });

  test("of blanks alone is not sent: the form stays and says what to do", async () => {
    const office = await anOffice();
    const card = await office.check(mail);
    await office.click(lawyer, card, action.ask);
    await office.submit(lawyer, typed(field.words, "   "));
    const form = await office.sandbox.until(() => office.view(lawyer));
    expect(form.errors[field.words]).toBe("Schrijf eerst iets op.");
  });
});

test("questions and answers mention nobody, whatever is written in them, and no history is read for them", async () => {
  const office = await anOffice();
  const card = await office.check(mail);
  await office.click(lawyer, card, action.ask);
  await office.submit(lawyer, typed(field.words, "<!channel> <@U0SENDER> *waarom*?"));
  const asked = await inThread(office, "<!channel> <@U0SENDER> *waarom*?");
  expect(asked.text).not.toMatch(/[<@*]/);
  expect(JSON.stringify(asked.blocks)).not.toMatch(/"type":"(mrkdwn|user|broadcast|link)"/);
  const methods = office.sandbox.control.calls.map(({ method }) => method);
  expect(methods.filter((method) => /history|replies/.test(method))).toEqual([]);
});

describe("a mail its sender takes back", () => {
  test("asks whether they are sure, folds the card, and a late Approve is refused with a sentence", async () => {
    const office = await anOffice();
    const card = await office.check(mail);
    const result = await office.toldTo(sender, mine);
    expect(JSON.stringify(result.blocks)).toContain("Deze mail intrekken?");
    office.sandbox.control.fail("chat.update", { is: "error", error: "internal_error" });
    await office.click(sender, result, action.withdraw, dmOf(office, sender));
    await office.whisperedTo(sender, "Ingetrokken. Juridisch ziet dat op de kaart");
    await office.click(lawyer, card, action.approve);
    await office.whisperedTo(lawyer, "De afzender heeft deze mail ingetrokken");
    const folded = await office.cardSaying("Ingetrokken");
    expect(buttonsOf(folded)).toEqual([action.seeAll]);
    expect(textOf(folded)).not.toContain("Goedgekeurd");
  });

  test("is taken back once: a second time is refused with a sentence", async () => {
    const office = await anOffice();
    await office.check(mail);
    const result = await office.toldTo(sender, mine);
    await office.click(sender, result, action.withdraw, dmOf(office, sender));
    await office.cardSaying("Ingetrokken");
    await office.click(sender, result, action.withdraw, dmOf(office, sender));
    await office.whisperedTo(sender, "De afzender heeft deze mail ingetrokken");
  });
});

describe("an approved mail", () => {
  test("brings its sender what customer service can answer, with its blanks, and folds to three lines", async () => {
    const office = await anOffice();
    const card = await office.check(mail);
    await office.click(lawyer, card, action.approve);
    const sheet = await office.toldTo(sender, "Antwoorden voor de klantenservice");
    for (const words of ["Waarom krijg ik deze mail?", "Hoe maak ik bezwaar?", "Nog aan te vullen"])
      expect(textOf(sheet)).toContain(words);
    const folded = await office.cardSaying("Goedgekeurd als servicemail");
    expect(folded.blocks).toHaveLength(3);
    expect(textOf(folded)).not.toContain("Je pakket is vandaag verzonden");
    await office.click(lawyer, folded, action.seeAll);
    const form = await office.sandbox.until(() => office.view(lawyer));
    expect(textOf({ text: "", blocks: form.view["blocks"] as unknown[] })).toContain("Je pakket is vandaag verzonden");
  });

  test("is answered for in its own language, also when its sender reads another", async () => {
    const office = await anOffice();
    const card = await office.check("Subject: Your parcel\n\nYour parcel was shipped today and arrives tomorrow.");
    await office.click(lawyer, card, action.approve);
    await office.toldTo(sender, "Goedgekeurd als servicemail");
    await office.toldTo(sender, "Answers for customer service");
  });
});

/** Hands in a mail that came in a file, with what was declared about it. */
async function handIn(office: Awaited<ReturnType<typeof anOffice>>, name: string, file: string, said: Declaration) {
  const brought = { is: "file", name, bytes: new TextEncoder().encode(file) } as const;
  const looked = await examine(office.desk, brought, said);
  if (looked.is === "unread") throw new Error(looked.unread.because);
  const by = { team: office.sandbox.team, user: sender };
  await submit(office.desk, looked.read, { by, neededBy: "2026-11-26", sure: true });
}

test("a mail that came in a file has that file in the thread of its card, whole and once", async () => {
  const office = await anOffice();
  const eml = `From: De Linde <post@delinde.example>\r\nSubject: Je pakket\r\n\r\nJe pakket is vandaag verzonden.\r\n`;
  await handIn(office, "pakket.eml", eml, {});
  const message = await inThread(office, "Het bestand van versie 1");
  expect(message.files).toMatchObject([{ name: "pakket.eml", bytes: eml.length }]);
  expect(message.files[0]?.preview).toContain("Je pakket is vandaag verzonden.");
  await office.toldTo(sender, mine);
  expect(office.threadOf(office.cards()[0] ?? message)).toHaveLength(1);
});

test("a file that Slack will never take is named in the thread, and the card is decided all the same", async () => {
  const office = await anOffice();
  office.sandbox.control.fail("files.getUploadURLExternal", { is: "error", error: "file_uploads_disabled" });
  await handIn(office, "pakket.txt", "Je pakket is vandaag verzonden.", {});
  await inThread(office, "Slack nam het bestand van versie 1 niet aan (file_uploads_disabled)");
  await office.click(lawyer, await office.cardSaying("Je pakket is vandaag verzonden."), action.approve);
  await office.cardSaying("Goedgekeurd als servicemail");
});

test("a file that Slack could not take just then is there later, once", async () => {
  const office = await anOffice();
  office.sandbox.control.fail("files.getUploadURLExternal", { is: "error", error: "internal_error" });
  await handIn(office, "pakket.txt", "Je pakket is vandaag verzonden.", {});
  expect(await inThread(office, "Het bestand van versie 1")).toMatchObject({ files: [{ name: "pakket.txt" }] });
  expect(office.threadOf(await office.cardSaying("Je pakket is vandaag verzonden."))).toHaveLength(1);
});

test("a group that got mail before is named on result and card, and who is not affected is split off in numbers", async () => {
  const office = await anOffice();
  const said: Declaration = { segment: "Leden in Almere", recipientCount: 5000, affectedCount: 800 };
  for (const [turn, text] of ["Je pakket komt.", "Je pakket is er.", "Je pakket staat klaar."].entries()) {
    await handIn(office, "mail.txt", text, { ...said, segment: turn === 1 ? "leden in almere." : "Leden in Almere" });
    const card = await office.sandbox.until(() => office.cards()[turn]);
    if (turn < 2) await office.click(lawyer, card, action.approve);
    if (turn < 2) await office.sandbox.until(() => textOf(office.cards()[turn] ?? card).includes("Goedgekeurd"));
  }
  const card = textOf(await office.cardSaying("derde servicemail in 14 dagen"));
  expect(card).toContain("Van de 5.000 ontvangers raakt het er 800");
  expect(card).toContain("de andere 4.200");
  expect(card).toContain("Nodig vóór: 26 november 2026");
  const told = await office.toldTo(sender, "derde servicemail in 14 dagen");
  expect(textOf(told)).toContain("de andere 4.200");
});

test("what is not declared can be completed from the result and from the card", async () => {
  const office = await anOffice();
  const card = await office.check(mail);
  const result = await office.toldTo(sender, mine);
  expect(buttonsOf(card)).toContain(action.complete);
  expect(buttonsOf(result)).toEqual([action.revise, action.complete, action.ask, action.withdraw]);
  expect(textOf(result).match(/[Nn]iet opgegeven: aanleiding/gu)).toHaveLength(1);
});

test("everything there is to know opens a page at a time, from the card to the last line of the draft", async () => {
  const office = await anOffice();
  const lines = Array.from({ length: 1000 }, (_, line) => `Regel ${line + 1}: ${"€".repeat(40)}.`);
  const card = await office.check(`Onderwerp: Je abonnement\n\n${lines.join("\n")}`);
  await office.click(lawyer, card, action.seeAll);
  const form = await office.sandbox.until(() => office.view(lawyer));
  expect(JSON.stringify(form.view)).not.toContain("Regel 1000:");
  const blocks = form.view["blocks"] as { block_id: string; elements?: { action_id?: string }[] }[];
  const turn = blocks.find(({ elements }) => elements?.some(({ action_id }) => action_id === action.turnAll));
  const click = { as: lawyer, do: "click-in-view", viewId: form.id, actionId: action.turnAll } as const;
  await office.sandbox.act({ ...click, blockId: turn?.block_id ?? "" });
  await office.sandbox.until(() => JSON.stringify(office.view(lawyer)).includes("Regel 1000:"));
});
