import { describe, expect, test } from "vitest";
import type { ReviewGroup, ReviewPolicy } from "../../src/review/review-policy.ts";
import { ids } from "../../src/slack/ids.ts";
import { textOf } from "../text-of.ts";
import { send } from "./forms.ts";
import { anOffice, buttonsOf, people, typed, type Office } from "./office.ts";

const { sender, lawyer, second, outsider } = people;
const { action, field } = ids;

const text = "Je pakket is vandaag verzonden en komt morgen.";
const mail = `Onderwerp: Je pakket is onderweg\n\n${text}`;
const day = 86_400;

const group = (name: string, users: readonly string[], quorum: number): ReviewGroup => ({
  name,
  users,
  groups: [],
  quorum: { service: quorum, tinge: quorum, marketing: quorum },
});

/** An office that never closes, so that it does not matter when these stories are told. */
const always: ReviewPolicy["office"] = {
  timeZone: "UTC",
  opens: "00:00",
  closes: "23:59",
  days: [1, 2, 3, 4, 5, 6, 7],
};
const twoGroups = { groups: [group("legal", [lawyer], 1), group("dpo", [second], 1)] };

const dmOf = (office: Office, person: string): string =>
  office.sandbox.see(person).rooms.find(({ is }) => is === "dm")?.id ?? "";

/** Everything in the legal channel, threads included. */
const inLegal = (office: Office): string =>
  office
    .cards()
    .flatMap((card) => [card, ...office.threadOf(card)])
    .map(textOf)
    .join("\n");

async function revises(office: Office, text: string): Promise<void> {
  const told = await office.toldTo(sender, "Juridisch heeft de kaart");
  await office.click(sender, told, action.revise, dmOf(office, sender));
  await office.sandbox.until(() => office.view(sender));
  await send(office, sender, { draft: text });
}

describe("a mail that two groups are asked about", () => {
  test("says who agreed and whom it waits for, and is approved by both names when the other agrees", async () => {
    const office = await anOffice({ policy: twoGroups });
    const card = await office.check(mail);
    await office.click(lawyer, card, action.approve);
    const half = await office.cardSaying("1 van 2 · wacht op FG");
    expect(textOf(half)).toContain("Lieve de Wit (juridisch) gaat akkoord als servicemail");
    expect(textOf(await office.toldTo(lawyer, "Je akkoord"))).toContain("1 van 2 · wacht op FG");
    await office.click(lawyer, half, action.approve);
    await office.whisperedTo(lawyer, "Je stem is er al");
    await office.click(second, half, action.approve);
    const approved = textOf(await office.cardSaying("Goedgekeurd als servicemail"));
    expect(approved).toContain("Lieve de Wit (juridisch) · versie 1");
    expect(approved).toContain("Karim Haddad (FG) · versie 1");
    expect(approved).toContain("Geldt tot");
    await office.toldTo(sender, "Goedgekeurd als servicemail");
    expect(office.said(sender).filter((one) => one.text.includes("Goedgekeurd"))).toHaveLength(1);
  });

  test("starts again from nobody when it is revised, and who agreed is told", async () => {
    const office = await anOffice({ policy: twoGroups });
    const card = await office.check(mail);
    await office.click(lawyer, card, action.approve);
    await office.cardSaying("1 van 2");
    await revises(office, `${text} Tot dan.`);
    const renewed = await office.cardSaying("versie 2");
    expect(textOf(renewed)).not.toContain("1 van 2");
    expect(textOf(renewed)).toContain("telt niet meer, want het concept is daarna veranderd");
    await office.toldTo(lawyer, "Een goedkeuring is vervallen");
  });
});

describe("an approved mail", () => {
  test("that is revised is open again, and who approved it is told why", async () => {
    const office = await anOffice();
    const card = await office.check(mail);
    await office.click(lawyer, card, action.approve);
    await office.cardSaying("Goedgekeurd als servicemail");
    await revises(office, `${text} Tot dan.`);
    const renewed = await office.cardSaying("De goedkeuring van versie 1 door Lieve de Wit is vervallen");
    expect(buttonsOf(renewed)).toContain(action.approve);
    expect(textOf(await office.toldTo(lawyer, "Een goedkeuring is vervallen"))).toContain("versie 1");
  });

  test("is taken back by a command, and who approved it is told", async () => {
    const office = await anOffice();
    const card = await office.check(mail);
    const id = /SM-[\w-]+/.exec(textOf(card))?.[0] ?? "";
    await office.click(lawyer, card, action.approve);
    await office.cardSaying("Goedgekeurd als servicemail");
    await office.command(`withdraw ${id}`, lawyer);
    await office.whisperedTo(lawyer, "Dat kan alleen wie het concept indiende");
    await office.command(`withdraw ${id}`);
    await office.whisperedTo(sender, "Ingetrokken");
    await office.cardSaying("Ingetrokken");
    await office.toldTo(lawyer, "want de afzender trok de mail in");
  });
});

