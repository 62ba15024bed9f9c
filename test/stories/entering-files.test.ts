import { describe, expect, test } from "vitest";
import { ids } from "../../src/slack/ids.ts";
import { textOf } from "../text-of.ts";
import { fieldsOf, formSaying, formText, send } from "./forms.ts";
import { anOffice, people, type Office } from "./office.ts";

const { sender, lawyer } = people;
const { shortcut } = ids;

const eml = [
  "From: Boekhandel De Linde <service@delinde.example>",
  "To: klant@example.org",
  "Subject: Je bestelling is onderweg",
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Je bestelling 20455 is vandaag verzonden en wordt op donderdag 26 november bezorgd.",
].join("\r\n");

const html = "<html><body><p>Je bestelling 20455 is vandaag verzonden en komt op 26 november.</p></body></html>";

/** Opens the form, adds a file and sends it in. */
async function hand(office: Office, file: string, more: Record<string, string> = {}): Promise<void> {
  await office.command("check");
  await office.sandbox.until(() => office.view(sender));
  expect(await send(office, sender, { file: [file], ...more })).toMatchObject({ is: "acknowledged" });
}

const firstCard = (office: Office) => office.sandbox.until(() => office.cards()[0]);
const errorsIn = (office: Office) =>
  office.sandbox.until(() => {
    const said = Object.values(office.view(sender)?.errors ?? {}).join(" ");
    return said === "" ? null : said;
  });

/** Says something with files in a room, and uses the shortcut on it. */
async function shareAndCheck(
  office: Office,
  text: string,
  files: readonly string[],
  room = "C0GENERAL",
  as: string = sender,
) {
  await office.sandbox.act({ as, do: "say", room, text, ...(files.length === 0 ? {} : { files }) });
  const said = office.sandbox
    .see(sender)
    .rooms.find(({ id }) => id === room)
    ?.messages.at(-1);
  const act = {
    as: sender,
    do: "message-shortcut",
    callbackId: shortcut.checkMessage,
    room,
    ts: said?.ts ?? "",
  } as const;
  expect(await office.sandbox.act(act)).toMatchObject({ is: "acknowledged" });
  return office.sandbox.until(() => office.view(sender));
}

