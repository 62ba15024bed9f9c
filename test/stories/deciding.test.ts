import { describe, expect, test } from "vitest";
import { ids } from "../../src/slack/ids.ts";
import { anOffice, buttonsOf, chosen, people, typed } from "./office.ts";
import { textOf } from "../text-of.ts";

const { sender, lawyer, second, outsider } = people;
const { action, field } = ids;

const delay = [
  "Onderwerp: Je bestelling komt een dag later",
  "Van: Boekhandel De Linde <service@delinde.example>",
  "",
  "Je bestelling 20455 wordt door een storing een dag later bezorgd, op donderdag 26 november. Je hoeft niets te doen.",
].join("\n");

describe("a sender who checks a draft", () => {
  test("is pointed at the result in a message of their own, while legal gets the card", async () => {
    const office = await anOffice();
    const card = await office.check(delay);
    expect(textOf(card)).toContain("Geen reclame gevonden");
    expect(textOf(card)).toContain("nog open");
    expect(textOf(card)).toContain("Je bestelling komt een dag later");
    expect(textOf(card)).toContain("een dag later bezorgd");
    expect(textOf(card)).toContain("Sanne Bos");
    expect(buttonsOf(card)).toEqual([
      action.approve,
      action.askRevision,
      action.reject,
      action.ask,
      action.complete,
      action.seeAll,
    ]);
    await office.whisperedTo(sender, "juridisch heeft de kaart");
    await office.toldTo(sender, "Juridisch heeft de kaart");
  });

  test("is told who approved, as what, and what that allows", async () => {
    const office = await anOffice();
    const card = await office.check(delay);
    expect(await office.click(lawyer, card, action.approve)).toMatchObject({ is: "acknowledged" });
    const decided = await office.cardSaying("Goedgekeurd als servicemail");
    expect(textOf(decided)).toContain("Lieve de Wit");
    expect(buttonsOf(decided)).toEqual([action.seeAll]);
    const told = await office.toldTo(sender, "Goedgekeurd als servicemail");
    expect(textOf(told)).toContain("zonder afmeldlink");
  });

  test("revises when asked, and legal decides on the new version", async () => {
    const office = await anOffice();
    const card = await office.check(delay);
    await office.click(lawyer, card, action.askRevision);
    await office.submit(lawyer, typed(field.reason, "Zeg waarom deze ontvanger de mail krijgt."));
    const told = await office.toldTo(sender, "Zeg waarom deze ontvanger de mail krijgt.");
    await office.click(sender, told, action.revise, roomOf(office, sender));
    const form = await office.sandbox.until(() => office.view(sender));
    expect(JSON.stringify(form.view)).toContain("een dag later bezorgd");
    await office.submit(
      sender,
      typedInto("draft", `${delay}\nJe krijgt deze mail omdat je een lopende bestelling hebt.`),
    );
    const renewed = await office.cardSaying("versie 2");
    expect(textOf(renewed)).toContain("omdat je een lopende bestelling hebt");
    expect(office.cards()).toHaveLength(1);
    await office.click(second, renewed, action.approve);
    expect(textOf(await office.cardSaying("Goedgekeurd als servicemail"))).toContain("versie 2");
  });

  test("who hands in the same text again is told that nothing changed, and keeps the form", async () => {
    const office = await anOffice();
    await office.check(delay);
    const told = await office.toldTo(sender, "Juridisch heeft de kaart");
    await office.click(sender, told, action.revise, roomOf(office, sender));
    await office.submit(sender, typedInto("draft", delay));
    const form = await office.sandbox.until(() => office.view(sender));
    expect(Object.values(form.errors).join()).toContain("Er is niets veranderd");
  });

  test("is told of a rejection with its reason, and cannot revise", async () => {
    const office = await anOffice();
    const card = await office.check(delay);
    await office.click(lawyer, card, action.reject);
    await office.submit(lawyer, typed(field.reason, "Hier is een brief voor nodig."));
    expect(textOf(await office.cardSaying("Afgekeurd"))).toContain("Hier is een brief voor nodig.");
    const told = await office.toldTo(sender, "Hier is een brief voor nodig.");
    expect(buttonsOf(told)).toEqual([]);
  });
});

