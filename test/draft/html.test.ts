import { describe, expect, test } from "vitest";
import type { Mark, Passage } from "../../src/draft/draft.ts";
import { readHtml } from "../../src/draft/html.ts";
import type { HtmlReading } from "../../src/draft/html.ts";
import { limits } from "../../src/draft/limits.ts";

describe("HTML as a mail program shows it", () => {
  test.each([
    ["<p>Een</p><p>Twee</p>", "Een\nTwee"],
    ["<div>Een<div>Twee</div>Drie</div>", "Een\nTwee\nDrie"],
    ["Een<br>Twee<br><br>Drie<br><br><br>Vier", "Een\nTwee\n\nDrie\n\nVier"],
    ["<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>", "A\nB\nC"],
    ["<ul><li>een<li>twee</ul>", "een\ntwee"],
    ["  Beste\r\n\t klant ,  <b> wij </b> komen ", "Beste klant , wij komen"],
    ["kor<b>ting</b> en 20<span>%</span>", "korting en 20%"],
    ["<pre>a  b\n c</pre>", "a  b\n c"],
    ["<span style='display:block'>Een</span><span>Twee</span>", "Een\nTwee"],
    ["<div style='display:inline'>Een</div><div style='display:inline'>Twee</div>", "EenTwee"],
    ["a&nbsp;b&#8203;c", "a\u00a0b\u200bc"],
    ["<noscript>Bekijk online</noscript>", "Bekijk online"],
    [
      "<button>Bevestig</button><input type=submit value='Ga &eacute;&eacute;n'><input type=hidden value=geheim>",
      "Bevestig Ga één",
    ],
    ["Hallo <img src=x alt='Groene  trui'>daar", "Hallo Groene trui daar"],
    ["<p>Unclosed <b>bold <i>both</b> after", "Unclosed bold both after"],
  ])("reads %s", (source, text) => {
    expect(read(source).visible.text).toBe(text);
  });

  test("never reads what no mail program shows as text", () => {
    const source = `<head><title>titel</title><style>.a{}</style></head><!-- opmerking --><p>Tekst<script>x()</script>
      <style>b{}</style><template>sjabloon</template><iframe>kader</iframe><!--[if mso]>Outlook<![endif]--></p>`;
    const { visible, hidden, preheader } = read(source);
    expect([visible.text, hidden, preheader]).toEqual(["Tekst", null, null]);
  });
});

describe("hidden text", () => {
  test.each([
    `<p style="display:none">20% korting</p>`,
    `<p style="DISPLAY : NONE !important; display:block">20% korting</p>`,
    `<p style="color:red;background:url('data:a;b');visibility:hidden">20% korting</p>`,
    `<p hidden>20% korting</p>`,
    `<p style="font-size:0">20% korting</p>`,
    `<p style="font-size:0.0px">20% korting</p>`,
    `<p style="font:0/0 Arial">20% korting</p>`,
    `<p style="opacity:0">20% korting</p>`,
    `<p style="max-height:0;overflow:hidden">20% korting</p>`,
    `<div style="display:none"><p style="display:block">20% korting</p></div>`,
    `<div style="font-size:0"><p style="font-size:2em">20% korting</p></div>`,
    `<div style="opacity:0"><p style="visibility:visible">20% korting</p></div>`,
  ])("is kept apart from what is shown: %s", (source) => {
    const { visible, hidden } = read(`<p>Hallo</p>${source}<p>Dag</p>`);
    expect(visible).toMatchObject({ text: "Hallo\nDag", visible: true });
    expect(hidden).toMatchObject({ text: "20% korting", visible: false });
  });

  test.each([
    `<td style="font-size:0"><div style="font-size:13px">Hallo</div></td>`,
    `<div style="visibility:hidden"><b style="visibility:visible">Hallo</b></div>`,
    `<div style="font-size:0"><font size="2">Hallo</font></div>`,
    `<div hidden style="display:block">Hallo</div>`,
    `<div style="background:url(';display:none;')">Hallo</div>`,
    `<div style="opacity:0.5;font-size:.9em;height:0;font:700 12px/1 Arial">Hallo</div>`,
    `<div style="/* display:none */ color: red">Hallo</div>`,
  ])("is not what is drawn after all: %s", (source) => {
    expect(read(`<table><tr>${source}</tr></table>`)).toMatchObject({
      visible: { text: "Hallo" },
      hidden: null,
      preheader: null,
    });
  });

  test("leaves the words around it as they are drawn: undivided", () => {
    expect(read("<p>kor<span hidden> niet </span>ting</p>").visible.text).toBe("korting");
  });

  test("has exact offsets of its own", () => {
    const source = `<p>Hallo</p><p hidden>Nu &euro;5</p>`;
    expect([...(read(source).hidden?.at ?? [])]).toEqual([22, 23, 24, 25, 31, 32]);
  });

  test("is none where only invisible signs are hidden", () => {
    expect(read("<p>Hallo</p><p hidden>&nbsp;&zwnj;&#847;</p>").hidden).toBeNull();
  });
});

