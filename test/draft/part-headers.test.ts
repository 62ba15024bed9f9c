import { describe, expect, test } from "vitest";
import { partHeaders } from "../../src/draft/part-headers.ts";

describe("the headers of a part", () => {
  test("say how its body is written", () => {
    const lines = [
      'Content-type: Text/Plain; CHARSET="UTF-8" (Unicode);',
      "\tname=een twee.txt; Format=Flowed;DelSp=YES;",
      "content-transfer-encoding : (zo) Quoted-Printable",
      "Content-Disposition: Attachment; filename=a;b",
    ];
    expect(partHeaders(lines)).toMatchObject({
      type: "text/plain",
      charset: "UTF-8",
      boundary: null,
      flowed: "without-spaces",
      encoding: "quoted-printable",
      isAttached: true,
      isNamed: true,
    });
  });

  test("that are not there leave a text in lines", () => {
    const bare = { type: "text/plain", charset: null, flowed: "no", encoding: "lines", isAttached: false };
    expect(partHeaders([])).toMatchObject(bare);
  });

  test.each([
    ["text/plain; format=fixed", "no"],
    ["text/html; format=flowed", "no"],
    ["text/plain; format=flowed; delsp=no", "yes"],
  ])("of %s flow: %s", (type, flowed) => {
    expect(partHeaders([`Content-Type: ${type}`])?.flowed).toBe(flowed);
  });

  test.each([
    ['multipart/mixed; boundary="a;b\\"c"', 'a;b"c'],
    ["multipart/mixed; boundary=----=_Part_1.2", "----=_Part_1.2"],
    ['multipart/mixed; name="; boundary=x"; boundary=y', "y"],
    ["multipart/mixed; boundary=", null],
  ])("of %s give the boundary %j", (type, boundary) => {
    expect(partHeaders([`Content-Type: ${type}`])?.boundary).toBe(boundary);
  });

  test.each([
    ["two types", ["Content-Type: text/plain", "CONTENT-TYPE : text/html"]],
    ["two names for a picture", ["Content-ID: <a>", "Content-ID: <b>"]],
    ["two boundaries", ["Content-Type: multipart/mixed; boundary=a; boundary=b"]],
    ["a character set with something after it", ['Content-Type: text/plain; charset="utf-8" utf-7']],
    ["a character set in pieces", ["Content-Type: text/plain; charset*0=utf-; charset*1=7"]],
    ["a character set without its end", ['Content-Type: text/plain; charset="utf-8']],
    ["a type that is none", ["Content-Type: tekst"]],
    ["an empty type", ["Content-Type: ; charset=utf-8"]],
    ["an encoding nobody knows", ["Content-Transfer-Encoding: x-uuencode"]],
    ["an encoding with more to it", ["Content-Transfer-Encoding: base64, 8bit"]],
  ])("are not read with %s", (_, lines) => {
    expect(partHeaders(lines)).toBeNull();
  });
});