describe("a decision that can be undone", () => {
  test("is told to the sender once it no longer can, and is taken back from its receipt until then", async () => {
    const office = await anOffice({ policy: { undoSeconds: 60 } });
    const card = await office.check(mail);
    await office.click(lawyer, card, action.approve);
    await office.cardSaying("Goedgekeurd als servicemail");
    const receipt = await office.toldTo(lawyer, "Je akkoord");
    await office.click(lawyer, receipt, action.undo, dmOf(office, lawyer));
    await office.whisperedTo(lawyer, "Teruggenomen");
    const open = await office.sandbox.until(() =>
      office.cards().find((one) => buttonsOf(one).includes(action.approve)),
    );
    office.wait(120);
    await office.click(second, open, action.reject);
    await office.submit(second, typed(field.reason, "Hier hoort een brief bij."));
    const refused = await office.toldTo(second, "Je afkeuring");
    office.wait(60);
    await office.click(second, refused, action.undo, dmOf(office, second));
    await office.whisperedTo(second, "Terugnemen kan niet meer");
    await office.toldTo(sender, "Hier hoort een brief bij.");
    expect(office.said(sender).map(textOf).join("\n")).not.toContain("Goedgekeurd");
  });
});

describe("a review that nobody decides on", () => {
  test("refuses the click that comes too late, and expires without a decision", async () => {
    const office = await anOffice();
    const card = await office.check(mail);
    office.wait(14 * day);
    await office.click(lawyer, card, action.approve);
    await office.whisperedTo(lawyer, "Deze mail is verlopen");
    const expired = await office.cardSaying("Verlopen zonder besluit");
    expect(buttonsOf(expired)).toEqual([action.seeAll]);
    await office.toldTo(sender, "Verlopen zonder besluit");
  });

  test("is reminded of, and asked of another group, which may then decide", async () => {
    const policy: Partial<ReviewPolicy> = {
      groups: [group("legal", [lawyer], 1), group("board", [second], 0)],
      office: always,
      escalation: { group: "board", afterHours: 30 },
    };
    const office = await anOffice({ policy });
    const card = await office.check(mail);
    await office.click(second, card, action.approve);
    await office.whisperedTo(second, "Jij staat niet bij de beoordelaars");
    office.wait(day);
    await office.sandbox.until(() => (inLegal(office).includes("Wacht nog op een besluit") ? true : null));
    expect(inLegal(office)).not.toContain("Gevraagd aan board");
    office.wait(day);
    await office.sandbox.until(() => (inLegal(office).includes("Gevraagd aan board") ? true : null));
    const asked = await office.toldTo(second, "Gevraagd aan board");
    await office.click(second, asked, action.readToApprove, dmOf(office, second));
    await office.submit(second, {});
    expect(textOf(await office.cardSaying("Goedgekeurd als servicemail"))).toContain("Karim Haddad (board)");
  });

  test("is not reminded of any more once somebody decided", async () => {
    const office = await anOffice({ policy: { office: always } });
    const card = await office.check(mail);
    await office.click(lawyer, card, action.approve);
    await office.cardSaying("Goedgekeurd als servicemail");
    office.wait(2 * day);
    // The morning list comes later than every reminder there could be, and this mail is not in it either.
    const next = await office.check(mail.replace("morgen", "overmorgen"));
    office.wait(day);
    await office.sandbox.until(() => (inLegal(office).includes("Er staat één beoordeling open") ? true : null));
    expect(office.threadOf(card).map(textOf).join()).not.toContain("Wacht nog op een besluit");
    await office.sandbox.until(() =>
      office.threadOf(next).some((one) => textOf(one).includes("Wacht nog op een besluit")) ? true : null,
    );
  });
});

