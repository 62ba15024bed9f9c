import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ask } from "../src/cli/arguments.ts";
import { runEval } from "../src/cli/eval-command.ts";
import { f1, proportion } from "../src/cli/eval/proportion.ts";
import type { Terminal } from "../src/cli/terminal.ts";
import { en } from "../src/text/en.ts";
import { nl } from "../src/text/nl.ts";
import { folderWith, servicemail } from "./run-cli.ts";

const rows = [
  { id: "parcel", lang: "nl", label: "service", source: "shop", body: "Je pakket is verzonden en komt dinsdag aan." },
  { id: "alarm", lang: "nl", label: "service", source: "club", body: "Bestel nu met 20% korting." },
  { id: "offer", lang: "nl", label: "commercial", source: "shop", body: "Bestel nu met 20% korting op alle lampen." },
  {
    id: "soft",
    lang: "nl",
    label: "commercial",
    source: "club",
    body: "De zaal is geveegd en de stoelen staan klaar.",
  },
  {
    id: "both",
    lang: "en",
    label: "mixed",
    source: "shop",
    fit: "low",
    html: "<p>Your parcel was shipped.</p><p>Get 20% off now.</p>",
  },
].map((row) => ({ fit: "high", subject: null, ...row }));

function jsonl(lines: readonly unknown[]): string {
  return lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
}

/** Runs `eval` in this process over one file, as from a terminal. */
async function evaluate(content: string, options: readonly string[] = [], given: Partial<Terminal> = {}) {
  const written = { out: "", err: "" };
  const terminal: Terminal = {
    write: async (text) => void (written.out += text),
    note: (text) => void (written.err += text),
    width: 100,
    showsColour: false,
    isWatched: false,
    now: () => 0,
    ...given,
  };
  const file = join(folderWith({ "mails.jsonl": content }), "mails.jsonl");
  const asked = ask(["eval", file, ...options], en.help);
  if (asked.do !== "eval") throw new Error(`not understood: ${JSON.stringify(asked)}`);
  const locale = options.includes("nl") ? "nl" : "en";
  const run = await runEval(asked, { terminal, raw: {}, locale });
  const code = run.is === "ended" ? run.ending : run.problems;
  return { code, file, ...written };
}

interface Figures {
  readonly mails: number;
  readonly languages: readonly {
    readonly lang: string;
    readonly quality: Readonly<Record<string, Readonly<Record<"ours" | "list", Share>>>>;
    readonly fits: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
    readonly sources: readonly { readonly name: string; readonly mails: number }[];
    readonly confusion: readonly { readonly label: string; readonly leanings: Readonly<Record<string, number>> }[];
    readonly exact: { readonly leaning: Share; readonly verdict: Share };
    readonly wrong: readonly { readonly id: string; readonly is: string; readonly witnesses: readonly Witness[] }[];
  }[];
  readonly bad: readonly { readonly line: number; readonly because: string; readonly what: string }[];
}

