import { describe, expect, test } from "vitest";
import { readReviewed } from "../../src/review/reviewed.ts";
import { ids } from "../../src/slack/ids.ts";
import { textOf } from "../text-of.ts";
import { fieldsOf, formSaying, formText, press, send } from "./forms.ts";
import { anOffice, people } from "./office.ts";

const { sender } = people;
const { action } = ids;

const parcel = "Je bestelling 20455 is vandaag verzonden en wordt op donderdag 26 november bezorgd.";
const pasted = `Onderwerp: Onderweg\nVan: De Linde <post@delinde.example>\n\n${parcel}`;
const segment = "Kopers van wie het pakket vandaag is verzonden";

const eml = (subject: string, sentence: string) =>
  [
    "From: Boekhandel De Linde <service@delinde.example>",
    "To: klant@example.org",
    `Subject: ${subject}`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="=_deel"',
    "",
    "--=_deel",
    "Content-Type: text/html; charset=utf-8",
    "",
    `<html><body><p>${sentence}</p></body></html>`,
    "--=_deel",
    'Content-Type: application/pdf; name="pakbon.pdf"',
    "Content-Disposition: attachment",
    "",
    "%PDF-1.7",
    "--=_deel--",
  ].join("\r\n");

type Office = Awaited<ReturnType<typeof anOffice>>;

const dmOf = (office: Office) => office.sandbox.see(sender).rooms.find(({ is }) => is === "dm")?.id ?? "";

/** Presses Revise under the answer to the sender, and waits for the form. */
async function revise(office: Office) {
  const told = await office.toldTo(sender, "Juridisch heeft de kaart");
  await office.click(sender, told, action.revise, dmOf(office));
  return office.sandbox.until(() => office.view(sender));
}

/** Hands in a mail file by the form. */
async function handInFile(office: Office): Promise<void> {
  await office.command("check");
  await office.sandbox.until(() => office.view(sender));
  const file = office.sandbox.control.putFile(sender, "onderweg.eml", eml("Je bestelling is onderweg", parcel));
  await send(office, sender, { file: [file], segment });
  await office.sandbox.until(() => office.cards()[0]);
}

const errorsIn = (office: Office) =>
  office.sandbox.until(() => {
    const said = Object.values(office.view(sender)?.errors ?? {}).join(" ");
    return said === "" ? null : said;
  });

async function dossierOf({ desk }: Office, card: { readonly text: string; readonly blocks: readonly unknown[] }) {
  const [id = ""] = /SM-\w+/.exec(textOf(card)) ?? [];
  return (await readReviewed(desk.store, id))?.dossier;
}

