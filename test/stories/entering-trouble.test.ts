import { describe, expect, test, vi } from "vitest";
import { readKeptForms } from "../../src/slack/kept-forms.ts";
import { ids } from "../../src/slack/ids.ts";
import { textOf } from "../text-of.ts";
import { declaredIn, fieldsOf, formSaying, formText, press, send } from "./forms.ts";
import { anOffice, people } from "./office.ts";

const { sender, lawyer } = people;
const { action, shortcut } = ids;

const parcel =
  "Je bestelling 20455 is vandaag verzonden en wordt op donderdag 26 november bezorgd. Je hoeft niets te doen.";
const segment = "Kopers van wie het pakket vandaag is verzonden";

type Office = Awaited<ReturnType<typeof anOffice>>;

const firstCard = (office: Office) => office.sandbox.until(() => office.cards()[0]);
const dmOf = (office: Office, person: string) =>
  office.sandbox.see(person).rooms.find(({ is }) => is === "dm")?.id ?? "";

/** Hands in a mail and opens the form that completes it. */
async function completing(office: Office): Promise<void> {
  await office.check(parcel);
  const told = await office.toldTo(sender, "Juridisch heeft de kaart");
  await office.click(sender, told, action.complete, dmOf(office, sender));
  await office.sandbox.until(() => office.view(sender));
}

async function withdrawn(office: Office): Promise<void> {
  const told = await office.toldTo(sender, "Juridisch heeft de kaart");
  await office.click(sender, told, action.withdraw, dmOf(office, sender));
  await office.cardSaying("Ingetrokken");
}

describe("Complete", () => {
  test("asks what was not answered, and makes a version with the same mail and all the answers", async () => {
    const office = await anOffice();
    await completing(office);
    const form = await office.sandbox.until(() => office.view(sender));
    expect(fieldsOf(form)).toHaveLength(10 + 1);
    expect(fieldsOf(form)).not.toContain("draft");
    await send(office, sender, { event: "delivery", segment, "needed-by": "2099-01-31" });
    const card = await office.cardSaying("versie 2");
    expect(textOf(card)).toContain(parcel);
    expect(await declaredIn(office, card)).toEqual({ event: "delivery", segment });
    const told = await office.toldTo(sender, "versie 2");
    await office.click(sender, told, action.complete, dmOf(office, sender));
    const rest = await formSaying(office, sender, "Al opgegeven");
    expect(fieldsOf(rest)).toHaveLength(8 + 1);
    expect(formText(rest)).toContain(segment);
  });

  test("is for the sender alone", async () => {
    const office = await anOffice();
    const card = await office.check(parcel);
    await office.click(lawyer, card, action.complete);
    await office.whisperedTo(lawyer, "alleen wie het concept indiende");
    expect(office.view(lawyer)).toBeNull();
  });
});

describe("a form that Slack did not show in time", () => {
  test("after the command is there behind a button", async () => {
    const office = await anOffice();
    office.sandbox.control.expireTriggers();
    await office.command("check");
    const told = await office.whisperedTo(sender, "Slack gaf het formulier niet op tijd");
    await office.click(sender, told, action.openForm, "C0GENERAL");
    await send(office, sender, { draft: parcel });
    await firstCard(office);
  });

  test("after the shortcut is there behind a button in the sender's own messages", async () => {
    const office = await anOffice();
    office.sandbox.control.expireTriggers();
    await office.sandbox.act({ as: sender, do: "shortcut", callbackId: shortcut.check });
    const told = await office.toldTo(sender, "Slack gaf het formulier niet op tijd");
    await office.click(sender, told, action.openForm, dmOf(office, sender));
    await formSaying(office, sender, "Of de tekst");
  });

  test("after the shortcut on a message still has that mail", async () => {
    const office = await anOffice();
    await office.sandbox.act({ as: sender, do: "say", room: "C0GENERAL", text: parcel });
    const ts =
      office.sandbox
        .see(sender)
        .rooms.find(({ id }) => id === "C0GENERAL")
        ?.messages.at(-1)?.ts ?? "";
    office.sandbox.control.expireTriggers();
    await office.sandbox.act({
      as: sender,
      do: "message-shortcut",
      callbackId: shortcut.checkMessage,
      room: "C0GENERAL",
      ts,
    });
    const told = await office.whisperedTo(sender, "Slack gaf het formulier niet op tijd");
    await office.click(sender, told, action.openForm, "C0GENERAL");
    await formSaying(office, sender, parcel);
    await send(office, sender, {});
    expect(textOf(await firstCard(office))).toContain(parcel);
  });
});