describe("somebody who stands in", () => {
  const colleague = "U0COLLEAGUE";

  async function withColleague(): Promise<Awaited<ReturnType<typeof anOffice>>> {
    const office = await anOffice({ reviewers: { users: [lawyer], groups: [] } });
    office.sandbox.control.addPerson({ id: colleague, name: "Noor Smit", locale: "nl-NL" });
    for (const room of ["C0GENERAL", "C0LEGAL"]) office.sandbox.control.join(room, colleague);
    return office;
  }

  const until = (days: number): string => new Date(Date.now() + days * day * 1000).toISOString().slice(0, 10);

  const choosing = (to: string, date: string) => ({
    [field.delegate]: { [field.delegate]: { type: "users_select", selected_user: to } },
    [field.until]: { [field.until]: { type: "datepicker", selected_date: date } },
  });

  async function delegates(office: Office, to: string, date: string, as: string = lawyer): Promise<void> {
    await office.command("delegate", as);
    await office.submit(as, choosing(to, date));
  }

  const errorsOf = (office: Office, person: string, words: string) =>
    office.sandbox.until(() =>
      Object.values(office.view(person)?.errors ?? {})
        .join()
        .includes(words)
        ? true
        : null,
    );

  test("decides in another's place through a date, with both names on it, and not after it", async () => {
    const office = await withColleague();
    const card = await office.check(mail);
    await office.click(colleague, card, action.approve);
    await office.whisperedTo(colleague, "Jij staat niet bij de beoordelaars");
    await delegates(office, colleague, until(2));
    await office.toldTo(colleague, "Lieve de Wit laat je");
    await office.click(colleague, card, action.approve);
    const approved = textOf(await office.cardSaying("Goedgekeurd als servicemail"));
    expect(approved).toContain("Noor Smit (juridisch, namens Lieve de Wit)");
    office.wait(4 * day);
    const next = await office.check(mail.replace("morgen", "overmorgen"));
    await office.click(colleague, next, action.approve);
    await office.sandbox.until(() =>
      office.whispers(colleague).filter((one) => one.text.includes("Jij staat niet bij de beoordelaars")).length > 1
        ? true
        : null,
    );
  });

  test("does not decide on their own mail, nor on that of whom they stand in for", async () => {
    const office = await withColleague();
    await delegates(office, colleague, until(2));
    await office.toldTo(colleague, "Lieve de Wit laat je");
    const own = await office.check(mail, colleague);
    await office.click(colleague, own, action.approve);
    await office.whisperedTo(colleague, "Dit is je eigen concept");
    const theirs = await office.check(mail.replace("morgen", "overmorgen"), lawyer);
    await office.click(colleague, theirs, action.approve);
    await office.whisperedTo(colleague, "Jij staat niet bij de beoordelaars");
  });

  test("is a full member of the workspace, and lets nobody else stand in", async () => {
    const office = await withColleague();
    await delegates(office, outsider, until(2));
    await errorsOf(office, lawyer, "gewoon lid");
    await office.submit(lawyer, choosing(colleague, until(-3)));
    await errorsOf(office, lawyer, "voorbij");
    await office.submit(lawyer, choosing(colleague, until(2)));
    await office.toldTo(colleague, "Lieve de Wit laat je");
    await delegates(office, sender, until(2), colleague);
    await errorsOf(office, colleague, "Alleen wie zelf beoordelaar is");
  });
});

test("a guest who is on the list does not decide", async () => {
  const guest = "U0GUEST";
  const office = await anOffice({ reviewers: { users: [guest], groups: [] } });
  office.sandbox.control.addPerson({ id: guest, name: "Gast", locale: "nl-NL", kind: "guest" });
  office.sandbox.control.join("C0LEGAL", guest);
  const card = await office.check(mail);
  await office.click(guest, card, action.approve);
  await office.whisperedTo(guest, "Jij staat niet bij de beoordelaars");
});

describe("who asks how things stand", () => {
  test("sees the state of their mail, what they have going, and as a reviewer what is open", async () => {
    const office = await anOffice();
    const card = await office.check(mail);
    const id = /SM-[\w-]+/.exec(textOf(card))?.[0] ?? "";
    const saying = (person: string, words: string) =>
      office.sandbox.until(() => office.whispers(person).find((one) => textOf(one).includes(words)));
    await office.command("status");
    expect(textOf(await saying(sender, "Wacht op een besluit"))).toContain("Verloopt op");
    office.sandbox.control.addPerson({ id: "U0OTHER", name: "Iemand Anders", locale: "nl-NL" });
    office.sandbox.control.join("C0GENERAL", "U0OTHER");
    await office.command(`status ${id.toLowerCase()}`, "U0OTHER");
    await saying("U0OTHER", "Dat kenmerk is niet van jou");
    await office.command("list", lawyer);
    const open = textOf(await saying(lawyer, "Open voor beoordelaars"));
    expect(open).toContain("Je pakket is onderweg");
    expect(open).toContain("Er loopt niets van jou");
    await office.click(lawyer, card, action.approve);
    await office.cardSaying("Goedgekeurd als servicemail");
    await office.command(`status ${id}`);
    expect(textOf(await saying(sender, "Goedgekeurd als servicemail"))).toContain("Lieve de Wit");
    await office.command("list");
    expect(textOf(await saying(sender, "Van jou"))).not.toContain("Open voor beoordelaars");
  });
});
