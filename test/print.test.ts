import { describe, expect, test } from "vitest";
import { checkAll } from "../src/cli/check.ts";
import type { UnreadBecause } from "../src/draft/draft.ts";
import type { Checked } from "../src/print/checked.ts";
import { jsonOf, line } from "../src/print/json.ts";
import { inColour, plainly } from "../src/print/paint.ts";
import { pretty } from "../src/print/pretty.ts";
import { sarifOf } from "../src/print/sarif.ts";
import { tame, tameJson } from "../src/print/tame.ts";
import { fit, length, wrap } from "../src/print/wrap.ts";
import { strings } from "../src/text/locale.ts";
import { folderWith } from "./run-cli.ts";

const offer = "Hallo,\r\n\r\nBestel nu met 20% korting.\r\nMet de code LENTE20.\r\n";

async function checkedAs(name: string, content: string): Promise<Checked> {
  const file = `${folderWith({ [name]: content })}/${name}`;
  for await (const checked of checkAll([file])) return { ...checked, file: name };
  throw new Error("nothing was checked");
}

const becauses = [
  "empty",
  "missing-file",
  "not-a-file",
  "no-access",
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
  "too-slow",
  "too-large",
  "too-deep",
  "bad-declaration",
] as const satisfies UnreadBecause[];

const unread: Checked = { is: "unread", file: "a.pdf", unread: { because: "unknown-type", detail: ".pdf" } };

describe("JSON", () => {
  test("a checked mail has exactly the fields that other programs count on", async () => {
    const object: { readonly findings?: readonly Readonly<Record<string, unknown>>[] } = JSON.parse(
      line(jsonOf(await checkedAs("a.txt", offer), "en")),
    );
    expect(Object.keys(object)).toEqual([
      "schema",
      "file",
      "verdict",
      "leaning",
      "score",
      "language",
      "findings",
      "notDeclared",
      "fingerprint",
      "opinion",
      "off",
      "basis",
      "grounds",
    ]);
    const quoted = object.findings?.find(({ rule }) => rule === "purpose/discount-offer");
    expect(quoted).toMatchObject({ severity: "error", question: "purpose", part: "text", quote: "20% korting" });
    expect(offer.slice(Number(quoted?.["start"]), Number(quoted?.["end"]))).toBe("20% korting");
    expect(Object.keys(quoted ?? {})).toEqual([
      "rule",
      "severity",
      "question",
      "part",
      "start",
      "end",
      "quote",
      "what",
      "why",
      "instead",
      "source",
    ]);
  });

  test("an unread file has no verdict", () => {
    expect(jsonOf(unread, "en")).toEqual({
      schema: 1,
      file: "a.pdf",
      unread: { because: "unknown-type", what: expect.any(String), instead: expect.any(String) },
    });
  });
});

interface Log {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly columnKind: string;
      readonly invocations: readonly {
        readonly executionSuccessful: boolean;
        readonly toolExecutionNotifications: readonly object[];
      }[];
      readonly artifacts: readonly object[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly { readonly physicalLocation: { readonly region?: Record<string, number> } }[];
      }[];
    },
  ];
}
function logOf(...all: Checked[]): Log {
  return JSON.parse(line(sarifOf(all, "1.2.3", "en")));
}

describe("SARIF", () => {
  test("each finding names its rule, its level and where it stands in the file", async () => {
    const [run] = logOf(await checkedAs("a.txt", offer)).runs;
    expect(run.results.length).toBeGreaterThan(1);
    expect(run.results.map(({ ruleId }) => ruleId)).toEqual(
      run.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id),
    );
    expect(run.results.every(({ level }) => ["error", "warning", "note"].includes(level))).toBe(true);
    const discount = run.results.find(({ ruleId }) => ruleId === "purpose/discount-offer");
    expect(discount?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 15,
      endLine: 3,
      endColumn: 26,
      charOffset: offer.indexOf("20%"),
      charLength: 11,
      snippet: { text: "20% korting" },
    });
    expect(run.columnKind).toBe("utf16CodeUnits");
  });

  test("offsets in a decoded part are no place in the file, so there is no region", async () => {
    const [run] = logOf(await checkedAs("a.txt", `Onderwerp: Actie\n\n${offer}`)).runs;
    const discount = run.results.find(({ ruleId }) => ruleId === "purpose/discount-offer");
    expect(discount?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: "a.txt" } });
  });

  test("an unread file is a failed run, not a clean one", () => {
    const [run] = logOf(unread).runs;
    expect(run.invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ level: "error" }] },
    ]);
    expect(run.results).toEqual([]);
  });

  test("a file given twice is one artifact, and its name is an address", async () => {
    const one = await checkedAs("mei 50%.txt", offer);
    expect(logOf(one, one).runs[0].artifacts).toMatchObject([{ location: { uri: "mei%2050%25.txt" } }]);
  });
});

