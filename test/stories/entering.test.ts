import { describe, expect, test } from "vitest";
import type { MailKinds } from "../../src/draft/mail-kind.ts";
import { conditions } from "../../src/slack/cards/check-form-fields.ts";
import { ids } from "../../src/slack/ids.ts";
import { textOf } from "../text-of.ts";
import { declaredIn, fieldsOf, formSaying, formText, press, send } from "./forms.ts";
import { anOffice, buttonsOf, people } from "./office.ts";

const { sender } = people;
const { action, shortcut } = ids;

const parcel =
  "Je bestelling 20455 is vandaag verzonden en wordt op donderdag 26 november bezorgd. Je hoeft niets te doen.";

const kinds: MailKinds = {
  "parcel-sent": {
    title: { nl: "Pakket verzonden", en: "Parcel sent" },
    event: "delivery",
    whyNecessary: "Zonder dit bericht kan de koper het pakket niet volgen.",
    relationship: ["active-customer"],
    suppression: "included",
    legalBasis: "contract",
    dataSource: "customer",
    retention: "Bestellingen bewaren we zeven jaar omdat de belastingwet dat vraagt.",
    privacyContact: "privacy@delinde.example",
  },
  reminder: { title: { nl: "Herinnering", en: "Reminder" }, legalBasis: "contract" },
};

const answers = {
  event: "delivery",
  change: "De bestelling is verzonden en komt op donderdag 26 november.",
  suppression: "excluded",
  segment: "Kopers van wie het pakket vandaag is verzonden",
  legalBasis: "contract",
  retention: "Bestellingen bewaren we zeven jaar omdat de belastingwet dat vraagt.",
};