describe("a file in the form", () => {
  test("is read as the mail it is", async () => {
    const office = await anOffice();
    await hand(office, office.sandbox.control.putFile(sender, "onderweg.eml", eml));
    const card = await firstCard(office);
    expect(textOf(card)).toContain("Je bestelling is onderweg");
    expect(textOf(card)).toContain("Boekhandel De Linde");
    expect(textOf(card)).toContain("op donderdag 26 november bezorgd");
    expect(office.view(sender)).toBeNull();
  });

  test("that has no subject or sender takes those that were typed beside it", async () => {
    const office = await anOffice();
    const typed = { subject: "Je bestelling", sender: "De Linde <post@delinde.example>" };
    await hand(office, office.sandbox.control.putFile(sender, "mail.html", html), typed);
    const card = await firstCard(office);
    expect(textOf(card)).toContain("Onderwerp: Je bestelling");
    expect(textOf(card)).toContain("De Linde <post@delinde.example>");
  });

  test("with a subject of its own is not given another in silence", async () => {
    const office = await anOffice();
    await hand(office, office.sandbox.control.putFile(sender, "onderweg.eml", eml), { subject: "Iets anders" });
    expect(await errorsIn(office)).toContain("De mail heeft zelf een onderwerp");
    expect(office.cards()).toEqual([]);
  });

  test("beside a text is one too many", async () => {
    const office = await anOffice();
    await hand(office, office.sandbox.control.putFile(sender, "onderweg.eml", eml), {
      draft: "Je pakket komt morgen.",
    });
    expect(await errorsIn(office)).toContain("Kies één van de twee");
    expect(office.cards()).toEqual([]);
  });

  test("is asked for when there is no text either", async () => {
    const office = await anOffice();
    await office.command("check");
    await send(office, sender, { segment: "Kopers van wie het pakket vandaag is verzonden" });
    expect(await errorsIn(office)).toContain("Voeg de mail toe");
    expect(office.cards()).toEqual([]);
  });

  test("that was deleted before it could be read is said to be so, and what was typed is there the next time", async () => {
    const office = await anOffice();
    const file = office.sandbox.control.putFile(sender, "onderweg.eml", eml);
    await office.command("check");
    await office.sandbox.until(() => office.view(sender));
    office.sandbox.control.withholdFile(file, "file_deleted");
    await send(office, sender, { file: [file], segment: "Kopers van wie het pakket vandaag is verzonden" });
    expect(await errorsIn(office)).toContain("uit Slack verwijderd");
    const open = await office.sandbox.until(() => office.view(sender));
    await office.sandbox.act({ as: sender, do: "close", viewId: open.id });
    await office.command("check");
    const again = await formSaying(office, sender, "Dit was je aan het invullen");
    expect(formText(again)).toContain("Kopers van wie het pakket vandaag is verzonden");
    expect(formText(again)).toContain("onderweg.eml");
  });

  test.each([
    ["that servicemail may not see", "file_not_found", "Slack geeft servicemail dit bestand niet"],
    ["that is kept from apps", "access_denied", "Slack geeft servicemail dit bestand niet"],
  ] as const)("%s is said to be so", async (_, because, words) => {
    const office = await anOffice();
    const file = office.sandbox.control.putFile(sender, "onderweg.eml", eml);
    await office.command("check");
    await office.sandbox.until(() => office.view(sender));
    // In the form it is there; by the time it is fetched it is not.
    office.sandbox.control.fail("files.info", { is: "error", error: because });
    await send(office, sender, { file: [file] });
    expect(await errorsIn(office)).toContain(words);
    expect(office.cards()).toEqual([]);
    await send(office, sender, {});
    await firstCard(office);
  });

  test.each(["onderweg.eml", "mail.html"])(
    "%s is not taken for the page to sign in that Slack sends instead",
    async (name) => {
      const office = await anOffice();
      const file = office.sandbox.control.putFile(sender, name, name.endsWith("eml") ? eml : html);
      office.sandbox.control.fail("url_private", { is: "error", error: "not_authed" });
      await hand(office, file);
      expect(await errorsIn(office)).toContain("inlogpagina");
      expect(office.cards()).toEqual([]);
    },
  );

  test("that Slack does not give can be asked for again", async () => {
    const office = await anOffice();
    office.sandbox.control.fail("url_private", { is: "server-error" });
    await hand(office, office.sandbox.control.putFile(sender, "onderweg.eml", eml));
    expect(await errorsIn(office)).toContain("Slack gaf het bestand niet op tijd");
    await send(office, sender, {});
    await firstCard(office);
  });

  test.each([
    ["concept.docx", "PK\u0003\u0004", "van een soort (.docx)"],
    ["concept.msg", "ÐÏ", "Outlook-bestand"],
    ["leeg.txt", " ", "leeg"],
    ["groot.html", "x".repeat(9 * 1024 * 1024), "te groot"],
  ])("such as %s is refused with the way out", async (name, content, words) => {
    const office = await anOffice();
    await hand(office, office.sandbox.control.putFile(sender, name, content));
    expect(await errorsIn(office)).toContain(words);
    expect(office.cards()).toEqual([]);
  });

  test("is one: Slack itself refuses eleven, and the form stays", async () => {
    const office = await anOffice();
    await office.command("check");
    await office.sandbox.until(() => office.view(sender));
    const files = Array.from({ length: 11 }, (_, at) => office.sandbox.control.putFile(sender, `mail-${at}.eml`, eml));
    expect(await send(office, sender, { file: files, subject: "Blijft staan" })).toMatchObject({ is: "refused" });
    expect(await errorsIn(office)).not.toBe("");
  });

  test("that takes Slack long is waited for in the form, which then says how it went", async () => {
    const office = await anOffice();
    office.sandbox.control.fail("files.info", { is: "rate-limited", seconds: 3 });
    await hand(office, office.sandbox.control.putFile(sender, "onderweg.eml", eml));
    await formSaying(office, sender, "wordt opgehaald en gecontroleerd");
    expect(textOf(await firstCard(office))).toContain("Je bestelling is onderweg");
    const told = await formSaying(office, sender, "juridisch heeft de kaart");
    expect(fieldsOf(told)).toEqual([]);
  });
});