interface Share {
  readonly yes: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface Cell {
  readonly label: string;
  readonly flagged: { readonly ours: Share };
  readonly largestSource: { readonly source: string; readonly mails: number };
}

interface Witness {
  readonly rule: string;
  readonly quote: string | null;
}

async function figures(lines: readonly unknown[]): Promise<Figures> {
  const { out } = await evaluate(jsonl(lines), ["--format", "json"]);
  return JSON.parse(out);
}

describe("servicemail eval", () => {
  test("counts what was flagged rightly, wrongly and not at all, ours beside the list's", async () => {
    const { mails, languages } = await figures(rows);
    expect(mails).toBe(5);
    expect(languages.map(({ lang }) => lang)).toEqual(["nl", "en"]);
    const quality = languages[0]?.quality;
    expect(quality?.["precision"]?.ours).toMatchObject({ yes: 1, of: 2, share: 0.5 });
    expect(quality?.["recall"]?.ours).toMatchObject({ yes: 1, of: 2, share: 0.5 });
    expect(quality?.["falseAlarms"]?.ours).toMatchObject({ yes: 1, of: 2 });
    expect(quality?.["f1"]?.ours.share).toBeCloseTo(0.5);
    expect(quality?.["recall"]?.list).toMatchObject({ yes: 1, of: 2 });
  });

  test("tells each label, source and nearness apart", async () => {
    const { languages } = await figures(rows);
    expect(languages[0]?.sources.map(({ name, mails }) => [name, mails])).toEqual([
      ["club", 2],
      ["shop", 2],
    ]);
    expect(languages[1]?.fits).toMatchObject([
      {
        name: "low",
        cells: [{ label: "mixed", flagged: { ours: { yes: 1, of: 1 } }, largestSource: { source: "shop", mails: 1 } }],
      },
    ]);
    expect(languages[0]?.confusion).toMatchObject([
      { label: "service", leanings: { none: 1, commercial: 1 } },
      { label: "commercial", leanings: { none: 1, commercial: 1 } },
    ]);
  });

  test("names the rule behind a false alarm first, and what was missed after it", async () => {
    const { languages } = await figures(rows);
    expect(languages[0]?.wrong.map(({ id, is }) => [id, is])).toEqual([
      ["alarm", "false-alarm"],
      ["soft", "missed"],
    ]);
    expect(languages[0]?.wrong[0]?.witnesses).toContainEqual({
      rule: "purpose/discount-offer",
      weight: "strong",
      quote: "20% korting",
    });
    expect(languages[0]?.wrong[1]?.witnesses).toEqual([]);
  });

  test("compares an expected leaning and verdict with what came out", async () => {
    const { languages } = await figures([
      { ...rows[0], leaning: "none", verdict: "unclear" },
      { ...rows[2], leaning: "tinge", verdict: "commercial" },
    ]);
    expect(languages[0]?.exact).toMatchObject({
      leaning: { yes: 1, of: 2 },
      verdict: { yes: 2, of: 2 },
    });
    expect(languages[0]?.wrong.map(({ id, is }) => [id, is])).toEqual([["offer", "other"]]);
  });

  test("takes a declaration into account", async () => {
    const declaration = { claim: "marketing" };
    const { languages } = await figures([{ ...rows[0], declaration, verdict: "commercial" }]);
    expect(languages[0]?.exact.verdict).toMatchObject({ yes: 1, of: 1 });
  });

  test("draws the same figures as tables in both languages", async () => {
    const english = await evaluate(jsonl(rows));
    expect(english).toMatchObject({ code: 0, err: "" });
    expect(english.out).toMatch(/^Dutch · 4 mails$/m);
    expect(english.out).toMatch(/^ +precision +1\/2 +50\.0% \(9–91\)/m);
    expect(english.out).toContain("purpose/discount-offer «20% korting»");
    const dutch = await evaluate(jsonl(rows), ["--lang", "nl"]);
    expect(dutch.out).toMatch(/^ +precisie +1\/2 +50,0% \(9–91\)/m);
  });

  test.each([40, 60, 80, 100])("keeps its tables within %i columns", async (width) => {
    const { out } = await evaluate(jsonl(rows), [], { width });
    expect(out.split("\n").filter((line) => line.length > width)).toEqual([]);
  });
});

describe("lines that do not count", () => {
  test("are told by number and why, and the rest is measured", async () => {
    const lines = [
      rows[0],
      "{not json",
      "[1]",
      { ...rows[1], label: "comercial" },
      { ...rows[1], label: undefined },
      { ...rows[1], lang: undefined },
      { ...rows[1], subject: 7 },
      { ...rows[1], body: " " },
      rows[0],
      { ...rows[1], id: "picnic", declaration: { event: "picnic" } },
      "",
      rows[2],
    ];
    const run = await evaluate(jsonl(lines));
    expect(run.code).toBe(2);
    expect(run.out).toMatch(/^2 labelled mails/);
    const told = run.err.trimEnd().split("\n");
    expect(told.map((line) => /, line (\d+): /.exec(line)?.[1])).toEqual([
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
    ]);
    expect(told[2]).toContain("there is no label «comercial»; do you mean commercial?");
    expect(told[3]).toContain("label is missing.");
    expect(told[5]).toContain("subject must be text.");
    expect(told[7]).toContain("id «parcel» stands on line 1 already");
    expect(told[8]).toContain("the declaration is wrong: ");
  });

  test("are told in the figures for programs too", async () => {
    const { bad } = await figures([rows[0], { ...rows[1], label: "spam!" }]);
    expect(bad).toMatchObject([{ line: 2, because: "unknown" }]);
  });

  test("are at most twenty in a terminal", async () => {
    const { err } = await evaluate(jsonl([rows[0], ...Array.from({ length: 25 }, () => "?")]));
    expect(err.trimEnd().split("\n")).toHaveLength(21);
    expect(err).toContain(en.measured.bad.more(5));
  });

  test("cannot make a terminal act", async () => {
    const { err, out } = await evaluate(
      jsonl([
        { ...rows[0], source: "\u001b[2Jx" },
        { ...rows[1], label: "\u001b[31m" },
      ]),
    );
    expect(`${err}${out}`).not.toContain("\u001b");
  });
});

describe("a file that cannot be measured", () => {
  test.each([
    ["", en.measured.empty],
    ["\n \n", en.measured.empty],
    ["hello there\nagain\n", en.measured.notJsonl],
    ['[{"id":"a"}]\n', en.measured.notJsonl],
  ])("such as %j is refused with one sentence", async (content, because) => {
    const { code, out, err, file } = await evaluate(content);
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: `${because(file)}\n` });
  });

