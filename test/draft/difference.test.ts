import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Declaration } from "../../src/draft/declaration.ts";
import { differenceOf } from "../../src/draft/difference.ts";
import type { DeclaredDraft, Difference } from "../../src/draft/difference.ts";
import { draftOf } from "../../src/draft/draft-of.ts";
import type { Attachment, MailParts } from "../../src/draft/draft.ts";
import { declarationDigest, fingerprint } from "../../src/draft/fingerprint.ts";
import { readMail } from "../../src/draft/read-mail.ts";
import { textDifference } from "../../src/draft/text-difference.ts";
import type { Run } from "../../src/draft/text-difference.ts";

const nothing: MailParts = {
  format: "eml",
  sender: null,
  replyTo: null,
  subject: null,
  preheader: null,
  text: null,
  html: null,
  attachments: [],
  listUnsubscribe: null,
};
const mail: MailParts = {
  ...nothing,
  sender: "Winkel <klant@winkel.nl>",
  replyTo: "hulp@winkel.nl",
  subject: "Uw abonnement wijzigt",
  text: "Beste klant,\n\nuw abonnement kost vanaf 1 maart € 12,50 per maand.",
  html: `<p>Beste klant,</p><p>uw abonnement kost vanaf 1 maart € 12,50 per maand.</p><a href="https://winkel.nl/a">Bekijk</a><p hidden>Let op</p><img src="logo.png" alt="Winkel">`,
};
const pdf: Attachment = { name: "voorwaarden.pdf", type: "application/pdf", size: 3, digest: "aa" };
/** So long that no test ever reaches it. */
const patient = { timeout: 600_000 };

async function drafted(parts: MailParts, declaration: Declaration = {}): Promise<DeclaredDraft> {
  const reading = await draftOf(parts);
  if (reading.is === "unread") throw new Error(reading.unread.because);
  return { draft: reading.read, declaration };
}

async function between(before: Partial<MailParts>, after: Partial<MailParts>): Promise<Difference> {
  return differenceOf(await drafted({ ...nothing, ...before }), await drafted({ ...nothing, ...after }), patient);
}

/** The sections of a difference that say something. */
function told(difference: Difference): string[] {
  const isSilent = (said: unknown): boolean =>
    said === null || said === false || JSON.stringify(said) === "[]" || JSON.stringify(said) === `{"is":"same"}`;
  return Object.entries(difference).flatMap(([name, said]) => (name === "isEmpty" || isSilent(said) ? [] : [name]));
}

/** A text's runs in one line, `[-` what went `-]` and `{+` what came `+}`. */
async function drawn(before: string, after: string): Promise<string> {
  const { text } = await between({ text: before, subject: "a" }, { text: after, subject: "a" });
  if (text.is !== "changed") return text.is;
  const brackets = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return text.runs.map(({ is, text: run }) => brackets[is].join(run)).join("");
}