describe("a preheader", () => {
  const hiddenDiv = `<div style="display:none;max-height:0">Uw pakket komt&nbsp;morgen &zwnj;&nbsp;&#847; &zwnj;</div>`;

  test("is the hidden text at the very top, without the signs that pad it", () => {
    const { preheader, hidden, visible } = read(`<body>${hiddenDiv}<h1>Hallo</h1></body>`);
    expect(preheader?.text).toBe("Uw pakket komt\u00a0morgen");
    expect([hidden, visible.text]).toEqual([null, "Hallo"]);
  });

  test("is not what is hidden further on", () => {
    const { preheader, hidden } = read(`<p>Hallo</p>${hiddenDiv}`);
    expect(preheader).toBeNull();
    expect(hidden?.text).toContain("Uw pakket komt");
  });

  test("takes no other hidden text with it", () => {
    const { preheader, hidden } = read(`${hiddenDiv}<p>Hallo</p><p hidden>20% korting</p>`);
    expect([preheader?.text, hidden?.text]).toEqual(["Uw pakket komt\u00a0morgen", "20% korting"]);
  });

  test("is not a whole hidden letter, nor one with a link", () => {
    expect(read(`<div hidden>${"Koop nu. ".repeat(60)}</div>`).preheader).toBeNull();
    expect(read(`<div hidden>Bekijk <a href="https://x.nl">online</a></div><p>Hallo</p>`).preheader).toBeNull();
  });
});

describe("links, pictures and marks", () => {
  test("a link has its target as written, the words that are clicked and its place", () => {
    const link = `<a href="https://x.nl/?a=1&amp;b={{code}}">Volg <b>uw</b> <img alt=pakket></a>`;
    const { links } = read(`<p>Nu: ${link} &nbsp;</p>`);
    expect(links).toEqual([
      { href: "https://x.nl/?a=1&b={{code}}", label: "Volg uw pakket", part: "html", start: 7, end: 7 + link.length },
    ]);
  });

  test("a hidden link and an area of a picture are links too; an anchor is none", () => {
    const { links } = read(
      `<a name=x>a</a><a hidden href="h1">b</a><map><area href="h2" alt="Kaart"></map><a href="">c</a>`,
    );
    expect(links.map(({ href, label }) => [href, label])).toEqual([
      ["h1", "b"],
      ["h2", "Kaart"],
      ["", "c"],
    ]);
  });

  test("a picture is told as it was written, shown or not", () => {
    const pixel = `<img src="https://t.nl/o.gif?u=1&amp;x" width="1" height=1 style="display:none">`;
    const { images } = read(`<p>a${pixel}<img alt="Trui"></p>`);
    expect(images).toEqual([
      { src: "https://t.nl/o.gif?u=1&x", alt: null, width: "1", height: "1", start: 4, end: 4 + pixel.length },
      { src: "", alt: "Trui", width: null, height: null, start: 4 + pixel.length, end: 4 + pixel.length + 16 },
    ]);
  });

  test("headings, links, buttons and words for a picture are marked where they stand", () => {
    const { visible } = read(`<h2> Uw <b>reis</b> </h2><p>Zie <a href=a>hier</a>.</p>
      <a href=b class="mail-btn primary"> Boek <img alt="nu"> </a><a href=c style="background:#00f;padding:4px">Kies</a><button>Ga</button>`);
    expect(marked(visible)).toEqual([
      ["heading", "Uw reis"],
      ["loud", "reis"],
      ["link", "hier"],
      ["link", "Boek nu"],
      ["button", "Boek nu"],
      ["alt", "nu"],
      ["link", "Kies"],
      ["button", "Kies"],
      ["loud", "Kies"],
      ["button", "Ga"],
    ]);
  });

  test.each([
    ["letters larger than those around them", '<p>a <span style="font-size:24px">LUID</span></p>', 1],
    ["bold letters", "<p>a <strong>LUID</strong></p>", 1],
    ["bold letters by their weight", '<p>a <span style="font-weight:700">LUID</span></p>', 1],
    ["letters in a coloured box", '<p>a</p><div style="background:#e4002b">LUID</div>', 1],
    ["letters in a dark cell", '<p>a</p><table><tr><td bgcolor="#111111">LUID</td></tr></table>', 1],
    ["letters before a picture", '<p>a</p><div style="background-image:url(x.png)">LUID</div>', 1],
    ["large bold letters in a coloured box", '<p>a</p><p style="font:bold 2em x;background:red"><b>LUID</b></p>', 3],
    ["letters of the usual size", '<p>a <span style="font-size:17px">LUID</span></p>', 0],
    ["letters in a white or grey box", '<div style="background:#fff"><p style="background:#eee">LUID</p></div>', 0],
    ["letters that are kept from being bold", '<b style="font-weight:normal">LUID</b>', 0],
  ])("%s are loud as often as they stand out", (_, html, times) => {
    const loud = marked(read(html).visible).filter(([is]) => is === "loud");
    expect(loud).toEqual(Array.from({ length: times }, () => ["loud", "LUID"]));
  });

  test("a preheader may stand in bold and is no less one", () => {
    expect(read('<div style="display:none"><b>Uw reis gaat door</b></div><p>Dag</p>').preheader?.text).toBe(
      "Uw reis gaat door",
    );
  });
});