describe("the form", () => {
  test("takes a mail with its answers to legal, by the command alone", async () => {
    const office = await anOffice();
    await office.command("check");
    const form = await office.sandbox.until(() => office.view(sender));
    expect(fieldsOf(form)).toEqual(["file", "draft", "subject", "sender", ...Object.keys(answers), "needed-by"]);
    expect(await send(office, sender, { draft: parcel, subject: "Onderweg", ...answers })).toMatchObject({
      is: "acknowledged",
    });
    const card = await office.sandbox.until(() => office.cards()[0]);
    expect(textOf(card)).toContain("Onderweg");
    expect(textOf(card)).toContain("bezorging");
    expect(textOf(card)).toContain("Kopers van wie het pakket vandaag is verzonden");
    expect(office.view(sender)).toBeNull();
    await office.toldTo(sender, "Juridisch heeft de kaart");
  });

  test("asks of a known kind only what that kind leaves open, and shows the rest", async () => {
    const office = await anOffice({ kinds });
    await office.command("check");
    await press(office, sender, action.chooseKind, "parcel-sent", { draft: parcel });
    const form = await formSaying(office, sender, "Ligt vast voor deze soort");
    expect(fieldsOf(form)).toEqual(["file", "draft", "subject", "sender", "kind", "change", "segment", "needed-by"]);
    expect(formText(form)).toContain("privacy@delinde.example");
    const { change, segment } = answers;
    await send(office, sender, { change, segment });
    const card = await office.sandbox.until(() => office.cards()[0]);
    expect(textOf(card)).toContain("Pakket verzonden");
    for (const open of ["niet opgegeven", "nog open"]) expect(textOf(card)).not.toContain(open);
    expect(textOf(card)).toContain(parcel);
  });

  test("asks everything that is required when the sender wants to answer it", async () => {
    const office = await anOffice();
    await office.command("check");
    await press(office, sender, action.showAll, undefined, { draft: parcel, ...answers });
    const form = await formSaying(office, sender, "Bij wie kan de ontvanger terecht");
    expect(formText(form)).toContain(parcel);
    await send(office, sender, {
      whyNecessary: "Zonder dit bericht weet de koper niet wanneer hij thuis moet zijn.",
      relationship: ["active-customer"],
      dataSource: "customer",
      privacyContact: "privacy@delinde.example",
    });
    const card = await office.sandbox.until(() => office.cards()[0]);
    for (const open of ["niet opgegeven", "nog open"]) expect(textOf(card)).not.toContain(open);
  });

  test("opens by the shortcut that stands for itself", async () => {
    const office = await anOffice();
    await office.sandbox.act({ as: sender, do: "shortcut", callbackId: shortcut.check });
    await send(office, sender, { draft: parcel });
    expect(textOf(await office.sandbox.until(() => office.cards()[0]))).toContain(parcel);
  });

  test("comes back once with what would settle a contradiction, what was typed in it, and then goes", async () => {
    const office = await anOffice();
    await office.command("check");
    await send(office, sender, { draft: parcel, ...answers, legalBasis: "legitimate-interest" });
    const again = await formSaying(office, sender, "Waarom weegt jullie belang zwaarder");
    expect(formText(again)).toContain("Kijk hier nog eens naar");
    expect(formText(again)).toContain(parcel);
    expect(formText(again)).toContain(answers.change);
    expect(office.cards()).toEqual([]);
    await send(office, sender, { interestBalance: "De koper verwacht dit bericht en het kost hem één mail." });
    const card = await office.sandbox.until(() => office.cards()[0]);
    expect(await declaredIn(office, card)).toMatchObject({
      legalBasis: "legitimate-interest",
      interestBalance: "De koper verwacht dit bericht en het kost hem één mail.",
    });
  });

  describe("that sells to customers", () => {
    const offer = "Profiteer nu van 20% korting op je volgende bestelling. Afmelden voor deze mails kan hier.";
    const selling = { draft: offer, suppression: "excluded", legalBasis: "consent" };

    test("asks for consent or the six conditions, and hands in which of them hold", async () => {
      const office = await anOffice();
      await office.command("check");
      await send(office, sender, selling);
      const again = await formSaying(office, sender, "Of geldt de klantuitzondering");
      expect(formText(again)).toContain("Waar en wanneer gaven de ontvangers toestemming?");
      const some = conditions.slice(1);
      await send(office, sender, { "consent.evidence": "Aangevinkt bij de kassa", "consent.softOptIn": some });
      await office.sandbox.until(() =>
        Object.values(office.view(sender)?.errors ?? {}).find((said) => said.includes("Kies één van de twee")),
      );
      await send(office, sender, { "consent.evidence": "", "consent.softOptIn": some });
      const card = await office.sandbox.until(() => office.cards()[0]);
      const softOptIn = Object.fromEntries(conditions.map((each) => [each, some.includes(each)]));
      expect(await declaredIn(office, card)).toMatchObject({ consent: { softOptIn } });
      expect(textOf(card)).toContain("niet alle voorwaarden zijn vervuld");
      await office.click(people.lawyer, card, action.seeAll);
      await formSaying(office, people.lawyer, "5 van de 6 voorwaarden; niet: Het adres is verkregen bij een verkoop.");
    });

    test("is not held up by the exception when all six conditions hold", async () => {
      const office = await anOffice();
      await office.command("check");
      await send(office, sender, selling);
      await formSaying(office, sender, "Of geldt de klantuitzondering");
      await send(office, sender, { claim: "marketing", "consent.softOptIn": conditions });
      const card = await office.sandbox.until(() => office.cards()[0]);
      expect(textOf(card)).not.toContain("houdt goedkeuring tegen");
      expect(textOf(card)).not.toContain("niet alle voorwaarden");
    });

    test.each([
      ["to people who never bought anything", { ...selling, relationship: ["prospect"] }, "Waar en wanneer gaven"],
      ["in a service mail", { draft: parcel, legalBasis: "legitimate-interest" }, "Waarom weegt jullie belang"],
    ])("is not asked about the exception %s", async (_, values, asked) => {
      const office = await anOffice();
      await office.command("check");
      await press(office, sender, action.showAll);
      await formSaying(office, sender, "Wat zijn de ontvangers voor jullie?");
      await send(office, sender, values);
      const again = await formSaying(office, sender, asked);
      expect(fieldsOf(again)).not.toContain("consent.softOptIn");
    });
  });

  test("asks for the missing answers when the suppression list is included, and goes without them the second time", async () => {
    const office = await anOffice();
    await office.command("check");
    await send(office, sender, { draft: parcel, ...answers, suppression: "included" });
    const again = await formSaying(office, sender, "Bij wie kan de ontvanger terecht");
    expect(fieldsOf(again)).toContain("whyNecessary");
    await send(office, sender, {});
    await office.sandbox.until(() => office.cards()[0]);
  });

  test("remembers how this sender answers, but never who gets the mail or what it says", async () => {
    const office = await anOffice({ kinds });
    await office.command("check");
    await send(office, sender, { draft: parcel, sender: "De Linde <post@delinde.example>", ...answers });
    await office.sandbox.until(() => office.cards()[0]);
    await office.command("check");
    const form = await office.sandbox.until(() => office.view(sender));
    const said = formText(form);
    for (const known of [
      "De Linde <post@delinde.example>",
      answers.retention.slice(0, -1),
      "uitvoering van het contract",
    ])
      expect(said).toContain(known);
    for (const own of [parcel, answers.change, answers.segment]) expect(said).not.toContain(own);
    // What was answered last time makes place for what was not asked yet.
    expect(fieldsOf(form)).toEqual([
      "file",
      "draft",
      "subject",
      "sender",
      "kind",
      "event",
      "change",
      "relationship",
      "segment",
      "dataSource",
      "privacyContact",
      "needed-by",
    ]);
  });
});

test("remembers how a sender answers also where a mail is held back first", async () => {
  const office = await anOffice({ asksFirst: true });
  await office.command("check");
  await send(office, sender, { draft: parcel, ...answers });
  await formSaying(office, sender, "Kijk of de mail zo naar juridisch kan");
  await press(office, sender, action.sendAnyway);
  await office.sandbox.until(() => office.cards()[0]);
  await office.command("check");
  const form = await formSaying(office, sender, "Zoals de vorige keer");
  expect(formText(form)).toContain(answers.retention.slice(0, -1));
});

