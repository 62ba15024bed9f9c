import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/draft/html.ts";
import type { HtmlReading } from "../../src/draft/html.ts";
import { limits } from "../../src/draft/limits.ts";

const promise = "20% korting";

/** Where the promise ends up when it stands between two lines that are shown. */
function placeOf(source: string): string {
  const { visible, hidden, outlook } = read(`<p>Hallo</p>${source}<p>Dag</p>`);
  const places = { shown: visible.text, hidden: hidden?.text ?? "", outlook: outlook?.text ?? "" };
  return Object.entries(places)
    .filter(([, text]) => text.includes(promise))
    .map(([place]) => place)
    .join(" and ");
}

const p = (style: string): string => `<p style="${style}">${promise}</p>`;

describe("text that cannot be told from what it stands on", () => {
  test.each([
    p("color:#fff"),
    p("color: WHITE !important"),
    p("color:#fefefe"),
    p("color:#f6f6f6"),
    p("color:rgb(255, 255, 255)"),
    p("color:rgba(0,0,0,0.02)"),
    p("color:rgb(100% 100% 100% / 90%)"),
    p("color:hsl(120, 0%, 100%)"),
    p("color:hsl(0.5turn 100% 99%)"),
    p("color:transparent"),
    p("color:#ffffff00"),
    p("background:navy;color:#000081"),
    `<font color="white">${promise}</font>`,
    `<font color=fff>${promise}</font>`,
    `<table bgcolor="#222222"><tr><td style="color:#232323">${promise}</td></tr></table>`,
    `<div style="background:#036 none repeat"><b style="color:#036">${promise}</b></div>`,
    `<div style="background:black"><div style="background:rgba(0,0,0,.5)"><b style="color:#000">${promise}</b></div></div>`,
    `<div style="background:url(x.png)"><b style="color:transparent">${promise}</b></div>`,
    `<a href="x" style="color:#fff">${promise}</a>`,
  ])("is hidden: %s", (source) => {
    expect(placeOf(source)).toBe("hidden");
  });

  test.each([
    p("color:#777"),
    p("color:#ccc"),
    p("color:#fff;background:#333"),
    p("color:#fff;background-color:rgb(0 0 0 / 60%)"),
    p("color:#fff;background:url(donker.png) #fff"),
    p("color:#fff;background-image:linear-gradient(#000,#333)"),
    p("color:#ff0"),
    p("color:{{kleur}}"),
    p("color:#fff;background:{{kleur}}"),
    p("color:wit"),
    p("color:#fff;color:#000"),
    `<table background="donker.png"><tr><td style="color:#fff">${promise}</td></tr></table>`,
    `<table bgcolor=black><tr><td><font color=white>${promise}</font></td></tr></table>`,
    `<div style="color:#fff"><a href="x">${promise}</a></div>`,
    `<div style="color:#fff"><button>${promise}</button></div>`,
    `<div style="color:#fff"><font color="red">${promise}</font></div>`,
    `<div style="color:#fff"><img alt="${promise}"></div>`,
    `<td style="font-size:0;line-height:0"><img alt="${promise}"></td>`,
  ])("is not what can be seen after all: %s", (source) => {
    expect(placeOf(source)).toBe("shown");
  });
});

describe("text that is drawn where or so that nobody sees it", () => {
  test.each([
    p("position:absolute;left:-9999px"),
    p("position:fixed;top:-100em"),
    p("margin-left:-2000px"),
    p("margin:0 0 0 -9999px"),
    p("text-indent:-9999px"),
    p("position:absolute;clip:rect(0 0 0 0)"),
    p("position:absolute;clip:rect(1px, 1px, 1px, 1px)"),
    p("clip-path:inset(50%)"),
    p("transform:scale(0)"),
    p("transform:translateX(-9999px)"),
    p("width:1px;height:1px;overflow:hidden"),
    p("max-height:0.5px;overflow-y:hidden"),
    p("line-height:0;overflow:hidden"),
    p("line-height:1px;overflow:hidden"),
    p("font-size:1px"),
    p("font-size:.1em"),
    p("font-size:1%"),
    p("opacity:.05"),
    p("opacity:1%"),
    p("filter:opacity(0)"),
    `<div style="opacity:.3"><div style="opacity:.3">${promise}</div></div>`,
    p("disp\\6c ay:none"),
    p("display/**/:none"),
    `<img style="display:none" alt="${promise}">`,
    `<img style="visibility:hidden" alt="${promise}">`,
  ])("is hidden: %s", (source) => {
    expect(placeOf(source)).toBe("hidden");
  });

  test.each([
    p("position:absolute;left:-9px"),
    p("left:-9999px"),
    p("margin-left:-20px"),
    p("text-indent:-2em"),
    `<div style="text-indent:-9999px"><b style="text-indent:0">${promise}</b></div>`,
    p("clip:rect(0 0 0 0)"),
    p("position:absolute;clip:rect(0, 90px, 40px, 0)"),
    p("clip-path:inset(5%)"),
    p("transform:scale(0.9) translate(-4px)"),
    p("height:1px"),
    p("width:100%;overflow:hidden"),
    `<table><tr><td style="height:1px;overflow:hidden">${promise}</td></tr></table>`,
    p("line-height:0"),
    p("font:italic bold .8em/1.2 Arial"),
    p("font-size:0;font:12px Arial"),
    p("font-size:9px"),
    p("font-size:smaller"),
    p("opacity:.5"),
    p("mso-hide:all"),
    p("mso-line-height-rule:exactly;line-height:1.5"),
    `<p aria-hidden="true">${promise}</p>`,
  ])("is not what can be seen after all: %s", (source) => {
    expect(placeOf(source)).toBe("shown");
  });
});

