import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { draftOf } from "../../src/draft/draft-of.ts";
import type { MailParts } from "../../src/draft/draft.ts";
import { declarationDigest, fingerprint } from "../../src/draft/fingerprint.ts";
import { readMail } from "../../src/draft/read-mail.ts";

const pdf = { name: "a.pdf", type: "application/pdf", size: 3, digest: "ab12" };
const parts: MailParts = {
  format: "eml",
  sender: "Winkel <klant@winkel.nl>",
  replyTo: "hulp@winkel.nl",
  subject: "Uw pakket",
  preheader: null,
  text: "Beste klant,\nuw pakket komt niet op 3 maart.",
  html: `<p>Beste klant,<br>uw pakket komt <a href="https://x.nl/?a=1">niet</a>.</p>`,
  attachments: [pdf],
  listUnsubscribe: null,
};

describe("a fingerprint", () => {
  test("is the digest of a canonical form that anyone can write down", () => {
    const canonical = `{"attachments":[{"contentId":null,"digest":"ab12","name":"a.pdf","type":"application/pdf"}],"canonical":"servicemail-mail-1","html":null,"preheader":null,"replyTo":null,"sender":null,"subject":"Één €","text":"a\\nb"}`;
    const mail = { ...parts, sender: null, replyTo: null, subject: "Één €", text: "a\r\nb\r\n", html: null };
    expect(fingerprint(mail)).toBe(createHash("sha256").update(canonical).digest("hex"));
  });

  test.each<[string, Partial<MailParts>]>([
    ["a digit", { text: parts.text?.replace("3", "4") ?? null }],
    ["a word", { text: parts.text?.replace("niet ", "") ?? null }],
    ["a sign", { text: parts.text?.replace(".", "!") ?? null }],
    ["a capital", { subject: "uw pakket" }],
    ["a space", { text: parts.text?.replace(" ", "  ") ?? null }],
    ["an invisible sign", { subject: "Uw\u200b pakket" }],
    ["a look-alike", { subject: "Uw p\u0430kket" }],
    ["a composed letter taken apart", { subject: "Uw pakke\u0301t" }],
    ["where a link leads", { html: parts.html?.replace("a=1", "a=2") ?? null }],
    ["hidden text", { html: `${parts.html ?? ""}<p hidden>x</p>` }],
    ["the sender", { sender: "Winkel <klant@winkel.com>" }],
    ["where answers go", { replyTo: null }],
    ["a preheader", { preheader: "Morgen" }],
    ["text moved to another part", { subject: null, preheader: "Uw pakket" }],
    ["a byte of an attachment", { attachments: [{ ...pdf, digest: "ab13" }] }],
    ["an attachment's name", { attachments: [{ ...pdf, name: "b.pdf" }] }],
    ["an attachment's type", { attachments: [{ ...pdf, type: "text/plain" }] }],
    ["what the HTML calls an attachment", { attachments: [{ ...pdf, contentId: "a" }] }],
    ["an attachment less", { attachments: [] }],
    ["an attachment twice", { attachments: [pdf, pdf] }],
  ])("changes with %s", (_, change) => {
    expect(fingerprint({ ...parts, ...change })).not.toBe(fingerprint(parts));
  });

  test.each<[string, Partial<MailParts>]>([
    ["line endings", { text: parts.text?.replaceAll("\n", "\r\n") ?? null }],
    ["line endings at the end, which transport adds", { html: `${parts.html ?? ""}\r\n\n` }],
    ["the form it came in", { format: "text" }],
    ["a part that is there but empty", { preheader: "" }],
    ["a header that is not shown", { listUnsubscribe: "<mailto:stop@x.nl>" }],
  ])("does not change with %s", (_, change) => {
    expect(fingerprint({ ...parts, ...change })).toBe(fingerprint(parts));
  });

  test("does not depend on the order of attachments", () => {
    const other = { ...pdf, name: "b.pdf" };
    expect(fingerprint({ ...parts, attachments: [pdf, other] })).toBe(
      fingerprint({ ...parts, attachments: [other, pdf] }),
    );
  });

  test("tells apart two pictures that changed places in the HTML", () => {
    const [one, other] = [
      { ...pdf, name: null, digest: "aa" },
      { ...pdf, name: null, digest: "bb" },
    ];
    const shown = (first: typeof one, second: typeof one): string =>
      fingerprint({
        ...parts,
        attachments: [
          { ...first, contentId: "voor" },
          { ...second, contentId: "na" },
        ],
      });
    expect(shown(one, other)).not.toBe(shown(other, one));
  });

  test("of a mail file is that of the same parts, however the file writes them", async () => {
    const content = Buffer.from("abc");
    const digest = createHash("sha256").update(content).digest("hex");
    const sent = { ...parts, subject: "Uw pakket, één", attachments: [{ ...pdf, digest }] };
    const written = [mailFile(sent, content, "base64", "\r\n"), mailFile(sent, content, "8bit", "\n")];
    for (const file of written) {
      const reading = await readMail(Buffer.from(file), "mail.eml");
      expect(reading.is === "read" && fingerprint(reading.read)).toBe(fingerprint(sent));
    }
  });

  test("of a mail with two texts is the same however each of them was sent", async () => {
    const written = (first: string): string =>
      `Subject: Ja\nContent-Type: multipart/mixed; boundary=a\n\n--a\n${first}\n--a\n\nTwee\n--a--\n`;
    const files = [
      "\nEen",
      "Content-Transfer-Encoding: base64\n\nRWVu",
      "Content-Transfer-Encoding: quoted-printable\n\n=45en",
    ];
    const readings = await Promise.all(files.map((file) => readMail(Buffer.from(written(file)), "mail.eml")));
    const found = readings.map((reading) =>
      reading.is === "read" ? fingerprint(reading.read) : reading.unread.because,
    );
    expect(new Set(found)).toEqual(
      new Set([
        fingerprint({
          ...parts,
          sender: null,
          replyTo: null,
          subject: "Ja",
          text: "Een\nTwee",
          html: null,
          attachments: [],
        }),
      ]),
    );
  });

  test("of a draft is that of its parts", async () => {
    const reading = await draftOf({ ...parts, html: "<div hidden>Morgen</div><p>Hallo</p>" });
    expect(reading.is === "read" && fingerprint(reading.read)).toBe(
      fingerprint({ ...parts, html: "<div hidden>Morgen</div><p>Hallo</p>" }),
    );
  });
});