describe("rules that are turned off", () => {
  const reason = "Legal looks at every\u001b discount itself.";

  async function checkedWithout(rule: string): Promise<Checked> {
    const checked = await checkedAs("a.txt", offer);
    if (checked.is === "unread") throw new Error("unread");
    return { ...checked, assessment: { ...checked.assessment, off: [{ rule, reason }] } };
  }

  test("they stand with their reason in every format", async () => {
    const checked = await checkedWithout("purpose/discount-offer");
    const [locale, width] = ["en", 200] as const;
    const off = [{ rule: "purpose/discount-offer", reason }];
    expect(jsonOf(checked, locale)).toMatchObject({ off });
    expect(logOf(checked).runs[0].artifacts).toMatchObject([{ properties: { off } }]);
    expect(pretty(checked, { locale, width, paint: plainly })).toContain(
      "turned it off: purpose/discount-offer («Legal looks at every␛ discount itself.»)",
    );
  });

  test("where none is, nothing is said about it", async () => {
    const page = pretty(await checkedAs("a.txt", offer), { locale: "en", width: 200, paint: plainly });
    expect(page).not.toContain("turned it off");
  });
});

describe("the pretty page", () => {
  test("a rule that fires in several places says its words once, with each quote", async () => {
    const text = "Nu 10% korting. Nu 20% korting. Nu 30% korting. Nu 40% korting. Nu 50% korting.";
    const page = pretty(await checkedAs("a.txt", text), { locale: "nl", width: 80, paint: plainly });
    const discount = page.split("\n\n").filter((block) => block.includes("purpose/discount-offer"));
    expect(discount).toHaveLength(1);
    expect(discount[0]?.match(/«.+?»/g)).toEqual(["«10% korting»", "«20% korting»", "«30% korting»"]);
    expect(discount[0]).toContain(strings("nl").print.more(2));
  });

  test("a mail in a language without rules is not said to hold nothing wrong", async () => {
    const german = "Ihr Paket wurde heute verschickt und wird morgen geliefert. Sie müssen nichts weiter tun.";
    const page = pretty(await checkedAs("a.txt", german), { locale: "nl", width: 200, paint: plainly });
    expect(page).toContain(strings("nl").headline.noRules);
    expect(page).toContain("Duits");
    expect(page).not.toContain(strings("nl").words.leaning.none);
  });

  test("an endless quote is cut, saying how much is left out", async () => {
    const [locale, width] = ["en", 100] as const;
    const checked = await checkedAs("a.txt", offer);
    if (checked.is === "unread") throw new Error("unread");
    const [finding] = checked.assessment.findings;
    if (finding === undefined) throw new Error("no finding");
    const long = {
      ...checked,
      assessment: { ...checked.assessment, findings: [{ ...finding, quote: "y".repeat(1000) }] },
    };
    expect(pretty(long, { locale, width, paint: plainly })).toContain(strings(locale).print.leftOut(760));
  });

  test.each(["nl", "en"] as const)(
    "every reason not to read has a sentence that names the file and a way out (%s)",
    (locale) => {
      const { refusals } = strings(locale);
      for (const because of becauses) {
        const { instead } = refusals[because];
        const given = { is: "unread", file: "mail.eml", unread: { because, detail: null } } as const;
        const page = pretty(given, { locale, width: 500, paint: inColour });
        expect(page).toContain("mail.eml");
        expect(page).toContain(instead);
      }
    },
  );
});

describe("text for a terminal", () => {
  test("what a terminal would act on becomes visible instead", () => {
    expect(tame("a\u001b[2Jb\u0007\u009b\u202ec\nd\te")).toBe("a␛[2Jb␇[U+009B][U+202E]c d e");
    expect(tame("€5 één 👍🏽 naïef")).toBe("€5 één 👍🏽 naïef");
    expect(JSON.parse(tameJson(JSON.stringify("\u009b\u202e\u2028")))).toBe("\u009b\u202e\u2028");
    expect(tameJson(JSON.stringify("\u009b\u202e"))).toBe('"\\u009b\\u202e"');
  });

  test("lines break between words, keep their indent, and cut only what fits nowhere", () => {
    expect(wrap("een twee drie vier", 12, "- ")).toBe("- een twee\n  drie vier");
    expect(wrap("x".repeat(25), 10)).toBe(`${"x".repeat(10)}\n${"x".repeat(10)}\n${"x".repeat(5)}`);
    expect(wrap("", 10, "- ")).toBe("- ");
  });

  test("a sign made of several counts as one, and is never cut in half", () => {
    expect(length("👩‍👩‍👧é")).toBe(2);
    expect(fit("👩‍👩‍👧abc", 2)).toEqual({ shown: "👩‍👩‍👧a", leftOut: 2 });
  });
});