test("a form that Slack refuses for another reason is told of with a reference, after the command was acknowledged", async () => {
  const office = await anOffice();
  office.sandbox.control.fail("views.open", { is: "error", error: "internal_error" });
  await office.command("check");
  await office.whisperedTo(sender, "Er ging iets mis bij ons");
});

describe("what was typed", () => {
  test("is there again when the mail could not be saved, and can be let go of", async () => {
    const office = await anOffice({ breaks: true });
    await office.command("check");
    await send(office, sender, { draft: parcel, segment });
    const notice = await formSaying(office, sender, "Er ging iets mis bij ons");
    await office.sandbox.act({ as: sender, do: "close", viewId: notice.id });
    const under = await formSaying(office, sender, "Of de tekst");
    await office.sandbox.act({ as: sender, do: "close", viewId: under.id });
    await office.command("check");
    const again = await formSaying(office, sender, "Dit was je aan het invullen");
    expect(formText(again)).toContain(parcel);
    expect(formText(again)).toContain(segment);
    await press(office, sender, action.startOver);
    const fresh = await formSaying(office, sender, "Je begint opnieuw");
    expect(formText(fresh)).not.toContain(segment);
    const person = {
      team: office.sandbox.see(sender).people.find(({ id }) => id === sender)?.team ?? "",
      user: sender,
    };
    expect(await readKeptForms(office.desk.store, person, {})).toEqual([]);
    // Slack would keep what it shows in a field that stays, so this says whether they are new.
    await send(office, sender, {});
    const errors = await office.sandbox.until(() => Object.entries(office.view(sender)?.errors ?? {})[0]);
    expect(errors[1]).toContain("Voeg de mail toe");
  });

  test("is told to be wrong beside its field, before anything is handed in", async () => {
    const office = await anOffice();
    await office.command("check");
    await send(office, sender, { draft: parcel, "needed-by": "2020-01-31" });
    const errors = await office.sandbox.until(() => {
      const said = office.view(sender)?.errors ?? {};
      return Object.keys(said).length === 0 ? null : said;
    });
    expect(errors).toEqual({ "needed-by": "Die dag is al voorbij." });
    expect(office.cards()).toEqual([]);
  });

  test("for a review that was withdrawn meanwhile becomes a mail of its own the next time", async () => {
    const office = await anOffice();
    await completing(office);
    await withdrawn(office);
    await send(office, sender, { segment });
    const notice = await formSaying(office, sender, "Wat je invulde is bewaard");
    expect(formText(notice)).toContain("ingetrokken");
    await office.sandbox.act({ as: sender, do: "reload" });
    await office.command("check");
    const again = await formSaying(office, sender, "Dit was je aan het invullen");
    expect(formText(again)).toContain("Je bestelling 20455");
    await send(office, sender, {});
    const card = await office.sandbox.until(() => office.cards()[1]);
    expect(textOf(card)).toContain(parcel);
    expect(await declaredIn(office, card)).toEqual({ segment });
  });

  test("to revise a mail that was withdrawn meanwhile becomes a mail of its own the next time", async () => {
    const office = await anOffice();
    await office.check(parcel);
    const told = await office.toldTo(sender, "Juridisch heeft de kaart");
    await office.click(sender, told, action.revise, dmOf(office, sender));
    await office.sandbox.until(() => office.view(sender));
    await withdrawn(office);
    await send(office, sender, { draft: `${parcel} Nieuwe zin.` });
    await formSaying(office, sender, "Wat je invulde is bewaard");
    await office.sandbox.act({ as: sender, do: "reload" });
    await office.command("check");
    await formSaying(office, sender, "Dit was je aan het invullen");
    await send(office, sender, {});
    expect(textOf(await office.sandbox.until(() => office.cards()[1]))).toContain("Nieuwe zin.");
  });
});