test("asks Slack about a sender once, and then brings a mail to legal and the answer back in three calls", async () => {
  const office = await anOffice();
  const hand = async () => {
    const from = office.sandbox.control.calls.length;
    await office.command("check");
    await send(office, sender, { draft: `${parcel} ${String(from)}` });
    const reviewed = (each: { readonly method: string }) => each.method === "chat.postMessage";
    return office.sandbox.until(() => {
      const calls = office.sandbox.control.calls.slice(from);
      return calls.filter(reviewed).length === 2 ? calls.map(({ method }) => method).toSorted() : null;
    });
  };
  const once = ["chat.postMessage", "chat.postMessage", "conversations.open", "users.info", "views.open"];
  expect(await hand()).toEqual(once);
  expect(await hand()).toEqual(["chat.postMessage", "chat.postMessage", "views.open"]);
});

describe("a mail held back", () => {
  const iban = "Wij schrijven de contributie op 3 december af van uw rekening NL91 ABNA 0417 1643 00.";

  test("because it holds personal data goes on without them when the sender masks it", async () => {
    const office = await anOffice();
    await office.command(`check ${iban}`);
    const asked = await office.whisperedTo(sender, "lijken persoonsgegevens te staan");
    expect(textOf(asked)).toContain("NL91 ABNA 0417 1643 00");
    expect(buttonsOf(asked)).toEqual([action.mask, action.sendAnyway, action.discard]);
    expect(office.cards()).toEqual([]);
    await office.click(sender, asked, action.mask, "C0GENERAL");
    const card = await office.sandbox.until(() => office.cards()[0]);
    expect(textOf(card)).toContain("af van uw rekening [weggelaten].");
    expect(textOf(card)).not.toContain("0417");
    await office.whisperedTo(sender, "juridisch heeft de kaart");
  });

  test("because it holds personal data goes on as it is when the sender says so, and only once", async () => {
    const office = await anOffice();
    await office.command(`check ${iban}`);
    const asked = await office.whisperedTo(sender, "lijken persoonsgegevens te staan");
    await Promise.all([
      office.click(sender, asked, action.sendAnyway, "C0GENERAL"),
      office.click(sender, asked, action.sendAnyway, "C0GENERAL"),
    ]);
    const card = await office.sandbox.until(() => office.cards()[0]);
    expect(textOf(card)).toContain("NL91 ABNA 0417 1643 00");
    await office.toldTo(sender, "Juridisch heeft de kaart");
    expect(office.cards()).toHaveLength(1);
  });

  test("by a house that asks first shows the result, and is discarded or sent by its sender", async () => {
    const office = await anOffice({ asksFirst: true });
    await office.command(`check ${parcel}`);
    const asked = await office.whisperedTo(sender, "Kijk of de mail zo naar juridisch kan");
    expect(textOf(asked)).toContain("Geen reclame gevonden");
    expect(buttonsOf(asked)).toEqual([action.sendAnyway, action.discard]);
    await office.click(sender, asked, action.discard, "C0GENERAL");
    await office.whisperedTo(sender, "Juridisch heeft niets gekregen");
    await office.command(`check ${parcel}`);
    const second = await office.whisperedTo(sender, "Kijk of de mail zo naar juridisch kan");
    await office.click(sender, second, action.sendAnyway, "C0GENERAL");
    await office.sandbox.until(() => office.cards()[0]);
  });

  test("that came from the form is asked about in the form, and opens again when it was closed", async () => {
    const office = await anOffice();
    await office.command("check");
    await send(office, sender, { draft: iban, segment: answers.segment });
    const asked = await formSaying(office, sender, "lijken persoonsgegevens te staan");
    await office.sandbox.act({ as: sender, do: "close", viewId: asked.id });
    await office.command("check");
    const again = await formSaying(office, sender, "nog niet naar juridisch");
    expect(formText(again)).toContain(iban);
    expect(formText(again)).toContain(answers.segment);
    await send(office, sender, {});
    await formSaying(office, sender, "lijken persoonsgegevens te staan");
    await press(office, sender, action.mask);
    const card = await office.sandbox.until(() => office.cards()[0]);
    expect(textOf(card)).toContain("[weggelaten]");
    await formSaying(office, sender, "juridisch heeft de kaart");
    await office.command("check");
    const fresh = await office.sandbox.until(() => office.view(sender));
    expect(formText(fresh)).not.toContain("Wij schrijven");
  });
});

test("lint shows the sender the result, sends legal nothing and keeps nothing", async () => {
  const office = await anOffice();
  await office.command("lint Onderwerp: Voor jou\n\nBestel nu met 25% korting.");
  const result = await office.whisperedTo(sender, "Juridisch heeft niets gekregen");
  expect(textOf(result)).toContain("Reclame gevonden");
  expect(textOf(result)).toContain("25% korting");
  await office.command("check");
  expect(formText(await office.sandbox.until(() => office.view(sender)))).not.toContain("korting");
  expect(office.cards()).toEqual([]);
});
