import { describe, expect, test } from "vitest";
import { readCalendar } from "../../src/draft/calendar.ts";
import type { Invitation } from "../../src/draft/calendar.ts";
import { limits } from "../../src/draft/limits.ts";
import { unread } from "../../src/draft/unread.ts";

function read(...lines: string[]): Invitation {
  const reading = readCalendar(["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n"), limits);
  if (reading.is === "unread") throw new Error(reading.unread.because);
  return reading.read;
}

/** Each link with the words of the invitation that stand where it says. */
function clicked({ text, links }: Invitation): readonly (readonly string[])[] {
  return links.map(({ href, label, start, end }) => [href, label, text.slice(start, end)]);
}

describe("the links of an invitation", () => {
  test("are those in its words and those of its own, each in its place", () => {
    const invitation = read(
      "SUMMARY:Proefles",
      "DESCRIPTION;LANGUAGE=nl:Boek op https://x.exam",
      " ple/a?b=1\\, snel.",
      "LOCATION:https://x.example/zaal",
      "URL;VALUE=URI:https://x.example/b",
      'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="Kom: nu":https://x.example/c',
      "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://x.example/d",
      "ATTACH:https://x.example/e.pdf",
      "ATTACH;VALUE=BINARY;ENCODING=BASE64:aHR0cHM6Ly94",
    );
    const hrefs = ["a?b=1", "zaal", "b", "c", "d", "e.pdf"].map((path) => `https://x.example/${path}`);
    expect(clicked(invitation)).toEqual(hrefs.map((href) => [href, href, href]));
    expect(invitation.links.every(({ part }) => part === "attachment")).toBe(true);
  });

  test("in its HTML have the words that are clicked", () => {
    const html = '<p>Ga naar</p> <a href="https://kwaad.example/?a=1&amp;b">www.bank.example</a><a href="#"></a>';
    const invitation = read("SUMMARY:Les", `X-ALT-DESC;FMTTYPE=text/html:${html}`);
    expect(clicked(invitation)).toEqual([
      ["https://kwaad.example/?a=1&b", "www.bank.example", "www.bank.example"],
      ["#", "", ""],
    ]);
  });
});

describe("the words of an invitation", () => {
  test("in HTML are read as HTML, hidden ones too", () => {
    const { text } = read("X-ALT-DESC;FMTTYPE=text/html:<p>20&#37; k&#111;rting</p><p hidden>Bestel nu</p>");
    expect(text).toBe("20% korting\nBestel nu");
  });

  test("that some programs replace by others, or decode first, are refused", () => {
    for (const line of ['DESCRIPTION;ALTREP="data:text/html,Koop":Hallo', "SUMMARY;ENCODING=QUOTED-PRINTABLE:20=25"])
      expect(readCalendar(line, limits)).toEqual(unread("other-version", "text/calendar"));
  });

  test("in HTML that is too deep are refused", () => {
    expect(readCalendar(`X-ALT-DESC:${"<div>".repeat(600)}`, limits)).toEqual(unread("too-deep", "512"));
  });
});
