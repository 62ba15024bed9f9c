import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { MailParts, Reading } from "../../src/draft/draft.ts";
import { draftOf } from "../../src/draft/draft-of.ts";
import { fingerprint } from "../../src/draft/fingerprint.ts";
import { readPasted } from "../../src/draft/plain.ts";
import { readDeclaration } from "../../src/draft/read-declaration.ts";
import { readMail } from "../../src/draft/read-mail.ts";

const name = fc.constantFrom("a.eml", "a.html", "a.htm", "a.txt", "a.md", "-", "a.docx", "a.json", "a.msg", "");
const mail = Buffer.from(`From: =?utf-8?q?Caf=C3=A9?= <info@zon.nl>
Subject: =?utf-8?B?VXcgcGFra2V0?=
List-Unsubscribe: <mailto:stop@zon.nl>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="buiten"

--buiten
Content-Type: multipart/alternative; boundary=binnen

--binnen
Content-Type: text/plain; charset=windows-1252; format=flowed
Content-Transfer-Encoding: quoted-printable

Beste klant, het kost =80 5 en de rest staat op https://zon.nl/=E9.
--binnen
Content-Type: text/html; charset=utf-8

<!doctype html><style>p{}</style><div style="display:none">Vooraf &zwnj;</div><p>Beste &eacute;&euro;&#8203; <a href="https://zon.nl/?a&amp;b">klant</a><img alt="Trui &amp; jas" src=a>
<table><tr><td>Prijs<td>5</table><!-- x -->
--binnen--
--buiten
Content-Type: application/pdf; name*=utf-8''a%20b.pdf
Content-Transfer-Encoding: base64

JVBERi0xLjc=
--buiten--
`);

const outcomes = [
  "draft",
  "empty",
  "unknown-type",
  "binary",
  "broken-mail",
  "no-text",
  "encrypted",
  "winmail",
  "sealed",
  "other-version",
  "outlook-file",
  "unknown-charset",
  "unknown-key",
  "repeated-key",
  "wrong-value",
  "too-large",
  "too-deep",
];

/** The mail with some bytes changed, cut out or put in twice. */
const mutated = fc
  .array(
    fc.record({ at: fc.nat(mail.length), length: fc.nat(40), byte: fc.option(fc.nat(255)), twice: fc.boolean() }),
    { maxLength: 6 },
  )
  .map((changes) =>
    changes.reduce((bytes, { at, length, byte, twice }) => {
      const end = Math.min(bytes.length, at + length);
      const middle =
        byte === null ? (twice ? [bytes.subarray(at, end), bytes.subarray(at, end)] : []) : [Buffer.from([byte])];
      return Buffer.concat([bytes.subarray(0, at), ...middle, bytes.subarray(end)]);
    }, mail),
  );

/** Parts as a sending interface might be given them, right and wrong. */
const parts = fc
  .record(
    {
      from: fc.oneof(fc.string(), fc.record({ name: fc.string(), address: fc.string() }), fc.jsonValue()),
      subject: fc.oneof(fc.string(), fc.jsonValue()),
      html: fc.oneof(fc.string(), fc.jsonValue()),
      text: fc.oneof(fc.string(), fc.jsonValue()),
      attachments: fc.oneof(
        fc.array(fc.record({ type: fc.constantFrom("text/calendar", "a/b", ""), content: fc.base64String() })),
        fc.jsonValue(),
      ),
      headers: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  .map((given) => Buffer.from(JSON.stringify(given)));

/** What came of it: a draft that has an offset for every unit, or the reason why there is none. */
async function outcomeOf(parts: Reading<MailParts>): Promise<string> {
  const draft = parts.is === "read" ? await draftOf(parts.read) : parts;
  if (draft.is === "unread") return draft.unread.because;
  const isComplete = draft.read.passages.every(({ text, at }) => at === null || at.length === text.length + 1);
  return isComplete && /^[0-9a-f]{64}$/.test(fingerprint(draft.read)) ? "draft" : "incomplete";
}

test.each([
  ["arbitrary bytes", fc.uint8Array({ maxLength: 200 }), 500],
  ["arbitrary text", fc.string({ maxLength: 200, unit: "binary" }).map((text) => Buffer.from(text)), 500],
  // Mails of every kind are damaged five hundred times in test/proof/damaged-mails.test.ts.
  ["a mail damaged somewhere", mutated, 150],
  ["the parts of a mail with anything in them", parts, 150],
])("%s, under any name, are a draft or a stated refusal", async (_, bytes, numRuns) => {
  await fc.assert(
    fc.asyncProperty(bytes, name, async (given, file) => {
      expect(outcomes).toContain(await outcomeOf(await readMail(given, file)));
    }),
    { numRuns },
  );
});

test("the mail that was damaged is whole by itself", async () => {
  expect(await readMail(mail, "a.eml")).toMatchObject({
    is: "read",
    read: { subject: "Uw pakket", sender: "Café <info@zon.nl>" },
  });
});

test("a mail cut off anywhere is refused", async () => {
  const lastDelimiter = mail.lastIndexOf("--buiten--");
  for (let end = 0; end < lastDelimiter + "--buiten--".length; end++) {
    const reading = await readMail(mail.subarray(0, end), "a.eml");
    expect([end, reading.is]).toEqual([end, "unread"]);
  }
});

test("any pasted text is a draft or a stated refusal", async () => {
  const slack = fc.array(
    fc.oneof(
      fc.constantFrom("<", ">", "|", "&amp;", "https://x.nl", "*", "[", "](", ")", "@", "!"),
      fc.string({ maxLength: 5 }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(slack, async (pieces) => {
      expect(outcomes).toContain(await outcomeOf(readPasted(pieces.join(""), "command")));
    }),
    { numRuns: 500 },
  );
});

test("any value is a declaration or a stated refusal", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readDeclaration(value).is).toMatch(/^(?:read|unread)$/);
    }),
    { numRuns: 500 },
  );
});