describe("a style sheet", () => {
  const sheet = (css: string, source: string): string => placeOf(`<style>${css}</style>${source}`);

  test.each([
    [".weg{display:none}", `<p class="a WEG b">${promise}</p>`],
    ["#weg , h6 { Display : None }", `<p id=weg>${promise}</p>`],
    ["h6{display:none}", `<h6>${promise}</h6>`],
    ["p.weg.nu{display:none}", `<p class="nu weg">${promise}</p>`],
    ["*{color:#fff}p{color:#000}b{color:#fff}", `<p><b>${promise}</b></p>`],
    ["div p > b{display:none}", `<div><i><p><b>${promise}</b></p></i></div>`],
    ["p{display:block}.weg{display:none}p{display:block}", `<p class=weg>${promise}</p>`],
    [".weg{display:none!important}", `<p class=weg style="display:block">${promise}</p>`],
    ["/*a{*/ .weg{display:none} /*", `<p class=weg>${promise}</p>`],
    ["<!-- .weg{display:none} -->", `<p class=weg>${promise}</p>`],
    ["@import 'x.css'; @font-face{font-family:x} .weg{display:none}", `<p class=weg>${promise}</p>`],
    [".a{content:'}'} .weg{display:none}", `<p class=weg>${promise}</p>`],
    [".a{color:{{kleur}}} .weg{display:none}", `<p class=weg>${promise}</p>`],
    [".weg{display:none", `<p class=weg>${promise}</p>`],
    ["@media screen{.weg{display:none}}", `<p class=weg>${promise}</p>`],
    ["@media only screen and (min-width:480px){.weg{display:none}}", `<p class=weg>${promise}</p>`],
    ["@media print{.a{color:red}} @supports (a:b){.weg{display:none}}", `<p class=weg>${promise}</p>`],
    ["a:link{color:white}", `<a href=x>${promise}</a>`],
  ])("hides what it says: %s", (css, source) => {
    expect(sheet(css, source)).toBe("hidden");
  });

  test.each([
    [".weg{display:none}", `<p class="weg2">${promise}</p>`],
    [".weg{display:none}.weg{display:block}", `<p class=weg>${promise}</p>`],
    [".weg{display:none}", `<p class=weg style="display:block">${promise}</p>`],
    ["#x{display:block}p{display:none}", `<p id=x>${promise}</p>`],
    ["div > b{display:none}", `<div><p><b>${promise}</b></p></div>`],
    ["p.weg b{display:none}", `<p><b class=weg>${promise}</b></p>`],
    ["p:hover{display:none}", p("")],
    ["p[title]{display:none}", `<p title=x>${promise}</p>`],
    ["@media (max-width:600px){p{display:none}}", p("")],
    ["@media print, speech{p{display:none}}", p("")],
    ["@media (prefers-color-scheme:dark){p{color:#fff}}", p("")],
    ["@media not screen{p{display:none}}", p("")],
    ["@keyframes x{from{display:none}} p{color:red}", p("")],
    ["/* p{display:none} */", p("")],
  ])("shows what it does not hide: %s", (css, source) => {
    expect(sheet(css, source)).toBe("shown");
  });

  test("counts wherever in the page it stands, but not for other screens nor in a comment for Outlook", () => {
    expect(placeOf(`<p class=weg>${promise}</p><style>.weg{display:none}</style>`)).toBe("hidden");
    expect(placeOf(`<style media=print>p{display:none}</style>${p("")}`)).toBe("shown");
    expect(placeOf(`<!--[if mso]><style>p{display:none}</style><![endif]-->${p("")}`)).toBe("shown");
  });

  test.each([
    ["selectors", `<style>${".a,".repeat(limits.cssSelectors)}.a{display:none}</style>`],
    [
      "elements to hold them against",
      `<style>${"x *{color:red}".repeat(5000)}</style>${"<b>".repeat(100)}${"<i></i>".repeat(5000)}`,
    ],
  ])("with too many %s has the mail refused", (_, source) => {
    expect(readHtml(source)).toMatchObject({ is: "unread", unread: { because: "too-deep" } });
  });

  test.each([
    ["opening braces", "{".repeat(500_000)],
    ["closing braces", "}".repeat(500_000)],
    ["at-rules", "@media x{".repeat(100_000)],
    ["quotes", `a{b:"`.repeat(100_000)],
    ["comments begun", "/*".repeat(500_000)],
    ["backslashes", "\\".repeat(500_000)],
    ["colons", `a{${":".repeat(500_000)}}`],
    ["spaces", `a{color:${" ".repeat(500_000)}x}`],
    ["a selector without end", `${"a ".repeat(200_000)}{color:red}`],
    ["a name without end", `.${"a".repeat(500_000)}{color:red}`],
    ["media terms", `@media ${"(a) and ".repeat(60_000)}{a{color:red}}`],
    ["brackets in a colour", `p{color:${"rgb(".repeat(100_000)}}`],
    ["a background without end", `p{background:${"a(".repeat(100_000)}}`],
  ])("of nothing but %s is read to its end", (_, css) => {
    expect(read(`<style>${css}</style><p class=a>Hallo</p>`).visible.text).toBe("Hallo");
  });
});

