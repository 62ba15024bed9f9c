import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { limits } from "../../src/draft/limits.ts";
import { readMail } from "../../src/draft/read-mail.ts";

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const utf16le = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");

describe("a file is read by its extension", () => {
  test.each([
    ["a.txt", "text", "text"],
    ["a.TXT", "text", "text"],
    ["dir.eml/a.md", "markdown", "text"],
    ["a.html", "html", "html"],
    ["a.b.htm", "html", "html"],
  ])("%s as %s", async (name, format, part) => {
    const reading = await readMail(Buffer.from("Beste klant"), name);
    expect(reading).toMatchObject({ is: "read", read: { format, [part]: "Beste klant" } });
  });
});

describe("a file whose name does not say is read by how it starts", () => {
  test.each([
    ["a mail", "-", "MIME-Version: 1.0\nSubject: Hoi\n\nHallo", "eml"],
    ["a page", "-", "\n  <!DOCTYPE html><p>Hallo", "html"],
    ["a piece of a page", "concept", "<table><tr><td>Hallo", "html"],
    ["a mail's parts", "-", ' { "text": "Beste klant" }', "json"],
    ["typed text", "-", "Beste klant, 3 < 5", "text"],
    ["typed text that begins with a merge field", "-", "{{naam}}, hallo", "text"],
    ["typed text with a subject", "-", "Subject: Hoi\n\nHallo", "text"],
    ["typed text of another extension", "concept.tekst", "Beste klant", "text"],
  ])("%s", async (_, name, content, format) => {
    expect(await readMail(Buffer.from(content), name)).toMatchObject({ is: "read", read: { format } });
  });
});

describe("the characters of a file", () => {
  test.each([
    ["as UTF-8", "a.txt", Buffer.from("Eén € café")],
    ["as UTF-8 with a byte order mark", "a.txt", Buffer.from("\uFEFFEén € café")],
    ["as UTF-16", "a.txt", utf16le("Eén € café")],
    ["as UTF-16, high byte first", "a.md", Buffer.from(utf16le("Eén € café")).swap16()],
    ["as windows-1252 when they are no UTF-8", "a.txt", latin1("E\xe9n \x80 caf\xe9")],
    ["as windows-1252 in HTML that does not say", "a.html", latin1("E\xe9n \x80 caf\xe9")],
    ["as UTF-16 HTML", "a.html", utf16le("Eén € café")],
    ["as UTF-16 whatever the name", "-", utf16le("Eén € café")],
  ])("are read %s", async (_, name, bytes) => {
    const reading = await readMail(bytes, name);
    expect(reading.is === "read" && (reading.read.text ?? reading.read.html)).toBe("Eén € café");
  });

  test.each([
    ["named", `<meta charset="iso-8859-15">`, "\xa4", "€"],
    ["named the old way", `<META http-equiv=Content-Type content="text/html; charset=koi8-r">`, "\xc1", "а"],
    ["named wrongly", `<meta charset="utf-8">`, "\xe9", "é"],
    ["named as nothing known", `<meta charset="martian">`, "\xe9", "é"],
  ])("of HTML are read by the charset that is %s", async (_, meta, written, read) => {
    const reading = await readMail(latin1(`${meta}<p>${written}</p>`), "a.html");
    expect(reading).toMatchObject({ read: { html: `${meta}<p>${read}</p>` } });
  });
});

describe("a file that holds no draft is refused", () => {
  test.each([
    ["empty", "a.txt", ""],
    ["empty", "a.eml", " \r\n\t"],
    ["empty", "a.html", "\uFEFF\n"],
    ["empty", "-", ""],
    ["binary", "a.txt", "Beste\0klant"],
    ["binary", "a.eml", "PK\u0003\u0004"],
    ["binary", "-", "%PDF-1.7 tekst"],
    ["encrypted", "a.txt", "Zie\n-----BEGIN PGP MESSAGE-----\nabc"],
  ])("as %s: %s", async (because, name, content) => {
    expect(await readMail(Buffer.from(content), name)).toMatchObject({ is: "unread", unread: { because } });
  });

  test("as binary when it is neither Unicode nor text of eight bits", async () => {
    expect(await readMail(latin1("\xe9\x01\x02\xff"), "a.txt")).toMatchObject({ unread: { because: "binary" } });
    expect(await readMail(Buffer.from([0xff, 0xfe, 0x00, 0xd8]), "a.txt")).toMatchObject({
      unread: { because: "binary" },
    });
  });

  test("as a file of Outlook, whatever is in it", async () => {
    const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const bytes of [container, Buffer.from("Beste klant"), Buffer.from("")]) {
      expect(await readMail(bytes, "brief.MSG")).toMatchObject({ unread: { because: "outlook-file" } });
    }
  });

  test.each(["brief.docx", "brief.pdf"])("as of unknown type: %s", async (name) => {
    const reading = await readMail(latin1("PK\u0003\u0004\0\0"), name);
    expect(reading).toEqual({ is: "unread", unread: { because: "unknown-type", detail: name.slice(5) } });
  });

  test("as beyond a limit that an organisation set", async () => {
    const within = { ...limits, bytes: 1024 * 1024, mimeDepth: 0 };
    const large = await readMail(Buffer.alloc(within.bytes + 1, "a"), "a.txt", within);
    expect(large).toEqual({ is: "unread", unread: { because: "too-large", detail: "1 MB" } });
    const mail = Buffer.from("Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHallo\n--b--\n");
    expect(await readMail(mail, "a.eml")).toMatchObject({ is: "read" });
    expect(await readMail(mail, "a.eml", within)).toMatchObject({ unread: { because: "too-deep", detail: "0" } });
  });

  test("as too large, naming the limit", async () => {
    const reading = await readMail(Buffer.alloc(limits.bytes + 1, "a"), "a.txt");
    expect(reading).toEqual({ is: "unread", unread: { because: "too-large", detail: "8 MB" } });
  });
});

test("plain text costs no parser: neither the mail, nor the HTML, nor the language library is loaded", () => {
  const program = `
    import { registerHooks } from "node:module";
    const loaded = [];
    registerHooks({ resolve: (name, context, next) => { const found = next(name, context); loaded.push(found.url); return found; } });
    const { readMail } = await import("./src/draft/read-mail.ts");
    const { draftOf } = await import("./src/draft/draft-of.ts");
    const text = "Beste klant, uw pakket komt niet vandaag maar morgen. Wij hebben dat ook voor u naar de bezorger gestuurd.";
    const parts = await readMail(new TextEncoder().encode(text), process.argv[1]);
    const draft = await draftOf(parts.read);
    console.log(JSON.stringify({ language: draft.read.language, libraries: loaded.filter((url) => url.includes("node_modules")) }));`;
  const run = (name: string): unknown =>
    JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "-e", program, name], { cwd: root, encoding: "utf8" }),
    );
  expect(run("a.txt")).toEqual({ language: "nl", libraries: [] });
  expect(run("a.html")).toMatchObject({
    language: "nl",
    libraries: expect.arrayContaining([expect.stringContaining("parse5")]),
  });
});

const root = join(import.meta.dirname, "../..");