describe("Revise", () => {
  test("opens with the mail as it was pasted, its lines in fields of their own and what was declared", async () => {
    const office = await anOffice();
    await office.check(pasted);
    const form = await revise(office);
    expect(fieldsOf(form).slice(0, 4)).toEqual(["file", "draft", "subject", "sender"]);
    for (const known of [parcel, "Onderweg", "De Linde <post@delinde.example>"])
      expect(formText(form)).toContain(known);
    expect(formText(form)).not.toContain("Onderwerp: Onderweg");
    await send(office, sender, { subject: "Je pakket is onderweg", segment });
    const card = await office.cardSaying("versie 2");
    expect(textOf(card)).toContain("Onderwerp: Je pakket is onderweg");
    expect(await dossierOf(office, card)).toMatchObject({ parts: { text: parcel }, declaration: { segment } });
  });

  test("takes a file in place of a text that nobody touched, with its own subject, sender, HTML and attachments", async () => {
    const office = await anOffice();
    await office.check(pasted);
    await revise(office);
    const file = office.sandbox.control.putFile(sender, "nieuw.eml", eml("Je bestelling is onderweg", parcel));
    expect(await send(office, sender, { file: [file] })).toMatchObject({ is: "acknowledged" });
    const card = await office.cardSaying("versie 2");
    expect(await dossierOf(office, card)).toMatchObject({
      parts: {
        format: "eml",
        subject: "Je bestelling is onderweg",
        sender: "Boekhandel De Linde <service@delinde.example>",
        html: `<html><body><p>${parcel}</p></body></html>`,
        attachments: [{ name: "pakbon.pdf" }],
      },
    });
    const original = await office.sandbox.until(() =>
      office.threadOf(card).find(({ files }) => files.some(({ name }) => name === "nieuw.eml")),
    );
    expect(textOf(original)).toContain("versie 2");
    expect(office.view(sender)).toBeNull();
    expect(office.cards()).toHaveLength(1);
  });

  test("does not choose between a file and a text that was changed", async () => {
    const office = await anOffice();
    await office.check(pasted);
    await revise(office);
    const file = office.sandbox.control.putFile(sender, "nieuw.eml", eml("Je bestelling is onderweg", parcel));
    await send(office, sender, { file: [file], draft: `${parcel} Nieuwe zin.` });
    expect(await errorsIn(office)).toContain("Kies één van de twee");
    await send(office, sender, { draft: "" });
    expect(await dossierOf(office, await office.cardSaying("versie 2"))).toMatchObject({ parts: { format: "eml" } });
  });

  test("of a mail that came as a file keeps that mail whole while its answers change", async () => {
    const office = await anOffice();
    await handInFile(office);
    const form = await revise(office);
    expect(formText(form)).toContain("De mail blijft zoals hij is");
    expect(formText(form)).not.toContain(parcel);
    await send(office, sender, {});
    expect(await errorsIn(office)).toContain("Er is niets veranderd");
    await send(office, sender, { event: "delivery" });
    const card = await office.cardSaying("versie 2");
    expect(await dossierOf(office, card)).toMatchObject({
      parts: {
        format: "eml",
        html: `<html><body><p>${parcel}</p></body></html>`,
        attachments: [{ name: "pakbon.pdf" }],
      },
      declaration: { event: "delivery", segment },
    });
  });

  test("of a mail that came as a file takes the next file, whatever its subject", async () => {
    const office = await anOffice();
    await handInFile(office);
    await revise(office);
    const file = office.sandbox.control.putFile(sender, "nieuw.eml", eml("Morgen bezorgd", `${parcel} Nieuwe zin.`));
    await send(office, sender, { file: [file] });
    const card = await office.cardSaying("versie 2");
    expect(textOf(card)).toContain("Onderwerp: Morgen bezorgd");
    expect(textOf(card)).toContain("Nieuwe zin.");
    expect(await dossierOf(office, card)).toMatchObject({ declaration: { segment } });
  });

  test.each([
    ["concept.docx", "PK\u0003\u0004", "van een soort (.docx)"],
    ["leeg.txt", " ", "leeg"],
    ["groot.html", "x".repeat(9 * 1024 * 1024), "te groot"],
  ])("says beside the field why %s is not read, and keeps what was typed", async (name, content, words) => {
    const office = await anOffice();
    await office.check(pasted);
    await revise(office);
    await send(office, sender, { file: [office.sandbox.control.putFile(sender, name, content)], segment });
    expect(await errorsIn(office)).toContain(words);
    const open = await office.sandbox.until(() => office.view(sender));
    await office.sandbox.act({ as: sender, do: "close", viewId: open.id });
    const again = formText(await revise(office));
    expect(again).toContain("Dit was je aan het invullen");
    expect(again).toContain(segment);
    expect(again).toContain(parcel);
    expect(again).toContain(name);
  });

  test("of a mail that came as a file, sent in after it was withdrawn, is that mail as a new one the next time", async () => {
    const office = await anOffice();
    await handInFile(office);
    await revise(office);
    const told = await office.toldTo(sender, "Juridisch heeft de kaart");
    await office.click(sender, told, action.withdraw, dmOf(office));
    await office.cardSaying("Ingetrokken");
    await send(office, sender, { event: "delivery" });
    await formSaying(office, sender, "Wat je invulde is bewaard");
    await office.sandbox.act({ as: sender, do: "reload" });
    await office.command("check");
    expect(formText(await formSaying(office, sender, "Dit was je aan het invullen"))).toContain(parcel);
    await send(office, sender, {});
    const card = await office.sandbox.until(() => office.cards()[1]);
    expect(await dossierOf(office, card)).toMatchObject({
      parts: { format: "eml", html: `<html><body><p>${parcel}</p></body></html>` },
      declaration: { event: "delivery", segment },
    });
  });

  test("that Slack did not show in time is there behind a button", async () => {
    const office = await anOffice();
    await handInFile(office);
    office.sandbox.control.expireTriggers();
    const told = await office.toldTo(sender, "Juridisch heeft de kaart");
    await office.click(sender, told, action.revise, dmOf(office));
    const late = await office.whisperedTo(sender, "Slack gaf het formulier niet op tijd");
    await office.click(sender, late, action.openForm, dmOf(office));
    await formSaying(office, sender, "De mail blijft zoals hij is");
    await send(office, sender, { event: "delivery" });
    await office.cardSaying("versie 2");
    expect(office.cards()).toHaveLength(1);
  });

  test("that is started over begins with the mail as legal has it", async () => {
    const office = await anOffice();
    await office.check(pasted);
    const open = await revise(office);
    await send(office, sender, { draft: `${parcel} Nieuwe zin.`, "needed-by": "2020-01-31" });
    await errorsIn(office);
    await office.sandbox.act({ as: sender, do: "close", viewId: open.id });
    expect(formText(await revise(office))).toContain("Nieuwe zin.");
    await press(office, sender, action.startOver);
    const fresh = formText(await formSaying(office, sender, "Je begint opnieuw"));
    expect(fresh).toContain(parcel);
    expect(fresh).not.toContain("Nieuwe zin.");
    await send(office, sender, { draft: `${parcel} Andere zin.` });
    expect(textOf(await office.cardSaying("versie 2"))).toContain("Andere zin.");
  });

  test("shows a long text once, also when it was changed and another kind is chosen", async () => {
    const kinds = { reminder: { title: { nl: "Herinnering", en: "Reminder" }, legalBasis: "contract" as const } };
    const office = await anOffice({ kinds });
    const lines = Array.from({ length: 200 }, (_, at) => `Regel ${String(at)} over je abonnement en wat er verandert.`);
    await office.check(lines.join("\n"));
    await revise(office);
    await press(office, sender, action.chooseKind, "reminder", { draft: "Alles tot hier is weg." });
    await formSaying(office, sender, "Ligt vast voor deze soort");
    await send(office, sender, {});
    const text = (await dossierOf(office, await office.cardSaying("versie 2")))?.parts.text?.split("\n") ?? [];
    expect(text[0]).toBe("Alles tot hier is weg.");
    expect(text.slice(1)).toEqual(lines.slice(lines.length - text.length + 1));
    expect(text.length).toBeGreaterThan(100);
  });
});