describe("the digest of a declaration", () => {
  test("does not depend on the order of the answers", () => {
    const one = declarationDigest({ event: "delivery", consent: { evidence: "ja" }, suppression: "excluded" });
    expect(declarationDigest({ suppression: "excluded", consent: { evidence: "ja" }, event: "delivery" })).toBe(one);
  });

  test("changes with every answer, given or not", () => {
    const digests = [
      {},
      { suppression: "excluded" },
      { suppression: "unknown" },
      { firstContact: false },
      { recipientCount: 0 },
    ] as const;
    expect(new Set(digests.map(declarationDigest)).size).toBe(digests.length);
  });
});

function mailFile(mail: MailParts, attachment: Uint8Array, encoding: "base64" | "8bit", end: string): string {
  const body = (type: string, content: string): string[] => [
    `Content-Type: ${type}; charset=utf-8`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    encoding === "base64" ? Buffer.from(content).toString("base64") : content,
  ];
  const subject = Buffer.from(mail.subject ?? "").toString("base64");
  return [
    "X-Mailer: iets",
    `From: ${mail.sender ?? ""}`,
    `Reply-To: <${mail.replyTo ?? ""}>`,
    encoding === "base64" ? `Subject: =?utf-8?b?${subject}?=` : `Subject: ${mail.subject ?? ""}`,
    `Content-Type: multipart/mixed; boundary=${encoding}`,
    "",
    `--${encoding}`,
    "Content-Type: multipart/alternative; boundary=binnen",
    "",
    "--binnen",
    ...body("text/plain", mail.text ?? ""),
    "--binnen",
    ...body("text/html", mail.html ?? ""),
    "--binnen--",
    `--${encoding}`,
    `Content-Type: application/pdf; name=${mail.attachments[0]?.name ?? ""}`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(attachment).toString("base64"),
    `--${encoding}--`,
  ].join(end);
}

test("one sender whose name looks like two is not two senders", async () => {
  const from = async (line: string): Promise<string> => {
    const reading = await readMail(Buffer.from(`From: ${line}\nSubject: Uw pakket\n\nHet komt morgen.`), "mail.eml");
    if (reading.is === "unread") throw new Error(reading.unread.because);
    return fingerprint(reading.read);
  };
  const two = await from("A <a@b.example>, B <c@d.example>");
  expect(await from('"A <a@b.example>, B" <c@d.example>')).not.toBe(two);
  expect(await from("A <a@b.example>,\n B <c@d.example>")).toBe(two);
});