describe("a card", () => {
  test("is not decided by an outsider, who is told so, and stays open", async () => {
    const office = await anOffice();
    const card = await office.check(delay);
    for (const button of [action.approve, action.askRevision, action.reject]) {
      await office.click(outsider, card, button);
      await office.whisperedTo(outsider, "Jij staat niet bij de beoordelaars");
    }
    expect(office.view(outsider)).toBeNull();
    expect(buttonsOf(office.cards()[0] ?? card)).toContain(action.approve);
  });

  test("is not decided by an outsider whose user id is on the list: their team is another", async () => {
    const office = await anOffice({ reviewers: { users: [outsider], groups: [] } });
    const card = await office.check(delay);
    await office.click(outsider, card, action.approve);
    await office.whisperedTo(outsider, "Jij staat niet bij de beoordelaars");
  });

  test("clicked where Slack shows no window in time says to click again, and stays open", async () => {
    const office = await anOffice();
    const card = await office.check(delay);
    office.sandbox.control.expireTriggers();
    await office.click(lawyer, card, action.reject);
    await office.whisperedTo(lawyer, "Klik nog eens");
    await office.click(lawyer, card, action.reject);
    await office.submit(lawyer, typed(field.reason, "Hier is een brief voor nodig."));
    await office.cardSaying("Afgekeurd");
  });

  test("is not decided by a reviewer who sent the draft", async () => {
    const office = await anOffice();
    const card = await office.check(delay, lawyer);
    await office.click(lawyer, card, action.approve);
    await office.whisperedTo(lawyer, "Dit is je eigen concept");
    expect(buttonsOf(office.cards()[0] ?? card)).toContain(action.approve);
  });

  test("clicked by two lawyers at once is decided by one, and the other is told who did", async () => {
    const office = await anOffice();
    const card = await office.check(delay);
    await Promise.all([office.click(lawyer, card, action.approve), office.click(second, card, action.approve)]);
    await office.cardSaying("Goedgekeurd als servicemail");
    const told = await office.sandbox.until(() =>
      [...office.whispers(lawyer), ...office.whispers(second)].find((one) => one.text.includes("was je voor")),
    );
    const decider = textOf(office.cards()[0] ?? card).includes("Door Lieve de Wit") ? "Lieve de Wit" : "Karim Haddad";
    expect(told.text).toContain(`${decider} was je voor`);
  });

  test("is decided by whoever is in the user group now, and by nobody when Slack does not say who that is", async () => {
    const office = await anOffice({ reviewers: { users: [], groups: ["S0LEGAL"] } });
    office.sandbox.control.setGroup("S0LEGAL", [second]);
    const card = await office.check(delay);
    office.sandbox.control.fail("usergroups.users.list", { is: "error", error: "internal_error" });
    await office.click(second, card, action.approve);
    await office.whisperedTo(second, "Slack kon niet bevestigen");
    await office.click(lawyer, card, action.approve);
    await office.whisperedTo(lawyer, "Jij staat niet bij de beoordelaars");
    await office.click(second, card, action.approve);
    expect(textOf(await office.cardSaying("Goedgekeurd als servicemail"))).toContain("Karim Haddad");
  });

  test("that was revised while a lawyer was typing is not decided by what they send in", async () => {
    const office = await anOffice();
    const card = await office.check(delay);
    await office.click(lawyer, card, action.reject);
    await office.sandbox.until(() => office.view(lawyer));
    const told = await office.toldTo(sender, "Juridisch heeft de kaart");
    await office.click(sender, told, action.revise, roomOf(office, sender));
    await office.submit(sender, typedInto("draft", `${delay}\nNieuwe zin.`));
    await office.cardSaying("versie 2");
    await office.submit(lawyer, typed(field.reason, "Op de oude kaart."));
    const notice = await office.sandbox.until(() => {
      const view = office.view(lawyer);
      return JSON.stringify(view).includes("Er is intussen versie 2") ? view : null;
    });
    expect(notice.view["submit"] ?? null).toBeNull();
    expect(buttonsOf(office.cards()[0] ?? card)).toContain(action.approve);
  });
});

test("approving over an error asks for a reason first, and keeps it on the card", async () => {
  const office = await anOffice();
  const card = await office.check("Onderwerp: Voor jou\n\nBestel nu met 25% korting met de code LENTE25.");
  expect(textOf(card)).toContain("Reclame gevonden");
  await office.click(lawyer, card, action.approve);
  await office.submit(lawyer, { ...chosen(field.as, "marketing"), ...typed(field.reason, "") });
  const form = await office.sandbox.until(() => office.view(lawyer));
  expect(form.errors[field.reason]).toContain("Geef een reden");
  await office.submit(lawyer, {
    ...chosen(field.as, "marketing"),
    ...typed(field.reason, "Gaat alleen naar leden met toestemming."),
  });
  const decided = await office.cardSaying("Goedgekeurd als marketing");
  expect(textOf(decided)).toContain("Gaat alleen naar leden met toestemming.");
});

test("a finding that blocks hides nothing from legal, and Approve answers what must change first", async () => {
  const office = await anOffice({ rules: { "purpose/discount-offer": { severity: "block" } } });
  const card = await office.check("Onderwerp: Voor jou\n\nBestel nu met 25% korting.");
  expect(textOf(card)).toContain("Bestel nu met 25% korting.");
  await office.click(lawyer, card, action.approve);
  const told = await office.whisperedTo(lawyer, "Eerst moet dit anders");
  expect(told.text).toContain("De mail biedt een korting of aanbieding aan.");
  expect(buttonsOf(office.cards()[0] ?? card)).toContain(action.approve);
});

function typedInto(block: string, value: string) {
  return { [block]: { [field.draft]: { type: "plain_text_input", value } } };
}

function roomOf(office: Awaited<ReturnType<typeof anOffice>>, person: string): string {
  return office.sandbox.see(person).rooms.find(({ is }) => is === "dm")?.id ?? "";
}