  test("with no good line at all tells every bad one", async () => {
    const { code, out, err, file } = await evaluate(jsonl([{ lang: "nl", label: "service" }]));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(`${file}, line 1: ${en.measured.bad.noMail}\n${en.measured.nothingLeft(file)}\n`);
  });

  test("such as none is refused in the language asked for", async () => {
    const cwd = folderWith({});
    expect(await servicemail(["eval", "gone.jsonl", "--lang", "nl"], { cwd })).toMatchObject({ code: 2, out: "" });
    expect(ask(["eval", "--lang", "nl"], nl.help)).toEqual({ do: "wrong", because: nl.help.wrong.noLabelled });
  });

  test("may come by standard input", async () => {
    const run = await servicemail(["eval", "-", "--format", "json"], { cwd: folderWith({}), input: jsonl(rows) });
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(run.out)).toMatchObject({ mails: 5, bad: [] });
  });
});

test.each([
  [0, 28, 0, 0.1206],
  [2, 68, 0.0081, 0.1011],
  [10, 10, 0.7225, 1],
])("Wilson's interval of %i in %i is known", (yes, of, low, high) => {
  const { low: lowest, high: highest } = proportion(yes, of);
  expect(lowest).toBeCloseTo(low, 3);
  expect(highest).toBeCloseTo(high, 3);
});

test("of nothing, nothing is said", () => {
  expect(proportion(0, 0)).toEqual({ yes: 0, of: 0, share: null, low: null, high: null });
  expect(f1(0, 0).share).toBeNull();
});

const corpus = join(import.meta.dirname, "../../shared/corpus/open.jsonl");

test.skipIf(!existsSync(corpus))(
  "the open corpus keeps its bars (skipped where it does not lie beside this project)",
  async () => {
    const lines = readFileSync(corpus, "utf8").split("\n");
    const high = lines.filter((line) => /"fit": ?"high"/.test(line) && /"lang": ?"(?:nl|en)"/.test(line));
    expect(high.length).toBeGreaterThan(200);
    const folder = folderWith({ "high.jsonl": `${high.join("\n")}\n` });
    const written = { out: "" };
    const terminal = { write: async (text: string) => void (written.out += text), note: () => undefined };
    await runEval(
      { do: "eval", file: join(folder, "high.jsonl"), format: "json", tone: false },
      {
        terminal: { ...terminal, width: 80, showsColour: false, isWatched: false, now: () => 0 },
        raw: {},
        locale: "en",
      },
    );
    const { languages }: Figures = JSON.parse(written.out);
    for (const lang of ["nl", "en"]) {
      const high = languages.find((each) => each.lang === lang)?.fits.find(({ name }) => name === "high");
      const share = (label: string) => high?.cells.find((cell) => cell.label === label)?.flagged.ours.share;
      expect(share("service"), `false alarms in ${lang}`).toBeLessThanOrEqual(0.03);
      expect(share("commercial"), `recall on commercial in ${lang}`).toBeGreaterThanOrEqual(0.92);
    }
  },
  // Generous, because the machine may be busy with other tests.
  90_000,
);