describe("a conditional comment", () => {
  test.each([
    `<!--[if mso]><p>${promise}</p><![endif]-->`,
    `<!--[if (gte mso 9)|(IE)]><tr><td>${promise}</td></tr><![endif]-->`,
    `<!--[IF MSO]>\r\n<v:rect><center>${promise}</center></v:rect>\r\n<![ENDIF]\r\n-->`,
    `<div hidden><!--[if mso]>${promise}<![endif]--></div>`,
    `<!--[if mso]>${promise}-->`,
    `<!--[if mso]>${promise}`,
  ])("is kept apart as what Outlook alone shows: %s", (source) => {
    const { visible, outlook, hidden } = read(`<p>Hallo</p>${source}`);
    expect([visible.text, outlook?.text, hidden]).toEqual(["Hallo", promise, null]);
    expect(outlook?.visible).toBe(false);
  });

  test.each([`<!--[if !mso]><!-->${promise}<!--<![endif]-->`, `<![if !mso]>${promise}<![endif]>`])(
    "that reveals what follows it hides nothing: %s",
    (source) => {
      expect(placeOf(source)).toBe("shown");
    },
  );

  test("has exact offsets and links of its own", () => {
    const source = `<p>Hallo</p><!--[if mso]><a href="https://x.nl">Nu &euro;5</a><![endif]-->`;
    const { outlook, links } = read(source);
    const start = source.indexOf("Nu");
    expect([...(outlook?.at ?? [])]).toEqual([0, 1, 2, 3, 9, 10].map((unit) => start + unit));
    expect(links.map((link) => [link.label, source.slice(link.start, link.end)])).toEqual([
      ["Nu €5", `<a href="https://x.nl">Nu &euro;5</a>`],
    ]);
  });

  test("is no part of a preheader", () => {
    const { preheader, outlook } = read(
      `<!--[if mso]><p>Voor Outlook</p><![endif]--><div hidden>Uw pakket komt</div><p>Hallo</p>`,
    );
    expect([preheader?.text, outlook?.text]).toEqual(["Uw pakket komt", "Voor Outlook"]);
  });

  test("takes its nodes from the same room as the page", () => {
    const small = { ...limits, htmlNodes: 1000 };
    const half = "<b>x</b>".repeat(small.htmlNodes / 4 + 10);
    expect(readHtml(`${half}<!--[if mso]>${half}<![endif]-->`, small)).toMatchObject({ is: "unread" });
    expect(readHtml(`<!--[if mso]>${half}<![endif]-->`, small).is).toBe("read");
    expect(readHtml(`<!--[if mso]>${half}<![endif]-->`.repeat(2), small)).toMatchObject({ is: "unread" });
  });

  test("written twice is read where each of them stands", () => {
    const link = `<a href="https://x.nl">Nu</a>`;
    const source = `<p>Hallo</p>${`<!--[if mso]>${link}<![endif]-->`.repeat(2)}`;
    const { outlook, links } = read(source);
    expect(outlook?.text).toBe("Nu\nNu");
    expect(links.map(({ start }) => start)).toEqual([source.indexOf(link), source.lastIndexOf(link)]);
  });

  test("nested beyond the limit is refused", () => {
    const deep = "<div>".repeat(limits.htmlDepth + 1);
    expect(readHtml(`<p>Hallo</p><!--[if mso]>${deep}<![endif]-->`)).toEqual({
      is: "unread",
      unread: { because: "too-deep", detail: String(limits.htmlDepth) },
    });
  });
});

test("an ordinary comment is shown by no program and is no text", () => {
  const { visible, hidden, outlook } = read(`<p>Hallo</p><!-- ${promise} --><!DOCTYPE x><?php ${promise} ?>`);
  expect([visible.text, hidden, outlook]).toEqual(["Hallo", null, null]);
});

function read(source: string): HtmlReading {
  const reading = readHtml(source);
  if (reading.is === "unread") throw new Error(`refused: ${reading.unread.because}`);
  return reading.read;
}
