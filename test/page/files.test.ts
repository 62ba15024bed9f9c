import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { noBrowser, type Window } from "./browser.ts";
import { aFile, aMessage, aSight, asLars, type Fixture } from "./fixture.ts";
import { withPage } from "./shown.ts";

const hostile = "<script>document.title='taken'</script><img src=https://evil.example/x.png>";

/** A file as the browser's own picker gives it. */
const picked = (name: string, content: string | Buffer = "inhoud") => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

const form = (id: string, element: Record<string, unknown> = {}) => ({
  id,
  view: {
    type: "modal",
    title: { type: "plain_text", text: "A mail" },
    submit: { type: "plain_text", text: "Check" },
    blocks: [
      {
        type: "input",
        block_id: "mail",
        label: { type: "plain_text", text: "File" },
        element: { type: "file_input", action_id: "file", max_files: 2, filetypes: ["eml", "html"], ...element },
      },
    ],
  },
  errors: {},
  busy: false,
});

/** Drops files on a node, as from the desktop. */
async function drop(page: Page, selector: string, files: Readonly<Record<string, string>>): Promise<void> {
  const dataTransfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    for (const [name, content] of Object.entries(${JSON.stringify(files)})) transfer.items.add(new File([content], name));
    return transfer;
  })()`);
  for (const kind of ["dragenter", "dragover", "drop"]) {
    await page.locator(selector).dispatchEvent(kind, { dataTransfer });
  }
}

describe.skipIf(noBrowser !== null)("files on the sandbox's page", () => {
  let fixture: Fixture;
  let page: Page;
  let complaints: string[];
  let visit: Window["visit"];
  withPage((shown) => ({ page, complaints, visit, fixture } = shown));
  beforeEach(async () => {
    const sight = aSight([aMessage({ ts: "1732450020.000100", text: "A card" })]);
    fixture.restart([sight, asLars(sight)]);
    await visit(`${fixture.url}/#as=U0SANNE&room=C0MAIL`);
  });

  const chosen = () => page.locator(".chosen-file .file-name:visible").allTextContents();

  it("wait in the message box, picked or dropped, until they are sent or left out", async () => {
    await page.locator("#attach-picker").setInputFiles([picked("brief.eml"), picked("weg.txt")]);
    await page.locator(".chosen-file").nth(1).waitFor();
    await drop(page, "#main", { "mail.html": "<p>Beste klant" });
    await page.locator(".chosen-file").nth(2).waitFor();
    expect(await chosen()).toEqual(["brief.eml", "weg.txt", "mail.html"]);
    await page.getByRole("button", { name: "Leave out weg.txt" }).click();
    await page.getByRole("link", { name: /^Lars Bakker/ }).click();
    await page.locator("#acting", { hasText: "Lars Bakker" }).waitFor({ state: "attached" });
    expect(await chosen()).toEqual([]);
    await page.getByRole("link", { name: /^Sanne de Wit/ }).click();
    await page.locator(".chosen-file").nth(1).waitFor();
    await page.getByRole("button", { name: "Send", exact: true }).click();
    expect(await fixture.act("say")).toEqual({
      as: "U0SANNE",
      do: "say",
      room: "C0MAIL",
      text: "",
      files: ["F-brief.eml", "F-mail.html"],
    });
    await page.locator(".chosen-file").first().waitFor({ state: "detached" });
  });

  it("are too many for one message after ten, and stay where a command would lose them", async () => {
    await page.locator("#attach-picker").setInputFiles(Array.from({ length: 11 }, (_, at) => picked(`${at}.txt`)));
    await page.getByText("A message holds at most 10 files.").waitFor();
    expect(await chosen()).toHaveLength(10);
    await page.locator("#words").fill("/servicemail check");
    await page.keyboard.press("Enter");
    await page.locator("#composer-failure", { hasText: "A command takes no files along." }).waitFor();
    expect(fixture.acts.some((act) => act.do !== "reload")).toBe(false);
  });

  it("show what they are and how they begin, and nothing in them is run or loaded", async () => {
    const mail = { from: "Shop <a@shop.nl>", subject: "Your parcel", text: hostile };
    const files = [
      aFile({ id: "F1", name: "mail.html", kind: "HTML", bytes: 2_400, preview: hostile }),
      aFile({ id: "F2", name: "gone.txt", isDeleted: true }),
      aFile({ id: "F3", name: "Your parcel", user: "USLACKBOT", mail }),
    ];
    fixture.show("U0SANNE", aSight([aMessage({ ts: "1732450090.000100", user: "U0SANNE", files })]));
    const message = page.locator("[data-ts='1732450090.000100']");
    await message.waitFor();
    expect(await message.locator(".file-words").allInnerTexts()).toEqual([
      "mail.html\nHTML · 2 kB",
      "Your parcel\nMail from Shop <a@shop.nl>",
    ]);
    expect(await message.getByText("This file was deleted.").count()).toBe(1);
    for (const summary of await message.locator("summary").all()) await summary.click();
    expect(await message.locator("pre").allInnerTexts()).toEqual([hostile, hostile]);
    expect(await message.locator("script, img, iframe").count()).toBe(0);
    expect(await message.getByRole("link", { name: "Download mail.html" }).getAttribute("href")).toBe(
      "_sandbox/file?as=U0SANNE&file=F1",
    );
    expect(complaints).toEqual([]);
  });

  it("are deleted by their owner after a question", async () => {
    const files = [aFile({ id: "F1" }), aFile({ id: "F2", name: "other.txt", user: "U0LARS" })];
    fixture.show("U0SANNE", aSight([aMessage({ ts: "1732450090.000100", user: "U0SANNE", files })]));
    expect(await page.getByRole("button", { name: "Delete other.txt" }).count()).toBe(0);
    await page.getByRole("button", { name: "Delete letter.txt" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete file" }).click();
    expect(await fixture.act("delete-file")).toEqual({ as: "U0SANNE", do: "delete-file", file: "F1" });
  });

  async function openForm(id: string, element: Record<string, unknown> = {}) {
    fixture.show("U0SANNE", { view: form(id, element) });
    await page.getByRole("dialog", { name: "A mail" }).waitFor();
    return page.locator("dialog input[type=file]");
  }
  const check = () => page.getByRole("button", { name: "Check", exact: true }).click();

  it("are asked for by a form, picked or dropped, and sent as its state", async () => {
    const picker = await openForm("V1");
    expect(await picker.getAttribute("accept")).toBe(".eml,.html");
    expect(await page.getByRole("dialog").getByLabel(/^File/).first().getAttribute("type")).toBe("file");
    await check();
    expect(await page.locator("dialog .error").textContent()).toBe("⚠ Please complete this required field.");
    await picker.setInputFiles([picked("brief.eml")]);
    await page.locator("dialog .chosen-file").waitFor();
    expect(await page.locator("dialog .error").count()).toBe(0);
    await drop(page, ".file-field", { "mail.html": "<p>" });
    await page.locator("dialog .chosen-file").nth(1).waitFor();
    await check();
    const { state } = await fixture.act("submit");
    expect(state).toMatchObject({
      mail: { file: { type: "file_input", files: [{ id: "F-brief.eml" }, { id: "F-mail.html" }] } },
    });
  });

  it("are refused by a form when they are too big, too many or of another kind", async () => {
    const picker = await openForm("V2");
    await picker.setInputFiles([picked("groot.eml", Buffer.alloc(10_485_761)), picked("foto.png")]);
    const wrong = page.locator("dialog .file-failure");
    expect(await wrong.textContent()).toBe(
      "groot.eml is larger than 10 MB. foto.png is not of a kind that is asked for here.",
    );
    await picker.setInputFiles([picked("1.eml"), picked("2.eml"), picked("3.eml")]);
    await page.locator("dialog .chosen-file").nth(1).waitFor();
    expect(await wrong.textContent()).toBe("Only 2 files fit here.");
    expect(await chosen()).toEqual(["1.eml", "2.eml"]);
    await page.getByRole("button", { name: "Leave out 1.eml" }).click();
    expect(await chosen()).toEqual(["2.eml"]);
    expect(await picker.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
  });

  it("on their way are waited for, and arrive in a form that was drawn anew meanwhile", async () => {
    const arriving = Promise.withResolvers<void>();
    fixture.uploads.push(arriving.promise);
    const picker = await openForm("V3");
    await picker.setInputFiles([picked("brief.eml")]);
    await check();
    await page.getByText("Please wait until the file is there.").waitFor();
    const other = form("V3");
    fixture.show("U0SANNE", {
      view: { ...other, view: { ...other.view, submit: { type: "plain_text", text: "Check now" } } },
    });
    await page.getByRole("button", { name: "Check now" }).waitFor();
    arriving.resolve();
    await page.locator("dialog .chosen-file").waitFor();
    await page.getByRole("button", { name: "Check now" }).click();
    expect((await fixture.act("submit")).state["mail"]).toMatchObject({ file: { files: [{ id: "F-brief.eml" }] } });
  });

  it("of one form are not those of the next", async () => {
    await (await openForm("V4")).setInputFiles([picked("brief.eml")]);
    await page.locator("dialog .chosen-file").waitFor();
    fixture.show("U0SANNE", { view: null });
    await page.getByRole("dialog", { name: "A mail" }).waitFor({ state: "hidden" });
    await openForm("V5", { max_files: 1 });
    expect(await chosen()).toEqual([]);
    expect(await page.getByText("Choose a file").count()).toBe(1);
  });
});
