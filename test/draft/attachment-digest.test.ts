import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { attachmentDigest } from "../../src/draft/attachment-digest.ts";
import { fingerprint } from "../../src/draft/fingerprint.ts";
import { readMail } from "../../src/draft/read-mail.ts";

const csv = "naam;bedrag\r\nJansen;€ 5\r\n";

async function mailWith(encoding: string, body: string, lineEnd: string): Promise<{ digest: string; print: string }> {
  const lines = [
    "From: a@b.example",
    "Subject: Lijst",
    'Content-Type: multipart/mixed; boundary="x"',
    "",
    "--x",
    "Content-Type: text/plain",
    "",
    "Zie bijlage.",
    "--x",
    "Content-Type: text/csv; charset=utf-8; name=lijst.csv",
    "Content-Disposition: attachment; filename=lijst.csv",
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    body,
    "--x--",
    "",
  ];
  const mail = lines.join("\n").replaceAll(/\r?\n/g, lineEnd);
  const reading = await readMail(new TextEncoder().encode(mail), "lijst.eml");
  if (reading.is === "unread") throw new Error(reading.unread.because);
  return { digest: reading.read.attachments[0]?.digest ?? "", print: fingerprint(reading.read) };
}

const encodings: readonly (readonly [string, string])[] = [
  ["base64", Buffer.from(csv).toString("base64")],
  ["base64", Buffer.from(csv.replaceAll("\r", "")).toString("base64")],
  ["base64", Buffer.from(csv.trim()).toString("base64")],
  ["quoted-printable", csv.replace("€", "=E2=82=AC")],
  ["8bit", csv],
];

describe("the digest of an attachment", () => {
  test("of text is one, however a mail carries it", async () => {
    const mails = encodings.flatMap(([encoding, body]) =>
      ["\r\n", "\n"].map(async (lineEnd) => mailWith(encoding, body, lineEnd)),
    );
    const read = await Promise.all(mails);
    expect(new Set(read.map(({ digest }) => digest)).size).toBe(1);
    expect(new Set(read.map(({ print }) => print)).size).toBe(1);
  });

  test("of text is that of its bytes with LF between the lines and none at the end", () => {
    const plain = createHash("sha256").update("naam;bedrag\nJansen;€ 5").digest("hex");
    expect(attachmentDigest("text/csv", new TextEncoder().encode(csv))).toBe(plain);
    expect(attachmentDigest("message/rfc822", new TextEncoder().encode(csv))).toBe(plain);
    expect(attachmentDigest("text/csv", new TextEncoder().encode("naam;bedrag\rJansen;€ 5\r\r"))).toBe(plain);
  });

  test.each([
    ["a digit", csv.replace("5", "6")],
    ["a space at the end", `${csv} `],
    ["a line of its own", csv.replace("\r\n", "\r\n\r\n")],
    ["a line at the start", `\n${csv}`],
  ])("of text changes with %s", (_, other) => {
    const digestOf = (text: string): string => attachmentDigest("text/csv", new TextEncoder().encode(text));
    expect(digestOf(other)).not.toBe(digestOf(csv));
  });

  test("of anything else counts every byte", () => {
    const bytes = Uint8Array.of(0x25, 0x0d, 0x0a, 0x0d, 0x0a);
    expect(attachmentDigest("application/pdf", bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  });
});