describe("the shortcut on a message", () => {
  test("opens the form with its text", async () => {
    const office = await anOffice();
    const form = await shareAndCheck(
      office,
      "Onderwerp: Onderweg\n\nJe pakket & meer komt morgen, zie https://delinde.example/volgen.",
      [],
    );
    expect(formText(form)).toContain("Je pakket & meer komt morgen, zie https://delinde.example/volgen.");
    await send(office, sender, {});
    expect(textOf(await firstCard(office))).toContain("Onderwerp: Onderweg");
  });

  test("takes the one mail among its files instead of its text", async () => {
    const office = await anOffice();
    const files = [
      office.sandbox.control.putFile(sender, "plaatje.png", "x"),
      office.sandbox.control.putFile(sender, "onderweg.eml", eml),
    ];
    const form = await shareAndCheck(office, "Kijken jullie even mee?", files);
    expect(formText(form)).toContain("Bestand: onderweg.eml");
    expect(fieldsOf(form)).not.toContain("draft");
    await send(office, sender, {});
    const card = await firstCard(office);
    expect(textOf(card)).toContain("op donderdag 26 november bezorgd");
    expect(textOf(card)).not.toContain("Kijken jullie");
  });

  test("reads a mail that was forwarded to Slack, with its subject and sender", async () => {
    const office = await anOffice();
    const { ts } = office.sandbox.control.forwardMail("C0GENERAL", {
      from: { name: "De Linde", address: "post@delinde.example" },
      subject: "Je bestelling is onderweg",
      text: "Je bestelling 20455 is vandaag verzonden en komt op 26 november.",
    });
    await office.sandbox.act({
      as: sender,
      do: "message-shortcut",
      callbackId: shortcut.checkMessage,
      room: "C0GENERAL",
      ts,
    });
    await formSaying(office, sender, "Bestand: Je bestelling is onderweg");
    await send(office, sender, {});
    const card = await firstCard(office);
    expect(textOf(card)).toContain("Onderwerp: Je bestelling is onderweg");
    expect(textOf(card)).toContain("De Linde <post@delinde.example>");
    expect(textOf(card)).toContain("komt op 26 november");
  });

  test("keeps a text that no box can hold, and shows how it begins", async () => {
    const office = await anOffice();
    const long = `Begin van de mail.\n${"Je abonnement loopt door tot 1 februari 2027.\n".repeat(90)}Slot van de mail.`;
    const form = await shareAndCheck(office, long, []);
    expect(formText(form)).toContain("Begin van de mail.");
    expect(fieldsOf(form)).not.toContain("draft");
    await send(office, sender, {});
    const card = await firstCard(office);
    expect(await office.desk.store.content((/SM-\w+/.exec(textOf(card)) ?? [""])[0] ?? "", "draft/1")).toMatchObject({
      parts: { text: long },
    });
  });

  test.each([
    ["several mails", ["een.eml", "twee.eml", "drie.eml"], "staan 3 mails"],
    ["no mail", ["plaatje.png"], "leest servicemail niet: plaatje.png"],
  ])("on a message with %s opens the form and says so", async (_, names, words) => {
    const office = await anOffice();
    const files = names.map((name) => office.sandbox.control.putFile(sender, name, eml));
    expect(formText(await shareAndCheck(office, "", files))).toContain(words);
  });

  test("on a message with eleven mails, more than a person can share, says so, and takes the one that is meant", async () => {
    const office = await anOffice();
    const files = Array.from({ length: 11 }, (_, at) => office.sandbox.control.putFile(sender, `mail-${at}.eml`, eml));
    const ts = office.sandbox.control.shareFiles("C0GENERAL", files);
    const act = {
      as: sender,
      do: "message-shortcut",
      callbackId: shortcut.checkMessage,
      room: "C0GENERAL",
      ts,
    } as const;
    await office.sandbox.act(act);
    const form = await formSaying(office, sender, "staan 11 mails");
    expect(fieldsOf(form)).toContain("file");
    await send(office, sender, { file: files.slice(4, 5) });
    expect(textOf(await firstCard(office))).toContain("Je bestelling is onderweg");
    const said = office.sandbox.see(sender).rooms.find(({ id }) => id === "C0GENERAL")?.messages ?? [];
    expect(said.find((each) => each.ts === ts)?.files).toHaveLength(11);
  });

  test("on a message whose file was deleted says so", async () => {
    const office = await anOffice();
    const file = office.sandbox.control.putFile(lawyer, "onderweg.eml", eml);
    await office.sandbox.act({ as: lawyer, do: "say", room: "C0GENERAL", text: "", files: [file] });
    office.sandbox.control.deleteFile(file);
    const ts =
      office.sandbox
        .see(sender)
        .rooms.find(({ id }) => id === "C0GENERAL")
        ?.messages.at(-1)?.ts ?? "";
    await office.sandbox.act({
      as: sender,
      do: "message-shortcut",
      callbackId: shortcut.checkMessage,
      room: "C0GENERAL",
      ts,
    });
    const form = await formSaying(office, sender, "uit Slack verwijderd");
    expect(fieldsOf(form)).toContain("file");
  });
});