describe("a file that Slack takes long over", () => {
  const eml = `From: De Linde <post@delinde.example>\nSubject: Onderweg\n\n${parcel}`;

  /** Sends in a form with a file that Slack gives only after two seconds, and waits until the form says so. */
  async function waiting(office: Office): Promise<string> {
    await office.command("check");
    await office.sandbox.until(() => office.view(sender));
    office.sandbox.control.fail("files.info", { is: "rate-limited", seconds: 2 });
    const file = office.sandbox.control.putFile(sender, "onderweg.eml", eml);
    expect(await send(office, sender, { file: [file], segment })).toMatchObject({ is: "acknowledged" });
    const busy = await formSaying(office, sender, "wordt opgehaald en gecontroleerd");
    expect(fieldsOf(busy)).toEqual([]);
    return file;
  }

  test("and then does not give is said to be so in the form, which has everything and can be sent again", async () => {
    const office = await anOffice();
    office.sandbox.control.fail("url_private", { is: "server-error" });
    await waiting(office);
    const again = formText(await formSaying(office, sender, "Slack gaf het bestand niet op tijd"));
    expect(again).toContain("Bestand: onderweg.eml");
    expect(again).toContain(segment);
    expect(office.cards()).toEqual([]);
    await send(office, sender, {});
    expect(textOf(await firstCard(office))).toContain("Onderwerp: Onderweg");
  });

  test("and whose mail cannot be saved then says so with a reference, and is there the next time", async () => {
    const office = await anOffice({ breaks: true });
    await waiting(office);
    const notice = await formSaying(office, sender, "Er ging iets mis bij ons");
    expect(formText(notice)).toContain("Wat je typte is bewaard");
    expect(office.logged.join()).toContain("the disk is full");
    await office.sandbox.act({ as: sender, do: "close", viewId: notice.id });
    await office.command("check");
    const again = formText(await formSaying(office, sender, "Dit was je aan het invullen"));
    expect(again).toContain("Bestand: onderweg.eml");
    expect(again).toContain(segment);
  });

  test.each([
    ["does not give", {}, "Slack gaf het bestand niet op tijd"],
    ["gives in vain", { breaks: true }, "Er ging iets mis bij ons"],
  ])("and then %s is told in a message to whoever closed the form meanwhile", async (_, given, words) => {
    const office = await anOffice(given);
    if (!("breaks" in given)) office.sandbox.control.fail("url_private", { is: "server-error" });
    await waiting(office);
    await office.sandbox.act({ as: sender, do: "reload" });
    const told = textOf(await office.toldTo(sender, words));
    expect(told).toContain("/servicemail check opent het weer");
    await office.command("check");
    expect(formText(await formSaying(office, sender, "Dit was je aan het invullen"))).toContain(segment);
  });
});

describe("what Slack brings twice", () => {
  /** How many cards there are for the parcel, once another mail came through after it and everything was delivered. */
  async function cardsForParcel(office: Office): Promise<number> {
    await office.command("check Je wachtwoord is gewijzigd op 3 december.");
    await office.cardSaying("Je wachtwoord is gewijzigd");
    await vi.waitFor(async () => expect(await office.desk.store.dueEffects(office.desk.now(), 1)).toEqual([]));
    return office.cards().filter((card) => textOf(card).includes(parcel)).length;
  }

  test("as a form makes one review", async () => {
    const office = await anOffice();
    await office.command("check");
    await office.sandbox.until(() => office.view(sender));
    office.sandbox.control.repeatNext();
    await send(office, sender, { draft: parcel });
    expect(await cardsForParcel(office)).toBe(1);
  });

  test("as a command makes one review", async () => {
    const office = await anOffice();
    office.sandbox.control.repeatNext();
    await office.command(`check ${parcel}`);
    expect(await cardsForParcel(office)).toBe(1);
  });
});

describe("the language", () => {
  test("of somebody whose Slack is neither Dutch nor English is English", async () => {
    const office = await anOffice();
    const [person] = office.sandbox.see(sender).people.filter(({ id }) => id === sender);
    office.sandbox.control.addPerson({ id: sender, name: person?.name ?? "", title: "", locale: "de-DE" });
    await office.command("check");
    const form = await formSaying(office, sender, "What is the purpose?");
    expect(JSON.stringify(form.view)).not.toMatch(/\b(?:Wat|Voor wie|Bestand)\b/);
  });

  test("of somebody of whom Slack tells none is that of the house", async () => {
    const office = await anOffice({ locale: "nl" });
    office.sandbox.control.forgetLocale(sender);
    await office.command("check");
    const form = await formSaying(office, sender, "Wat is het doel?");
    expect(JSON.stringify(form.view)).toContain("Mail controleren");
  });
});
