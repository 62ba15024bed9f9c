import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodedTransfer } from "../../src/draft/transfer-encoding.ts";
import type { LineEnd, TransferEncoding } from "../../src/draft/transfer-encoding.ts";

function decoded(sent: string, encoding: TransferEncoding, lineEnd: LineEnd = "\n"): string {
  return Buffer.from(decodedTransfer(Buffer.from(sent, "latin1"), encoding, lineEnd)).toString("latin1");
}

const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array));

describe("a body in quoted-printable", () => {
  test.each([
    ["with a soft break", "een=\r\ntwee=\ndrie", "eentweedrie"],
    ["with blanks after a soft break's sign", "een = \t\r\nregel=\t\nen", "een regelen"],
    ["with blanks at the end of a line", "een \t\r\ntwee \ndrie  ", "een\ntwee\ndrie"],
    ["with spaces that were meant", "een=20\r\n=20twee=09", "een \n twee\t"],
    ["with line ends that were meant", "een=0D=0Atwee=0a", "een\r\ntwee\n"],
    ["with small letters", "=c3=a9=3D", "\xc3\xa9="],
    ["with signs that are no code", "50% =ZZ =4 =", "50% =ZZ =4 "],
    ["that ends in a soft break", "een=\r\n", "een"],
    ["that ends in a line break", "een\r\n", "een\n"],
    ["with a line of nothing but blanks", "een\r\n \t \r\ntwee", "een\n\ntwee"],
    ["with nothing in it", "", ""],
  ])("%s", (_, sent, meant) => {
    expect(decoded(sent, "quoted-printable")).toBe(meant);
  });

  test("that is no text has the line ends of mail, however it was saved", () => {
    for (const sent of ["een \r\n=0Atwee\r\n", "een \n=0Atwee\n"])
      expect(decoded(sent, "quoted-printable", "\r\n")).toBe("een\r\n\ntwee\r\n");
  });

  test("gives every byte back, whatever was put at the ends of its lines", () => {
    fc.assert(
      fc.property(bytes, fc.stringMatching(/^[ \t]{0,5}$/), fc.constantFrom("\r\n", "\n"), (given, blanks, end) => {
        const codes = Array.from(given, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`);
        const sent = codes.map((code, at) => (at % 7 === 6 ? `${code}=${blanks}${end}` : code)).join("");
        expect(decoded(sent, "quoted-printable", "\r\n")).toBe(given.toString("latin1"));
      }),
    );
  });

  test("takes time in step with its length", () => {
    const long = `${" ".repeat(500_000)}x${"\r".repeat(500_000)}${"=".repeat(500_000)}`;
    expect(decoded(long, "quoted-printable")).toHaveLength(long.length - 1);
  });
});

describe("a body in base64", () => {
  test("gives every byte back, whatever stands between its signs", () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom("\r\n", "\n", " ", "-_*\r\n"), (given, between) => {
        const sent = given.toString("base64").replaceAll(/.{5}/g, `$&${between}`);
        expect(decoded(sent, "base64", "\r\n")).toBe(given.toString("latin1"));
      }),
    );
  });

  test("may close each line by itself, and lack the last of its signs", () => {
    expect(decoded("ZWVu\r\nIA==\r\ndHdlZQ==\r\nIDM", "base64")).toBe("een twee 3");
  });
});

describe("a body that was sent as it is", () => {
  test.each<readonly [TransferEncoding, LineEnd, string]>([
    ["lines", "\n", "een\n\rtwee \n=3D\n"],
    ["lines", "\r\n", "een\r\n\rtwee \r\n=3D\r\n"],
    ["binary", "\n", "een\n\rtwee \n=3D\n"],
    ["binary", "\r\n", "een\r\n\rtwee \n=3D\n"],
  ])("(%s, %j) keeps all but its line ends", (encoding, lineEnd, meant) => {
    expect(decoded("een\r\n\rtwee \n=3D\n", encoding, lineEnd)).toBe(meant);
  });
});