describe("the difference between two texts", () => {
  test.each([
    ["a price, whole", "kost € 12,50 per maand.", "kost € 13,50 per maand.", "kost € [-12,50-]{+13,50+} per maand."],
    ["a date, whole", "vanaf 01.03.2026 geldt", "vanaf 01.04.2026 geldt", "vanaf [-01.03.2026-]{+01.04.2026+} geldt"],
    ["a word that went", "u hoeft niet te betalen", "u hoeft te betalen", "u hoeft[- niet-] te betalen"],
    ["a word that came", "u hoeft te betalen", "u hoeft niet te betalen", "u hoeft{+ niet+} te betalen"],
    ["a first word that went", "Niet betalen", "betalen", "[-Niet -]betalen"],
    ["a sign", "Betaal nu.", "Betaal nu!", "Betaal nu[-.-]{+!+}"],
    ["a minus", "een saldo van -5", "een saldo van 5", "een saldo van [---]5"],
    ["a capital", "uw Pakket", "uw pakket", "uw [-Pakket-]{+pakket+}"],
    ["an accent, with its letter", "een pakket", "één pakket", "[-een-]{+één+} pakket"],
    ["an accent written apart, with its letter", "een ding", "e\u0301e\u0301n ding", "[-een-]{+e\u0301e\u0301n+} ding"],
    ["a zero-width sign in a word", "uw pakket", "uw pak\u200Bket", "uw [-pakket-]{+pak\u200Bket+}"],
    ["a zero-width sign behind a word", "uw pakket", "uw\u200B pakket", "[-uw-]{+uw\u200B+} pakket"],
    ["a zero-width sign behind a full stop", "Ja. Nee", "Ja.\u2060 Nee", "Ja[-.-]{+.\u2060+} Nee"],
    ["a byte order mark in a word", "pakket", "pak\uFEFFket", "[-pakket-]{+pak\uFEFFket+}"],
    ["a soft hyphen", "uw pakket", "uw pak\u00ADket", "uw [-pakket-]{+pak\u00ADket+}"],
    ["a look-alike", "uw pakket", "uw p\u0430kket", "uw [-pakket-]{+p\u0430kket+}"],
    ["a bidi override", "uw pakket", "uw \u202Epakket", "uw [-pakket-]{+\u202Epakket+}"],
    ["a space more", "uw pakket", "uw  pakket", "uw {+ +}pakket"],
    ["a space that does not break", "€ 5", "€\u00A05", "€[- -]{+\u00A0+}5"],
    ["a space at the end", "uw pakket", "uw pakket ", "uw pakket{+ +}"],
    ["a line break", "Ja. Nee", "Ja.\nNee", "Ja.[- -]{+\n+}Nee"],
    ["a picture sign, whole", "Hoi 👩‍💻!", "Hoi 👨‍💻!", "Hoi [-👩‍💻-]{+👨‍💻+}!"],
    ["a skin tone, with its hand", "Hoi 👍🏻", "Hoi 👍🏿", "Hoi [-👍🏻-]{+👍🏿+}"],
    ["a flag, whole", "naar 🇳🇱🇧🇪", "naar 🇳🇴🇧🇪", "naar [-🇳🇱-]{+🇳🇴+}🇧🇪"],
    [
      "two words next to each other, as one",
      "op 3 maart om tien",
      "op 12 april om tien",
      "op [-3 maart-]{+12 april+} om tien",
    ],
    [
      "words around one that stayed, as one",
      "Wij zullen uw bezorging niet te laat doen",
      "Wij zullen uw bezorging zeker te vroeg doen",
      "Wij zullen uw bezorging [-niet te laat-]{+zeker te vroeg+} doen",
    ],
    [
      "words around the start of a line, apart",
      "Dank voor uw vertrouwen\nWij groeten u",
      "Dank voor uw begrip\nWij bedanken u",
      "Dank voor uw [-vertrouwen-]{+begrip+}\nWij [-groeten-]{+bedanken+} u",
    ],
    [
      "words far apart, apart",
      "Vanaf maandag kost het abonnement voor u vijf euro",
      "Vanaf dinsdag kost het abonnement voor u zes euro",
      "Vanaf [-maandag-]{+dinsdag+} kost het abonnement voor u [-vijf-]{+zes+} euro",
    ],
    [
      "long words around words that stayed, apart",
      "uw verzekeringspolis voor de woning onveranderd",
      "uw aansprakelijkheid voor de woning overmorgen",
      "uw [-verzekeringspolis-]{+aansprakelijkheid+} voor de woning [-onveranderd-]{+overmorgen+}",
    ],
    ["two numbers, apart", "€ 10 per 5 stuks", "€ 12 per 8 stuks", "€ [-10-]{+12+} per [-5-]{+8+} stuks"],
    ["two words that came, apart", "a b c", "a x b y c", "a{+ x+} b{+ y+} c"],
  ])("shows %s", async (_, before, after, shown) => {
    expect(await drawn(before, after)).toBe(shown);
  });

  test("does not see how lines were ended in transport", async () => {
    expect(await drawn("Beste klant,\nuw pakket", "Beste klant,\r\nuw pakje\r\n")).toBe(
      "Beste klant,\nuw [-pakket-]{+pakje+}",
    );
  });

  test("is whole: without what came it is the old text, without what went the new one", () => {
    const piece = fc.oneof(
      fc.constantFrom("de", "niet", "€", "12,50", ".", " ", "\n", "  ", "\u200B", "\uFEFF", "🇳🇱"),
      fc.constantFrom("\uD800", "\uDC00", "\u0301", "\u200D", "👩", "💻", "'", "\u00A0"),
      fc.string({ unit: "binary", maxLength: 3 }),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const difference = textDifference(before, after, patient.timeout);
        expect(difference.is).toBe(before === after ? "same" : "changed");
        const runs = difference.is === "changed" ? difference.runs : [{ is: "same", text: before } as const];
        const without = (gone: Run["is"]): string => runs.map(({ is, text: run }) => (is === gone ? "" : run)).join("");
        expect([without("added"), without("removed")]).toEqual([before, after]);
        const isSpoiled = ({ is, text: run }: Run, place: number): boolean => run === "" || is === runs[place - 1]?.is;
        expect(runs.filter((run, place) => difference.is === "changed" && isSpoiled(run, place))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the difference between two mails", () => {
  test.each<[string, Partial<MailParts>, string[]]>([
    ["another sender", { sender: "Winkel <klant@winkel.com>" }, ["sender"]],
    ["another place for answers", { replyTo: null }, ["replyTo"]],
    ["another subject", { subject: "Uw abonnement stopt" }, ["subject"]],
    ["a preheader", { preheader: "Vanaf maart" }, ["preheader"]],
    ["a preheader that nobody can see", { preheader: "\u200B" }, ["preheader"]],
    ["another word in the plain text beside the HTML", { text: "Beste klant" }, ["plainText"]],
    ["no plain text beside the HTML any more", { text: null }, ["plainText"]],
    ["another word that is read", { html: htmlWith("1 maart", "1 april") }, ["text"]],
    ["another hidden word", { html: htmlWith("Let op", "Koop nu") }, ["hidden", "markup"]],
    ["a hidden word that is now shown", { html: htmlWith("<p hidden>", "<p>") }, ["text", "hidden"]],
    ["a comment", { html: `${mail.html ?? ""}<!-- 10% korting -->` }, ["markup"]],
    ["another look", { html: htmlWith("<p>uw", `<p style="font-size:8px">uw`) }, ["markup"]],
    ["another target under the same words", { html: htmlWith("winkel.nl/a", "winkel.nl/b") }, ["markup", "links"]],
    ["another picture", { html: htmlWith("logo.png", "actie.png") }, ["markup", "images"]],
    ["an attachment", { attachments: [pdf] }, ["attachments"]],
    [
      "HTML gone, where the text says something else",
      { html: null },
      ["text", "plainText", "hidden", "links", "images"],
    ],
  ])("tells of %s, and of nothing else", async (_, change, sections) => {
    const difference = await between(mail, { ...mail, ...change });
    expect(told(difference)).toEqual(sections);
    expect(difference.isEmpty).toBe(false);
  });

  test("is no more than markup when words go from plain text into HTML", async () => {
    const difference = await between({ text: "Uw pakket komt morgen." }, { html: "<p>Uw pakket komt morgen.</p>" });
    expect(told(difference)).toEqual(["markup"]);
  });

  test("tells of the preheader that stands in the HTML", async () => {
    const html = (preheader: string): string => `<div style="display:none">${preheader}</div><p>Hallo</p>`;
    const difference = await between({ html: html("Vanaf maart") }, { html: html("Vanaf april") });
    expect(told(difference)).toEqual(["preheader"]);
  });

  test("tells of a line that is a preheader no longer but still stands hidden in the HTML", async () => {
    const html = `<div style="display:none">Vooraf</div><p>Hallo</p>`;
    expect(told(await between({ html }, { html, preheader: "Vooraf" }))).toEqual(["hidden"]);
  });

  test.each<[string, Partial<MailParts>]>([
    ["line endings", { text: mail.text?.replaceAll("\n", "\r\n") ?? null, subject: "Uw abonnement wijzigt\n" }],
    ["an empty preheader", { preheader: "" }],
    ["a header that is not shown", { listUnsubscribe: "<mailto:stop@winkel.nl>" }],
    ["how it came in", { format: "markdown" }],
  ])("is empty where only transport differs: %s", async (_, change) => {
    const parts = { ...mail, text: `${mail.text ?? ""} [Bekijk](https://winkel.nl)` };
    const difference = await between(parts, {
      ...parts,
      ...(change.text === undefined ? change : { ...change, text: parts.text.replaceAll("\n", "\r\n") }),
    });
    expect(told(difference)).toEqual([]);
    expect(difference.isEmpty).toBe(true);
  });
});

describe("the difference between links", () => {
  const page = (...links: readonly (readonly [string, string])[]): Partial<MailParts> => ({
    html: `<p>Hallo</p>${links.map(([label, href]) => `<a href="${href}">${label}</a>`).join(" ")}`,
  });

  test.each([
    ["another target under the same label", page(["Lees", "a"]), page(["Lees", "b"]), ["Lees: a > b"]],
    ["a link that came", page(["Lees", "a"]), page(["Lees", "a"], ["Koop", "b"]), ["Koop: > b"]],
    ["a link that went", page(["Koop", "b"], ["Lees", "a"]), page(["Lees", "a"]), ["Koop: b >"]],
    [
      "another label as one link less and one more",
      page(["Lees", "a"]),
      page(["Koop", "a"]),
      ["Lees: a >", "Koop: > a"],
    ],
    [
      "targets that were swapped under one label",
      page(["Hier", "ja"], ["Hier", "nee"]),
      page(["Hier", "nee"], ["Hier", "ja"]),
      ["Hier: ja > nee", "Hier: nee > ja"],
    ],
    [
      "the first of many that went",
      page(["Koop", "a"], ["Koop", "b"], ["Koop", "c"]),
      page(["Koop", "b"], ["Koop", "c"]),
      ["Koop: a >"],
    ],
    [
      "one of many that changed while others went",
      page(["Koop", "a"], ["Koop", "b"], ["Koop", "c"]),
      page(["Koop", "x"], ["Koop", "c"]),
      ["Koop: a > x", "Koop: b >"],
    ],
    [
      "nothing when whole links change places",
      page(["Lees", "a"], ["Koop", "b"]),
      page(["Koop", "b"], ["Lees", "a"]),
      [],
    ],
    ["a link under a picture without words", page(["<img src=x>", "a"]), page(["<img src=x>", "b"]), [": a > b"]],
    [
      "an address in plain text",
      { text: "Kijk op https://x.nl/a" },
      { text: "Kijk op https://x.nl/b" },
      ["https://x.nl/a: https://x.nl/a >", "https://x.nl/b: > https://x.nl/b"],
    ],
  ])("shows %s", async (_, before, after, shown) => {
    const { links } = await between(before, after);
    const told = links.map((change) => {
      const old = change.is === "added" ? null : change.before;
      const fresh = change.is === "removed" ? null : change.after;
      return [`${old?.label ?? fresh?.label ?? ""}:`, old?.href ?? [], ">", fresh?.href ?? []].flat().join(" ");
    });
    expect(told).toEqual(shown);
  });

  test("taken from the old links and added to them leaves the new links, in every order", async () => {
    const link = fc.tuple(fc.constantFrom("Lees", "Koop"), fc.constantFrom("a", "b", "c"));
    const links = fc.array(link, { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(links, links, async (before, after) => {
        const difference = await between({ ...page(...before), subject: "a" }, { ...page(...after), subject: "b" });
        const old = difference.links.flatMap((change) => (change.is === "added" ? [] : [change.before]));
        const fresh = difference.links.flatMap((change) => (change.is === "removed" ? [] : [change.after]));
        const keys = (given: readonly { label: string; href: string }[]) =>
          given.map(({ label, href }) => label + href);
        const pairs = (given: typeof before) => given.map(([label, href]) => label + href);
        expect([...pairs(before), ...keys(fresh)].sort()).toEqual([...pairs(after), ...keys(old)].sort());
        const byLabel = (given: typeof before) => given.toSorted(([one], [other]) => one.localeCompare(other));
        expect(difference.links.length === 0).toBe(JSON.stringify(byLabel(before)) === JSON.stringify(byLabel(after)));
      }),
      { numRuns: 200 },
    );
  });
});

describe("the difference between attachments", () => {
  const other = { ...pdf, name: "brief.pdf", digest: "bb" };

  test("shows another content under the same name", async () => {
    const changed = { ...pdf, digest: "ab" };
    const { attachments } = await between(
      { ...mail, attachments: [other, pdf] },
      { ...mail, attachments: [changed, other] },
    );
    expect(attachments).toEqual([{ is: "changed", before: pdf, after: changed }]);
  });

  test("shows another name as one less and one more", async () => {
    const renamed = { ...pdf, name: "nieuw.pdf" };
    const { attachments } = await between({ ...mail, attachments: [pdf] }, { ...mail, attachments: [renamed] });
    expect(attachments).toEqual([
      { is: "removed", before: pdf },
      { is: "added", after: renamed },
    ]);
  });

  test("shows a second copy, and no change of order", async () => {
    const { attachments } = await between(
      { ...mail, attachments: [pdf, other] },
      { ...mail, attachments: [other, pdf, pdf] },
    );
    expect(attachments).toEqual([{ is: "added", after: pdf }]);
  });

  test("shows no change of order between two of one name", async () => {
    const [one, two] = [pdf, { ...pdf, digest: "bb" }];
    const before = { ...mail, attachments: [one, two] };
    expect(told(await between(before, { ...mail, attachments: [two, one], subject: "b" }))).toEqual(["subject"]);
  });
});

describe("the difference between declarations", () => {
  const before: Declaration = {
    segment: "alle klanten",
    recipientCount: 1000,
    suppression: "excluded",
    relationship: ["active-customer"],
    firstContact: true,
    consent: { evidence: "formulier" },
  };
  const after: Declaration = {
    consent: { evidence: "telefoon" },
    event: "price-change",
    recipientCount: 0,
    relationship: ["active-customer"],
    firstContact: false,
    segment: "alle klanten",
  };

  test("is told answer by answer, in the order of the form", async () => {
    const difference = differenceOf(await drafted(mail, before), await drafted(mail, after), patient);
    expect(difference.declaration).toEqual([
      { field: "event", change: { is: "added", after: "price-change" } },
      { field: "recipientCount", change: { is: "changed", before: 1000, after: 0 } },
      { field: "suppression", change: { is: "removed", before: "excluded" } },
      { field: "firstContact", change: { is: "changed", before: true, after: false } },
      {
        field: "consent",
        change: { is: "changed", before: { evidence: "formulier" }, after: { evidence: "telefoon" } },
      },
    ]);
    expect(told(difference)).toEqual(["declaration"]);
    expect(difference.isEmpty).toBe(false);
  });
});

describe("a difference is empty exactly where both digests are the same, and says something everywhere else", () => {
  /** Small enough for two drafts to agree by chance, in all that a fingerprint covers and does not cover. */
  const parts = fc.record<MailParts>({
    format: fc.constantFrom("eml", "markdown"),
    sender: fc.constantFrom(null, "", "Winkel <a@x.nl>"),
    replyTo: fc.constantFrom(null, "b@x.nl", "b@x.nl\r\n"),
    subject: fc.constantFrom(null, "Uw pakket", "Uw p\u0430kket", "\u200B", "é", "e\u0301"),
    preheader: fc.constantFrom(null, "", "Vooraf", " "),
    text: fc.constantFrom(
      null,
      " ",
      "Hallo",
      "Hallo\n",
      "Hal\u200Blo",
      "[Lees](https://x.nl)",
      "Hallo\r\n\r\nU",
      "Hallo\n\nU",
    ),
    html: fc
      .array(
        fc.constantFrom(
          `<div style="display:none">Vooraf</div>`,
          "<p>Hallo</p>",
          "<p hidden>Hallo</p>",
          `<a href="https://x.nl">Lees</a>`,
          `<a href="https://y.nl">Lees</a>`,
          "<img src=a alt=Hallo>",
          "<img src=b alt=Hallo>",
          "<br>",
          "\r\n",
          "\n",
        ),
        { maxLength: 3 },
      )
      .map((pieces) => (pieces.length === 0 ? null : pieces.join(""))),
    attachments: fc.array(
      fc.constantFrom(
        pdf,
        { ...pdf, size: 4 },
        { ...pdf, digest: "b" },
        { ...pdf, name: null },
        { ...pdf, contentId: "a@x" },
      ),
      {
        maxLength: 2,
      },
    ),
    listUnsubscribe: fc.constantFrom(null, "<mailto:a@x.nl>"),
  });
  const declaration: fc.Arbitrary<Declaration> = fc.record(
    {
      segment: fc.constantFrom("alle klanten", "oud-klanten"),
      recipientCount: fc.nat(1),
      firstContact: fc.boolean(),
      suppression: fc.constantFrom("excluded", "unknown"),
      countries: fc.constantFrom(["NL", "BE"], ["BE", "NL"]),
      legalDuty: fc.constantFrom<NonNullable<Declaration["legalDuty"]>[]>(
        "none",
        { statute: "art. 1" },
        { statute: "art. 2" },
      ),
    },
    { requiredKeys: [] },
  );
  /** The same mail again but for some of its parts. */
  const pair = fc
    .record({
      one: parts,
      other: parts,
      differing: fc.subarray(Object.keys(nothing) as (keyof MailParts)[], { maxLength: 3 }),
    })
    .map(({ one, other, differing }) => {
      const changed = Object.fromEntries(differing.map((name) => [name, other[name]]));
      return [one, { ...one, ...changed }] as const;
    });
  const declarations = fc.oneof(
    fc.tuple(declaration, declaration),
    declaration.map((same) => [same, same] as const),
  );

  function expectHonest(before: DeclaredDraft, after: DeclaredDraft): boolean {
    const isSame =
      fingerprint(before.draft) === fingerprint(after.draft) &&
      declarationDigest(before.declaration) === declarationDigest(after.declaration);
    const difference = differenceOf(before, after, patient);
    expect([difference.isEmpty, told(difference).length === 0]).toEqual([isSame, isSame]);
    return isSame;
  }

  test("for any two drafts", async () => {
    let [same, different] = [0, 0];
    await fc.assert(
      fc.asyncProperty(pair, declarations, async ([before, after], [one, other]) => {
        const [first, second] = [await draftOf(before), await draftOf(after)];
        if (first.is === "unread" || second.is === "unread") return;
        const isSame = expectHonest(
          { draft: first.read, declaration: one },
          { draft: second.read, declaration: other },
        );
        if (isSame) same++;
        else different++;
      }),
      { numRuns: 500 },
    );
    expect(Math.min(same, different)).toBeGreaterThan(100);
  });

  test("for every example mail, damaged anywhere", async () => {
    const files = readdirSync("test/mails").filter((file) => /\.(?:eml|html|txt|md)$/.test(file));
    const damage = fc.record({
      file: fc.constantFrom(...files),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(20),
      instead: fc.constantFrom("", " ", "\r\n", "niet", "\u200B", "<!-- x -->", "=", "<b>"),
    });
    const whole = new Map(
      await Promise.all(
        files.map(async (file) => {
          const bytes = readFileSync(`test/mails/${file}`);
          return [file, { bytes, before: await read(bytes, file) }] as const;
        }),
      ),
    );
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, at, length, instead }) => {
        const { bytes, before } = whole.get(file) ?? { bytes: Buffer.of(), before: null };
        const start = Math.floor(at * bytes.length);
        const damaged = Buffer.concat([bytes.subarray(0, start), Buffer.from(instead), bytes.subarray(start + length)]);
        const after = await read(damaged, file);
        if (before === null || after === null) return;
        compared++;
        expectHonest(before, after);
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  async function read(bytes: Uint8Array, file: string): Promise<DeclaredDraft | null> {
    const parts = await readMail(bytes, file);
    const reading = parts.is === "read" ? await draftOf(parts.read) : parts;
    return reading.is === "read" ? { draft: reading.read, declaration: {} } : null;
  }
});

describe("a comparison ends", () => {
  const unrelated = (word: string): string =>
    Array.from({ length: 500_000 / 8 }, (_, place) => word + place.toString(36).padStart(6, "0")).join(" ");

  test("with words when two texts are too different, and still tells the rest", async () => {
    const before = await drafted({ ...mail, html: null, text: unrelated("a") });
    const after = await drafted({ ...mail, html: null, text: unrelated("b"), subject: "Iets anders" });
    const difference = differenceOf(before, after, { timeout: 1000 });
    expect(difference.text).toEqual({ is: "too-different" });
    expect(difference.subject.is).toBe("changed");
    expect(difference.isEmpty).toBe(false);
  });

  test("where both the HTML and the text beside it are too different", async () => {
    const html = (text: string): Partial<MailParts> => ({ html: `<p>${text}</p>`, text });
    const before = await drafted({ ...mail, ...html(unrelated("a")) });
    const difference = differenceOf(before, await drafted({ ...mail, ...html(unrelated("b")) }), { timeout: 200 });
    expect([difference.text.is, difference.plainText.is]).toEqual(["too-different", "too-different"]);
    expect(difference.markup).toBe(false);
  });

  test("with words when texts are longer than any mail", async () => {
    const long = "a".repeat(600_000);
    expect((await between({ text: long }, { text: `${long}b` })).text).toEqual({ is: "too-different" });
  });

  test.each([
    [
      "a change in the middle of a long mail",
      `${unrelated("a")} oud ${"x ".repeat(20_000)}`,
      `${unrelated("a")} nieuw ${"x ".repeat(20_000)}`,
    ],
    ["nothing but spaces", `a${" ".repeat(500_000)}b`, `a${" ".repeat(500_001)}b`],
    ["one word without end", "a".repeat(500_000), "a".repeat(500_001)],
    ["one number without end", "1.".repeat(250_000), "1.".repeat(250_001)],
    ["nothing but zero-width signs", "\u200B".repeat(500_000), "\u200B".repeat(500_001)],
    ["one sign with accents without end", `!${"\u0301".repeat(500_000)}`, `!${"\u0301".repeat(500_001)}`],
    ["one picture sign without end", "👩\u200D".repeat(150_000), "👩\u200D".repeat(150_001)],
    ["nothing but lone surrogates", "\uD800".repeat(250_000), "\uD800".repeat(250_001)],
  ])("with the change in %s", async (_, before, after) => {
    const difference = await between({ text: "a", subject: before }, { text: "a", subject: after });
    expect(difference.subject.is).toBe("changed");
  });

  test("with the change in very many links of one label", async () => {
    const page = (from: number): string =>
      Array.from({ length: 10_000 }, (_, place) => `<a href="${String(place + from)}">x</a>`).join(" ");
    const { links } = await between({ html: page(0) }, { html: page(1) });
    expect(links).toEqual([{ is: "changed", before: { href: "0", label: "x" }, after: { href: "10000", label: "x" } }]);
  });
});

function htmlWith(old: string, fresh: string): string {
  return mail.html?.replace(old, fresh) ?? "";
}