describe("hostile HTML", () => {
  test("nested beyond the limit is refused, not cut short", () => {
    expect(readHtml(nested(100_000))).toEqual({
      is: "unread",
      unread: { because: "too-deep", detail: String(limits.htmlDepth) },
    });
    expect(read(nested(limits.htmlDepth - 2)).visible.text).toBe("x");
    expect(readHtml(nested(limits.htmlDepth - 1)).is).toBe("unread");
  });

  test.each([
    ["elements", "<p>a<b>b</b></p>".repeat(limits.htmlNodes / 4)],
    ["comments", "<!--x-->".repeat(limits.htmlNodes + 1)],
    ["unclosed fonts that multiply", Array.from({ length: 1500 }, (_, i) => `<p><font a=${String(i)}>x`).join("")],
    [
      "different entities",
      Array.from({ length: limits.htmlEntities + 1 }, (_, i) => `&not${i.toString(36)};`).join(""),
    ],
  ])("with too many %s is refused", (_, source) => {
    expect(readHtml(source)).toMatchObject({ is: "unread", unread: { because: "too-deep" } });
  });

  test.each([
    ["one long word", "x".repeat(1_000_000), 1_000_000],
    ["nothing but brackets", "<".repeat(300_000), 300_000],
    ["nothing but ampersands", "&".repeat(300_000), 300_000],
    ["the same entity over and over", "&amp;".repeat(300_000), 300_000],
    [
      "an element of many attributes",
      `<p ${Array.from({ length: 20_000 }, (_, i) => `a${String(i)}=1`).join(" ")}>x`,
      1,
    ],
    ["many words in a table", `<table>${"a<tr>".repeat(20_000)}`, 20_000],
    ["a long style", `<p style="${"a:b;".repeat(100_000)}">x`, 1],
  ])("of %s is read to its end", (_, source, length) => {
    expect(read(source).visible.text).toHaveLength(length);
  });
});

function nested(depth: number): string {
  return `${"<div>".repeat(depth)}x`;
}

function read(source: string): HtmlReading {
  const reading = readHtml(source);
  if (reading.is === "unread") throw new Error(`refused: ${reading.unread.because}`);
  return reading.read;
}

function marked({ text, marks }: Passage): [Mark["is"], string][] {
  return marks.map(({ is, start, end }) => [is, text.slice(start, end)]);
}
